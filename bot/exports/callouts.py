"""`nabobot export callouts`: what happened, and how the group was gathered; no words of anybody."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select

from bot.beredskab.door import police_seat
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.states import DRAFT, DROPPED, EMPTY, FILLED, JOINED
from bot.beredskab.views import seat_of
from bot.clock import local_date
from bot.exports.days import asked_for
from bot.work import Work

COLUMNS = (
    "id", "kind", "area", "severity", "drill", "state", "activated_by", "drafted_at", "out_at", "complete_at",
    "ended_at",
    "seats", "filled", "empty", "called", "answered", "cards", "log_lines",
)  # fmt: skip
Row = dict[str, Any]


def callouts(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Every call-out that was meant to go out, on these days; a drill says that it is one."""
    query = select(Callout).where(Callout.state.not_in((DRAFT, DROPPED, JOINED))).order_by(Callout.id)
    for callout in work.session.scalars(query):
        day = local_date(callout.drafted_at)
        if asked_for(day, since, until):
            yield _row(work, callout)


def _row(work: Work, callout: Callout) -> Row:
    seats = [seat for seat in callout.seats if not seat.outsider]
    calls = [call for seat in callout.seats for call in seat.calls if call.called_at]
    own = {
        "activated_by": police_seat(work) if callout.link_id else seat_of(work, callout.by),
        "seats": len(seats),
        "filled": sum(seat.state in FILLED for seat in seats),
        "empty": sum(seat.state == EMPTY for seat in seats),
        "called": len(calls),
        "answered": sum(bool(call.answer) for call in calls),
        "cards": sum(seat.cards for seat in callout.seats),
        "log_lines": callout.lines,
    }
    return {name: own[name] if name in own else getattr(callout, name) for name in COLUMNS}


def events(work: Work) -> Iterable[tuple[Any, ...]]:
    """The lines of the logs, as the audit shows them: roles and moments; a drill is named."""
    query = select(LogLine, Callout.drill).join(Callout, Callout.id == LogLine.callout_id).order_by(LogLine.id)
    for line, drill in work.session.execute(query):
        detail = " ".join(each for each in ("drill" if drill else "", line.seat, line.detail) if each)
        yield line.at, "callouts", line.callout_id, line.event, None, detail
