"""Every sending that did not simply succeed is kept: when, what became of the message, and why."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, case, insert, literal, select

from bot.outbox import ATTEMPTS, CRISIS, REPEATABLE, TABLE, UNKNOWN, WAITING

A = ATTEMPTS.c
KEPT = ["outbox_id", "at", "outcome", "error"]
STOPPED = "stopped while sending"
NOTE = insert(ATTEMPTS).from_select(
    KEPT,
    select(
        TABLE.c.id,
        bindparam("at", type_=A.at.type),
        bindparam("outcome", type_=A.outcome.type),
        bindparam("error", type_=A.error.type),
    )
    .where(TABLE.c.id == bindparam("row"))
    # A message whose person was erased meanwhile is gone, and nothing is noted of it.
    .with_for_update(read=True, key_share=True),
)


def note(connection: Connection, attempts: Sequence[tuple[int, str, str]], now: datetime) -> None:
    """Of each: the row of the outbox, the state that it has become, and the error."""
    if attempts:
        rows = [{"row": row, "at": now, "outcome": outcome, "error": error} for row, outcome, error in attempts]
        connection.execute(NOTE, rows)


def note_stopped(connection: Connection, sending: ColumnElement[bool], now: datetime) -> None:
    """Of rows that a crash has left on their way."""
    again = TABLE.c.op.in_(REPEATABLE) | (TABLE.c.lane == CRISIS)
    stopped = select(
        TABLE.c.id, literal(now, A.at.type), case((again, WAITING), else_=UNKNOWN), literal(STOPPED, A.error.type)
    ).where(sending)
    connection.execute(insert(ATTEMPTS).from_select(KEPT, stopped))
