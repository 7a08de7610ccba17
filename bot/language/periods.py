"""Weeks, weekends and months: "uge 24", "i weekenden", "oktober måned", "sidste uge"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language import calendar
from bot.language.calendar import When
from bot.language.day_numbers import date_in_figures
from bot.language.tokens import Atom, tag_at, text_at

Atoms = Sequence[Atom]
Found = tuple[When, int]
TURNS = frozenset({"last", "previous", "this"})
NAMED = frozenset({"maj", "juni", "juli", "feb", "febr", "apr", "aug", "sep", "sept", "okt", "nov", "dec"})
"""Short words that are months and nothing else."""
MONTHS_AHEAD = 2
"""A month without a year that begins so soon may be meant as the coming one."""


def turn_of_period(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "sidste uge", "denne weekend", "forrige måned", "sidste år": `at` is the turning word."""
    turn, unit = tag_at(atoms, at), tag_at(atoms, at + 1)
    if turn not in TURNS:
        return None
    back = turn != "this"
    if unit == "week" or (unit == "day_unit" and atoms[at + 1].value == 7):
        return When(period=calendar.week_of(today - timedelta(days=7 * back))), at + 2
    if unit == "weekend":
        return When(period=calendar.weekend(today, before=back)), at + 2
    if unit == "month_unit":
        day = today.replace(day=1) - timedelta(days=1) if back else today
        return When(period=calendar.month_of(day.year, day.month)), at + 2
    if unit == "month":
        return month(atoms, at + 1, today)
    long_ago = unit in ("year_unit", "day_unit") or text_at(atoms, at + 1) == "aar"
    return (When(why="vague"), at + 2) if long_ago else None


def week(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "uge 24", "uge 24 2017", "ugen"."""
    if tag_at(atoms, at) not in ("week", "day_unit"):
        return None
    if tag_at(atoms, at + 1) == "digits" and 1 <= atoms[at + 1].value <= 53:
        year = atoms[at + 2].value if tag_at(atoms, at + 2) == "digits" and 2000 <= atoms[at + 2].value < 2100 else None
        period = calendar.iso_week(atoms[at + 1].value, year, today)
        return (When(period=period, future=period[0] > today), at + (3 if year else 2)) if period else None
    return (When(period=calendar.week_of(today)), at + 1) if atoms[at].text == "ugen" else None


def weekend(atoms: Atoms, at: int, today: date) -> Found:
    week = week_after(atoms, at + 1, today)
    if week:
        return When(period=(week[0][0] + timedelta(days=5), week[0][1])), week[1]
    return When(period=calendar.weekend(today)), at + 1


def week_after(atoms: Atoms, at: int, today: date) -> tuple[tuple[date, date], int] | None:
    """ "i uge 45", "i sidste uge" behind a weekday or "weekenden"."""
    start = at + 1 if tag_at(atoms, at) in ("in", "of") else at
    found = week(atoms, start, today) or turn_of_period(atoms, start, today)
    if found and found[0].period and (found[0].period[1] - found[0].period[0]).days == 6:
        return found[0].period, found[1]
    return None


def month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "oktober", "oktober måned 2017": the latest that has begun."""
    month, end = atoms[at].value, at + 1
    if tag_at(atoms, end) == "month_unit":
        end += 1
    stated = tag_at(atoms, end) == "digits" and 2000 <= atoms[end].value < 2100
    ahead = (month - today.month) % 12
    if not stated and 0 < ahead <= MONTHS_AHEAD:
        return When(future=True, why="future"), end
    year = atoms[end].value if stated else today.year - (month > today.month)
    period = calendar.month_of(year, month)
    return When(period=period, future=period[0] > today), end + stated


def bare_month(atoms: Atoms, at: int, today: date) -> Found | None:
    dated = date_in_figures(atoms, at, today)
    named = len(atoms[at].text) > 4 or atoms[at].text in NAMED
    alone = (
        (named and atoms[at].text != "march")
        or tag_at(atoms, at + 1) == "month_unit"
        or (tag_at(atoms, at + 1) == "digits" and 2000 <= atoms[at + 1].value < 2100)
    )
    return dated or (month(atoms, at, today) if alone else None)


def month_unit(atoms: Atoms, at: int, today: date) -> Found | None:
    return (
        (When(period=calendar.month_of(today.year, today.month)), at + 1)
        if atoms[at].text in ("maaneden", "maneden")
        else None
    )
