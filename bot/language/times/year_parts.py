"""Parts of a year: "4. kvartal 2017", "i første halvår", "Q1", "sidste kvartal"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Period
from bot.language.times import calendar
from bot.language.times.calendar import When

Atoms = Sequence[Atom]
Found = tuple[When, int]
QUARTER = 3
"""Months."""
SOON = 62
"""Days. A part without a year that begins so soon may be meant as the coming one."""


def year_part(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "4. kvartal 2017", "første halvår": without a year the latest that has begun. `at` is the number."""
    unit = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    if tag_at(atoms, unit) != "year_part":
        return None
    return _nth(atoms[at].value, atoms[unit].value, atoms, unit + 1, today)


def marked_quarter(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "Q4 2017"."""
    marked = tag_at(atoms, at + 1) == "digits" and atoms[at + 1].glued
    return _nth(atoms[at + 1].value, QUARTER, atoms, at + 2, today) if marked else None


def turned_part(back: bool, months: int, today: date) -> Period:
    """ "sidste kvartal", "dette halvår"."""
    first = _period(today.year, (today.month - 1) // months + 1, months)
    if not back:
        return first
    before = first[0] - timedelta(days=1)
    return _period(before.year, (before.month - 1) // months + 1, months)


def _nth(number: int, months: int, atoms: Atoms, end: int, today: date) -> Found | None:
    if not 1 <= number <= 12 // months:
        return None
    if tag_at(atoms, end) == "digits" and 2000 <= atoms[end].value < 2100:
        period = _period(atoms[end].value, number, months)
        return When(period=period, future=period[0] > today), end + 1
    period = _period(today.year, number, months)
    if period[0] <= today:
        return When(period=period), end
    if (period[0] - today).days <= SOON:
        return When(future=True, why="future"), end
    return When(period=_period(today.year - 1, number, months)), end


def _period(year: int, number: int, months: int) -> Period:
    last = calendar.month_of(year, number * months)
    return date(year, (number - 1) * months + 1, 1), last[1]
