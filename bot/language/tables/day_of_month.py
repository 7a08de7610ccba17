"""Days of the month that stands above them: "Gåture i september", and below it "tirsdag den 5.: 8 deltagere"."""

import re
from datetime import timedelta

from bot.language.tables.above import Above
from bot.language.tables.looking import Look, is_time
from bot.language.tables.stretch import Stretch, Words, told

_ONLY_A_DAY = re.compile(
    r"(?:(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?\.?\s+)?(?:den|d\.?)\s*[0-3]?\d\.?", re.IGNORECASE
)
LONGEST_MONTH = timedelta(days=31)
_IN = re.compile(r"(?:i|in)\s+", re.IGNORECASE)


def in_the_month(labels: Words, over: Above, look: Look) -> Words:
    """The labels, a day that has a number alone with the month above it: it is no day of this month."""
    if not over.when or not any(isinstance(each, Stretch) and _ONLY_A_DAY.fullmatch(each.text) for each in labels):
        return labels
    if not _is_a_month(over, look):
        return labels
    month = [_without_in(part) for part in over.when]
    return [
        part
        for label in labels
        for part in ([label, *month] if isinstance(label, Stretch) and _ONLY_A_DAY.fullmatch(label.text) else [label])
    ]


def _is_a_month(over: Above, look: Look) -> bool:
    times = [item for item in look(told(over.when).text) if is_time(item)]
    period = times[0].value.period if len(times) == 1 else None
    return period is not None and period[0].day == 1 and period[1] < period[0] + LONGEST_MONTH


def _without_in(part: Stretch | str) -> Stretch | str:
    """ "september" of "i september"."""
    joint = _IN.match(part.text) if isinstance(part, Stretch) else None
    return part.part(joint.end()) if isinstance(part, Stretch) and joint else part
