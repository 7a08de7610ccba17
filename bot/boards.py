"""Boards: messages that say how things stand now. One row each, that is sent once and then edits itself."""

from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.message import Message, says_the_same
from bot.outbox import CANCELLED, EDIT, FAILED, SEND, SENDING, SENT, TABLE, WAITING, Address, queue
from bot.privacy.sealing import Seal

PRIVATE, GROUP = timedelta(seconds=3), timedelta(seconds=6)
"""How long a board rests between two edits; what changes meanwhile goes along with the next."""


def show(
    session: Session, now: datetime, key: str, to: Address, lane: int, message: Message, seal: Seal | None = None
) -> None:
    """Have the board of this key say this: a new message the first time, from then on an edit of it.

    Only the newest state counts: what was not sent yet is overwritten, and what changes while it is being sent is
    sent again afterwards. A board that says so already stays as it is; one that cannot be reached stays away.
    """
    known = session.execute(
        select(TABLE.c.id, TABLE.c.state, TABLE.c.content, TABLE.c.message_id, TABLE.c.sent_at, TABLE.c.revision)
        .where(TABLE.c.key == key)
        .with_for_update()
    ).one_or_none()
    if known is None:
        queue(session, now, key, to, lane, message, rests=rest_of(to), seal=seal)
    elif known.state not in (FAILED, CANCELLED):
        content = message.content(seal) | {"rests": rest_of(to).total_seconds()}
        if not says_the_same(orjson.loads(known.content), content):
            changes = _next(known, now, rest_of(to)) | {"content": orjson.dumps(content).decode()}
            session.execute(update(TABLE).where(TABLE.c.id == known.id).values(**changes))


def rest_of(to: Address) -> timedelta:
    return GROUP if to.channel == "telegram" and to.address.startswith("-") else PRIVATE


def _next(known: Any, now: datetime, rests: timedelta) -> dict[str, Any]:
    """What changes beside the words. Nobody knows whether an UNKNOWN one is there: a board seen twice does no harm."""
    revised = {"revision": known.revision + 1}
    if known.state in (WAITING, SENDING):
        return revised
    again = {"state": WAITING, "op": EDIT if known.message_id else SEND, "expires_at": None}
    rested = known.sent_at + rests if known.state == SENT and known.sent_at else now
    return revised | again | {"not_before": max(now, rested)}
