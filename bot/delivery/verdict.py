"""What a row of the outbox becomes after an error, by what must be done about it. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.delivery.ledger import Claimed, Result
from bot.delivery.outcomes import (
    MovedTo,
    NoAnswer,
    NothingToDo,
    NotSent,
    PerhapsSent,
    RefusedContent,
    SendAnew,
    Throttled,
    Undelivered,
    Unreachable,
)
from bot.outbox import CRISIS, EDIT, FAILED, REPEATABLE, SEND, SENT, UNKNOWN, WAITING

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before the same address, or the channel, is tried again: growing with the attempts."""
FAULTS = (NoAnswer, PerhapsSent)
"""After these nobody knows whether the channel is there at all."""
MANY, LONG = 20, timedelta(days=1)
"""A row that failed so often and has waited so long is given up: it stands in the way of the others of its chat."""
PUT_OFF = timedelta(days=5)
"""What is put off again and again (greylisting, a full mailbox) is given up after this: for letters RFC 5321 (4.5.4.1)
asks for at least four to five days."""


def pause_after(attempts: int) -> float:
    return PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]


def after(row: Claimed, error: Undelivered, now: datetime) -> Result:
    """What the row becomes."""
    why = f"{type(error).__name__}: {error}"[:500]
    return replace(_verdict(row, error, now), error=why)


def _verdict(row: Claimed, error: Undelivered, now: datetime) -> Result:
    again = Result(row, WAITING, row.message_id)
    match error:
        case MovedTo():
            # In the new chat another message has the number to which it replies.
            content = {key: value for key, value in row.content.items() if key != "replies"}
            return replace(again, address=error.address, content=content if content != row.content else None)
        case SendAnew() if row.op == EDIT:
            return replace(again, op=SEND, message_id=None)
        case NothingToDo() | SendAnew():
            return replace(again, state=SENT)
        case RefusedContent() if not row.content.get("plain"):
            return replace(again, content=row.content | {"plain": True})
        case Unreachable() | RefusedContent():
            return replace(again, state=FAILED, dead=isinstance(error, Unreachable))
        case PerhapsSent() if row.lane == CRISIS:
            return replace(again, content=row.content | {"repeat": True})
        case PerhapsSent() if row.op not in REPEATABLE:
            return replace(again, state=UNKNOWN)
        case NotSent() if row.attempts >= MANY and now - row.created_at >= LONG:
            return replace(again, state=FAILED)
        case Throttled() if row.attempts >= MANY and now - row.created_at >= PUT_OFF:
            return replace(again, state=FAILED)
    return again
