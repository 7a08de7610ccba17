"""Days to come in figures: "1/7", "1.-14. juli", "den 3."; bot.language.times.day_names has those in words.

Reports look back (bot.language.times.dates); absences, tasks and meetings that are agreed lie ahead.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Period
from bot.language.times.calendar import make_date

DAY = timedelta(days=1)

Atoms = Sequence[Atom]
Piece = Callable[[date], Period | None]
"""The days that an expression means, at or after a day."""


class Found(NamedTuple):
    piece: Piece
    end: int
    lasts: int = 0
    """For a length such as "to uger": how many days."""
    later: bool = False
    """A weekday behind another day is never that day itself: "onsdag til onsdag"."""


def iso(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "2018-07-01"."""
    if _signs(atoms, at) != ("-", "-") or len(text_at(atoms, at)) != 4:
        return None
    return fixed(make_date(atoms[at].value, digits(atoms, at + 2), digits(atoms, at + 4)), at + 5)


def in_figures(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "1/7", "1.7.", "1/7-18", "01-07-2018"."""
    day, month = digits(atoms, at), digits(atoms, at + 2)
    sign, second = _signs(atoms, at)
    year = digits(atoms, at + 4)
    if sign == second == "-" and year >= 2000:
        return fixed(make_date(year, month, day), at + 5)
    if sign not in ("/", ".") or not atoms[at + 1].glued or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    glued = at + 4 < len(atoms) and atoms[at + 4].glued and atoms[at + 3].glued
    if second in ("/", ".", "-") and glued and (year >= 2000 or 10 <= year < 40) and text_at(atoms, at + 5) != "/":
        return fixed(make_date(year % 100 + 2000, month, day), at + 5)
    if 2000 <= digits(atoms, at + 3) < 2100:
        return fixed(make_date(digits(atoms, at + 3), month, day), at + 4)
    return Found(lambda start: one(_ahead(day, month, start)), at + 3)


def with_month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "1. juli", "1.-14. juli", "1 til 14 juli 2018", "1st of July", "July 1"."""
    if tag_at(atoms, at) == "month" and digits(atoms, at + 1) in range(1, 32):
        return _dated(digits(atoms, at + 1), atoms[at].value, atoms, at + 2)
    first, end = _day_number(atoms, at)
    last, after = _day_number(atoms, _past_joint(atoms, end))
    end = after if first and last else end
    last = last or first
    end += tag_at(atoms, end) == "of"
    if not first or not last or tag_at(atoms, end) != "month":
        return None
    until = _dated(last, atoms[end].value, atoms, end + 1)
    return until if last == first else _run(first, until)


def _past_joint(atoms: Atoms, at: int) -> int:
    """Past what joins two days of one month: "-", "til", "og", "til og med", "til d."."""
    end = at
    while text_at(atoms, end) in ("-", "d", "den") or tag_at(atoms, end) in ("to", "and", "with", "the"):
        end += 1
        end += text_at(atoms, end) == "." and text_at(atoms, end - 1) == "d"
    return end if end > at else len(atoms)


def day_alone(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "d. 3.", "den 3.": the coming third."""
    before = at - 1 - (text_at(atoms, at - 1) == ".")
    day, end = _day_number(atoms, at)
    if not day or text_at(atoms, before) not in ("d", "den"):
        return None
    days = (date(today.year, today.month, 1) + n * DAY for n in range(70))
    return fixed(next(each for each in days if each.day == day and each >= today), end)


def _run(first: int, until: Found) -> Found:
    """ "1.-14. juli": the month of the last day is that of the first."""

    def days(start: date) -> Period | None:
        last = until.piece(start)
        begun = make_date(last[1].year, last[1].month, first) if last else None
        return (begun, last[1]) if begun and last and begun <= last[1] else None

    return Found(days, until.end)


def _dated(day: int, month: int, atoms: Atoms, end: int) -> Found:
    year = digits(atoms, end)
    if 2000 <= year < 2100:
        return fixed(make_date(year, month, day), end + 1)
    return Found(lambda start: one(_ahead(day, month, start)), end)


def digits(atoms: Atoms, at: int) -> int:
    return int(atoms[at].value) if tag_at(atoms, at) == "digits" else 0


def _signs(atoms: Atoms, at: int) -> tuple[str, str]:
    """The signs behind the first and the second of two numbers that begin at `at`."""
    return (text_at(atoms, at + 1), text_at(atoms, at + 3)) if tag_at(atoms, at) == "digits" else ("", "")


def _day_number(atoms: Atoms, at: int) -> tuple[int, int]:
    """The day of a month that stands at `at` ("1", "1.", "første"), or 0, and what comes after it."""
    if tag_at(atoms, at) not in ("digits", "ordinal") or not 1 <= atoms[at].value <= 31:
        return 0, at
    return int(atoms[at].value), at + 1 + (text_at(atoms, at + 1) in (".", "st", "nd", "rd", "th"))


def fixed(day: date | None, end: int) -> Found:
    return Found(lambda _start: one(day), end)


def one(day: date | None) -> Period | None:
    return (day, day) if day else None


def _ahead(day: int, month: int, start: date) -> date | None:
    years = range(start.year, start.year + 9)
    return next((found for year in years if (found := make_date(year, month, day)) and found >= start), None)
