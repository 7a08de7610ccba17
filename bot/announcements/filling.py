"""What words and buttons fill in: day, hours and place of something that is announced."""

import re
from datetime import date as Day
from datetime import datetime
from datetime import time as Time

from bot.announcements.ending import ends
from bot.announcements.model import Announcement
from bot.language.atoms.normalise import fold
from bot.language.coming import Details
from bot.language.places.spots import spot_answered
from bot.language.times.hours import Hours
from bot.people.courtesy import acknowledges, asks, requests, stops
from bot.privacy.addresses import addresses
from bot.registrations.agreeing import meant
from bot.registrations.what_it_was import means_each
from bot.work import Work

NOON = 12
MIDNIGHT = Day(2000, 1, 1)
"""Any day, to reckon with hours."""
SENTENCE = re.compile(r"\W*(?:jeg|vi|du|han|hun|der|hvis|(?:det|den|de) (?:er|har|var|bliver|kan|skal)|we|you)\b")
"""How somebody begins who tells something, folded."""
TELLS = re.compile(
    r"\b(?:jeg|mig|os|jer|dem|ikke|maaske|muligvis|bliver|kommer|skal|haaber|tror|synes|aner|not|maybe|perhaps|them|us)\b"
)
"""What stands in no name of a place, folded."""


def put(made: Announcement, said: Details, *, whole: bool = False) -> bool:
    """Everything that the words leave no doubt about. Returns whether that was anything. `whole`: it is moved as long
    as it is, and not only its start.
    """
    before = (made.day, made.starts, made.ends, made.area, made.venue, made.place)
    if len(said.days) == 1:
        made.day = said.days[0]
    if said.hours:
        made.starts, made.ends, made.all_day = said.hours.starts, _ends(made, said.hours, whole), False
    if said.area:
        made.venue = said.venue if said.venue or said.area != made.area else made.venue
        made.area = said.area
    if said.venue or said.spot:
        made.place = said.spot
    return before != (made.day, made.starts, made.ends, made.area, made.venue, made.place)


def put_end(made: Announcement, text: str, work: Work) -> bool:
    """ "og slutter kl. 20", "varer til halv ni". Returns whether it is so said of one that begins."""
    end = ends(text)
    hours = work.programme.reader.details(end.clock, work.said_at)[0].hours if end else None
    if hours is None or made.starts is None:
        return False
    said = hours.starts
    if said <= made.starts < (later := said.replace(hour=said.hour % NOON + NOON)):
        said = later  # "halv ni" of what begins at half past five is in the evening
    before, made.ends = made.ends, said
    return before != said


def _ends(made: Announcement, said: Hours, whole: bool = False) -> Time | None:
    """When it ends now: as it did, where only its start is put right, or as long after it where that would be over."""
    if said.ends or made.ends is None or made.starts is None or (said.starts < made.ends and not whole):
        return said.ends or made.ends
    lasts = datetime.combine(MIDNIGHT, made.ends) - datetime.combine(MIDNIGHT, made.starts)
    later = datetime.combine(MIDNIGHT, said.starts) + lasts
    return later.time() if later.date() == MIDNIGHT else None


def by_a_press(details: Details) -> str:
    """What the button of one carries that is moved there; where more is told than one button can, it is asked for."""
    where = details.area or details.venue or details.spot
    if len(details.days) == 1 and not (details.hours or where):
        return f"set:day:{details.days[0]}"
    if details.hours and not (details.days or where or details.hours.ends):
        return f"set:starts:{details.hours.starts:%H:%M}"
    return "edit"


def near_its_hour(made: Announcement, said: Details) -> Details:
    """ "move it to 8", of what begins at seven in the evening, is at eight in the evening."""
    hours, starts = said.hours, made.starts
    if hours is None or starts is None or starts.hour < NOON or hours.starts.hour >= NOON:
        return said
    return said._replace(hours=Hours(hours.starts.replace(hour=hours.starts.hour + NOON)))


def put_spot(made: Announcement, text: str) -> bool:
    """ "Kulturhuset", where it was asked where: the plan does not know it, residents find it. No address is kept."""
    spot = None if addresses(text) or _no_place(text) else spot_answered(text)
    made.place = spot or made.place
    return spot is not None


def _no_place(text: str) -> bool:
    """ "ja", "stop", "begge områder", "det ved jeg ikke": said to a question where it is, and the name of no place."""
    told = fold(text)
    says_something = SENTENCE.match(told) or TELLS.search(told) or means_each(text) or requests(text) or asks(text)
    return bool(says_something or meant(text)) or acknowledges(text) or stops(text)


def set_field(work: Work, found: Announcement, field: str, value: str) -> None:
    """A button set one field. Raises ValueError for a value that is none."""
    value = work.plan.key_now("areas", value) if field == "area" else value
    match field:
        case "day":
            found.day = _ahead(Day.fromisoformat(value), work.today)
        case "starts" if value == "none":
            found.starts, found.ends, found.all_day = None, None, True
        case "starts":
            starts = Hours(Time.fromisoformat(value))
            found.starts, found.ends, found.all_day = starts.starts, _ends(found, starts), False
        case "area" if value in work.plan.areas:
            found.place = found.place if found.area in (None, value) else None
            found.area, found.venue = value, None
        case _:
            raise ValueError(field)


def _ahead(day: Day, today: Day) -> Day:
    if day < today:
        raise ValueError("that day has been")
    return day
