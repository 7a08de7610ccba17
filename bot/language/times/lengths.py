"""How long, from minutes to weeks: "tre kvarter", "1½ time", "to en halv uge", "an hour and a half"."""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import ARTICLES, number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at, tokenise
from bot.language.times.meanings import Meanings
from bot.language.times.tagged import numbered
from bot.language.word_sets import word_set

MINUTE, QUARTER, HOUR = timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=1)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
UNITS = Meanings(
    {
        word: unit
        for unit, words in (
            (MINUTE, "min minut minutter minutters minute minutes mins"),
            (QUARTER, "kvarter kvarters quarter quarters"),
            (HOUR, "time timer times timers tim hour hours hr hrs"),
            (DAY, "dag dage dages doegn doegns day days"),
            (WEEK, "uge uger uges ugers week weeks"),
            (2 * WEEK, "fortnight"),
        )
        for word in words.split()
    }
)
SHORT = {"t": HOUR, "h": HOUR, "m": MINUTE}
""" "2t", "1 t 30 m": only behind figures."""
HALVES = word_set("halv halve halvt half", of_reader=False)
HALF_MORE = word_set("halvanden halvandet", of_reader=False)
AND, ONE = word_set("og and", of_reader=False), ARTICLES | {"a", "an"}
OR = word_set("- eller or til to", of_reader=False)
LONGEST = timedelta(days=731)
"""Two years."""

Atoms = Sequence[Atom]
Many = tuple[float, int]
Found = tuple[timedelta, int]


class Length(NamedTuple):
    """How long, and which of the atoms say it."""

    lasts: timedelta
    start: int
    end: int
    sure: bool
    """Whether it is one: "2-3 dage" is at most three."""


def worded(folded: str) -> list[Atom]:
    """Folded words, their numbers tagged as such, Danish and English ones."""
    return [numbered(token) for token in tokenise(folded)]


def length(text: str) -> timedelta | None:
    """The first length that is named, the longer one of "5-10 min"; None where there is none: "et par timer"."""
    found = first_length(worded(fold(text)))
    return found.lasts if found else None


def first_length(atoms: Atoms) -> Length | None:
    """The same, and where it stands."""
    for at in range(len(atoms)):
        if found := length_at(atoms, at):
            several = text_at(atoms, at - 1) in OR and tag_at(atoms, at - 2) in ("digits", "numeral")
            return Length(found[0], at, found[1], not several)
    return None


def length_at(atoms: Atoms, at: int) -> Found | None:
    """How long the words that begin here say, and where they end: "en time og et kvarter", "1 t 30 min"."""
    found = _one(atoms, at)
    unit = found and found[0]
    while found and unit:
        further = _one(atoms, found[1] + (text_at(atoms, found[1]) in AND))
        if further is None or further[0] >= unit:
            break
        found, unit = (found[0] + further[0], further[1]), further[0]
    return found if found and timedelta() < found[0] <= LONGEST else None


def _one(atoms: Atoms, at: int) -> Found | None:
    """A number and its unit: "2 timer", "en halv time", "an hour and a half", "three quarters of an hour"."""
    many = _many(atoms, at)
    unit = many and _unit(atoms, many[1])
    if not many or not unit:
        return None
    end = _past_tail(atoms, many[1] + 1, unit)
    half = text_at(atoms, end) in AND and text_at(atoms, end + 1) in ONE and text_at(atoms, end + 2) in HALVES
    half = half and not _unit(atoms, end + 3)  # "en uge og en halv time"
    return unit * (many[0] + half / 2), end + 3 * half


def _unit(atoms: Atoms, at: int) -> timedelta | None:
    if tag_at(atoms, at) != "word":
        return None
    if tag_at(atoms, at - 1) == "digits" and (short := SHORT.get(atoms[at].text)):
        return short
    return UNITS.of(atoms[at].text)


def _past_tail(atoms: Atoms, at: int, unit: timedelta) -> int:
    """Past what makes it no longer: "en times tid", "a week's time", "a quarter of an hour", "min."."""
    if unit == QUARTER and text_at(atoms, at) == "of" and text_at(atoms, at + 1) in ONE:
        return at + 3 if UNITS.of(text_at(atoms, at + 2)) == HOUR else at
    if unit == MINUTE and text_at(atoms, at) == "." and text_at(atoms, at - 1) == "min":
        return at + 1
    owned = at + 2 if text_at(atoms, at) == "'" and text_at(atoms, at + 1) == "s" else at
    says_time = owned > at or text_at(atoms, at - 1).endswith("s")
    return owned + 1 if says_time and text_at(atoms, owned) in ("tid", "time") else at


def _many(atoms: Atoms, at: int) -> Many | None:
    """How many: "2", "1,5", "1½", "tre", "halvanden", "en", "en halv", "half an", "to en halv", "two and a half"."""
    if text_at(atoms, at) in HALF_MORE:
        return 1.5, at + 1
    if half := _half(atoms, at):
        return half
    found = _in_figures(atoms, at) or number_at(atoms, at) or ((1, at + 1) if text_at(atoms, at) in ONE else None)
    if found is None:
        return None
    more = _half(atoms, found[1] + (text_at(atoms, found[1]) in AND))
    return (found[0] + more[0], more[1]) if more else found


def _half(atoms: Atoms, at: int) -> Many | None:
    """ "halv", "en halv", "half an", "½"."""
    if text_at(atoms, at) == "1" and text_at(atoms, at + 1) == "/" and text_at(atoms, at + 2) == "2":
        return 0.5, at + 3
    named = at + (text_at(atoms, at) in ONE)
    if text_at(atoms, named) not in HALVES:
        return None
    return 0.5, named + 1 + (tag_at(atoms, named + 1) == "a")


def _in_figures(atoms: Atoms, at: int) -> Many | None:
    """ "2", "2,5", "1.5"; "1½" is folded to "1,5"."""
    if tag_at(atoms, at) != "digits":
        return None
    part = atoms[at + 2] if text_at(atoms, at + 1) in (",", ".") and tag_at(atoms, at + 2) == "digits" else None
    if part is None or not (part.glued and atoms[at + 1].glued and part.text.isdecimal()):
        return atoms[at].value, at + 1
    return float(f"{atoms[at].value}.{part.text}"), at + 3
