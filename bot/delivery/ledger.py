"""The outbox as the sender sees it: what may be claimed now, what became of what was claimed."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, or_, select, update
from sqlalchemy.orm import Session

from bot.delivery.attempts import STOPPED, note, note_stopped
from bot.outbox import BULK, CANCELLED, CRISIS, EDIT, REPEATABLE, SEND, SENDING, SENT, TABLE, UNKNOWN, WAITING
from bot.people.model import Channel
from bot.prepared import earliest

log = logging.getLogger(__name__)
CHANNELS = Channel.metadata.tables["channels"]
CIRCLES = Channel.metadata.tables["circles"]


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
    created_at: datetime
    key: str = ""
    person_id: int | None = None
    revision: int = 0
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What the row becomes. An empty `address`, `op` or `content` leaves that as it is."""

    row: Claimed
    state: str
    message_id: int | None = None
    error: str = ""
    address: str = ""
    """The channel's address has become this one, for everything that waits."""
    op: str = ""
    content: dict[str, Any] | None = None
    dead: bool = False
    """Nobody can be reached there any more."""


FINISH = (
    update(TABLE)
    .where(TABLE.c.id == bindparam("row"), TABLE.c.state == SENDING)
    .values(state=bindparam("becomes"), message_id=bindparam("number"), error=bindparam("why"), sent_at=bindparam("at"))
)
CLAIM = (
    update(TABLE)
    .where(TABLE.c.id.in_(bindparam("rows", expanding=True)), TABLE.c.state == WAITING)
    .values(state=SENDING, attempts=TABLE.c.attempts + 1)
    .returning(TABLE.c.id)
)
# What was meant for at once leaves at once, also when the clock has been put back since.
IS_TIME = or_(TABLE.c.not_before <= bindparam("now"), TABLE.c.not_before <= TABLE.c.created_at)
COLUMNS = [TABLE.c[name] for name in (*Claimed.__dataclass_fields__, "expires_at")]
DUE = (
    select(*COLUMNS)
    .where(TABLE.c.state == WAITING, TABLE.c.channel == bindparam("channel"))
    .where(IS_TIME, TABLE.c.lane <= bindparam("lane"))
    .where(TABLE.c.address.not_in(bindparam("busy", expanding=True)))
    .order_by(TABLE.c.lane, TABLE.c.id)
    .limit(bindparam("most"))
)
_LATER = (TABLE.c.not_before > bindparam("now")) & (TABLE.c.not_before > TABLE.c.created_at)
NEXT_HOUR = earliest(TABLE.c.not_before, _LATER & (TABLE.c.state == WAITING))
ANY_DUE = select(TABLE.c.id).where(TABLE.c.state == WAITING, TABLE.c.channel == bindparam("channel"), IS_TIME).limit(1)
ANY_SENDING = select(TABLE.c.id).where(TABLE.c.state == SENDING, TABLE.c.channel == bindparam("channel")).limit(1)


def settle(session: Session, results: Sequence[Result], now: datetime) -> None:
    """Write down what became of sendings; one that did not simply succeed is also kept as an attempt."""
    if not results:
        return
    connection = session.connection()
    values = [
        {"row": each.row.id, "becomes": each.state, "number": each.message_id, "why": each.error,
         "at": now if each.state == SENT else None}
        for each in results
    ]  # fmt: skip
    connection.execute(FINISH, values)
    note(connection, [(each.row.id, each.state, each.error) for each in results if each.error], now)
    for result in results:
        if result.op or result.content is not None or result.dead or result.address:
            _change(connection, result)
        if "rests" in result.row.content and result.state == SENT:
            _settle_board(connection, result, now)
        if "veil" in result.row.content and result.row.op == SEND and result.state == SENT:
            _unveil(connection, result)


def _unveil(connection: Connection, result: Result) -> None:
    """What rang with a few words that say nothing reads in full a moment later; an edit does not ring."""
    if result.row.channel == "telegram" and result.message_id:
        changed = {"state": WAITING, "op": EDIT}
        connection.execute(update(TABLE).where(TABLE.c.id == result.row.id, TABLE.c.state == SENT).values(**changed))


def _settle_board(connection: Connection, result: Result, now: datetime) -> None:
    """A board is done only if what was sent is the newest; else it is edited once it has rested."""
    newer = TABLE.c.id == result.row.id, TABLE.c.revision != result.row.revision
    rested = now + timedelta(seconds=result.row.content["rests"])
    changed = {"state": WAITING, "op": EDIT, "not_before": rested}
    connection.execute(update(TABLE).where(*newer, TABLE.c.message_id.is_not(None)).values(**changed))


def _change(connection: Connection, result: Result) -> None:
    mine = TABLE.c.id == result.row.id
    if result.op:
        connection.execute(update(TABLE).where(mine).values(op=result.op))
    if result.content is not None:
        content = orjson.dumps(result.content).decode()
        connection.execute(update(TABLE).where(mine, TABLE.c.revision == result.row.revision).values(content=content))
    here = (CHANNELS.c.kind == result.row.channel, CHANNELS.c.address == result.row.address)
    if result.dead:
        connection.execute(update(CHANNELS).where(*here).values(alive=False))
    if result.address:
        connection.execute(update(CHANNELS).where(*here).values(address=result.address))
        circle = CIRCLES.c.address == result.row.address
        connection.execute(update(CIRCLES).where(circle).values(address=result.address))
        there = (TABLE.c.channel == result.row.channel, TABLE.c.address == result.row.address)
        connection.execute(update(TABLE).where(*there, TABLE.c.state == WAITING).values(address=result.address))


def claim(
    session: Session, channel: str, now: datetime, room: int, bulk_room: int, busy: Collection[str]
) -> list[Claimed]:
    """Mark as being sent what may leave now: by lane, in order, one to an address, no more than there is room for."""
    found = list(_first_of_each(session.connection(), channel, now, room, bulk_room, set(busy)).values())
    if not found:
        return []
    # With several processes another may have been faster: only what this statement changed is ours.
    ours = set(session.connection().execute(CLAIM, {"rows": [row.id for row in found]}).scalars())
    return [row for row in found if row.id in ours]


def _first_of_each(
    connection: Connection, channel: str, now: datetime, room: int, bulk_room: int, busy: set[str]
) -> dict[str, Claimed]:
    """The first row of each address that is not busy, a page at a time: one chat with many waiting hides no other."""
    first: dict[str, Claimed] = {}
    bulk = 0
    while len(first) < room:
        most = room - len(first)
        lane = BULK if bulk < bulk_room else BULK - 1
        asked = {"channel": channel, "now": now, "lane": lane, "busy": sorted(busy | first.keys()), "most": most}
        page = connection.execute(DUE, asked).all()
        for row in page:
            if row.expires_at and row.expires_at <= now:
                _expire(connection, row.id)
            elif row.address not in first and len(first) < room and (row.lane < BULK or bulk < bulk_room):
                first[row.address] = _claimed(row)
                bulk += row.lane == BULK
        if len(page) < most:
            break
    return first


def _still_ours(connection: Connection, results: Sequence[Result]) -> list[Result]:
    """Those that no other process has given up, or claimed anew, since they were claimed."""
    rows = TABLE.c.id.in_([each.row.id for each in results]), TABLE.c.state == SENDING
    claims = {(id, attempts) for id, attempts in connection.execute(select(TABLE.c.id, TABLE.c.attempts).where(*rows))}
    return [each for each in results if (each.row.id, each.row.attempts) in claims]


def _expire(connection: Connection, row_id: int) -> None:
    """What came too late to be of use."""
    log.info("row %d of the outbox came too late and is not sent", row_id)
    connection.execute(update(TABLE).where(TABLE.c.id == row_id).values(state=CANCELLED, error="expired"))


def _claimed(row: Any) -> Claimed:
    content = orjson.loads(row.content)
    return Claimed(
        row.id, row.channel, row.address, row.lane, row.op, content, row.message_id, row.attempts + 1, row.created_at,
        row.key, row.person_id, row.revision, row.expires_at,
    )  # fmt: skip


def any_due(session: Session, channel: str, now: datetime) -> bool:
    """Whether something waits that would leave now if it might."""
    return session.connection().execute(ANY_DUE, {"channel": channel, "now": now}).first() is not None


def next_hour(session: Session, now: datetime) -> datetime | None:
    """When the next message that waits for its hour may leave."""
    first: datetime | None = NEXT_HOUR.value(session, now=now)
    return first


def recover(session: Session, channel: str, now: datetime, known: Sequence[Result] = ()) -> int:
    """After a crash nobody knows whether what was being sent had left, but for what this process still knows.

    What does no harm is repeated, and what is a matter of safety (marked); the rest is left to staff. Returns how many
    rows became unknown.
    """
    connection = session.connection()
    settle(session, _still_ours(connection, known), now)
    if connection.execute(ANY_SENDING, {"channel": channel}).first() is None:
        return 0  # the last life ended in order
    sending = (TABLE.c.state == SENDING) & (TABLE.c.channel == channel)
    note_stopped(connection, sending, now)
    connection.execute(update(TABLE).where(sending, TABLE.c.op.in_(REPEATABLE)).values(state=WAITING))
    crisis = connection.execute(select(TABLE.c.id, TABLE.c.content).where(sending, TABLE.c.lane == CRISIS)).all()
    for row in crisis:
        content = orjson.dumps(orjson.loads(row.content) | {"repeat": True}).decode()
        connection.execute(update(TABLE).where(TABLE.c.id == row.id).values(state=WAITING, content=content))
    unknown = connection.execute(
        update(TABLE).where(sending).values(state=UNKNOWN, error=STOPPED).returning(TABLE.c.id)
    )
    return len(unknown.all())
