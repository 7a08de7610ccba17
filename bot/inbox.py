"""Every update is stored, through the privacy gate, before Telegram is told that it was received."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import BigInteger, CursorResult, Index, Text, bindparam, select, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import NUMBERED, Base, BigId, insert_new
from bot.inbox_form import reduced

ATTEMPTS = 3
"""How often handling may be begun after a crash before an update is set aside."""
WAITING, DONE, QUARANTINED = "waiting", "done", "quarantined"

Stops = Callable[[str], str]
"""The privacy gate as seen from here: the reason why these words must not be kept, or an empty string."""


class AlreadyHandled(Exception):
    """Another life or process was first; everything of this attempt is rolled back."""


class Incoming(Base):
    """One update from Telegram. The body is emptied by the statement that marks it done."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index(
            "ix_inbox_waiting", "id", sqlite_where=text("state = 'waiting'"), postgresql_where=text("state = 'waiting'")
        ),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    """Our own serial: the order of handling (Telegram's update ids start over after a quiet week)."""
    update_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[str | None] = mapped_column(Text)
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
MARK = (
    update(TABLE)
    .where(TABLE.c.id == bindparam("row"), TABLE.c.state == WAITING)
    .values(state=bindparam("becomes"), body=None)
)


def store(session: Session, updates: Sequence[dict[str, Any]], stops: Stops, now: datetime) -> list[Row]:
    """Store a batch as Telegram sent it; what was stored before is passed over. Returns what is new, in order."""
    forms = {raw["update_id"]: reduced(raw, stops) for raw in updates}
    if not forms:
        return []
    values = [
        {"update_id": update_id, "chat_id": form.chat_id, "body": orjson.dumps(form.update).decode(), "stopped": form.stopped,
         "state": WAITING, "attempts": 0, "received_at": now}
        for update_id, form in forms.items()
    ]  # fmt: skip
    connection = session.connection()
    statement = insert_new(connection.dialect.name, TABLE, "update_id")
    new = sorted((row.id, row.update_id) for row in connection.execute(statement, values))
    return [Row(id, forms[key].chat_id, forms[key].update, forms[key].stopped) for id, key in new]


def mark(session: Session, row_id: int, becomes: str = DONE) -> None:
    """Close a row. Raises AlreadyHandled where it was closed before."""
    outcome: CursorResult[Any] = session.connection().execute(MARK, {"row": row_id, "becomes": becomes})  # type: ignore[assignment]
    if outcome.rowcount != 1:
        raise AlreadyHandled(row_id)


def left_waiting(session: Session, after: int, limit: int = 100) -> list[Row]:
    """What an earlier life stored and did not finish, oldest first, a page at a time."""
    query = select(TABLE).where(TABLE.c.state == WAITING, TABLE.c.id > after).order_by(TABLE.c.id).limit(limit)
    return [Row(r.id, r.chat_id, orjson.loads(r.body), r.stopped) for r in session.execute(query)]


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
    return attempts <= ATTEMPTS
