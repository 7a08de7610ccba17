"""Days on which nobody is called to a meeting, and why: pure arithmetic on the plan's calendar."""

from datetime import date, datetime, timedelta
from typing import Literal

from bot.clock import local
from bot.people.quiet import day_off
from bot.plan.model import Plan

EVENING = 16
"""A meeting that lasts beyond this hour takes something of the evening."""
DAY = timedelta(days=1)
Why = Literal["", "outside", "weekend", "holiday", "closed", "school", "eve"]


def why_not(plan: Plan, starts_at: datetime, ends_at: datetime, *, saturday: bool = False) -> Why:
    """What speaks against meeting then; an empty string where nothing does."""
    day = local(starts_at).date()
    if not plan.contains(day):
        return "outside"
    if day.isoweekday() == 7 or (day.isoweekday() == 6 and not saturday):
        return "weekend"
    if day_off(day):
        return "holiday"
    if day.month in plan.calendar.closed_months:
        return "closed"
    if plan.calendar.closed(day):
        return "school"
    return "eve" if _eve(day) and local(ends_at).hour >= EVENING else ""


def _eve(day: date) -> bool:
    """The day before a holiday; every Saturday is the day before a Sunday and does not count."""
    return day_off(day + DAY) and (day + DAY).isoweekday() != 7
