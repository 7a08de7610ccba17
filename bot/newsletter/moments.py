"""When an issue is sent: the moment that an editor writes, and the one that is proposed. Pure."""

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, Self

from bot.clock import SMALL_HOURS, at_local, local_date
from bot.language.coming import Details
from bot.language.times.hours import hours

BARE = re.compile(r"(?<!\bden)(?<!\bd\.)(?<!\bthe)\s(\d{1,2})$", re.IGNORECASE)
""" "i morgen 14", without "kl."; not "den 14"."""
THURSDAY, AT_TEN = 3, 10


class Told(NamedTuple):
    """What is told of the moment so far."""

    day: date | None = None
    hour: time | None = None

    def after(self, before: Self) -> Self:
        """With what was told before it."""
        return self._replace(day=self.day or before.day, hour=self.hour or before.hour)

    def ahead(self, now: datetime) -> datetime | None:
        """The moment, if it lies ahead: a day and an hour."""
        if self.day is None or self.hour is None or self.hour.hour == SMALL_HOURS:
            return None
        moment = at_local(self.day, self.hour.hour, self.hour.minute)
        return moment if moment > now else None

    @property
    def stamp(self) -> str:
        """As the question that asks for the rest carries it."""
        return f"{self.day or ''}:{self.hour:%H%M}" if self.hour else f"{self.day or ''}:"


NOTHING = Told()


def told(written: str, said: Details) -> Told:
    """`said`: how the words are read."""
    hour = said.hours.starts if said.hours else _bare(f" {written.strip(' .!')}")
    return Told(said.days[0] if len(said.days) == 1 else None, hour)


def of_stamp(day: str = "", hour: str = "") -> Told:
    """What a question carries that was told before."""
    return Told(date.fromisoformat(day) if day else None, time.fromisoformat(hour) if hour else None)


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
