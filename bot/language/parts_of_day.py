"""Which half of the day an hour is of: "i aften kl. 7" is 19.00, "morgenmad kl. 6.30" is 6.30, "kl. 2.30" is asked."""

import re
from datetime import time
from typing import NamedTuple

from bot.language.times.hours import Hours, hours

DAY = (
    r"(?:mandag|tirsdag|onsdag|torsdag|fredag|loerdag|soendag|i morgen|i overmorgen"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)"
)
NIGHT = re.compile(
    r"\b(?:natten|nattevandring|natvandring|natteravn|midnat|midnight|i nat\b"
    rf"|{DAY} nat\b|(?:at|in the) night\b|night ?(?:walk|watch|owl))"
)
""" "kl. 2.30" beside one of these is no afternoon, and "kl. 11" no forenoon."""
EVENING = re.compile(
    rf"\b(?:i aften|om aftenen|{DAY} (?:aften|evening|night)|[a-z]{{4,20}} night|tonight"
    r"|(?!jule|nytaars)[a-z]{3,20}aften(?:en)?|(?:in the|this) evening)\b"
)
MORNING = re.compile(
    rf"\b(?:om (?:morgenen|formiddagen)|i formiddag|{DAY} (?:morgen|formiddag|morning)|i morgen tidlig|tidlig morgen"
    r"|i morges|her til morgen|morgen(?:mad|kaffe|bad|yoga|gymnastik|loeb|tur|sang|gaatur|bord)(?:en)?"
    r"|(?:in the|this) morning|breakfast|brunch)\b"
)
OF_THE_NIGHT = ("nat", "night")
OF_THE_MORNING = ("morg", "morn", "formiddag", "breakfast", "brunch")
FORENOON_SAID = (" am", "a.m.")
OF_THE_AFTERNOON = ("eftermiddag", "afternoon", " pm")
OF_THE_EVENING = ("aften", "evening", "night")
"""Without one of these there is nothing to look for."""
MORNING_STARTS = time(8)
STARTS = {"formiddag": time(10), "eftermiddag": time(14), "aften": time(19)}
"""Said without an hour, which is asked."""
WRITTEN = re.compile(r"\d[.:]\d")
SMALL = re.compile(r"(?<!\d)[78](?!\d)|\b(?:syv|otte|seven|eight)\b")
NOON = 12
EARLIEST_NIGHT = 6
"""From this hour on what is of the night begins in the evening."""
HALF_SEVEN = re.compile(r"\bhalf (?!past\b)")
""" "half seven" is half past seven to the English, and half past six to a Dane who writes English."""
FORENOON = 9
"""Half past this, and later, is said of the forenoon too."""
HALF = (7, 8)
"""Hours of which the morning is taken as they are said, though people eat and play at the same in the evening."""


class Told(NamedTuple):
    hours: Hours | None = None
    other: time | None = None
    """When it would begin, were the other half of the day meant, where nothing says which."""


def told(clock: str, folded: str) -> Told:
    """The hours that folded words say, which stand in a message, folded."""
    if _says(folded, OF_THE_NIGHT, NIGHT):
        return Told(_of_the_night(clock))
    if _says(folded, OF_THE_MORNING, MORNING):
        return Told(_early(clock))
    said = hours(clock)
    if said and HALF_SEVEN.search(clock):
        return _half_past(said, folded)
    if said is None or clock.endswith(FORENOON_SAID) or any(word in folded for word in OF_THE_AFTERNOON):
        return Told(said)
    if _says(folded, OF_THE_EVENING, EVENING):
        return Told(_later(said))
    early = hours(clock, night=True)
    if WRITTEN.search(clock) and early and early.starts != said.starts:
        return Told(said, early.starts)
    small = said.starts.hour in HALF and SMALL.search(clock) is not None and said.ends is None
    return Told(said, said.starts.replace(hour=said.starts.hour + NOON) if small else None)


def _says(folded: str, parts: tuple[str, ...], pattern: re.Pattern[str]) -> bool:
    return any(part in folded for part in parts) and pattern.search(folded) is not None


def _half_past(said: Hours, folded: str) -> Told:
    """ "half seven": 19.30, or 18.30."""
    evening = said.starts.hour < FORENOON or _says(folded, OF_THE_EVENING, EVENING)
    starts = (_later(said) if evening else said).starts
    return Told(Hours(starts), starts.replace(hour=starts.hour - 1))


def _early(clock: str) -> Hours | None:
    """ "fra 10 til 2" of a forenoon ends after noon all the same."""
    said, early = hours(clock), hours(clock, night=True)
    later = said.ends if said and early and said.starts == early.starts else None
    return early._replace(ends=early.ends or later) if early else None


def _of_the_night(clock: str) -> Hours | None:
    """ "kl. 2.30 om natten" is that, "nattevandring kl. 10" is 22.00."""
    said = hours(clock, night=True)
    return _later(said) if said and said.starts.hour >= EARLIEST_NIGHT else said


def begins(folded: str) -> time | None:
    """When something begins of which only "formiddag" is said, as far as one can tell."""
    if _says(folded, OF_THE_MORNING, MORNING) and "morgen" in folded:
        return MORNING_STARTS
    return next((STARTS[word] for word in folded.replace(",", " ").split() if word in STARTS), None)


def _later(said: Hours) -> Hours:
    """ "kl. 7-9 om aftenen"; not "kl. 10-14", which begins in no evening."""
    ends = said.ends
    if said.starts.hour >= NOON or (ends and ends.hour >= NOON):
        return said
    return Hours(
        said.starts.replace(hour=said.starts.hour + NOON), ends.replace(hour=ends.hour + NOON) if ends else None
    )
