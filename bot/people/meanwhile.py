"""What people write while we wait for an answer, and that is none: "øjeblik", "jeg spørger lige Fatima", "haha"."""

import re
from collections.abc import Sequence

from bot.language.atoms.abbreviations import is_cut_short, unknown_case
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.times.lengths import DAY
from bot.language.times.named import DAY as A_DAY
from bot.language.times.named import HOUR, LENGTH, with_times
from bot.people.courtesy import HELLO, THANKS, sorrows
from bot.people.courtesy import said as courtesy
from bot.people.meanwhile_vocabulary import SAID, SETS
from bot.people.small_talk import told as small_talk
from bot.phrases import plain
from bot.sayings import Sayings

WAIT, WHERE, MEANS, ILL, OWN, CHEERS, SAD = "wait", "where", "means", "ill", "own", "cheers", "sad"
INTERRUPTED = "interrupted"
""" "et øjeblik, der er nogen ved døren": it is no report that somebody came."""
SO_LONG = "so_long"
""" "5 min", "giv mig et kvarter": less than a day, and nothing else. To wait so long is to wait."""
SAYINGS = Sayings(SETS, SAID)
LAUGH = re.compile(r"(?:ha|he|hi|ah|ho){2,}h?|(?:haha|hehe|hihi)[a-z]*|lol|p[uy]ha|uha|naa+|oev+|aa+h+|wow+")
"""What is no word, and written as it sounds."""
LONGEST = 90
BREAKS = frozenset(",;:!?\n.")
"""Behind these a clause of its own may begin, and answer."""
NUMBERS = frozenset({"digits", "numeral"})
SMALL_WORDS = frozenset({"to", "one"})
"""English words that are numbers elsewhere: "I have to ask", "one moment"."""
FEW = 3
THANKED = re.compile(
    r"(?:ok |okay |ja |yes )?(?:cool|great|nice|lovely|perfect|super|fedt|perfekt|dejligt|sejt|herligt)"
    r"(?: (?:mange|tusind|many))? (?:tak|thanks|thank you)"
)


def said(text: str) -> str:
    """Which of them words are, or of bot.people.small_talk; an empty string where they may be an answer."""
    if len(text) > LONGEST:
        return small_talk(text)
    if THANKED.fullmatch(plain(text)):
        return THANKS
    atoms = _atoms(text)
    if polite := courtesy(text):
        return polite if polite in (HELLO, THANKS) else "" if not _of_this(atoms) else WHERE
    if sorrows(text) and not _may_answer(atoms, SAD):
        return SAD
    what = SAYINGS.told(atoms)
    if what in (SO_LONG, INTERRUPTED):
        return WAIT
    if what in (ILL, OWN) and _breaks(atoms):
        return ""
    return "" if what in (WAIT, ILL, OWN) and _may_answer(atoms, what) else what or small_talk(text)


def chats(text: str) -> bool:
    """Whether words that answer nothing tried to: "min telefon dør snart" did not."""
    atoms = [each for each in _atoms(text) if each.tag not in (HOUR, "sign")]
    if any(map(str.isdigit, "".join(each.text for each in atoms))) or len(atoms) < FEW:
        return False
    if SAYINGS.stands_in(atoms, "of_a_report"):
        return False
    of_oneself = SAYINGS.stands_in(atoms, "of_oneself") or 0 in SAYINGS.stands_in(atoms, "tells_of_oneself")
    return "?" in text or bool(of_oneself)


def _atoms(text: str) -> list[Atom]:
    return [_alone(each) for each in with_times(fold(text))]


def _alone(atom: Atom) -> Atom:
    """Less than a day is a while; a laugh is no word."""
    if atom.tag == LENGTH and atom.value < DAY:
        return atom.tagged("a_while")
    return atom.tagged("laugh") if LAUGH.fullmatch(atom.text) else atom


def _of_this(atoms: Sequence[Atom]) -> bool:
    """ "hvad skal jeg skrive?", which asks for help where nothing waits."""
    return SAYINGS.told(atoms) == WHERE


def _breaks(atoms: Sequence[Atom]) -> bool:
    return any(
        each.tag == "sign" and each.text in BREAKS and not is_cut_short(atoms, at, unknown_case)
        for at, each in enumerate(atoms[:-1])
    )


def _may_answer(atoms: Sequence[Atom], what: str) -> bool:
    """Whether there is a number beside hours, lengths and one's own, or a clause of what was."""
    if any(SAYINGS.stands_in(atoms, "tells")) or SAYINGS.stands_in(atoms, "came"):
        return True
    if what == OWN:
        return False
    dated = what == WAIT and any(each.tag == A_DAY and any(map(str.isdigit, each.text)) for each in atoms)
    return dated or any(each.tag in NUMBERS and each.text not in SMALL_WORDS for each in atoms)
