"""When a reminder may arrive: not at night, not on a day off, and not more than a few a week."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

from bot.clock import at_local, local, local_date
from bot.language.times.festivals import easter
from bot.plan.quiet import Quiet

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
WORKDAYS = 5
FIXED = ((1, 1), (5, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31))
"""Months and days: New Year, Christmas, and what is no holiday by law (1 May, Constitution Day, the two eves)."""
MOVING = (-3, -2, 0, 1, 39, 49, 50)
"""Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun."""
BEDEDAG, LAST_BEDEDAG = 26, 2023
"""Store bededag went with Act no. 214 of 6 March 2023, from 2024 on."""


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


def after_the_night(quiet: Quiet, moment: datetime) -> datetime:
    """The first moment, from this one on, that is not at night: what a day off does not put off, sleep does."""
    return awake(replace(quiet, holidays=False), moment)


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
    """Sundays, Danish holidays, and when nobody works though no law says so (1 May, 5 June, 24 and 31 December)."""
    return day.isoweekday() == 7 or day in _holidays(day.year)


def working_day(quiet: Quiet, day: date) -> date:
    """This day or, where nobody works on it, the last before it on which people do: rather early than too late."""
    while day.isoweekday() > WORKDAYS or _off(quiet, day):
        day -= DAY
    return day


def _off(quiet: Quiet, day: date) -> bool:
    return quiet.holidays and day_off(day)


@cache
def _holidays(year: int) -> frozenset[date]:
    moving = (*MOVING, BEDEDAG) if year <= LAST_BEDEDAG else MOVING
    fixed = [date(year, month, day) for month, day in FIXED]
    return frozenset([*fixed, *(easter(year) + timedelta(days=after) for after in moving)])
