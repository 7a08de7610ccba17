"""What happens before a meeting by itself: it is called, its members are reminded, newcomers are invited too."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, select

from bot.meetings import reminder_words as words
from bot.meetings.agenda import agenda_of
from bot.meetings.calling import call_now, invite, root
from bot.meetings.members import everybody, members
from bot.meetings.model import CALLED, COMING, Invitee, Meeting, Reminder
from bot.meetings.seats import leavers
from bot.meetings.steps import INVITATION, Step, missing, steps, told_already
from bot.meetings.views import view_for
from bot.outbox import REMINDER, When
from bot.people.channels import channels_of
from bot.people.model import Person
from bot.people.reaching import reach
from bot.prepared import Look, Prepared, one_of
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
_AHEAD = Meeting.starts_at > bindparam("now")
AHEAD = Look(lambda: select(Meeting).where(one_of(Meeting.state, COMING), _AHEAD).order_by(Meeting.starts_at))
_AS_IT_STANDS = (Meeting.id == Reminder.meeting_id) & (Meeting.sequence == Reminder.sequence)
TAKEN = Prepared(select(Reminder.meeting_id, Reminder.step).join(Meeting, _AS_IT_STANDS).where(_AHEAD))


def run(work: Work) -> None:
    """Everything that is due and not done. Harmless when repeated: each step of a meeting leaves a row."""
    taken, coming = _taken(work), _coming(work)

    def take(meeting: Meeting) -> None:
        for step in _missing(work, meeting, taken):
            if step.at <= work.now:
                _take(work, meeting, step)

    work.each(coming, take)
    _newcomers(work, [each for each in coming if each.state == CALLED])


def next_due(work: Work) -> datetime | None:
    """The next step of any meeting; one that is overdue is due now."""
    soon, taken = work.now + timedelta(seconds=1), _taken(work)
    steps = (step for meeting in _coming(work) for step in _missing(work, meeting, taken))
    return min((max(step.at, soon) for step in steps), default=None)


def note_skipped(work: Work, meeting: Meeting) -> None:
    """The meeting is over: what should have been said before it, and was not, is said no more."""
    query = select(Reminder.step).where(Reminder.meeting_id == meeting.id, Reminder.sequence == meeting.sequence)
    taken = {(meeting.id, step) for step in work.session.scalars(query)}
    for step in _missing(work, meeting, taken):
        _note(work, meeting, step, told=0, late=True)


def _coming(work: Work) -> list[Meeting]:
    return [each for each in AHEAD.things(work.session, now=work.now) if each.group in work.plan.groups]


def _taken(work: Work) -> set[tuple[int, str]]:
    """Meeting and step, of all that are to come and as they stand now."""
    work.session.flush()
    return {(meeting, step) for meeting, step in TAKEN.rows(work.session, now=work.now)}


def _missing(work: Work, meeting: Meeting, taken: set[tuple[int, str]]) -> list[Step]:
    reminders = work.plan.group(meeting.group).reminders
    done = {step for number, step in taken if number == meeting.id}
    return missing(steps(reminders, work.plan.quiet, meeting), meeting, done)


def _newcomers(work: Work, called: list[Meeting]) -> None:
    """Who has come into a group since its meeting was called is invited too; who has left it comes no more."""
    if not called:
        return
    invited = select(Invitee.meeting_id, Invitee.person_id).where(Invitee.meeting_id.in_([each.id for each in called]))
    seats = {(meeting, person) for meeting, person in work.session.execute(invited)}
    all_of_them = everybody(work)
    leavers(work, called, all_of_them)
    for meeting in called:
        own = all_of_them.of(work.plan.group(meeting.group))
        work.each([each for each in own if (meeting.id, each.id) not in seats], partial(invite, work, meeting))


def _take(work: Work, meeting: Meeting, step: Step) -> None:
    late = step.until <= work.now
    if late or told_already(step, meeting):
        told = 0
    elif step.name == INVITATION:
        told = call_now(work, meeting, REMINDER)
    else:
        told = _remind_all(work, meeting, step)
    _note(work, meeting, step, told, late=late)


def _note(work: Work, meeting: Meeting, step: Step, told: int, *, late: bool) -> None:
    if late:
        log.info("skipped: the step %s of meeting %s is of no use any more", step.name, meeting.id)
    work.session.add(
        Reminder(
            meeting_id=meeting.id, step=step.name, sequence=meeting.sequence, at=work.now, told=told, skipped=late
        )
    )  # fmt: skip
    work.session.flush()


def _to_remind(work: Work, meeting: Meeting) -> Iterator[Invitee]:
    """Those who may come, and are still a part of the group or somebody's substitute."""
    own = {each.id for each in members(work, work.plan.group(meeting.group))}
    for seat in meeting.invitees:
        if seat.expected and (seat.person_id in own or seat.stands_in_for is not None):
            yield seat


def _remind_all(work: Work, meeting: Meeting, step: Step) -> int:
    """Returns how many are told."""
    told: set[int] = set()

    def remind(seat: Invitee) -> None:
        if _remind(work, meeting, seat, step):
            told.add(seat.id)

    work.each(_to_remind(work, meeting), remind)
    return len(told)


def _remind(work: Work, meeting: Meeting, seat: Invitee, step: Step) -> bool:
    """Whether they are told: who is reached by nothing yet hears no reminders either."""
    found = work.session.get(Person, seat.person_id)
    if found is None or not channels_of(work, found.id):
        return False
    t = translator(found.language)
    said = words.reminder(t, step.name, view_for(work, meeting, found.id), agenda_of(work, meeting))
    key = f"{root(meeting)}:{step.name}:{seat.id}:{found.id}"
    return reach(work, found, key, REMINDER, replace(said, language=t.language), When(None, step.until)) is not None
