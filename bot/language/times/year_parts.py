"""Parts of a year: "4. kvartal 2017", "i første halvår", "Q1", "3. og 4. kvartal", "sidste kvartal"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Period
from bot.language.times import calendar
from bot.language.times.calendar import When

Atoms = Sequence[Atom]
Found = tuple[When, int]
QUARTER, HALF = 3, 6
"""Months."""
SOON = 62
"""Days. A part without a year that begins so soon may be meant as the coming one."""
JOINTS = ("og", "-", "til", "and", "to", "+", "/")
OF = frozenset({"of", "in"})
ENCLOSING = ("(", ",", "/", "'", "-")
OWN_YEAR = ("aaret", "aar")
SINCE = ("siden", "since")
SHORT_YEARS = range(10, 40)


def year_part(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "4. kvartal 2017", "3. og 4. kvartal": without a year the latest that has begun. `at` is the first number."""
    end = _past_number(atoms, at)
    last, unit = at, end
    if text_at(atoms, end) in JOINTS and tag_at(atoms, end + 1) in ("digits", "ordinal"):
        last, unit = end + 1, _past_number(atoms, end + 1)
    if tag_at(atoms, unit) != "year_part":
        return None
    return _through(atoms, at, (atoms[at].value, atoms[last].value), atoms[unit].value, unit + 1, today)


def marked_quarter(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "Q4 2017", "Q3 og Q4", "H1"."""
    if not (tag_at(atoms, at + 1) == "digits" and atoms[at + 1].glued):
        return None
    numbers = (atoms[at + 1].value, atoms[at + 1].value)
    return _through(atoms, at, numbers, HALF if atoms[at].text == "h" else QUARTER, at + 2, today)


def turned_part(atoms: Atoms, at: int, back: bool, today: date) -> Found:
    """ "sidste kvartal", "dette halvår"; "sidste kvartal af 2017" is the fourth. `at` is the unit."""
    months = atoms[at].value
    year, end, unknown = _year(atoms, at + 1, today)
    if back and (year or unknown or text_at(atoms, at - 2) == "aarets"):
        number = 12 // months
        return (When(why="vague"), end) if not year else (When(period=_period(year, number, months)), end)
    first = _period(today.year, (today.month - 1) // months + 1, months)
    before = first[0] - timedelta(days=1)
    period = _period(before.year, (before.month - 1) // months + 1, months) if back else first
    return When(period=period), at + 1


def _past_number(atoms: Atoms, at: int) -> int:
    return at + 2 if text_at(atoms, at + 1) == "." else at + 1


def _through(atoms: Atoms, at: int, numbers: tuple[int, int], months: int, end: int, today: date) -> Found | None:
    """From the first part to the last; with "til 3. kvartal" behind it, to that."""
    first, last = numbers
    if not (1 <= first <= last <= 12 // months):
        return None
    if text_at(atoms, at - 1) in SINCE:
        return When(why="vague"), end
    if first == last and (further := _further(atoms, end)):
        last, end = further
        if last <= first:
            return When(why="vague"), end
    year, end, unknown = _year(atoms, end, today, at)
    if unknown:
        return When(why="vague"), end  # "af skoleåret"
    if year and (further := _further(atoms, end)):
        return When(why="vague"), _year(atoms, further[1], today)[1]  # "4. kvartal 2017 og 1. kvartal 2018"
    start, until = _latest(first, last, months, year, today)
    if year is None and today < start:
        return When(future=True, why="future"), end
    return When(period=(start, until), future=start > today, several=first < last), end


def _latest(first: int, last: int, months: int, year: int | None, today: date) -> Period:
    """Of the stated year; else the latest that has begun, or that begins soon."""
    for candidate in (year,) if year else (today.year, today.year - 1):
        start, until = _period(candidate, first, months)[0], _period(candidate, last, months)[1]
        if year or (start - today).days <= SOON:
            break
    return start, until


def _further(atoms: Atoms, at: int) -> tuple[int, int] | None:
    """The number of another part behind this one, and where it ends: "til 3. kvartal", "og Q4"."""
    if text_at(atoms, at) not in JOINTS:
        return None
    if tag_at(atoms, at + 1) == "quarter_mark" and tag_at(atoms, at + 2) == "digits":
        return int(atoms[at + 2].value), at + 3
    unit = _past_number(atoms, at + 1)
    named = tag_at(atoms, at + 1) in ("digits", "ordinal") and tag_at(atoms, unit) == "year_part"
    return (int(atoms[at + 1].value), unit + 1) if named else None


def _year(atoms: Atoms, end: int, today: date, begun: int = 0) -> tuple[int | None, int, bool]:
    """The year that stands behind a part, or before it; where it ends; and whether it is of something else."""
    if tag_at(atoms, end) in ("last", "previous") and text_at(atoms, end + 1) in OWN_YEAR:
        return today.year - 1, end + 2, False
    of = tag_at(atoms, end) in OF
    if of and text_at(atoms, end + 1) in OWN_YEAR:
        return today.year, end + 2, False
    place = end + 1 if of or text_at(atoms, end) in ENCLOSING else end
    digits = atoms[place] if tag_at(atoms, place) == "digits" else None
    if digits is not None and 2000 <= digits.value < 2100:
        return int(digits.value), place + 1, False
    signed = place > end and not of and text_at(atoms, end) in ("/", "'")
    if digits is not None and signed and digits.glued and digits.value in SHORT_YEARS:
        return calendar.full_year(int(digits.value)), place + 1, False
    if tag_at(atoms, end) == "of" and tag_at(atoms, end + 1) in ("word", "the"):
        return None, end, True  # "første halvår af skoleåret", "2. halvår af kampen"
    before = begun - 2 if text_at(atoms, begun - 1) in (",", ":", "\n") else begun - 1
    if begun and tag_at(atoms, before) == "digits" and 2000 <= atoms[before].value < 2100:
        return int(atoms[before].value), end, False
    return None, end, False


def _period(year: int, number: int, months: int) -> Period:
    last = calendar.month_of(year, number * months)
    return date(year, (number - 1) * months + 1, 1), last[1]
