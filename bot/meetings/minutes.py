"""Decisions and tasks of a meeting, a line each: "opgave: Mette ringer til skolen inden 1. april"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select

from bot.language import days
from bot.language.atoms.normalise import fold
from bot.meetings import closing_words as words
from bot.meetings.calling import NotNow
from bot.meetings.closing import held_meeting
from bot.meetings.model import HELD, Agreed, Meeting
from bot.meetings.outcome import Line, Minutes, Settled, Tasks
from bot.meetings.views import may_call, view, view_for
from bot.meetings.wheel import get
from bot.message import shortened
from bot.outbox import ANSWER
from bot.people.finding import active_people, still_here
from bot.people.model import Person
from bot.people.reaching import reach
from bot.registrations.practice import no_practice
from bot.texts import translator
from bot.work import Refused, Work

TASK, DECISION = "task", "decision"
KINDS = {TASK: r"opgaver?|todo|tasks?", DECISION: r"beslutning(?:er)?|besluttet|referat|decisions?|decided"}
HEAD = re.compile(
    rf"\s*+[-–•*]?\s*+(?:(?P<task>{KINDS[TASK]})|(?P<decision>{KINDS[DECISION]}))\s*[:\-–]\s*", re.IGNORECASE
)
NEXT = re.compile(rf"(?<=[.;!])\s+(?=(?:{KINDS[TASK]}|{KINDS[DECISION]})\s*:)", re.IGNORECASE)
"""Where the next one begins, of several in a line."""
IN_WORDS = re.compile(
    r"[-–•* ]*+(?:og )?(?:vi (?:aftalte|har aftalt|blev enige om|besluttede|har besluttet)"
    r"|det blev (?:aftalt|besluttet)|aftalt|we (?:agreed|decided))\b[:,]?(?: (?:at|that|to))?\s+(?P<what>.+)",
    re.IGNORECASE,
)
SOMEBODY = re.compile(r"[A-ZÆØÅ][\w-]+ (?:[\w-]+er|[\w-]+s|skal|vil|sørger|spørger|will)\b")
NUMBER = re.compile(
    r"(?:vi var |der kom |der var )?(\d{1,4})(?:\s+(?:kom|deltog|deltagere|came|people))?[.!]?", re.IGNORECASE
)
DONE = re.compile(r"\b(?:gjort|klaret|faerdig|ordnet|det er i orden|done)\b")
NOT_YET = re.compile(r"\b(?:ikke|ej|endnu|skal|vil|bliver|faar|snart|naesten|naar|i morgen|not|yet|will)\b|\?")
"""With these it is not done: "jeg når ikke at få det gjort", "det bliver gjort på mandag"."""
LONGEST = 300
NOTED_FOR = timedelta(days=7)


def says_something(text: str) -> bool:
    """Whether words are minutes: a task, a decision, or a number alone."""
    return any(HEAD.match(line) or NUMBER.fullmatch(line) for line in _lines(text))


def heads(text: str) -> bool:
    """Whether words begin as minutes do: "opgave: …", "beslutning: …"."""
    return HEAD.match(text) is not None


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
    for line in _lines(text):
        if number := NUMBER.fullmatch(line):
            meeting.attended = int(number[1])
        else:
            row = _agreed(work, meeting, line)
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
    return Tasks(view(work, meeting), tuple((each.id, line(work, each)) for each in left))


def minutes(work: Work, meeting: Meeting) -> Minutes:
    rows = rows_of(work, meeting)
    to_send = {each.person_id for each in rows if each.kind == TASK and each.person_id and each.sent_at is None}
    lines = tuple(line(work, each) for each in rows)
    return Minutes(view(work, meeting), lines, to_send=len(to_send), attended=meeting.attended)


# -- inside --


def _own(work: Work, task_id: int) -> Agreed:
    no_practice(work)
    row = work.session.get(Agreed, task_id)
    if row is None or row.person_id != work.who.id:
        raise Refused
    return row


def _lines(text: str) -> list[str]:
    return [_headed(each.strip()) for each in NEXT.sub("\n", text).splitlines() if each.strip()]


def _headed(line: str) -> str:
    """ "vi aftalte, at Merete ringer til skolen" is a task, "vi besluttede at søge puljen" a decision."""
    said = IN_WORDS.fullmatch(line)
    if said is None:
        return line
    return f"{'opgave' if SOMEBODY.match(said['what']) else 'beslutning'}: {said['what']}"


def rows_of(work: Work, meeting: Meeting) -> list[Agreed]:
    return list(work.session.scalars(select(Agreed).where(Agreed.meeting_id == meeting.id).order_by(Agreed.id)))


def _left(work: Work, meeting: Meeting) -> list[Agreed]:
    own = [each for each in rows_of(work, meeting) if each.person_id == work.who.id]
    return [each for each in own if each.sent_at and not each.done_at]


def _agreed(work: Work, meeting: Meeting, line: str) -> Agreed:
    """Among lines that have a head, one without is a decision too."""
    head = HEAD.match(line)
    kind = TASK if head and head["task"] else DECISION
    text = line[head.end() :] if head else line
    found = whose(work, text) if kind == TASK else None
    due = told_to(work, text) if kind == TASK else None
    return Agreed(
        meeting_id=meeting.id, kind=kind, text=shortened(text, LONGEST), person_id=found.id if found else None,
        due=due, created_at=work.now,
    )  # fmt: skip


def told_to(work: Work, text: str) -> date | None:
    """By when it is to be done; None where no day ahead is told."""
    due = max(days.days(text, work.today), default=None)
    return due if due and due >= work.today else None


def whose(work: Work, text: str) -> Person | None:
    """The one whose name stands first in it; of several with the same first name none is taken."""
    said = f" {' '.join(re.split(r'[^a-z0-9]+', fold(text)))} "
    found = [(at, each) for each in active_people(work) for at in [_stands(said, each.name)] if at >= 0]
    first = min((at for at, _ in found), default=-1)
    nearest = [each for at, each in found if at == first]
    return nearest[0] if len(nearest) == 1 else None


def _stands(said: str, name: str) -> int:
    whole = said.find(f" {fold(name)} ")
    return whole if whole >= 0 else said.find(f" {fold(name).split()[0]} ")


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
