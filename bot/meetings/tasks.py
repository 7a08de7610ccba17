"""Tasks from meetings that have a day: whoever has one is reminded the day before, once, if it is not done."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select

from bot.clock import at_local
from bot.meetings import closing_words as words
from bot.meetings.minutes import line
from bot.meetings.model import Agreed, Meeting
from bot.meetings.noting import TASK
from bot.meetings.views import view_for
from bot.outbox import REMINDER, When
from bot.people.finding import still_here
from bot.people.quiet import working_day
from bot.people.reaching import reach
from bot.plan.season import DAY
from bot.prepared import Look
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
HOUR = 9
USEFUL = timedelta(days=7)
"""After its day a task is asked about for so long; then the next meeting speaks of it."""
_TOLD = Agreed.kind == TASK, Agreed.due.is_not(None), Agreed.person_id.is_not(None), Agreed.sent_at.is_not(None)
_OPEN = Agreed.done_at.is_(None), Agreed.reminded_at.is_(None)
WAITING = Look(lambda: select(Agreed).where(*_TOLD, *_OPEN).order_by(Agreed.due, Agreed.id))


def run(work: Work) -> None:
    """Harmless when repeated: the row says when its owner was reminded."""
    work.each((task for task in _waiting(work) if _moment(work, task) <= work.now), partial(_remind, work))


def next_due(work: Work) -> datetime | None:
    soon = work.now + timedelta(seconds=1)
    return min((max(_moment(work, task), soon) for task in _waiting(work)), default=None)


def _waiting(work: Work) -> list[Agreed]:
    """Tasks with a day whose owner was told of them, and neither did them nor was reminded."""
    return WAITING.things(work.session)


def _moment(work: Work, task: Agreed) -> datetime:
    """The working day before; on the day itself where they heard of it later than that."""
    assert task.due is not None
    assert task.sent_at is not None
    before = at_local(working_day(work.plan.quiet, task.due - DAY), HOUR)
    return before if task.sent_at < before else max(at_local(task.due, HOUR), task.sent_at)


def _remind(work: Work, task: Agreed) -> None:
    assert task.due is not None
    task.reminded_at = work.now
    until = at_local(task.due, 0) + USEFUL
    found = still_here(work, task.person_id)
    meeting = work.session.get_one(Meeting, task.meeting_id)
    if work.now >= until or found is None or meeting.group not in work.plan.groups:
        log.info("skipped: the reminder of task %s is of no use any more", task.id)
        return
    t = translator(found.language)
    said = words.task_is_due(t, view_for(work, meeting, found.id), task.id, line(work, task))
    reach(
        work,
        found,
        f"meet:{meeting.id}:task:{task.id}",
        REMINDER,
        replace(said, language=t.language),
        When(None, until),
    )
