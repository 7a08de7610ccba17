"""The answer to a sentence, in the words of the noun that took it."""

from collections.abc import Sequence

from bot.announcements import views as coming
from bot.announcements import words as announcements
from bot.beredskab import taken_words as crisis
from bot.beredskab.working import Taken
from bot.courses import words as courses
from bot.feedback import words as feedback
from bot.feedback.views import Nothing
from bot.figures import words as figures
from bot.figures.steps import Answered, HandedBack, NotRead, Offered, Outcome
from bot.hearing.actions import Heard
from bot.meetings import answer_words as meetings
from bot.meetings import closing_words as closing
from bot.meetings.answers import Early, Noted, Which, Whom
from bot.meetings.outcome import Settled, Tasks
from bot.message import Message
from bot.milestones import words as milestones
from bot.milestones.views import Moving
from bot.newsletter import contribution_words as contributions
from bot.newsletter.contributing import Received
from bot.receipts import words as receipts
from bot.receipts.actions import Receipts
from bot.registrations import words as registrations
from bot.registrations.steps import NotUnderstood, Step
from bot.texts import Translator

COMING = (coming.View, coming.Kept, coming.NotRead, coming.Off)
OWED = (Answered, NotRead, Offered, HandedBack)
INVITED = (Noted, Whom, Which, Early)
REPORTS = (Step, NotUnderstood)


def heard(t: Translator, result: Heard) -> Message | Sequence[Message]:
    if isinstance(result, Receipts):
        return receipts.receipts(t, result)
    if isinstance(result, OWED):
        return figures.answered(t, result)
    if isinstance(result, COMING):
        return announcements.step(t, result)
    if isinstance(result, Nothing):
        return feedback.nothing(t)
    if isinstance(result, INVITED):
        return meetings.noted(t, result)
    if isinstance(result, Settled | Tasks):
        return closing.done(t, result)
    if isinstance(result, Moving):
        return milestones.shown(t, result)
    if isinstance(result, Taken):
        return crisis.taken(t, result)
    return registrations.step(t, result) if isinstance(result, REPORTS) else courses.step(t, result)


def seen(t: Translator, result: Received | Heard | None) -> Message | Sequence[Message] | None:
    """After a picture. One more of an album says nothing."""
    if result is None:
        return None
    return contributions.step(t, result) if isinstance(result, Received) else heard(t, result)


def edited(
    t: Translator, result: Receipts | NotUnderstood | coming.View | coming.Kept | coming.NotRead | Outcome
) -> Message | Sequence[Message]:
    if isinstance(result, OWED):
        return figures.answered(t, result)
    if isinstance(result, COMING):
        return announcements.step(t, result)
    return receipts.not_corrected(t, result)
