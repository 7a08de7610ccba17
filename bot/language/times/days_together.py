"""Days that are named together, each of which is meant: "lørdag og søndag", "den 18. og 19. november", "fre-lør"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tag_at, tokenise
from bot.language.times.day_names import RULES
from bot.language.times.day_pieces import Found
from bot.language.times.tagged import tagged
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
ONE_OF_THEM = word_set("eller enten or either", of_reader=False)
MORE = word_set("ogsaa igen also again", of_reader=False)
AND = word_set("og and samt &", of_reader=False)
BETWEEN = AND | MORE | word_set(", paa on den d the", of_reader=False)
"""What may stand between two of them; nothing does between a weekday and its date."""
BEFORE = word_set("paa om i on in foerst nok vist senere later inden senest til by until", of_reader=False)
"""What may stand before a day that is all that is said."""
TELLS_WHEN = BEFORE | word_set("nej ja jo hov men det var er den d it was that no yes but", of_reader=False)
"""The same of a time that may be over: "nej, det var i sidste uge"."""
NAMES_A_DAY = frozenset({"weekday", "day", "digits", "ordinal", "festival", "month"})
DAY = timedelta(days=1)


def are_all_meant(text: str, start: date) -> bool:
    """Whether days are named one after the other, and it is held on each; not on one of them, or all that lies between.

    `start`: the first of them.
    """
    atoms = tagged(fold(text))
    if any(atom.text in ONE_OF_THEM for atom in atoms):
        return False
    return any(_leads_on(atoms, at, start) for at in range(len(atoms)) if atoms[at].tag in NAMES_A_DAY)


def is_further(text: str) -> bool:
    """ "også på mandag": a day beside the others."""
    return any(token.text in MORE for token in tokenise(fold(text)))


def is_only_a_day(text: str, today: date) -> bool:
    """ "på tirsdag", "om fjorten dage", "næste uge": a time ahead, and nothing else. Figures count something."""
    return any(_is_a_day(tagged(fold(text), english), today) for english in (False, True))


def is_only_a_time(text: str, today: date) -> bool:
    """ "i sidste uge", "nej, det var den 3. januar": a time, ahead or behind, and nothing else."""
    return any(_only_time(tagged(fold(text), english), today, TELLS_WHEN) for english in (False, True))


def _is_a_day(said: Atoms, today: date) -> bool:
    if any(atom.tag == "digits" for atom in said):
        return False
    days = _only_time(said, today, BEFORE)
    return days is not None and days[1] >= today


def _only_time(said: Atoms, today: date, before: frozenset[str]) -> tuple[date, date] | None:
    """The first and the last day of the one time that is named behind such words, and nothing after it."""
    atoms = [atom for at, atom in enumerate(said) if atom.tag != "sign" or tag_at(said, at - 1) == "digits"]
    at = next((at for at, atom in enumerate(atoms) if atom.text not in before or _is_phrase(atom)), len(atoms))
    found = next((made for rule in RULES if at < len(atoms) and (made := rule(atoms, at, today))), None)
    return found.piece(today) if found and found.end == len(atoms) else None


def _is_phrase(atom: Atom) -> bool:
    """ "i morgen" is one atom, whose text is its first word."""
    return atom.end - atom.start > len(atom.text)


def _leads_on(atoms: Atoms, at: int, start: date) -> bool:
    """Whether the day that is named here is the first of several."""
    first = _day_at(atoms, at, start)
    if first is None:
        return False
    if _has_and(atoms, at, first.end):
        return True  # "18. og 19. november"
    between = first.end
    while between < len(atoms) and (atoms[between].text in BETWEEN or _is_stop(atoms, between)):
        between += 1
    second = _day_at(atoms, between, start)
    if second is None:
        return _are_neighbours(first, atoms, start)
    return _has_and(atoms, first.end, between) or _leads_on(atoms, between, start)


def _are_neighbours(first: Found, atoms: Atoms, start: date) -> bool:
    """ "lørdag-søndag": nothing lies between them."""
    second = _day_at(atoms, first.end + 1, start) if tag_at(atoms, first.end) == "sign" else None
    if second is None or atoms[first.end].text != "-":
        return False
    days, then = first.piece(start), second.piece(start)
    return days is not None and then is not None and then[0] - days[1] == DAY


def _day_at(atoms: Atoms, at: int, start: date) -> Found | None:
    """A day, or some with "og" between them; no week, month or length."""
    if tag_at(atoms, at) not in NAMES_A_DAY:
        return None
    found = next((made for rule in RULES if (made := rule(atoms, at, start))), None)
    days = found.piece(start) if found and not found.lasts else None
    if found is None or days is None:
        return None
    return found if days[0] == days[1] or _has_and(atoms, at, found.end) else None


def _has_and(atoms: Atoms, start: int, end: int) -> bool:
    return any(atom.text in AND for atom in atoms[start:end])


def _is_stop(atoms: Atoms, at: int) -> bool:
    """The full stop of "d. 3." or "lør.", which ends no sentence."""
    return atoms[at].text == "." and atoms[at].glued and len(atoms[at - 1].text) < 4
