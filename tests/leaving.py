"""Rows of the outbox on their way out, as channels get them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.message import Message
from bot.outbox import ANSWER, SEND


@dataclass(frozen=True)
class Row:
    address: str
    content: dict[str, Any]
    op: str = SEND
    id: int = 7
    key: str = "invitation:4:12"
    lane: int = ANSWER
    message_id: int | None = None
    person_id: int | None = 12
    expires_at: datetime | None = None


def row(address: str, message: Message | None = None, /, *, repeat: bool = False, **more: Any) -> Row:
    content = message.content() if message else {}
    return Row(address, content | ({"repeat": True} if repeat else {}), **more)
