"""Days, weeks and months, counted from today and towards the past."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from bot.language.reading import Period

SOON, LONG_AGO = 90, 270
"""Days. A date without a year that comes so soon, and was so long ago, may be meant as the coming one."""


class When(NamedTuple):
    """What a time expression says. With neither day nor period it says only that something was, or will be."""

    day: date | None = None
    period: Period | None = None
    future: bool = False
    """It speaks of what is to come."""
    habit: bool = False
    """ "every Tuesday"."""
    weekday: int | None = None
    """A weekday without direction: the tense decides."""
    several: bool = False
    """Several weeks or months were named: something may have been more than once."""
    options: tuple[date, ...] = ()
    nearest: bool = False
    """Only the day of the month was said: "den 29." """
    weak: bool = False
    """ "nu": the day of a figure that is being told, not of a happening."""
    later: int = 0
    """ "dagen efter": so many days after the day that was said before it. Of a weekday: 1 for the first such after it,
    -1 for the last before it."""
    long_ago: bool = False
    """ "i 1974", "for 20 år siden": before the year before this one."""
    why: str = ""
    """Why `options` must be asked about: conflict, ambiguous, future."""


def latest(weekday: int, today: date, including_today: bool = False) -> date:
    """The latest such weekday before today."""
    back = (today.weekday() - weekday) % 7
    return today - timedelta(days=back if back or including_today else 7)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week_of(day: date) -> Period:
    return monday(day), monday(day) + timedelta(days=6)


def weekdays_within(weekday: int, period: Period, today: date) -> tuple[date, ...]:
    """All such weekdays of a week or a month, as far as today."""
    first = period[0] + timedelta(days=(weekday - period[0].weekday()) % 7)
    last = min(period[1], today)
    return tuple(first + timedelta(days=7 * week) for week in range((last - first).days // 7 + 1))


def month_of(year: int, month: int) -> Period:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def make_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(year: int) -> int:
    return 2000 + year if year < 100 else year


@lru_cache(maxsize=1024)
def without_year(day: int, month: int, today: date) -> When | None:
    """The nearest such date that is not in the future; asked about where the coming one is far nearer."""
    days = [found for year in range(today.year - 8, today.year + 2) if (found := make_date(year, month, day))]
    past = [found for found in days if found <= today]
    if not past:
        return None
    coming = next((found for found in days if found > today), None)
    if coming and (coming - today).days <= SOON and (today - past[-1]).days > LONG_AGO:
        return When(future=True, options=(past[-1], coming), why="future")
    return When(day=past[-1])


def day_of_month(day: int, today: date) -> When | None:
    """ "den 3.": the nearest third that is not in the future."""
    year, month = today.year, today.month
    for _ in range(3):
        found = make_date(year, month, day)
        if found and found <= today:
            return When(day=found, nearest=True)
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def with_year(day: int, month: int, year: int, today: date) -> When | None:
    found = make_date(full_year(year), month, day)
    if found is None or not 2000 <= found.year < 2100:
        return None
    if found > today:
        before = make_date(found.year - 1, month, day)
        return When(future=True, options=(before,) if before and before <= today else (), why="future")
    return When(day=found)


def iso_week(week: int, year: int | None, today: date) -> Period | None:
    """Monday to Sunday of a numbered week; without a year the latest one that has begun."""
    for candidate in (year,) if year else (today.year + 1, today.year, today.year - 1, today.year - 2):
        try:
            start = date.fromisocalendar(candidate, week, 1)
        except ValueError:
            continue
        if year or start <= today:
            return start, start + timedelta(days=6)
    return None


def weekend(today: date, before: bool = False) -> Period:
    """The latest weekend that has begun; with `before`, the latest that is over."""
    saturday = latest(5, today, including_today=True)
    if before and today - saturday < timedelta(days=2):
        saturday -= timedelta(days=7)
    return saturday, saturday + timedelta(days=1)


def nth_weekday(nth: int, weekday: int, period: Period) -> date | None:
    """The first, second ... (-1: the last) such weekday of a month."""
    first, last = period
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    found = [day for day in days if day.weekday() == weekday]
    return found[nth - 1 if nth > 0 else nth] if abs(nth) <= len(found) else None


def days_of(period: Period, today: date) -> tuple[date, ...]:
    """The days of a period that have been."""
    first, last = period
    return tuple(first + timedelta(days=n) for n in range((min(last, today) - first).days + 1))
