"""When a reminder may arrive: not at night, not on a day off, and not more than a few a week."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache

from bot.clock import at_local, local, local_date
from bot.plan.quiet import Quiet

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def awake(quiet: Quiet, moment: datetime) -> datetime:
    """The first moment, from this one on, at which people may be reminded."""
    here = local(moment)
    day = here.date()
    if here.time() >= quiet.starts:
        day += DAY
    elif here.time() >= quiet.ends and not _off(quiet, day):
        return moment
    while _off(quiet, day):
        day += DAY
    return at_local(day, quiet.ends.hour, quiet.ends.minute)


def not_too_many(quiet: Quiet, moment: datetime, others: Iterable[datetime]) -> datetime:
    """The first moment, from this one on, in a week that has room for one reminder more beside the others."""
    taken = [monday_of(local_date(other)) for other in others]
    moment = awake(quiet, moment)
    while taken.count(monday := monday_of(local_date(moment))) >= quiet.reminders_a_week:
        moment = awake(quiet, at_local(monday + WEEK, 0))
    return moment


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def day_off(day: date) -> bool:
    """Sundays, Danish holidays, and the days that nobody works though no law says so (5 June, 24 and 31 December)."""
    return day.isoweekday() == 7 or day in _holidays(day.year)


def _off(quiet: Quiet, day: date) -> bool:
    return quiet.holidays and day_off(day)


@cache
def _holidays(year: int) -> frozenset[date]:
    import holidays  # most processes never ask, and it takes 3 MB

    return frozenset(holidays.country_holidays("DK", years=year, categories=("public", "optional")))
