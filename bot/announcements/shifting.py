"""What begins an hour later, or is put off for a week, as somebody says it: "banko bliver en time senere"."""

from datetime import date, datetime, timedelta

from bot.announcements.model import Announcement
from bot.clock import at_local
from bot.language.atoms.normalise import fold
from bot.language.times import shifts
from bot.language.times.named import DAY, with_times
from bot.language.times.shifts import Shift
from bot.work import Work

FORTNIGHT, NOON = timedelta(days=14), 12
IT = frozenset({"det", "den", "vi", "arrangementet", "it", "that", "we"})


def told(text: str) -> Shift | None:
    """None where words shift nothing, or it is open which way: "en uge frem" is asked about."""
    said = shifts.shift(text)
    return said if said and said.sure else None


def either_way(text: str) -> Shift | None:
    """The same where it is open which way."""
    said = shifts.shift(text)
    return None if said is None or said.sure else said


def of_the_last(shift: Shift) -> bool:
    """Whether what was spoken of last is meant: "den bliver en time senere"."""
    return shift.what.lower() in IT


def day_from(work: Work, day: date | None, to: str, said: str) -> date | None:
    """The day that is told from the day on which something is held: "til lørdagen efter", "til søndag", "den 28."; None
    where another is meant.

    `to` is where `said`, the whole sentence, moves it; "på søndag" in it is the next one from today.
    """
    if day is None:
        return None
    near = shifts.weekday_near(to, day, said) or _of_its_month(work, day, to)
    found = shifts.day_after(to, day) or shifts.day_beside(to, day) or near
    return found if found and found >= work.today else None


def _of_its_month(work: Work, day: date, to: str) -> date | None:
    """ "den 28." of what is held in February is in February, in whatever month it is said."""
    if not any(each.tag == DAY and each.text.strip(".").isdigit() for each in with_times(fold(to))):
        return None
    days = work.programme.reader.days(to, at_local(day - FORTNIGHT, NOON))
    return days[0] if len(days) == 1 else None


def apply(found: Announcement, shift: Shift) -> bool:
    """Whether it could be done: what has no hour begins no hour later, and nothing begins later than its day ends."""
    if found.day is None or (shift.of_hours and found.starts is None):
        return False
    if not shift.of_hours:
        found.day += shift.by
        return True
    assert found.starts is not None
    starts = datetime.combine(found.day, found.starts) + shift.by
    if starts.date() != found.day:
        return False
    if found.ends:
        found.ends = (datetime.combine(found.day, found.ends) + shift.by).time()
    found.starts = starts.time()
    return True
