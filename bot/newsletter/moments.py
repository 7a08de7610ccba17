"""When an issue is sent: the moment that an editor writes, and the one that is proposed. Pure."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.clock import SMALL_HOURS, at_local, local_date

HOUR = re.compile(r"\b([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$")
THURSDAY, AT_TEN = 3, 10


def moment_of(written: str, days: Sequence[date], now: datetime) -> datetime | None:
    """The moment that was written, if it lies ahead: a day, and an hour at the end."""
    hour = HOUR.search(written.strip())
    day = days[0] if len(days) == 1 else None
    if hour is None or day is None or int(hour[1]) == SMALL_HOURS:
        return None
    moment = at_local(day, int(hour[1]), int(hour[2] or 0))
    return moment if moment > now else None


def next_thursday(now: datetime) -> datetime:
    """When residents have time to read: the coming Thursday at ten."""
    day = local_date(now)
    ahead = (THURSDAY - day.weekday()) % 7
    moment = at_local(day + timedelta(days=ahead), AT_TEN)
    return moment if moment > now else at_local(day + timedelta(days=ahead + 7), AT_TEN)
