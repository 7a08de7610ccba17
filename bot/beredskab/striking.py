"""A line of the log that was not meant for it: its words are taken out, and that one was stays in the log."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.beredskab import calling
from bot.beredskab.log import note, words_of
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.slip_vocabulary import SAID, SETS
from bot.beredskab.states import OUT, NotNow
from bot.beredskab.views import REPORT, CalloutView, seat_of, view
from bot.plan.beredskab import HEAD
from bot.sayings import Sayings
from bot.work import Refused, Work

TAKEN_OUT = "taken out"
"""The event of the log, with the number of the line as its detail."""
JUST = timedelta(minutes=30)
"""As long as "slet det sidste" is of what was written last."""
LONGEST = 80
SAYINGS = Sayings(SETS, SAID)


@dataclass(frozen=True, slots=True)
class Line:
    """One line that may be taken out, or has been: then it has no words."""

    callout: CalloutView
    number: int
    at: datetime
    words: str


def says(text: str) -> bool:
    """ "hov det var ikke til jer", "slet det sidste, det var en fejl"."""
    return SAYINGS.said(text, LONGEST) == "slip"


def last(work: Work, callout_id: int) -> int | None:
    """The number of the line that whoever writes has just written; None where there is none to take out.

    Who leads the group and has written none may mean what another wrote.
    """
    callout = work.session.get(Callout, callout_id)
    if callout is None or callout.state != OUT:
        return None
    lines = select(LogLine).where(
        LogLine.callout_id == callout_id, LogLine.event == REPORT, LogLine.sealed != "", LogLine.at > work.now - JUST
    )
    newest = work.session.scalars(lines.order_by(LogLine.number.desc())).all()
    own = [each for each in newest if _is_own(work, callout, each)] or (newest if _leads(work) else [])
    return own[0].number if own else None


def is_done(work: Work, callout_id: int) -> bool:
    """Whether a line of their seat was taken out just now: to say it once more is no line either."""
    seat = seat_of(work, work.who.id)
    done = LogLine.callout_id == callout_id, LogLine.event == TAKEN_OUT, LogLine.at > work.now - JUST
    return work.session.scalar(select(LogLine.id).where(*done, LogLine.seat == seat).limit(1)) is not None


def ask(work: Work, callout_id: int, number: int) -> Line:
    """Which line it is, before it is taken out. Raises NotNow, Refused."""
    callout, line = _found(work, callout_id, number)
    return Line(view(work, callout), number, line.at, words_of(work, line))


def take_out(work: Work, callout_id: int, number: int) -> Line:
    """Its words are erased, also where others are shown them; its number, its time and its seat stay. Raises NotNow,
    Refused."""
    callout, line = _found(work, callout_id, number)
    line.sealed = ""
    note(work, callout, TAKEN_OUT, seat=seat_of(work, work.who.id), detail=str(number))
    work.session.flush()
    calling.look_after(work, callout)
    return Line(view(work, callout), number, line.at, "")


# -- inside --


def _found(work: Work, callout_id: int, number: int) -> tuple[Callout, LogLine]:
    callout = calling.locked(work, callout_id)
    own = LogLine.callout_id == callout_id, LogLine.number == number, LogLine.event == REPORT
    line = work.session.scalar(select(LogLine).where(*own))
    if callout.state != OUT or line is None or not line.sealed:
        raise NotNow
    if not (_is_own(work, callout, line) or _leads(work)):
        raise Refused
    return callout, line


def _is_own(work: Work, callout: Callout, line: LogLine) -> bool:
    """The log knows seats and no persons: who has none wrote it where they called the group out."""
    seat = seat_of(work, work.who.id)
    return line.seat == seat and bool(seat or callout.by == work.who.id)


def _leads(work: Work) -> bool:
    head = work.plan.beredskab.with_part(HEAD)
    return head is not None and seat_of(work, work.who.id) == head.key
