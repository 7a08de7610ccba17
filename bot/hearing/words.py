"""The answer to a sentence, in the words of the noun that took it."""

from collections.abc import Callable, Sequence

from bot.announcements import views as coming
from bot.announcements import words as announcements
from bot.announcements.calendar import Reminded
from bot.announcements.next_time import WithNext
from bot.announcements.request_words import how_to, next_time, not_held, not_known, set_aside, which, with_next
from bot.announcements.requesting import HowTo, Next
from bot.beredskab import activation_words as calls
from bot.beredskab import taken_words as crisis
from bot.beredskab.states import REGRETTED
from bot.beredskab.views import CalloutView
from bot.beredskab.working import Taken
from bot.courses import words as courses
from bot.courses.views import View as CourseView
from bot.feedback import words as feedback
from bot.feedback.views import Nothing
from bot.figures import words as figures
from bot.figures.steps import Answered, HandedBack, NotRead, Offered, Outcome
from bot.hearing import for_news_words
from bot.hearing.actions import Heard, Nodded
from bot.hearing.agreeing import Again, Agreed, Dropped
from bot.hearing.for_news import Story
from bot.hearing.still_to_come import Ahead
from bot.hearing.still_to_come_words import is_ahead
from bot.hearing.undoing import LeftOff, Undone
from bot.meetings import answer_words as meetings
from bot.meetings import closing_words as closing
from bot.meetings import point_words, proposal_words, wheel_words
from bot.meetings.answers import Early, Noted, Several, Which, Whom
from bot.meetings.outcome import Remark, Settled, Tasks
from bot.meetings.point_views import PointView
from bot.meetings.proposal_views import ProposalView
from bot.meetings.views import Card
from bot.message import Message, lines
from bot.milestones import words as milestones
from bot.milestones.views import Moving
from bot.newsletter import contribution_words as contributions
from bot.newsletter import desk_words, mending_words
from bot.newsletter.contributing import Mended, Received
from bot.newsletter.desk import Desk, Slip
from bot.people import letter_words, snooze_words
from bot.people.letters import Letter
from bot.people.snoozing import Snoozed
from bot.receipts import words as receipts
from bot.receipts.actions import Receipts
from bot.receipts.listed_words import which_saved
from bot.receipts.of_several import WhichSaved
from bot.registrations import words as registrations
from bot.registrations.steps import NotUnderstood, Step
from bot.texts import Translator

Say = Callable[..., Message | Sequence[Message]]
COMING = (coming.View, coming.Kept, coming.NotRead, coming.Off, coming.Others, Reminded)
OWED = (Answered, NotRead, Offered, HandedBack)
INVITED = (Noted, Several, Whom, Which, Early)
REPORTS = (Step, NotUnderstood)
IN_PASSING = (Ahead, Nodded, Snoozed, Letter, HowTo, Next, coming.Which, coming.NotHeld, coming.NotKnown)


def heard(t: Translator, result: Heard) -> Message | Sequence[Message]:
    say: Say = next((say for kinds, say in SAID if isinstance(result, kinds)), courses.step)
    return say(t, result)


def _in_passing(
    t: Translator,
    result: Ahead | Nodded | Snoozed | Letter | HowTo | Next | coming.Which | coming.NotHeld | coming.NotKnown,
) -> Message:
    if isinstance(result, Ahead):
        return is_ahead(t, result)
    if isinstance(result, coming.Which):
        return which(t, result)
    if isinstance(result, coming.NotHeld):
        return not_held(t, result)
    if isinstance(result, coming.NotKnown):
        return not_known(t)
    if isinstance(result, Next):
        return next_time(t, result)
    if isinstance(result, HowTo):
        return how_to(t, result)
    if isinstance(result, Letter):
        return letter_words.told(t, result)
    return Message(t.gettext("Good.")) if isinstance(result, Nodded) else snooze_words.snoozed(t, result)


SAID: tuple[tuple[type | tuple[type, ...], Say], ...] = (
    (Receipts, receipts.receipts),
    (WhichSaved, which_saved),
    (OWED, figures.answered),
    (COMING, announcements.step),
    (Nothing, lambda t, _: feedback.nothing(t)),
    (INVITED, meetings.noted),
    ((Settled, Tasks), closing.done),
    (Remark, closing.no_line),
    (Moving, milestones.shown),
    (IN_PASSING, _in_passing),
    (Taken, crisis.taken),
    ((Mended, Received), mending_words.heard),
    (Story, for_news_words.story),
    (REPORTS, registrations.step),
    (WithNext, with_next),
)
"""By what words were heard as; what a course is told is said by its own words."""


def agreed(t: Translator, result: Agreed) -> Message | Sequence[Message]:
    """After "ja", "nej" or "slet" under what is shown and not kept."""
    match result:
        case Receipts():
            return receipts.receipts(t, result)
        case Received():
            return contributions.step(t, result)
        case CalloutView():
            return calls.dropped(t, result)
        case Dropped("announcement", number):
            return announcements.dropped(t, number)
        case Dropped():
            return courses.dropped(t)
        case Again():
            view = result.about
            return courses.step(t, view) if isinstance(view, CourseView) else announcements.fields(t, view)
        case coming.View() | coming.Same() | coming.Kept():
            return announcements.step(t, result)
    return courses.step(t, result)


def gone(t: Translator, _error: object = None) -> Message:
    """ "slet det" once more."""
    told = t.gettext("It is deleted already, or too old. Nothing has changed. /mine shows your reports.")
    return Message(told, fresh=True)


def _of_newsletter(t: Translator, result: Received | Desk) -> Message:
    return desk_words.desk(t, result) if isinstance(result, Desk) else contributions.step(t, result)


def undone(t: Translator, result: Undone) -> Message | Sequence[Message]:
    """/fortryd: what was set aside, or what counts no more."""
    match result:
        case coming.Aside():
            return set_aside(t, result.view)
        case coming.Off() | coming.View() | coming.Kept():
            return announcements.step(t, result)
        case CourseView():
            return courses.set_aside(t, result)
        case CalloutView():
            return calls.regretted(t, result) if result.state == REGRETTED else calls.dropped(t, result)
        case Received() | Desk():
            return _of_newsletter(t, result)
        case Card():
            return wheel_words.card(t, result)
        case ProposalView():
            return proposal_words.card(t, result)
        case PointView():
            return point_words.put(t, result)
        case LeftOff():
            return Message(t.gettext("Then we leave it. Nothing was saved, and nothing is asked any more."))
    return receipts.answered(t, result)


def text_left(t: Translator, result: LeftOff | Received | Desk | Slip) -> Message | Sequence[Message]:
    """Whoever was asked for a text wrote none; of an issue it is shown what stands."""
    return desk_words.slip(t, result) if isinstance(result, Slip) else undone(t, result)


def seen(t: Translator, result: Received | Heard | None) -> Message | Sequence[Message] | None:
    """After a picture. One more of an album says nothing."""
    if result is None:
        return None
    return contributions.step(t, result) if isinstance(result, Received) else heard(t, result)


def no_picture(t: Translator, _error: object = None) -> Message:
    """After a picture alone, where there is no newsletter that it could be for."""
    said = t.gettext("I keep no pictures here: this programme has no newsletter.")
    return Message(lines(said, t.gettext("Write in a few words what happened, and I count it.")), fresh=True)


def edited(
    t: Translator, result: Receipts | NotUnderstood | coming.View | coming.Kept | coming.NotRead | Outcome
) -> Message | Sequence[Message]:
    if isinstance(result, OWED):
        return figures.answered(t, result)
    if isinstance(result, COMING):
        return announcements.step(t, result)
    return receipts.not_corrected(t, result)
