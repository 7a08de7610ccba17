"""After a meeting: that it was held and who came, which counts its criterion."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from bot.meetings import closing_words as words
from bot.meetings.agenda import to_decide
from bot.meetings.calling import NotNow
from bot.meetings.model import (
    CALLED,
    COMING,
    HELD,
    SUBSTITUTE,
    YES,
    Meeting,
    Proposal,
    Reminder,
)
from bot.meetings.outcome import Held, NotHeld, Seat
from bot.meetings.reminding import note_skipped
from bot.meetings.secretaries import secretaries
from bot.meetings.steps import evening_of
from bot.meetings.views import view, view_for
from bot.meetings.wheel import to_call
from bot.outbox import REMINDER, When
from bot.people.model import Person
from bot.people.reaching import reach
from bot.prepared import Look
from bot.registrations.facts import Facts
from bot.registrations.recording import counted_that_day, record
from bot.texts import translator
from bot.work import Work

ASKED = "held"
ASKS_FOR = timedelta(days=14)
"""So long after a meeting it is of use to ask whether it was held."""
_ASKED = select(Reminder.meeting_id).where(Reminder.step == ASKED)
_UNASKED = Meeting.state == CALLED, Meeting.id.not_in(_ASKED)
UNASKED = Look(lambda: select(Meeting).where(*_UNASKED).order_by(Meeting.starts_at))


def held(work: Work, meeting_id: int) -> Held:
    """ "Mødet er holdt". Who had said yes may have come: that is asked. Raises NoSuchMeeting, NotNow, Refused."""
    meeting, _ = to_call(work, meeting_id)
    if meeting.state not in (*COMING, HELD) or meeting.starts_at > work.now:
        raise NotNow
    if meeting.state != HELD:
        meeting.state, meeting.closed_at = HELD, work.now
        _count(work, meeting)
    return outcome(work, meeting)


def not_held(work: Work, meeting_id: int) -> NotHeld:
    """ "Det blev ikke holdt": nobody is told, the day is over. Raises NoSuchMeeting, NotNow, Refused."""
    meeting, _ = to_call(work, meeting_id)
    if meeting.state not in COMING or meeting.starts_at > work.now:
        raise NotNow
    meeting.cancel(work.now)
    work.session.flush()
    return NotHeld(view(work, meeting))


def came(work: Work, meeting_id: int, seat_id: int) -> Held:
    """A press on a name: they came after all, or did not. Raises NoSuchMeeting, NotNow, Refused."""
    meeting = held_meeting(work, meeting_id)
    for seat in meeting.invitees:
        seat.came = seat.presumed != (seat.id == seat_id)
    meeting.attended = sum(bool(seat.came) for seat in meeting.invitees)
    return outcome(work, meeting, attendance=True)


def as_shown(work: Work, meeting_id: int) -> Held:
    """ "2 kom", "Sådan er det": those came who are shown so, at first who had said yes; a number that was told stays.
    Raises NoSuchMeeting, NotNow, Refused."""
    meeting = held_meeting(work, meeting_id)
    for seat in meeting.invitees:
        seat.came = seat.presumed
    meeting.attended = meeting.attended or sum(bool(seat.came) for seat in meeting.invitees)
    return outcome(work, meeting)


def attendance(work: Work, meeting_id: int) -> Held:
    """Who came, name by name."""
    return outcome(work, held_meeting(work, meeting_id), attendance=True)


def outcome(work: Work, meeting: Meeting, *, attendance: bool = False) -> Held:
    """What is known of a meeting that was held; the next words in this chat are what was agreed."""
    work.session.flush()
    work.ask(f"meet:{meeting.id}:agreed")
    seats = _seats(work, meeting) if attendance else ()
    said_yes = sum(each.answer == YES for each in meeting.invitees)
    counts, decides = meeting.entry_id is not None, _to_decide(work, meeting)
    return Held(view(work, meeting), meeting.attended, counts, decides, seats, said_yes)


def _to_decide(work: Work, meeting: Meeting) -> int:
    return work.session.scalar(select(func.count(Proposal.id)).where(to_decide(meeting.group))) or 0


def held_meeting(work: Work, meeting_id: int) -> Meeting:
    meeting, _ = to_call(work, meeting_id)
    if meeting.state != HELD:
        raise NotNow
    return meeting


# -- by itself --


def run(work: Work) -> None:
    """Ask whoever called a meeting whether it was held, once, when it is over."""
    work.each((meeting for meeting in _to_ask(work) if evening_of(meeting) <= work.now), partial(_ask_all, work))


def next_due(work: Work) -> datetime | None:
    soon = work.now + timedelta(seconds=1)
    return min((max(evening_of(meeting), soon) for meeting in _to_ask(work)), default=None)


def _to_ask(work: Work) -> Iterator[Meeting]:
    for meeting in UNASKED.things(work.session):
        if meeting.group in work.plan.groups:
            yield meeting


def _ask_all(work: Work, meeting: Meeting) -> None:
    late = meeting.ends_at + ASKS_FOR <= work.now
    told = 0 if late else sum(_ask(work, meeting, each) for each in secretaries(work, meeting))
    work.session.add(_taken(work, meeting, told, late))
    note_skipped(work, meeting)


def _ask(work: Work, meeting: Meeting, found: Person) -> bool:
    t = translator(found.language)
    said = replace(words.was_it_held(t, view_for(work, meeting, found.id)), language=t.language)
    when = When(None, meeting.ends_at + ASKS_FOR)
    return reach(work, found, f"meet:{meeting.id}:{ASKED}:{found.id}", REMINDER, said, when) is not None


def _taken(work: Work, meeting: Meeting, told: int, late: bool) -> Reminder:
    return Reminder(
        meeting_id=meeting.id, step=ASKED, sequence=meeting.sequence, at=work.now, told=told, skipped=late
    )  # fmt: skip


def _count(work: Work, meeting: Meeting) -> None:
    """One meeting more towards its criterion; one that somebody has reported already is not counted again."""
    key = work.plan.group(meeting.group).criterion
    if key is None or not work.plan.contains(meeting.day):
        return
    facts = Facts(key, work.plan.criterion(key).registration, date=meeting.day, value=1)
    entry = counted_that_day(work, facts) or record(work, facts)
    meeting.entry_id = entry.id


def _seats(work: Work, meeting: Meeting) -> tuple[Seat, ...]:
    ids = [each.person_id for each in meeting.invitees]
    names = {each.id: each.name for each in work.session.scalars(select(Person).where(Person.id.in_(ids)))}
    seats = [Seat(each.id, names.get(each.person_id, ""), each.presumed) for each in meeting.invitees
             if each.answer != SUBSTITUTE]  # fmt: skip
    return tuple(sorted(seats, key=lambda each: each.name))
