"""Every update is stored, through the privacy gate and sealed, before Telegram is told that it was received."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from sqlalchemy import BigInteger, Text, bindparam, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import NUMBERED, Base, BigId, insert_new, partial
from bot.inbox_form import UNREADABLE, Form
from bot.prepared import Prepared
from bot.privacy.sealing import Seal, Unsealable, is_sealed

ATTEMPTS = 3
"""How often handling may be begun after a crash before an update is set aside."""
OF_A_CHAT = 20
"""Rows that are looked at together."""
WAITING, DONE, QUARANTINED = "waiting", "done", "quarantined"


class AlreadyHandled(Exception):
    """Another life or process was first; everything of this attempt is rolled back."""


class Incoming(Base):
    """One update from Telegram. What marks it done empties its body; what was set aside keeps it."""

    __tablename__ = "inbox"
    __table_args__ = (
        partial("ix_inbox_waiting", "id", where="state = 'waiting'"),
        partial("ix_inbox_chat", "chat_id", "id", where="state = 'waiting'"),
        partial("ix_inbox_quarantined", "id", where="state = 'quarantined'"),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    """Our own serial: the order of handling (Telegram's update ids start over after a quiet week)."""
    update_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[str | None] = mapped_column(Text)
    """Sealed: nobody knows beforehand whose words will turn out to be about a crisis."""
    stopped: Mapped[str] = mapped_column(default="")
    """Why the privacy gate kept the words out, if it did."""
    state: Mapped[str] = mapped_column(default=WAITING)
    attempts: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Row:
    """An update on its way through the handlers."""

    id: int
    chat_id: int
    update: dict[str, Any]
    stopped: str = ""


TABLE = Incoming.metadata.tables["inbox"]
NOBODYS = -1
"""A number that Telegram gives to no update."""
ROOM = 65_536
"""Characters: what handling one update may write."""
_CLOSE = update(TABLE).where(TABLE.c.id == bindparam("row"), TABLE.c.state == WAITING)
CLOSE = {
    DONE: Prepared(_CLOSE.values(state=DONE, body=None)),
    # What could not be handled is what somebody must be able to look at.
    QUARANTINED: Prepared(_CLOSE.values(state=QUARANTINED)),
}
COLUMNS = (TABLE.c.id, TABLE.c.chat_id, TABLE.c.body, TABLE.c.stopped)


def store(session: Session, forms: Sequence[Form], now: datetime, seal: Seal) -> list[Row]:
    """Store a batch; what was stored before is passed over. Returns what is new, in order."""
    values = [
        {"update_id": form.update["update_id"], "chat_id": form.chat_id,
         "body": seal.close(orjson.dumps(form.update).decode()), "stopped": form.stopped,
         "state": WAITING, "attempts": 0, "received_at": now}
        for form in forms
    ]  # fmt: skip
    connection = session.connection()
    statement = insert_new(connection.dialect.name, TABLE, "update_id")
    new = {row.update_id: row.id for row in connection.execute(statement, values)} if values else {}
    rows = {
        new[key]: Row(new[key], form.chat_id, form.update, form.stopped)
        for form in forms
        if (key := form.update["update_id"]) in new
    }
    return [rows[id] for id in sorted(rows)]


def left_waiting(session: Session, seal: Seal, after: int, limit: int = 100) -> list[Row]:
    """What an earlier life stored and did not finish, oldest first, a page at a time."""
    query = select(*COLUMNS).where(TABLE.c.state == WAITING, TABLE.c.id > after).order_by(TABLE.c.id).limit(limit)
    return [_row(row, seal) for row in session.execute(query)]


def waiting_in(session: Session, chat_id: int, seal: Seal) -> list[tuple[Row, datetime]]:
    """What waits in a chat, oldest first, a page at a time, and since when."""
    query = select(*COLUMNS, TABLE.c.received_at).where(TABLE.c.chat_id == chat_id, TABLE.c.state == WAITING)
    found = session.execute(query.order_by(TABLE.c.id).limit(OF_A_CHAT))
    return [(_row(row, seal), row.received_at) for row in found]


def _row(row: Any, seal: Seal) -> Row:
    """What cannot be opened is set aside like any update that cannot be read, and its sender is told."""
    try:
        return Row(row.id, row.chat_id, orjson.loads(opened(row.body, seal) or ""), row.stopped)
    except orjson.JSONDecodeError:
        return Row(row.id, row.chat_id, {}, UNREADABLE)


def opened(body: str | None, seal: Seal) -> str | None:
    """The body of a row, which an earlier version of the bot did not seal; None where it is gone, or the secret is."""
    try:
        return seal.open(body) if body and is_sealed(body) else body
    except Unsealable:
        return None


def find_room(session: Session) -> None:
    """Raises where nothing can be written: the disk is full, or what answers is a copy that is only read."""
    long_ago = datetime(1970, 1, 1, tzinfo=UTC)
    row = {"update_id": NOBODYS, "chat_id": 0, "body": " " * ROOM, "stopped": "", "state": DONE, "attempts": 0}
    session.execute(insert(TABLE).values(**row, received_at=long_ago))
    session.execute(delete(TABLE).where(TABLE.c.update_id == NOBODYS))


def mark(session: Session, row_id: int, becomes: str = DONE) -> None:
    """Close a row. Raises AlreadyHandled where it was closed before."""
    if CLOSE[becomes].run(session, row=row_id) != 1:
        raise AlreadyHandled(row_id)


def begin_again(session: Session, row_id: int) -> bool:
    """Count one more attempt at a row that outlived a crash; False when it has had its share and must be set aside."""
    counted = (
        update(TABLE)
        .where(TABLE.c.id == row_id, TABLE.c.state == WAITING)
        .values(attempts=TABLE.c.attempts + 1)
        .returning(TABLE.c.attempts)
    )
    attempts = session.execute(counted).scalar()
    if attempts is None:
        raise AlreadyHandled(row_id)
    return int(attempts) <= ATTEMPTS
