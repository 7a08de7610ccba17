"""Dates for a whole plan year by the rhythm of each group: pure, the same answer for the same question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.clock import at_local, local_date
from bot.meetings.free import DAY, why_not
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.plan.season import Span

WEEK = timedelta(days=7)
FARTHEST = 4
"""Weeks by which a meeting may be shifted to find a free day."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time at which a group meets, or might."""

    group: str
    starts_at: datetime
    ends_at: datetime

    @property
    def day(self) -> date:
        return local_date(self.starts_at)

    def overlaps(self, other: "Slot") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


def slot(group: Group, day: date) -> Slot:
    """The group's usual hours on a day."""
    starts = at_local(day, group.starts.hour, group.starts.minute)
    return Slot(group.key, starts, starts + group.duration)


def propose(plan: Plan, year: Span, taken: Sequence[Slot], now: datetime) -> list[Slot]:
    """What is missing in a plan year beside what is there, the earliest first."""
    found: list[Slot] = []
    for group in _in_order(plan):
        known = [*taken, *found]
        found += _series(plan, group, year, known, now) if group.every_weeks else _apart(plan, group, year, known, now)
    return sorted(found, key=lambda each: (each.starts_at, each.group))


def _in_order(plan: Plan) -> list[Group]:
    """Those that follow another come after it; what happens every so many weeks gives way to all."""
    return sorted(plan.groups.values(), key=lambda each: (bool(each.every_weeks), _depth(plan, each)))


def _depth(plan: Plan, group: Group) -> int:
    return 1 + _depth(plan, plan.groups[group.after.group]) if group.after else 0


def _series(plan: Plan, group: Group, year: Span, known: Sequence[Slot], now: datetime) -> list[Slot]:
    """Every so many weeks; a week that does not do gives way to the next, and the rest is counted from there."""
    step = WEEK * (group.every_weeks or 1)
    own = [each.day for each in known if each.group == group.key]
    found: list[Slot] = []
    day = _on_weekday(group, year.starts)
    while day <= year.ends:
        near = [each for each in own if abs(day - each) < step]
        made = slot(group, day)
        if near:
            day = _on_weekday(group, max(near) + step)
        elif _free(plan, group, made, known, now):
            found.append(made)
            day += step
        else:
            day += WEEK
    return found


def _apart(plan: Plan, group: Group, year: Span, known: Sequence[Slot], now: datetime) -> list[Slot]:
    found: list[Slot] = []
    for ideal, last in _ideals(group, year, known):
        made = _nearest(plan, group, ideal, last, [*known, *found], now)
        if made and made.day in year:
            found.append(made)
    return found


def _ideals(group: Group, year: Span, known: Sequence[Slot]) -> Iterator[tuple[date, date]]:
    """The days on which it would best meet, each with the last day that would still do."""
    own = [each.day for each in known if each.group == group.key and each.day in year]
    if group.after:
        yield from _following(group, year, own, known)
        return
    for first, last in _parts(group, year):
        if not any(first <= day <= last for day in own):
            yield _weekday_in(group, first, last), last


def _following(group: Group, year: Span, own: list[date], known: Sequence[Slot]) -> Iterator[tuple[date, date]]:
    assert group.after is not None
    slack = timedelta(days=group.after.slack_days)
    others = sorted(each.day for each in known if each.group == group.after.group and each.day in year)
    for number, other in enumerate(others, start=1):
        ideal = other + WEEK * group.after.weeks
        wanted = not group.after.nth or number in group.after.nth
        if wanted and not any(abs(day - ideal) <= slack for day in own):
            yield _on_weekday(group, ideal - 3 * DAY), ideal + slack


def _parts(group: Group, year: Span) -> list[tuple[date, date]]:
    """First and last day of each part of the year in which it meets once."""
    if group.months:
        firsts = [day for day in _firsts_of_months(year) if day.month in group.months]
        return [(max(day, year.starts), min(_last_of_month(day), year.ends)) for day in firsts]
    times = group.times or 0
    length = year.days / times if times else 0
    return [
        (year.starts + timedelta(days=round(n * length)), year.starts + timedelta(days=round((n + 1) * length) - 1))
        for n in range(times)
    ]


def _firsts_of_months(year: Span) -> list[date]:
    day, found = year.starts.replace(day=1), []
    while day <= year.ends:
        found.append(day)
        day = (day + 31 * DAY).replace(day=1)
    return found


def _last_of_month(first: date) -> date:
    return (first + 31 * DAY).replace(day=1) - DAY


def _weekday_in(group: Group, first: date, last: date) -> date:
    """The second such weekday of a month; the middle of a longer part."""
    middle = first + min(WEEK, (last - first) / 3) if group.months else first + (last - first) / 2
    return _on_weekday(group, middle)


def _on_weekday(group: Group, day: date) -> date:
    """That day, or the first with the group's weekday after it."""
    return day + timedelta(days=(group.isoweekday - day.isoweekday()) % 7)


def _nearest(plan: Plan, group: Group, ideal: date, last: date, taken: Sequence[Slot], now: datetime) -> Slot | None:
    """The group's hours on the nearest day that is free: first on its weekday, then on any other."""
    for day in _around(ideal, last):
        made = slot(group, day)
        if _free(plan, group, made, taken, now):
            return made
    return None


def _free(plan: Plan, group: Group, made: Slot, taken: Sequence[Slot], now: datetime) -> bool:
    suits = not why_not(plan, made.starts_at, made.ends_at, saturday=group.isoweekday == 6)
    return suits and made.starts_at > now and not any(made.overlaps(each) for each in taken)


def _around(ideal: date, last: date) -> Iterator[date]:
    """Weeks later and earlier first, so that the weekday stays; then the days between."""
    weeks = [week for n in range(FARTHEST) for week in dict.fromkeys((n, -n))]
    days = [ideal + WEEK * week for week in weeks]
    between = [day + DAY * shift for day in days for shift in (1, -1, 2, -2, 3, -3)]
    yield from (day for day in (*days, *between) if day <= last)
