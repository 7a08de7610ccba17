"""Weeks, weekends and months: "uge 24", "i weekenden", "oktober måned", "sidste uge"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.tokens import Atom, is_stopped, tag_at, text_at
from bot.language.times import calendar
from bot.language.times.calendar import When
from bot.language.times.year_parts import turned_part

Atoms = Sequence[Atom]
Found = tuple[When, int]
TURNS = frozenset({"last", "previous", "this"})
NAMED = frozenset({"maj", "juni", "juli", "feb", "febr", "apr", "aug", "sep", "sept", "okt", "nov", "dec"})
"""Short words that are months and nothing else."""
BEFORE_SHORT = frozenset({"", "sign", "plan"})
"""Behind these "jan.", "mar.", "jun." and "jul." are months: "HotSpot jan. 11 unge"."""
FURTHER = frozenset({"may", "june", "july"})
"""These are months too behind another: "April and May"."""
COUNTED = frozenset({"who", "pieces", "came", "percent", "of", "thing", "in", "to", "for"})
"""What stands behind a number that is no week's."""
LAST_WEEK = 53
YEAR = 4
"""Figures of one."""
FRIDAY = 4
"""From this day on "ugen der gik" is the one that ends."""
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
    if unit == "year_part":
        return turned_part(atoms, at + 1, back, today)
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
        if period and not year and (last := _further_week(atoms, at + 2, atoms[at + 1].value)):
            until = period[1] + timedelta(weeks=atoms[last].value - atoms[at + 1].value)
            return When(period=(period[0], until), future=period[0] > today, several=True), last + 1
        return (When(period=period, future=period[0] > today), at + (3 if year else 2)) if period else None
    if atoms[at].text == "ugen" and text_at(atoms, at + 1) in ("der", "som") and text_at(atoms, at + 2) == "gik":
        back = 0 if today.weekday() >= FRIDAY else 7
        return When(period=calendar.week_of(today - timedelta(days=back))), at + 3
    return (When(period=calendar.week_of(today)), at + 1) if atoms[at].text == "ugen" else None


def _further_week(atoms: Atoms, at: int, first: int) -> int | None:
    """Where the last number stands of "uge 40 og 41", "uge 40-42", "uge 40, 41 og 42", "uge 40 og uge 41"."""
    joined = tag_at(atoms, at) in ("and", "to") or text_at(atoms, at) in ("-", "/", ",")
    number = at + 2 if tag_at(atoms, at + 1) in ("week", "day_unit") else at + 1
    if not joined or tag_at(atoms, number) != "digits" or not first < atoms[number].value <= LAST_WEEK:
        return None
    further = _further_week(atoms, number + 1, atoms[number].value)
    if further is None and (text_at(atoms, at) == "," or tag_at(atoms, number + 1) in COUNTED):
        return None
    return further or number


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
    further = None if stated else _further_month(atoms, end, today)
    if further and further[0].period and not further[0].future:
        return _through(month, *further)  # "jan.-maj" in November
    ahead = (month - today.month) % 12
    if not stated and 0 < ahead <= MONTHS_AHEAD:
        return When(future=True, why="future"), end
    year = atoms[end].value if stated else today.year - (month > today.month)
    period = calendar.month_of(year, month)
    if further:
        return _through(month, *further)
    return When(period=period, future=period[0] > today), end + stated


def _further_month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "og juni", "-juni", "til juni", "og i juni", ", juni og august" behind a month."""
    joint = text_at(atoms, at)
    if tag_at(atoms, at) not in ("and", "to") and joint not in ("-", "/", ",", "+"):
        return None
    start = at + 2 if tag_at(atoms, at + 1) == "in" else at + 1
    named = tag_at(atoms, start) == "month" and (
        _is_named(atoms[start]) or atoms[start].text in FURTHER or (joint in ("-", "+") and _is_short(atoms, start))
    )
    return month(atoms, start, today) if named else None


def _is_short(atoms: Atoms, at: int) -> bool:
    """ "jan.-mar. 38 unge"; not "jan. 3 - mar. 4", where each has its number."""
    return tag_at(atoms, at - 2) == "month" or (tag_at(atoms, at - 1) == "sign" and tag_at(atoms, at - 2) == "month")


def _through(first: int, last: When, end: int) -> Found:
    """From the first day of a month to the last of another."""
    if last.period is None:
        return last, end
    until = last.period[1]
    start = date(until.year - (first > last.period[0].month), first, 1)
    return When(period=(start, until), future=last.future, several=True), end


def _is_named(atom: Atom) -> bool:
    return len(atom.text) > 4 or atom.text in NAMED


def month_in_figures(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "6/2026", "06-2026", "2026-06"."""
    behind = atoms[at + 2] if at + 2 < len(atoms) else None
    joined = behind is not None and text_at(atoms, at + 1) in ("/", "-") and atoms[at + 1].glued and behind.glued
    if not joined or behind is None or behind.tag != "digits" or tag_at(atoms, at) != "digits":
        return None
    if text_at(atoms, at + 3) in ("/", "-") and tag_at(atoms, at + 4) == "digits":
        return None  # "2026-06-03"
    first, second = atoms[at], behind
    month, year = (first, second) if len(second.text) == YEAR else (second, first)
    if len(year.text) != YEAR or not 2000 <= year.value < 2100 or len(month.text) > 2 or not 1 <= month.value <= 12:
        return None
    period = calendar.month_of(int(year.value), int(month.value))
    return When(period=period, future=period[0] > today), at + 3


def bare_month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "oktober" by itself, and a short name that is one: "jan. 11 unge"."""
    alone = (
        (_is_named(atoms[at]) and atoms[at].text != "march")
        or tag_at(atoms, at + 1) == "month_unit"
        or text_at(atoms, at + 1) == ":"
        or (tag_at(atoms, at - 1) in BEFORE_SHORT and (is_stopped(atoms, at) or _is_in_a_row(atoms, at)))
        or (text_at(atoms, at + 1) in ("-", "/") and tag_at(atoms, at + 2) == "month")
        or (tag_at(atoms, at + 1) == "digits" and 2000 <= atoms[at + 1].value < 2100)
    )
    return month(atoms, at, today) if alone else None


def _is_in_a_row(atoms: Atoms, at: int) -> bool:
    """ "jan 1, feb 1, mar 2": before its number, where other months have theirs."""
    rows = (n for n, atom in enumerate(atoms) if atom.tag == "month" and tag_at(atoms, n + 1) in ("digits", "sign"))
    return tag_at(atoms, at + 1) == "digits" and any(n != at for n in rows)


def month_unit(atoms: Atoms, at: int, today: date) -> Found | None:
    return (
        (When(period=calendar.month_of(today.year, today.month)), at + 1)
        if atoms[at].text in ("maaneden", "maneden")
        else None
    )
