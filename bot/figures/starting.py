"""A leader asks for the figures now: /tal 30. januar."""

from bot.figures import opening
from bot.figures.model import Round
from bot.work import Work


def begin(work: Work, text: str) -> Round:
    """Ask everybody for the months that are over, for a meeting on the day that is written.

    Raises TooSoon, AskedAlready.
    """
    days = [day for day in work.programme.reader.days(text, work.said_at) if day > work.today]
    if not days:
        raise opening.TooSoon
    return opening.begin(work, days[0])
