"""The only reader of the system clock, and the one place where UTC becomes local time and back."""

from datetime import UTC, date, datetime, time, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Copenhagen")
"""Danish programmes live in one time zone; another country would make this a setting of the plan."""
SMALL_HOURS = 2
"""The hour that one night of the year lacks and another has twice: nothing is planned in it."""


class Clock:
    """Tells the time. Started at another instant (demonstrations, drills, tests) it runs on from there, or stands."""

    def __init__(self, start: datetime | None = None, *, runs: bool = True) -> None:
        self._offset = (start - datetime.now(UTC)) if start else timedelta()
        self._frozen = start if start and not runs else None

    def now(self) -> datetime:
        """The present, aware, in UTC."""
        return self._frozen or datetime.now(UTC) + self._offset

    def move(self, by: timedelta) -> None:
        """Jump; used by the demonstration and the tests."""
        self._offset += by
        if self._frozen:
            self._frozen += by


def local(moment: datetime) -> datetime:
    """The same instant on a Danish wall clock."""
    return moment.astimezone(ZONE)


def local_date(moment: datetime) -> date:
    return local(moment).date()


def at_local(day: date, hour: int, minute: int = 0) -> datetime:
    """The instant (UTC) at which Danish clocks show this.

    Raises ValueError for the small hours.
    """
    if hour == SMALL_HOURS:
        raise ValueError("nothing is planned between 02:00 and 03:00 local time")
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def when_shown(day: date, at: time) -> datetime:
    """The instant at which Danish clocks show this, also in the small hours: what people do by night has such hours.

    The first of two; where a night lacks it, as much later.
    """
    return datetime.combine(day, at, ZONE).astimezone(UTC)


def next_shown(now: datetime, hour: int, minute: int) -> datetime:
    """The next instant at which Danish clocks show this, also at night; where a night lacks it, as much later."""
    days = (local_date(now) + timedelta(days=ahead) for ahead in (0, 1, 2))
    shown = (datetime.combine(day, time(hour, minute, fold=fold), ZONE) for day in days for fold in (0, 1))
    return next(moment for each in shown if (moment := each.astimezone(UTC)) > now)


def stamped_day(stamp: str) -> date | None:
    """The day that a button carries ("20180314"); None: there is no such day."""
    try:
        return datetime.strptime(stamp, "%Y%m%d").date()  # noqa: DTZ007 - a day, not a moment
    except ValueError:
        return None


def stamped_hour(stamp: str) -> time | None:
    """The time of day that a button carries ("1900"); None: there is no such hour."""
    try:
        return time(int(stamp[:2]), int(stamp[2:]))
    except ValueError:
        return None


def stamped_moment(stamp: str) -> datetime | None:
    """The instant that a button carries as a Danish wall clock ("201803141300"); None: nothing is planned then."""
    day, hour, minute = stamped_day(stamp[:8]), int(stamp[8:10]), int(stamp[10:])
    try:
        return at_local(day, hour, minute) if day else None
    except ValueError:
        return None


def stopwatch() -> float:
    """Seconds that only ever grow, for rates and pauses; says nothing about the date."""
    return monotonic()
