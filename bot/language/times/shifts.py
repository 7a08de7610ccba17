"""What is held later or earlier than it was to be, and by how much: "banko bliver en time senere", "rykket to uger"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.language.atoms.bare_letters import lettered
from bot.language.atoms.lexer import general
from bot.language.atoms.normalise import Folded, fold, normalise
from bot.language.atoms.tokens import Atom, tag_at, text_at, tokenise
from bot.language.times.lengths import first_length, worded
from bot.language.times.meanings import Meanings
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
WAYS = Meanings({"senere": 1, "later": 1, "tidligere": -1, "foer": -1, "earlier": -1, "sooner": -1})
EITHER = {"frem": 1, "forward": 1, "forwards": 1, "tilbage": -1, "back": -1, "backwards": -1}
""" "en uge frem" may be either way; what is likelier."""
PUT_OFF = word_set(
    "rykkes flyttes udsaettes udskydes rykket flyttet udsat udskudt rykker flytter udsaetter udskyder"
    " ryk flyt udsaet udskyd move moved postpone postponed delayed pushed",
    of_reader=False,
)
""" "banko er rykket en uge" is later."""
BROUGHT_FORWARD = word_set("fremrykkes fremrykket fremrykker fremryk", of_reader=False)
BEGINS = word_set(
    "er bliver starter begynder holdes skal is starts begins will be has been have blevet starte begynde vaere komme"
    " foerst desvaerre nu alligevel ogsaa med by til at",
    of_reader=False,
)
"""Words that stand between what is meant and how long: "banko bliver desværre en time senere"."""
LEADS_IN = word_set("hov nej ok okay obs hej naa men og og husk hey but and", of_reader=False)
WE = word_set("vi jeg we i", of_reader=False)
DOES = word_set("holder starter begynder start begin", of_reader=False) | PUT_OFF
TAILS = frozenset(
    {
        "", "end planlagt", "end normalt", "end foerst sagt", "i stedet", "i stedet for", "alligevel", "denne gang",
        "desvaerre", "tak", "nu", "than planned", "than usual", "instead", "this time",
    }
)  # fmt: skip
SIGNS = frozenset({".", "!", ","})
LONGEST, LONGEST_NAME = 120, 60
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
BEHIND_WEEKDAY = word_set("kl klokken at i paa fra ! ,", of_reader=False)
OF_THE_COMING = word_set("paa pa on this denne kommende", of_reader=False)
""" "på søndag" is the next one from today."""
OF_A_WEEK = word_set("uge ugen week", of_reader=False)
AFTER = frozenset({"efter", "derpaa", "derpa", "after"})
BEFORE = frozenset({"foer", "inden", "forinden", "before", "earlier", "tidligere"})
MOST_BESIDE = 2
"""Words that name the day itself: "ugen før"."""
THAT = word_set("det den that it igen tak sorry", of_reader=False)
""" "ugen før det"; "ugen før påske" is another one."""


class Shift(NamedTuple):
    """By how much what is meant is held later; less than nothing where it is earlier."""

    what: str
    """As it is written."""
    by: timedelta
    sure: bool = True
    """Whether words say which way: "to uger frem" may be either."""

    @property
    def of_hours(self) -> bool:
        return self.by % DAY != timedelta()


def shift(text: str) -> Shift | None:
    """What a whole sentence shifts; None where it shifts nothing, or asks whether."""
    folded = normalise(text.strip(" .!\n"))
    atoms = worded(folded.text) if len(text) <= LONGEST else []
    found = first_length(atoms)
    if found is None or not found.sure or any(atom.text == "?" for atom in atoms):
        return None
    named, way = _named(atoms, found.start), _way(atoms, found.end)
    behind = [atom.text for atom in atoms[found.end + (way is not None) :] if atom.text not in SIGNS]
    put_off = _put_off(atoms[: found.start])
    if not named or " ".join(behind) not in TAILS or not (way or put_off):
        return None
    what = _as_written(text.strip(" .!\n"), folded, named)
    sign, sure = way or (put_off, True)
    return Shift(what, sign * found.lasts, sure) if len(what) <= LONGEST_NAME else None


def shifted_by(text: str) -> timedelta | None:
    """How far something is to be moved, wherever the words say it: "flyt mødet en uge", "ryk det to dage tilbage".

    Hours only where it is said which way: "flyt mødet, det varer 2 timer" says how long it is.
    """
    atoms = worded(fold(text)[:LONGEST])
    found = first_length(atoms)
    way = found and _way(atoms, found.end)
    if found is None or not found.sure or (found.lasts % DAY and not way):
        return None
    way = way or next((each for at in range(len(atoms)) if (each := _way(atoms, at))), None)
    sign = way[0] if way else _put_off(atoms) or 1
    return sign * found.lasts


def day_after(text: str, day: date) -> date | None:
    """The day that is counted from another: "dagen efter", "ugen efter", "lørdagen derpå"; None where none is."""
    tokens = lettered(tokenise(fold(text)[:LONGEST]), english=False)
    for at in range(len(tokens)):
        if found := _after(tokens, at, day):
            return found
    return None


PUTS_RIGHT = word_set(
    "nej naeh hov ups undskyld ret rettelse jeg mener mente det den var der i om paa vist faktisk lige en to tre"
    " no oops sorry i mean meant it was actually on a one two three the",
    of_reader=False,
)
""" "nej, jeg mente ugen før": beside it nothing else is told."""


def day_beside(text: str, day: date) -> date | None:
    """The day that puts another right: "nej ugen før", "lørdagen før det", "en uge tidligere", "dagen efter"."""
    if len(text) > LONGEST or "?" in text or any(map(str.isdigit, text)):
        return None
    tokens = lettered(tokenise(fold(text)), english=False)
    told = [token for token in tokens if token.text not in SIGNS | THAT | PUTS_RIGHT]
    if len(told) > MOST_BESIDE:
        return None
    if found := day_after(text, day):
        return found
    ends = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].text not in THAT | SIGNS), -1)
    if found := next((each for at in range(ends) if (each := _before(tokens, at, ends, day))), None):
        return found
    by = shifted_by(text)
    return day + by if by and not by % DAY and text_at(tokens, ends) in AFTER | BEFORE | {"senere", "later"} else None


def _before(tokens: Atoms, at: int, ends: int, day: date) -> date | None:
    known = general(False).at(tokens, at) or general(True).at(tokens, at)
    if known is None or known[0] not in (ends, ends + 1):
        return None
    tag, value = known[1].tag, known[1].value
    if tag == "day_after" and isinstance(value, int) and known[0] == ends + 1:
        return day + timedelta(days=value)
    if text_at(tokens, ends) not in BEFORE:
        return None
    if tag in ("week", "weekend") or (tag == "day_unit" and value == WEEK.days):
        return day - WEEK
    if tag == "weekday" and isinstance(value, int):
        return day - timedelta(days=(day.weekday() - value - 1) % 7 + 1)
    return None


def weekday_near(text: str, day: date, said: str = "") -> date | None:
    """The weekday that is named by itself, as near as can be to another day: "søndag" of what is held on a Saturday.

    None where more is said of it, "søndag d. 4.", "søndag i næste uge", or where `said`, the whole sentence, means the
    coming one: "på søndag".
    """
    if _means_the_coming(lettered(tokenise(fold(said)[:LONGEST]), english=False)):
        return None
    tokens = lettered(tokenise(fold(text)[:LONGEST]), english=False)
    known = general(False).at(tokens, 0) or general(True).at(tokens, 0) if tokens else None
    if known is None or known[1].tag != "weekday" or not isinstance(known[1].value, int):
        return None
    rest = tokens[known[0] + (text_at(tokens, known[0]) == ".") :]  # "tors."
    if (rest and rest[0].text not in BEHIND_WEEKDAY) or any(token.text in OF_A_WEEK for token in rest):
        return None
    ahead = (known[1].value - day.weekday()) % WEEK.days
    return day + timedelta(days=ahead if ahead <= WEEK.days // 2 else ahead - WEEK.days)


def _means_the_coming(tokens: Atoms) -> bool:
    before = (at for at, token in enumerate(tokens) if token.text in OF_THE_COMING)
    known = (general(False).at(tokens, at + 1) or general(True).at(tokens, at + 1) for at in before)
    return any(each is not None and each[1].tag == "weekday" for each in known)


def _after(tokens: Atoms, at: int, day: date) -> date | None:
    phrases = general(False)
    known = phrases.at(tokens, at) or general(True).at(tokens, at)
    if known and known[1].tag == "day_after" and isinstance(known[1].value, int) and known[1].value > 0:
        return day + timedelta(days=known[1].value)
    if known is None or text_at(tokens, known[0]) not in AFTER:
        return None
    if known[1].tag == "weekend":
        return day + WEEK
    if known[1].tag == "weekday" and isinstance(known[1].value, int):
        return day + timedelta(days=(known[1].value - day.weekday() - 1) % 7 + 1)
    return None


def _way(atoms: Atoms, at: int) -> tuple[int, bool] | None:
    """Later or earlier, as the word here says, and whether it surely does."""
    word = text_at(atoms, at)
    if word in EITHER:
        return EITHER[word], False
    known = WAYS.of(word) if tag_at(atoms, at) == "word" else None
    return (known, True) if known else None


def _put_off(before: Atoms) -> int:
    """Which way a verb moves what it is said of; 0 where none does."""
    words = {atom.text for atom in before}
    return -1 if words & BROUGHT_FORWARD else 1 if words & PUT_OFF else 0


def _named(atoms: Atoms, until: int) -> Atoms:
    """What is shifted: the words before how long, without those that say that it is."""
    start, end = 0, until
    while start < end and (atoms[start].text in LEADS_IN or (start and atoms[start].text == ",")):
        start += 1
    while start < end and atoms[end - 1].text in BEGINS | DOES | BROUGHT_FORWARD:
        end -= 1
    if end - start > 2 and atoms[start].text in WE and atoms[start + 1].text in DOES | BROUGHT_FORWARD:
        start += 2
    elif end - start > 1 and atoms[start].text in PUT_OFF | BROUGHT_FORWARD:
        start += 1
    return atoms[start:end]


def _as_written(text: str, folded: Folded, atoms: Atoms) -> str:
    start, end = folded.span(atoms[0].start, atoms[-1].end)
    return text[start:end]
