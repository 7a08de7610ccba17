"""Weekdays: alone, with a direction, beside a date or a week, counted in a month."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times import calendar
from bot.language.times.afterwards import from_another, way_at, weekday_beside
from bot.language.times.ago import ago
from bot.language.times.calendar import When
from bot.language.times.day_numbers import date_in_figures, month_first
from bot.language.times.festivals import holiday_at
from bot.language.times.periods import month, month_unit, turn_of_period, week_after

Atoms = Sequence[Atom]
Found = tuple[When, int]
FIGURES = frozenset({"digits", "ordinal", "the"})
"""What a date in figures begins with."""


def weekday(atoms: Atoms, at: int, today: date) -> Found:
    """ "torsdag", "torsdag aften den 9. november", "torsdag i uge 45", "torsdag i sidste uge", "torsdagen før"."""
    weekday, end = atoms[at].value, at + 1
    if way := from_another(atoms, at):
        return When(weekday=weekday, later=way), end + 1
    if beside := _beside_holiday(atoms, at, today):
        return beside
    while tag_at(atoms, end) == "daypart" or (text_at(atoms, end) in (",", "(") and figures(atoms, end + 1, today)):
        end += 1
    if dated := figures(atoms, end, today) or _before_an_hour(atoms, end, today):
        return _agreeing(weekday, *dated)
    week = week_after(atoms, end, today) or _week_of_both(atoms, end, today)
    if week:
        day = week[0][0] + timedelta(days=weekday)
        return (
            When(day=day) if day <= today else When(future=True, options=(day - timedelta(days=7),), why="future")
        ), max(week[1], end)
    if tag_at(atoms, end) == "in" and tag_at(atoms, end + 1) in ("month", "month_unit"):
        return _some_weekday(weekday, atoms, end, today)
    if ago := ago_after(atoms, end, today):
        return When(day=calendar.latest(weekday, ago[0], including_today=True)), ago[1]
    return When(weekday=weekday), end


def _beside_holiday(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "fredagen før jul"; which of them "fredagen før ferien" was is asked."""
    way = way_at(atoms, at + 1)
    found = holiday_at(atoms, at + 2, way, today) if way and at + 2 < len(atoms) else None
    if found and (day := found[0].day):
        return weekday_beside(day, atoms[at].value, way, today), found[1]
    unknown = found is None and not (way and atoms[at].text.endswith("dagen"))
    return None if unknown else (When(why="vague"), found[1] if found else at + 2)


def _before_an_hour(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "lørdag 25. kl. 18": the day of the month, behind its weekday."""
    hour = text_at(atoms, at + 1) == "." and tag_at(atoms, at + 2) == "clock"
    when = calendar.day_of_month(atoms[at].value, today) if hour and tag_at(atoms, at) == "digits" else None
    return (when, at + 2) if when else None


def _week_of_both(atoms: Atoms, at: int, today: date) -> tuple[tuple[date, date], int] | None:
    """ "tirsdag og torsdag i uge 37": the week is of the first of them, too."""
    if tag_at(atoms, at) != "and" or tag_at(atoms, at + 1) != "weekday":
        return None
    week = week_after(atoms, at + 2, today)
    return (week[0], at) if week else None


def _agreeing(weekday: int, when: When, end: int) -> Found:
    """A weekday beside its date; both readings are asked about where they contradict each other."""
    day = when.day
    if day and day.weekday() != weekday:
        ahead = (weekday - day.weekday()) % 7
        near = day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
        return When(options=(day, near), why="conflict"), end
    if when.future and when.options:
        fits = [day for day in when.options if day.weekday() == weekday]
        return when._replace(options=tuple(fits) or when.options), end
    return when, end


def _some_weekday(weekday: int, atoms: Atoms, at: int, today: date) -> Found:
    """ "torsdag i oktober": which of them is asked."""
    found = _month_named(atoms, at + 1, today)
    days = calendar.days_of(found[0].period, today) if found and found[0].period else ()
    return When(options=tuple(day for day in days if day.weekday() == weekday), why="ambiguous"), at + 2


def ago_after(atoms: Atoms, at: int, today: date) -> tuple[date, int] | None:
    found = ago(atoms, at, today) if tag_at(atoms, at) == "for" else None
    return (found[0].day, found[1]) if found and found[0].day else None


def weekday_s(atoms: Atoms, at: int, today: date) -> Found:
    """ "i tirsdags": the latest before today, a week earlier with "for en uge siden"."""
    weekday, end = atoms[at].value, at + 1
    while tag_at(atoms, end) == "daypart":
        end += 1
    day = calendar.latest(weekday, today)
    if ago := ago_after(atoms, end, today):
        return When(day=calendar.latest(weekday, today) - (today - ago[0])), ago[1]
    if dated := figures(atoms, end, today):
        return _agreeing(weekday, *dated)
    if (week := week_after(atoms, end, today)) and (within := week[0][0] + timedelta(days=weekday)) <= today:
        return When(day=within), week[1]  # "i mandags i sidste uge"
    return When(day=day), end


def turned_weekday(turn: str, weekday: int, today: date) -> When:
    day = calendar.latest(weekday, today, including_today=turn == "this")
    if turn == "previous" and (today - day).days < 3:
        return When(options=(day, day - timedelta(days=7)), why="ambiguous")
    if turn == "this" and calendar.monday(day) != calendar.monday(today):
        return When(weekday=weekday)
    return When(day=day)


def nth(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "første mandag i måneden", "sidste fredag i oktober", "1. søndag i marts": `at` is the ordinal or "sidste"."""
    day_at = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    if tag_at(atoms, day_at) != "weekday" or tag_at(atoms, day_at + 1) not in ("in", "of"):
        return None
    found = _month_named(atoms, day_at + 2, today)
    if not found or not found[0].period or found[0].period[0].day != 1:
        return None
    nth = -1 if atoms[at].tag == "last" else atoms[at].value
    day = calendar.nth_weekday(nth, atoms[day_at].value, found[0].period)
    if day is None:
        return None
    return When(day=day) if day <= today else When(future=True), found[1]


def _month_named(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "oktober", "måneden", "sidste måned"."""
    tag = tag_at(atoms, at)
    if tag == "month":
        return month(atoms, at, today)
    return month_unit(atoms, at, today) if tag == "month_unit" else turn_of_period(atoms, at, today)


def figures(atoms: Atoms, at: int, today: date) -> Found | None:
    """A date behind a weekday, or behind "on": there also "October 3rd", whatever the language."""
    tag = tag_at(atoms, at)
    if tag == "month":
        return month_first(atoms, at, today)
    return date_in_figures(atoms, at, today) if tag in FIGURES else None
