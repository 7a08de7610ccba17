"""How things stand: what waits in inbox and outbox, for how long, and what has gone wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import TextClause, func, select, text
from sqlalchemy.orm import Session

from bot.inbox import TABLE as INBOX
from bot.inbox import WAITING as TO_HANDLE
from bot.outbox import FAILED, LANES, TROUBLE, UNKNOWN, WAITING
from bot.outbox import TABLE as OUTBOX
from bot.watch.pulse import Pulse

# Literals, not parameters: only so does the planner see that a partial index holds all there is to count.
SET_ASIDE: TextClause = text("state = 'quarantined'")


@dataclass(frozen=True, slots=True)
class Queue:
    waiting: int = 0
    oldest: float = 0
    """Seconds for which the first that should have gone by now has waited; 0 where none should."""


@dataclass(frozen=True, slots=True)
class Vitals:
    inbox: Queue = Queue()
    outbox: Mapping[str, Queue] = field(default_factory=dict)
    """By lane."""
    trouble: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Messages that failed, or that nobody knows about, by lane and state."""
    quarantined: int = 0
    silences: Mapping[str, float] = field(default_factory=dict)
    """Seconds since each part of the process gave a sign of life."""
    handled: int = 0
    sent: Mapping[tuple[str, str], int] = field(default_factory=dict)


def read(session: Session, now: datetime, pulse: Pulse) -> Vitals:
    connection = session.connection()
    quarantined = connection.execute(select(func.count()).select_from(INBOX).where(SET_ASIDE)).scalar_one()
    return Vitals(
        inbox=_inbox(connection, now),
        outbox=_outbox(connection, now),
        trouble=_trouble(connection),
        quarantined=quarantined,
        silences=pulse.silences(),
        handled=pulse.handled,
        sent=dict(pulse.sent),
    )


def _inbox(connection: Any, now: datetime) -> Queue:
    waits = INBOX.c.state == TO_HANDLE
    waiting = connection.execute(select(func.count()).select_from(INBOX).where(waits)).scalar_one()
    first = connection.execute(select(INBOX.c.received_at).where(waits).order_by(INBOX.c.id).limit(1)).scalar()
    return Queue(waiting, _age(now, first))


def _outbox(connection: Any, now: datetime) -> dict[str, Queue]:
    waits = OUTBOX.c.state == WAITING
    counted = select(OUTBOX.c.lane, func.count().label("waiting")).where(waits).group_by(OUTBOX.c.lane)
    waiting = {row.lane: row.waiting for row in connection.execute(counted)}
    # The first of a lane, not the oldest of all: the sender goes by the same order, and 100,000 rows need not be read.
    first = select(OUTBOX.c.not_before).where(waits, OUTBOX.c.not_before <= now).order_by(OUTBOX.c.id).limit(1)
    return {
        name: Queue(
            waiting.get(lane, 0),
            _age(now, connection.execute(first.where(OUTBOX.c.lane == lane)).scalar()) if lane in waiting else 0,
        )
        for lane, name in enumerate(LANES)
    }


def _trouble(connection: Any) -> dict[tuple[str, str], int]:
    counted = select(OUTBOX.c.lane, OUTBOX.c.state, func.count()).where(text(TROUBLE))
    rows = connection.execute(counted.group_by(OUTBOX.c.lane, OUTBOX.c.state))
    found = {(LANES[lane], state): number for lane, state, number in rows}
    return {(lane, state): found.get((lane, state), 0) for lane in LANES for state in (FAILED, UNKNOWN)}


def _age(now: datetime, since: datetime | None) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0
