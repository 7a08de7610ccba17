"""While a call-out lasts: owners are nudged, the group is asked for a line, and at last somebody whether it is over."""

from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from bot.beredskab import board, calling, cards, sending, tasks
from bot.beredskab import work_words as words
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.states import OUT
from bot.beredskab.views import REPORT, view
from bot.people.channels import TELEGRAM, channels_of
from bot.people.model import Person
from bot.questions import ask as ask_in
from bot.questions import open_question
from bot.work import Work

EARLY = timedelta(hours=2)
QUIET = timedelta(hours=4)
"""Whom nobody answers for so long may have forgotten to end it: the group is left in peace, ..."""
AGAIN = timedelta(hours=3)
"""... and only those who convene are asked, so often."""


def run(work: Work) -> None:
    """Owners are nudged before a task is due; the group is asked for a line now and then."""
    work.each(calling.running(work, OUT), partial(_go_on, work))


def next_due(work: Work) -> datetime | None:
    dues = []
    for callout in calling.running(work, OUT):
        dues += [status_due(work, callout), *tasks.nudges_due(work, callout)]
    return min(dues, default=None)


def status_due(work: Work, callout: Callout) -> datetime:
    """Every half hour in the first two hours, then every hour, and seldom once nobody writes; a report puts it off."""
    assert callout.out_at is not None
    beredskab, heard = work.plan.beredskab, _heard(work, callout)
    last = max(heard, callout.asked_at or heard)
    if last - heard >= QUIET:
        return last + AGAIN
    early = last - callout.out_at < EARLY
    return last + timedelta(minutes=beredskab.status_minutes if early else beredskab.status_later_minutes)


# -- inside --


def _go_on(work: Work, callout: Callout) -> None:
    tasks.nudge(work, callout)
    if work.now < status_due(work, callout):
        return
    callout.asked_at, key = work.now, f"status:{work.now.timestamp():.0f}"
    silent = work.now - _heard(work, callout)
    if silent >= QUIET:
        hours, shown = silent // timedelta(hours=1), view(work, callout)
        cards.tell_conveners(work, callout, key, lambda t: words.is_it_over(t, shown, hours))
        return
    for found in board.readers(work, callout):
        sending.tell(work, callout, found, f"{key}:{found.id}", words.status_wanted)
        _wait_for_line(work, callout, found)


def _heard(work: Work, callout: Callout) -> datetime:
    """When somebody wrote a line last, or it went out."""
    assert callout.out_at is not None
    told = LogLine.callout_id == callout.id, LogLine.event == REPORT
    reported = work.session.scalar(select(func.max(LogLine.at)).where(*told))
    return max(callout.out_at, reported or callout.out_at)


def _wait_for_line(work: Work, callout: Callout, found: Person) -> None:
    """What they write next is the line, unless the bot waits for something else from them."""
    for way in channels_of(work, found.id):
        if way.kind == TELEGRAM and not open_question(work.session, work.now, int(way.address), found.id):
            ask_in(work.session, work.now, int(way.address), found.id, f"callout:{callout.id}")
