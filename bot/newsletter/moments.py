"""When an issue is sent: the moment that an editor writes, and the one that is proposed. Pure."""

import re
from datetime import datetime, time, timedelta

from bot.clock import SMALL_HOURS, at_local, local_date
from bot.language.coming import Details
from bot.language.times.hours import hours

BARE = re.compile(r"(?<!\bden)(?<!\bd\.)(?<!\bthe)\s(\d{1,2})$", re.IGNORECASE)
""" "i morgen 14", without "kl."; not "den 14"."""
THURSDAY, AT_TEN = 3, 10


def moment_of(written: str, said: Details, now: datetime) -> datetime | None:
    """The moment that was written, if it lies ahead: a day and an hour. `said`: how the words are read."""
    hour = said.hours.starts if said.hours else _bare(written.strip(" .!"))
    if hour is None or len(said.days) != 1 or hour.hour == SMALL_HOURS:
        return None
    moment = at_local(said.days[0], hour.hour, hour.minute)
    return moment if moment > now else None


def next_thursday(now: datetime) -> datetime:
    """When residents have time to read: the coming Thursday at ten."""
    day = local_date(now)
    ahead = (THURSDAY - day.weekday()) % 7
    moment = at_local(day + timedelta(days=ahead), AT_TEN)
    return moment if moment > now else at_local(day + timedelta(days=ahead + 7), AT_TEN)


def _bare(written: str) -> time | None:
    found = BARE.search(written)
    said = hours(found[1]) if found else None
    return said.starts if said else None
