"""What words and buttons fill in: day, hours and place of something that is announced."""

from datetime import date as Day
from datetime import time as Time

from bot.announcements.model import Announcement
from bot.language.coming import Details
from bot.language.places.spots import spot_answered
from bot.privacy.addresses import addresses
from bot.work import Work

SMALL_HOURS = 2
"""The hour that one night of the year lacks and another has twice: nothing is planned in it."""


def put(made: Announcement, said: Details) -> bool:
    """Everything that the words leave no doubt about. Returns whether that was anything."""
    before = (made.day, made.starts, made.ends, made.area, made.venue, made.place)
    if len(said.days) == 1:
        made.day = said.days[0]
    if said.hours and said.hours.starts.hour != SMALL_HOURS:
        made.starts, made.ends, made.all_day = said.hours.starts, said.hours.ends, False
    if said.area:
        made.venue = said.venue if said.venue or said.area != made.area else made.venue
        made.area = said.area
    if said.venue or said.spot:
        made.place = said.spot
    return before != (made.day, made.starts, made.ends, made.area, made.venue, made.place)


def put_spot(made: Announcement, text: str) -> bool:
    """ "Kulturhuset", where it was asked where: the plan does not know it, residents find it. No address is kept."""
    spot = None if addresses(text) else spot_answered(text)
    made.place = spot or made.place
    return spot is not None


def set_field(work: Work, found: Announcement, field: str, value: str) -> None:
    """A button set one field. Raises ValueError for a value that is none."""
    match field:
        case "day":
            found.day = _ahead(Day.fromisoformat(value), work.today)
        case "starts" if value == "none":
            found.starts, found.ends, found.all_day = None, None, True
        case "starts":
            found.starts, found.ends, found.all_day = Time.fromisoformat(value), None, False
        case "area" if value in work.plan.areas:
            found.place = found.place if found.area in (None, value) else None
            found.area, found.venue = value, None
        case _:
            raise ValueError(field)


def _ahead(day: Day, today: Day) -> Day:
    if day < today:
        raise ValueError("that day has been")
    return day
