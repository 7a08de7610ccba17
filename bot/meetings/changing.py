"""What those who call meetings do with them: a new one, another time, none at all."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.meetings.calling import NotNow, tell_cancellation, tell_change
from bot.meetings.coming import meetings_of
from bot.meetings.model import CALLED, CANCELLED, COMING, Meeting
from bot.meetings.proposing import Slot
from bot.meetings.rules import Break, breaks_by
from bot.meetings.views import Card, MeetingView, may_call, slot_of, view
from bot.meetings.wheel import new_meeting, show, to_call
from bot.plan.model import Plan
from bot.registrations.practice import no_practice
from bot.work import Refused, Work

NEW, MOVED, GONE, THERE, STAYS = "new", "moved", "gone", "there", "stays"
"""THERE: the meeting that is planned is in the calendar already; STAYS: the one that is moved is held just then."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a meeting."""

    how: str
    meeting: MeetingView
    before: MeetingView | None
    told: int
    breaks: tuple[Break, ...]
    plan: Plan


@dataclass(frozen=True, slots=True)
class Wish:
    """A change of which others would be told: shown before it is made."""

    how: str
    meeting: MeetingView
    starts_at: datetime
    ends_at: datetime
    place: str
    """Empty: as it was."""
    venue: str
    """Its key, where the place is one of the plan's venues."""
    told: int
    breaks: tuple[Break, ...]
    plan: Plan


def plan_meeting(work: Work, slot: Slot, place: str) -> Changed:
    """A meeting more in the calendar; nobody is told before it is called. Raises Refused, Practising."""
    no_practice(work)
    if not may_call(work.actor, work.plan.group(slot.group)):
        raise Refused
    if there := _same(work, slot):
        return Changed(THERE, view(work, there), None, 0, (), work.plan)
    meeting = new_meeting(work, slot, place)
    meeting.called_by = work.who.id
    work.session.add(meeting)
    work.session.flush()
    return Changed(NEW, view(work, meeting), None, 0, broken(work, meeting, None, slot), work.plan)


def wish(
    work: Work, meeting: Meeting, starts_at: datetime, ends_at: datetime, venue: str = "", *, sure: bool = True
) -> Changed | Wish:
    """Move it at once where nobody has been invited and words are `sure`; else show first what would be."""
    place = work.plan.venues[venue].names[0] if venue else ""
    if meeting.state != CALLED and sure:
        return move(work, meeting.id, starts_at, _minutes(starts_at, ends_at), venue)
    slot = Slot(meeting.group, starts_at, ends_at)
    found = broken(work, meeting, slot_of(meeting), slot)
    return Wish(MOVED, view(work, meeting), starts_at, ends_at, place, venue, len(meeting.invitees), found, work.plan)


def move(work: Work, meeting_id: int, starts_at: datetime, minutes: int, venue: str = "") -> Changed:
    """Another time or place. Who was invited is told and asked again. Raises NoSuchMeeting, NotNow, Refused."""
    meeting, venue = _changeable(work, meeting_id), work.plan.key_now("venues", venue)
    if starts_at <= work.now or (venue and venue not in work.plan.venues):
        raise NotNow
    work.stop_asking(f"meet:{meeting_id}:move")
    before, was, ends_at = view(work, meeting), slot_of(meeting), starts_at + timedelta(minutes=minutes)
    place = work.plan.venues[venue].names[0] if venue else meeting.place
    if (meeting.starts_at, meeting.ends_at, meeting.place) == (starts_at, ends_at, place):
        return Changed(STAYS, before, None, 0, (), work.plan)  # the button was pressed twice
    if (meeting.starts_at, meeting.ends_at) != (starts_at, ends_at):
        for seat in meeting.invitees:
            seat.answer, seat.reason, seat.answered_at = "", "", None
    meeting.move(starts_at, ends_at, place)
    told = tell_change(work, meeting, before) if meeting.state == CALLED else 0
    work.session.flush()
    found = broken(work, meeting, was, slot_of(meeting))
    return Changed(MOVED, view(work, meeting), before, told, found, work.plan)


def ask_move(work: Work, meeting_id: int) -> Card:
    """ "Flyt": the next words in this chat say when and where. Raises NoSuchMeeting, NotNow, Refused."""
    meeting = _changeable(work, meeting_id)
    work.ask(f"meet:{meeting.id}:move")
    return show(work, meeting_id)


def cancel(work: Work, meeting_id: int, why: str = "") -> Changed:
    """It does not take place; who was invited is told. Raises NoSuchMeeting, NotNow, Refused."""
    meeting = _changeable(work, meeting_id)
    called = meeting.state == CALLED
    work.stop_asking(f"meet:{meeting_id}:move")
    meeting.cancel(work.now)
    told = tell_cancellation(work, meeting, why) if called else 0
    work.session.flush()
    return Changed(GONE, view(work, meeting), None, told, broken(work, meeting, slot_of(meeting), None), work.plan)


def ask_cancel(work: Work, meeting_id: int) -> Wish | Changed:
    """ "Aflys": at once where nobody has been invited, else it is asked first."""
    meeting = _changeable(work, meeting_id)
    if meeting.state != CALLED:
        return cancel(work, meeting_id)
    return Wish(
        GONE, view(work, meeting), meeting.starts_at, meeting.ends_at, "", "", len(meeting.invitees), (), work.plan
    )


def broken(work: Work, meeting: Meeting, before: Slot | None, after: Slot | None) -> tuple[Break, ...]:
    """What a change of this meeting breaks; an extraordinary one stands outside of the rhythm."""
    if meeting.extraordinary:
        return ()
    years = {work.plan.plan_year(each.day) for each in (before, after) if each}
    there = [each for year in years for each in meetings_of(work, year)]
    others = [slot_of(each) for each in there if each.id != meeting.id and not each.extraordinary]
    return tuple(breaks_by(work.plan, others, before, after))


def _same(work: Work, slot: Slot) -> Meeting | None:
    """The group's meeting at that moment: who says so twice means one."""
    at_once = Meeting.group == slot.group, Meeting.starts_at == slot.starts_at, Meeting.state.in_(COMING)
    return work.session.scalar(select(Meeting).where(*at_once, Meeting.extraordinary.is_(False)).limit(1))


def _changeable(work: Work, meeting_id: int) -> Meeting:
    meeting, _ = to_call(work, meeting_id)
    if meeting.state not in COMING or meeting.state == CANCELLED or meeting.starts_at <= work.now:
        raise NotNow
    return meeting


def _minutes(starts_at: datetime, ends_at: datetime) -> int:
    return round((ends_at - starts_at).total_seconds() / 60)
