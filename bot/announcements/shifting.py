"""What begins an hour later, or is put off for a week, as somebody says it: "banko bliver en time senere"."""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.announcements.model import Announcement

MINUTE, QUARTER, HOUR = timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=1)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
UNITS = {
    "kvarter": QUARTER, "minut": MINUTE, "min": MINUTE, "tim": HOUR, "hour": HOUR, "dag": DAY, "day": DAY, "uge": WEEK,
    "week": WEEK,
}  # fmt: skip
NUMBERS: dict[str, float] = {
    "en": 1, "et": 1, "a": 1, "an": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4,
    "halvanden": 1.5, "en halv": 0.5, "half an": 0.5, "half a": 0.5,
}  # fmt: skip
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
FORWARD = r"(?:rykkes|flyttes|udsættes|udskydes|rykket|flyttet|udsat|udskudt|rykker|flytter|udsætter|moved|postponed)"
SAYS = re.compile(
    r"(?:(?:hov|nej|ok|obs|hej|nå|men|og),? )*+"
    r"(?:(?:vi|jeg|we|i) (?:starter|begynder|holder|rykker|flytter|udsætter) )?"
    rf"(?P<what>\S.{{1,60}}?)(?: (?:er|bliver|starter|begynder|holdes|skal|is|starts|will be|has been|{FORWARD}))*"
    r"(?: (?:blevet|desværre|nu|alligevel|starte|begynde|være|med|by))*"
    rf" (?P<many>{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\d{{1,2}})"
    r" (?P<unit>kvarter|minut(?:ter)?|minutes?|min|timer?|hours?|dage?|days?|uger?|weeks?)"
    r"(?: (?P<way>senere|tidligere|før|later|earlier|sooner))?(?: (?:end planlagt|i stedet|alligevel|denne gang))?",
    re.IGNORECASE,
)
LONGEST = 120
PUT_OFF = re.compile(rf"\b{FORWARD}\b", re.IGNORECASE)
""" "banko er rykket en uge" is later."""
IT = frozenset({"det", "den", "vi", "arrangementet", "it", "that", "we"})


AFTER = re.compile(
    rf"\b(?:(?P<day>dagen)|(?P<week>ugen|weekenden)|(?P<weekday>{'|'.join(WEEKDAYS)})en) (?:efter|derpå)\b",
    re.IGNORECASE,
)
""" "til lørdagen efter" is reckoned from its own day."""


class Shift(NamedTuple):
    """By how much what is meant begins later, or earlier."""

    what: str
    by: timedelta

    @property
    def it(self) -> bool:
        """What was spoken of last."""
        return self.what.lower() in IT

    @property
    def of_hours(self) -> bool:
        return self.by % DAY != timedelta()


def told(text: str) -> Shift | None:
    """None where words shift nothing."""
    said = SAYS.fullmatch(" ".join(text.split()).strip(" .!")) if len(text) <= LONGEST else None
    if said is None or not (said["way"] or PUT_OFF.search(text)):
        return None
    many = NUMBERS.get(said["many"].lower()) or float(said["many"])
    unit = next(length for name, length in UNITS.items() if said["unit"].lower().startswith(name))
    earlier = (said["way"] or "").lower() in ("tidligere", "før", "earlier", "sooner")
    return Shift(said["what"], -many * unit if earlier else many * unit)


def day_after(found: Announcement, to: str) -> date | None:
    """The day that is told from its own day; None where another is meant."""
    said = AFTER.search(to)
    if said is None or found.day is None:
        return None
    if said["weekday"]:
        weekday = WEEKDAYS.index(said["weekday"].lower())
        return found.day + timedelta(days=(weekday - found.day.weekday() - 1) % 7 + 1)
    return found.day + (DAY if said["day"] else WEEK)


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
