"""Inviting to a meeting, and telling those who were invited that it is moved or does not take place."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.meetings import guests
from bot.meetings import invitation_words as words
from bot.meetings.agenda import agenda_of
from bot.meetings.calendar_file import calendar_file
from bot.meetings.members import members
from bot.meetings.model import CALLED, PLANNED, Invitee, Meeting
from bot.meetings.views import MeetingView, view
from bot.meetings.wheel import to_call
from bot.message import Message
from bot.outbox import ANSWER, Address, When
from bot.people.channels import Way, channels_of, way_of
from bot.people.finding import still_here
from bot.people.model import Person
from bot.people.quiet import awake
from bot.people.reaching import reach
from bot.texts import translator
from bot.work import Work

AT_ONCE = timedelta(hours=24)
"""So close to a meeting nobody waits for the morning to hear of a change."""


class NotNow(Exception):
    """It is called already, over, or not to take place."""


@dataclass(frozen=True, slots=True)
class Called:
    meeting: MeetingView
    invited: int


def call(work: Work, meeting_id: int) -> Called:
    """ "Indkald": everybody in the group is invited now. Raises NoSuchMeeting, NotNow."""
    meeting, _ = to_call(work, meeting_id)
    if meeting.state != PLANNED or meeting.starts_at <= work.now:
        raise NotNow
    return Called(view(work, meeting), call_now(work, meeting))


def call_now(work: Work, meeting: Meeting, lane: int = ANSWER) -> int:
    """Invite everybody in its group. Returns how many are."""
    meeting.state, meeting.called_at, meeting.told_at = CALLED, work.now, work.now
    meeting.called_by = work.actor.id if work.actor else meeting.called_by
    work.each(members(work, work.plan.group(meeting.group)), lambda each: invite(work, meeting, each, lane))
    return len(meeting.invitees)


def invite(
    work: Work, meeting: Meeting, found: Person, lane: int = ANSWER, stands_in_for: Person | None = None
) -> Invitee:
    """Their place among the invited, and the invitation with its calendar file; `lane`: that of the outbox."""
    seat = Invitee(person_id=found.id, answer="", reason="", invited_at=work.now)
    seat.stands_in_for = stands_in_for.id if stands_in_for else None
    meeting.invitees.append(seat)
    work.session.flush()
    instead_of = stands_in_for.name if stands_in_for else ""
    guest = not any(post.until is None for post in found.held(work.now))
    said = words.invitation(
        translator(found.language), view(work, meeting), agenda_of(work, meeting), instead_of, guest=guest
    )
    said = replace(said, document=calendar_file(work, meeting, found))
    send(work, meeting, found, f"{root(meeting)}:invitation:{seat.id}", lane, said)
    return seat


def release(work: Work, meeting: Meeting, seat: Invitee, found: Person) -> None:
    """Who was to come in somebody's place need not any more."""
    said = words.released(translator(found.language), view(work, meeting))
    said = replace(said, document=calendar_file(work, meeting, found, gone=True))
    send(work, meeting, found, f"{root(meeting)}:released:{seat.id}", ANSWER, said)


def tell_change(work: Work, meeting: Meeting, before: MeetingView) -> int:
    """Everybody who was invited hears the new time or place. Returns how many."""
    told, meeting.told_at = reached(work, meeting), work.now

    def tell(found: Person) -> None:
        guests.stays(work, meeting, found)
        said = words.moved(translator(found.language), view(work, meeting), before)
        said = replace(said, document=calendar_file(work, meeting, found))
        send(work, meeting, found, f"{root(meeting)}:moved", ANSWER, said)

    work.each(told, tell)
    return len(told)


def tell_cancellation(work: Work, meeting: Meeting, why: str) -> int:
    told = reached(work, meeting)

    def tell(found: Person) -> None:
        said = words.cancelled(translator(found.language), view(work, meeting), why)
        said = replace(said, document=calendar_file(work, meeting, found))
        send(work, meeting, found, f"{root(meeting)}:cancelled", ANSWER, said)

    work.each(told, tell)
    return len(told)


def reached(work: Work, meeting: Meeting) -> list[Person]:
    """Those who were invited and still have something to do here."""
    people = [still_here(work, each.person_id) for each in meeting.invitees]
    return [each for each in people if each]


def send(work: Work, meeting: Meeting, found: Person, key: str, lane: int, said: Message) -> None:
    """By whatever reaches them; who has been named as a substitute just now also where they are said to be."""
    when = When(decent(work, meeting), meeting.ends_at)
    way = _unproven(work, found)
    if way:
        to = Address(way.address, way.kind, found.id)
        work.queue(f"{key}:{found.id}", to, lane, said, when)
    else:
        reach(work, found, f"{key}:{found.id}", lane, said, when)


def decent(work: Work, meeting: Meeting) -> datetime:
    """An hour at which one may be written to; at once where the meeting is near."""
    morning = awake(work.plan.quiet, work.now)
    return work.now if meeting.starts_at - work.now < AT_ONCE else morning


def root(meeting: Meeting) -> str:
    """What the keys of everything that is sent about a meeting, as it stands now, begin with."""
    return f"meet:{meeting.id}:{meeting.sequence}"


def _unproven(work: Work, found: Person) -> Way | None:
    """The only way to somebody who has answered nothing yet."""
    if channels_of(work, found.id):
        return None
    return next((way for way in map(way_of, found.channels) if way.alive), None)
