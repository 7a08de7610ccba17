"""What a sentence means that answers nothing: each noun is asked in turn, and what nobody takes may be a report."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.announcements import (
    announcing,
    apart,
    calendar,
    changing,
    counting,
    editing,
    guests,
    held_after_all,
    next_time,
    not_held,
    on_again,
    once_more,
    one_of_them,
    requesting,
    telling_more,
)
from bot.announcements import views as coming
from bot.beredskab import working as crisis
from bot.beredskab.working import Taken
from bot.courses import hearing as courses
from bot.courses import in_the_making, just_shown, planned
from bot.courses.hearing import Heard as OfCourse
from bot.feedback import silence
from bot.feedback.views import Nothing
from bot.figures import answering, since
from bot.figures import hearing as figures
from bot.figures.steps import Outcome
from bot.hearing import asked, for_news, said_before, still_to_come
from bot.hearing.for_news import Story
from bot.hearing.still_to_come import Ahead
from bot.meetings import hearing as meetings
from bot.meetings import minutes, tasks_done
from bot.meetings.hearing import Heard as OfMeeting
from bot.meetings.outcome import OfMinutes
from bot.milestones import following as milestones
from bot.milestones.views import Moving
from bot.newsletter import putting_right, taking_back
from bot.newsletter.contributing import Mended, Received
from bot.people import letters, snoozing
from bot.people.courtesy import acknowledges, sorrows
from bot.people.finding import whom_to_ask
from bot.people.letters import Letter
from bot.people.model import REPORTERS
from bot.people.snoozing import Snoozed
from bot.receipts import actions as receipts
from bot.receipts import afterwards, of_several, spoken
from bot.receipts.actions import Receipts
from bot.registrations import another_time, taking
from bot.registrations.agreeing import NO, meant
from bot.registrations.step_by_step import OFFER
from bot.registrations.steps import NotUnderstood, Step
from bot.work import Refused, Work


@dataclass(frozen=True, slots=True)
class Nodded:
    """ "ok", a thumb, when nothing waits for it."""


def nod(_work: Work, text: str) -> Nodded | None:
    return Nodded() if acknowledges(text) else None


Heard = (
    Step
    | NotUnderstood
    | Taken
    | Nothing
    | coming.View
    | requesting.HowTo
    | coming.Kept
    | coming.Off
    | coming.Others
    | coming.Which
    | coming.NotRead
    | coming.NotHeld
    | coming.NotKnown
    | requesting.Next
    | calendar.Reminded
    | Outcome
    | OfCourse
    | OfMeeting
    | OfMinutes
    | Receipts
    | of_several.WhichSaved
    | Moving
    | Snoozed
    | Ahead
    | Nodded
    | Letter
    | Mended
    | Received
    | Story
    | next_time.WithNext
)

IN_TURN: tuple[Callable[[Work, str], Heard | None], ...] = (
    figures.hear_first,
    putting_right.hear,
    just_shown.hear,
    in_the_making.hear,
    one_of_them.hear_off,
    held_after_all.hear,
    not_held.hear,
    on_again.hear,
    changing.shifted,
    changing.moved,
    changing.postponed,
    changing.deleted,
    changing.told_anew,
    once_more.hear_likewise,
    telling_more.hear,
    requesting.take_requested,
    apart.hear,
    guests.hear,
    changing.called_off,
    counting.hear,
    counting.hear_by_name,
    silence.hear,
    courses.hear,
    meetings.hear,
    milestones.hear,
    still_to_come.hear,
    announcing.hear_correction,
    since.hear_another_time,
    afterwards.hear_another_time,
    said_before.continued,
    of_several.hear,
    afterwards.hear_correction,
    courses.hear_number,
    figures.hear,
    meetings.hear_reply,
    tasks_done.hear,
    crisis.take_stray,
    calendar.hear_attending,
    snoozing.hear_away,
    once_more.hear,
    requesting.take_unheard,
    requesting.take_weekly,
    figures.hear_unread,
    letters.hear,
    nod,
    requesting.take_nearly,
    not_held.hear_unknown,
    meetings.hear_unread,
    minutes.hear_remark,
)
"""Who is asked, until one takes the words."""
OF_ANYBODY = (
    putting_right.hear,
    meetings.hear,
    meetings.hear_reply,
    tasks_done.hear,
    crisis.take_stray,
    calendar.hear_attending,
    snoozing.hear_away,
    letters.hear,
    nod,
    meetings.hear_unread,
)
"""The same for those who report nothing: they are invited to meetings, or in the middle of a crisis."""


def hear(work: Work, text: str) -> Heard:
    """Something new: an announcement, a course, a count or a figure that was asked for, a report, or nothing.

    Who reports nothing may still say whether they come, or write about a crisis. Raises Refused for a report of theirs.
    """
    reports = work.who.has(REPORTERS)
    for take in IN_TURN if reports else OF_ANYBODY:
        if (heard := take(work, text)) is not None:
            return next_time.beside(work, text, heard) if isinstance(heard, Step) and take == counting.hear else heard
    if not reports:
        if work.read(text).reports:
            raise Refused
        return NotUnderstood(
            work.plan, None, "?" in text, work.who.roles, reports=False, whom=whom_to_ask(work), sad=sorrows(text)
        )
    if meant(text) == NO and asked.offered(work, OFFER):
        return Nodded()
    read = taking.take(work, text)
    if for_news.is_story(work, text):
        return for_news.taken(work, read, text)
    if not isinstance(read, NotUnderstood):
        return next_time.beside(work, text, read)
    return (
        another_time.unnamed(work, text)
        or figures.hear_unread_answer(work, text)
        or courses.hear_unread_answer(work, text)
        or afterwards.may_correct(work, text)
        or said_before.once_more(work, read, text)
    )


def finds(work: Work, text: str) -> bool:
    """Whether words are about something that was reported; what only stands in the calendar is deleted there."""
    if not spoken.finds(work, text) or planned.takes_out(work, text) or taking_back.another(work, text):
        return False
    return spoken.is_reported(work, text) or not changing.is_to_come(work, text)


def hear_beside(work: Work, text: str, callout: int) -> Heard:
    """A report in the middle of a crisis: what is written next is about that again."""
    heard = hear(work, text)
    work.ask(f"callout:{callout}")
    return heard


def edited(work: Work, text: str) -> Receipts | NotUnderstood | coming.View | coming.Kept | coming.NotRead | Outcome:
    """Somebody edited a message of their own: what came of it is corrected."""
    if (announced := editing.edited(work, text)) is not None:
        return announced
    if (answered := answering.edited(work, text)) is not None:
        return answered
    return receipts.edited(work, text)
