"""Words that are written while it is asked who comes to a meeting instead: somebody, or something else altogether."""

from bot.hearing.actions import Heard, hear
from bot.meetings import answering
from bot.registrations.steps import NotUnderstood
from bot.work import Work


def answer(work: Work, meeting_id: int, text: str, named: str = "") -> Heard:
    """A substitute; what is understood as something else is that, and nobody is waited for any more.

    Raises as `answering.substitute` and `hear`.
    """
    if not answering.tells_of_somebody(work, text):
        heard = hear(work, text)
        if not isinstance(heard, NotUnderstood):
            work.stop_asking(f"meet:{meeting_id}:")
            return heard
    return answering.substitute(work, meeting_id, text, named)
