"""Numbers of games and races: "vi vandt 5-3", "en 3. plads", "came 3rd"."""

from collections.abc import Sequence

from bot.language.atoms.abbreviations import CLOSING
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

MOST_GOALS = 20
ENDED = frozenset({"det blev", "blev det", "blev"})
PLAYED = word_set(
    "vandt tabte vundet tabt vinde vinder tabe taber endte sluttede resultat stillingen uafgjort spillede"
    " kloe taev taesk smaek slog slaaet"
    " resultatet won lost drew"
)
NTH = frozenset({"st", "nd", "rd", "th"})
RANKS = {".": word_set("plads pladsen place maaned maaneden"), "'": word_set("er eren")}


def is_score(atoms: Sequence[Atom], at: int) -> bool:
    """ "vi vandt 5-3", "det blev 3-3"; "det blev 30-35" are so many."""
    if text_at(atoms, at + 1) != "-" or tag_at(atoms, at + 2) != "digits":
        return False
    if any(atom.text in PLAYED for atom in atoms[max(0, at - 2) : at]):
        return True
    people = tag_at(atoms, at + 3) in ("who", "pieces")
    ended = text_at(atoms, at - 1) in ENDED and not people
    return ended and atoms[at].value >= atoms[at + 2].value and atoms[at + 2].value < MOST_GOALS


def is_rank(atoms: Sequence[Atom], at: int) -> bool:
    """ "en 3. plads", "vi blev 3'er"; not "vi var 14. Pladsen var våd", which begins a sentence."""
    sign = atoms[at + 1] if at + 2 < len(atoms) and atoms[at + 1].glued else None
    if sign is None or atoms[at].value >= MOST_GOALS or sign.value == CLOSING:
        return False
    return atoms[at + 2].text in RANKS.get(sign.text, ())


def is_nth(atoms: Sequence[Atom], at: int) -> bool:
    """ "my team came 3rd"."""
    return text_at(atoms, at + 1) in NTH and atoms[at + 1].glued
