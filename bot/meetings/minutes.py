"""Decisions and tasks of a meeting, a line each: "opgave: Mette ringer til skolen inden 1. april"."""

import re
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.meetings import closing_words as words
from bot.meetings.calling import NotNow
from bot.meetings.closing import held_meeting
from bot.meetings.model import HELD, Agreed, Meeting
from bot.meetings.noting import DECISION, LONGEST, TASK, Noted, lines, told_to, whose
from bot.meetings.outcome import Line, Minutes, Remark, Settled, Tasks
from bot.meetings.views import may_call, view, view_for
from bot.meetings.wheel import get
from bot.message import parted, shortened
from bot.outbox import ANSWER
from bot.people.finding import still_here
from bot.people.model import STAFF, Person
from bot.people.reaching import reach
from bot.registrations.practice import no_practice
from bot.texts import translator
from bot.work import Refused, Work

DONE = re.compile(r"\b(?:gjort|klaret|faerdig|ordnet|det er i orden|done)\b")
NOT_YET = re.compile(r"\b(?:ikke|ej|endnu|skal|vil|bliver|faar|snart|naesten|naar|i morgen|not|yet|will)\b|\?")
"""With these it is not done: "jeg når ikke at få det gjort", "det bliver gjort på mandag"."""
NOTED_FOR = timedelta(days=7)


def latest(work: Work) -> int | None:
    """The meeting that was last said to have been held, these days, by who may note what it agreed."""
    if work.actor is None or not work.alone:
        return None
    query = select(Meeting).where(Meeting.state == HELD, Meeting.closed_at > work.now - NOTED_FOR)
    for meeting in work.session.scalars(query.order_by(Meeting.closed_at.desc())):
        if meeting.group in work.plan.groups and may_call(work.actor, work.plan.group(meeting.group)):
            return meeting.id
    return None


def note(work: Work, meeting_id: int, text: str) -> Minutes:
    """What was agreed, line by line; a number alone is how many came. Raises NoSuchMeeting, NotNow, Refused."""
    meeting = held_meeting(work, meeting_id)
    nobodys: list[str] = []
    for noted in lines(work, text):
        if not noted.kind:
            meeting.attended = int(noted.text)
            continue
        row = _agreed(work, meeting, noted)
        work.session.add(row)
        if row.kind == TASK and row.person_id is None:
            nobodys.append(row.text)
    work.session.flush()
    work.ask(f"meet:{meeting.id}:agreed")
    return replace(minutes(work, meeting), nobodys=tuple(nobodys))


def undo(work: Work, meeting_id: int) -> Minutes:
    """The line that was written last is gone, if nobody has been told of it."""
    meeting = held_meeting(work, meeting_id)
    last = next((each for each in reversed(rows_of(work, meeting)) if each.sent_at is None), None)
    if last:
        work.session.delete(last)
        work.session.flush()
    return minutes(work, meeting)


def send(work: Work, meeting_id: int) -> Minutes:
    """Who has a task and is still here gets theirs, with what was decided. Raises NoSuchMeeting, NotNow, Refused."""
    meeting = held_meeting(work, meeting_id)
    rows = rows_of(work, meeting)
    decisions = tuple(line(work, each) for each in rows if each.kind == DECISION)
    unsent = [each for each in rows if each.kind == TASK and each.person_id and each.sent_at is None]
    told = 0
    for person_id in dict.fromkeys(each.person_id for each in unsent):
        found = still_here(work, person_id)
        if found:
            _send(work, meeting, found, [each for each in unsent if each.person_id == person_id], decisions)
            told += 1
    for each in unsent:
        each.sent_at = work.now
    return replace(minutes(work, meeting), sent=told)


def done(work: Work, task_id: int) -> Settled:
    """ "Gjort" under one's own task. Raises Refused."""
    row = _own(work, task_id)
    row.done_at = row.done_at or work.now
    return Settled(row.id, line(work, row))


def not_done(work: Work, task_id: int) -> Settled:
    """ "Fortryd": it is left to do after all. Raises Refused."""
    row = _own(work, task_id)
    row.done_at = None
    return Settled(row.id, line(work, row))


def hear_remark(work: Work, text: str) -> Remark | None:
    """Words that nobody else took, right after what is noted of a meeting was shown: nothing of them is kept."""
    if "?" in text or len(text) > LONGEST or not work.has(STAFF) or work.read(text).reports:
        return None  # most messages, which cost no look at rows
    topic, number, rest = parted(work.asked())
    asked = topic == "meet" and rest == "agreed" and number is not None
    return Remark(f"meet:{number}", text.strip()) if asked and work.number_talked_of("meet") == number else None


def says_done(text: str) -> bool:
    """ "det er gjort", "klaret": in reply to a task. Also that it is not: "jeg når ikke at få det gjort"."""
    return DONE.search(fold(text)) is not None


def has_tasks(work: Work, meeting_id: int) -> bool:
    """Whether who acts has something left to do from a meeting."""
    meeting = work.session.get(Meeting, meeting_id)
    return work.actor is not None and meeting is not None and bool(_left(work, meeting))


def done_by_words(work: Work, meeting_id: int, text: str) -> Settled | Tasks:
    """A reply that says so: the only task they have left from it, or were reminded of; else which? Raises NotNow."""
    no_practice(work)
    meeting = get(work, meeting_id)
    left = _left(work, meeting)
    reminded = [each for each in left if each.reminded_at]
    meant = left if len(left) == 1 else reminded
    if not left:
        raise NotNow
    if len(meant) == 1 and not NOT_YET.search(fold(text)):
        return done(work, meant[0].id)
    return which(work, meeting)


def which(work: Work, meeting: Meeting) -> Tasks:
    """What whoever acts has left to do from it: which of it is done?"""
    return Tasks(view(work, meeting), tuple((each.id, line(work, each)) for each in _left(work, meeting)))


def minutes(work: Work, meeting: Meeting) -> Minutes:
    rows = rows_of(work, meeting)
    to_send = {each.person_id for each in rows if each.kind == TASK and each.person_id and each.sent_at is None}
    listed = tuple(line(work, each) for each in rows)
    return Minutes(view(work, meeting), listed, to_send=len(to_send), attended=meeting.attended)


# -- inside --


def _own(work: Work, task_id: int) -> Agreed:
    no_practice(work)
    row = work.session.get(Agreed, task_id)
    if row is None or row.person_id != work.who.id:
        raise Refused
    return row


def rows_of(work: Work, meeting: Meeting) -> list[Agreed]:
    return list(work.session.scalars(select(Agreed).where(Agreed.meeting_id == meeting.id).order_by(Agreed.id)))


def _left(work: Work, meeting: Meeting) -> list[Agreed]:
    own = [each for each in rows_of(work, meeting) if each.person_id == work.who.id]
    return [each for each in own if each.sent_at and not each.done_at]


def _agreed(work: Work, meeting: Meeting, noted: Noted) -> Agreed:
    found = whose(work, noted.text) if noted.kind == TASK else None
    due = told_to(work, noted.text) if noted.kind == TASK else None
    return Agreed(
        meeting_id=meeting.id, kind=noted.kind, text=shortened(noted.text, LONGEST),
        person_id=found.id if found else None, due=due, created_at=work.now,
    )  # fmt: skip


def line(work: Work, row: Agreed) -> Line:
    found = work.session.get(Person, row.person_id) if row.person_id else None
    return Line(
        row.kind, row.text, found.name if found else "", row.due, row.sent_at is not None, row.done_at is not None
    )


def _send(work: Work, meeting: Meeting, found: Person, tasks: list[Agreed], decisions: tuple[Line, ...]) -> None:
    t = translator(found.language)
    mine = tuple((each.id, line(work, each)) for each in tasks)
    said = words.your_tasks(t, view_for(work, meeting, found.id), mine, decisions)
    key = f"meet:{meeting.id}:tasks:{tasks[0].id}:{found.id}"
    reach(work, found, key, ANSWER, replace(said, language=t.language))
