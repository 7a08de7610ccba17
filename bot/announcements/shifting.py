"""What begins an hour later, or is put off for a week, as somebody says it: "banko bliver en time senere"."""

from datetime import date, datetime

from bot.announcements.model import Announcement
from bot.language.times import shifts
from bot.language.times.shifts import Shift

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


def day_from(found: Announcement, to: str, said: str, today: date) -> date | None:
    """The day that is told from its own day: "til lørdagen efter", "til søndag"; None where another is meant.

    `to` is where `said`, the whole sentence, moves it; "på søndag" in it is the next one from today.
    """
    if found.day is None:
        return None
    near = shifts.weekday_near(to, found.day, said)
    return shifts.day_after(to, found.day) or (near if near and near >= today else None)


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
