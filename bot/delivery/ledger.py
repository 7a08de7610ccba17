"""The outbox as the sender sees it: what may be claimed now, what became of what was claimed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.outbox import BULK, CANCELLED, CRISIS, REPEATABLE, SENDING, SENT, TABLE, UNKNOWN, WAITING


@dataclass(frozen=True, slots=True)
class Claimed:
    id: int
    channel: str
    address: str
    lane: int
    op: str
    content: dict[str, Any]
    message_id: int | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Result:
    """What the row becomes. None leaves a column as it is."""

    id: int
    state: str
    message_id: int | None = None
    error: str = ""
    address: str | None = None
    content: dict[str, Any] | None = None


CLAIM = (
    update(TABLE)
    .where(TABLE.c.id == bindparam("row"), TABLE.c.state == WAITING)
    .values(state=SENDING, attempts=TABLE.c.attempts + 1)
)
FINISH = (
    update(TABLE)
    .where(TABLE.c.id == bindparam("row"))
    .values(state=bindparam("becomes"), message_id=bindparam("number"), error=bindparam("why"), sent_at=bindparam("at"))
)


def settle(session: Session, results: Sequence[Result], now: datetime) -> None:
    """Write down what became of sendings."""
    if not results:
        return
    connection = session.connection()
    values = [
        {
            "row": r.id,
            "becomes": r.state,
            "number": r.message_id,
            "why": r.error,
            "at": now if r.state == SENT else None,
        }
        for r in results
    ]
    connection.execute(FINISH, values)
    for result in results:
        changes: dict[str, Any] = {"address": result.address} if result.address else {}
        changes |= {"content": orjson.dumps(result.content).decode()} if result.content is not None else {}
        if changes:
            connection.execute(update(TABLE).where(TABLE.c.id == result.id).values(**changes))


def claim(session: Session, now: datetime, room: int, bulk_room: int, busy: Sequence[str]) -> list[Claimed]:
    """Mark as being sent what may leave now: by lane, in order, one to an address, never more than there is room for."""
    taken = _first_of_each(session, now, _candidates(session, now, busy, room * 2, bulk=False), room)
    if (left := min(bulk_room, room - len(taken))) > 0:
        busy = [*busy, *(row.address for row in taken)]
        taken += _first_of_each(session, now, _candidates(session, now, busy, left * 2, bulk=True), left)
    if taken:
        session.connection().execute(CLAIM, [{"row": row.id} for row in taken])
    return taken


def _first_of_each(session: Session, now: datetime, candidates: list[Any], room: int) -> list[Claimed]:
    """The first row of each address; what came too late to be of use is given up on the way."""
    first: dict[str, Claimed] = {}
    for row in candidates:
        if row.expires_at and row.expires_at <= now:
            session.connection().execute(
                update(TABLE).where(TABLE.c.id == row.id).values(state=CANCELLED, error="expired")
            )
        elif len(first) < room:
            first.setdefault(row.address, _claimed(row))
    return list(first.values())


def _candidates(session: Session, now: datetime, busy: Sequence[str], limit: int, *, bulk: bool) -> list[Any]:
    query = select(TABLE).where(
        TABLE.c.state == WAITING, TABLE.c.not_before <= now, TABLE.c.lane == BULK if bulk else TABLE.c.lane < BULK
    )
    if busy:
        query = query.where(TABLE.c.address.not_in(busy))
    return list(session.connection().execute(query.order_by(TABLE.c.lane, TABLE.c.id).limit(limit)))


def _claimed(row: Any) -> Claimed:
    content = orjson.loads(row.content)
    return Claimed(row.id, row.channel, row.address, row.lane, row.op, content, row.message_id, row.attempts + 1)


def recover(session: Session) -> int:
    """After a crash nobody knows whether what was being sent had left: repeat what does no harm and what is a matter of safety (marked),
    and leave the rest to staff. Returns how many rows became unknown."""
    connection = session.connection()
    sending = TABLE.c.state == SENDING
    connection.execute(update(TABLE).where(sending, TABLE.c.op.in_(REPEATABLE)).values(state=WAITING))
    crisis = connection.execute(select(TABLE.c.id, TABLE.c.content).where(sending, TABLE.c.lane == CRISIS)).all()
    for row in crisis:
        content = orjson.dumps(orjson.loads(row.content) | {"repeat": True}).decode()
        connection.execute(update(TABLE).where(TABLE.c.id == row.id).values(state=WAITING, content=content))
    unknown = connection.execute(
        update(TABLE).where(sending).values(state=UNKNOWN, error="stopped while sending").returning(TABLE.c.id)
    )
    return len(unknown.all())
