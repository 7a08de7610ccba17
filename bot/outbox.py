"""Everything that leaves: a message is a row, queued in the transaction of the fact that causes it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import BigInteger, ColumnElement, ForeignKey, Text, and_, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import BY_SIGNS, NUMBERED, Base, BigId, partial, upsert
from bot.message import Message
from bot.prepared import Prepared, one_of
from bot.privacy.sealing import Seal

CRISIS, ANSWER, REMINDER, BULK = range(4)
LANES = ("crisis", "answer", "reminder", "bulk")
"""Names of the lanes, in the order in which they are served."""

WAITING, SENDING, SENT, FAILED, UNKNOWN, CANCELLED = "waiting", "sending", "sent", "failed", "unknown", "cancelled"
FINISHED = (SENT, FAILED, UNKNOWN, CANCELLED)
SEND, EDIT, DELETE, MENU, FETCH = "send", "edit", "delete", "menu", "fetch"
REPEATABLE = frozenset({EDIT, DELETE, MENU, FETCH})
"""What may be done again without harm when nobody knows whether it was done."""
PICTURES = "pictures"
"""The channel of what is fetched."""
RETURNS = "returns"
"""The channel of the row that looks for letters that came back."""
TROUBLE = "state IN ('failed', 'unknown')"
"""What staff must decide about, in the words of its index."""
ANSWERS = "answer:"
"""How the key of an answer begins. What it answers is handled once, and its number never used again."""
OF_A_CALLOUT = "substr(about, 1, 8) = 'callout:'"
"""What was said of a call-out, in the words of its index: every press in a crisis looks for some of it."""


class Outgoing(Base):
    """One thing to be done at one address."""

    __tablename__ = "outbox"
    __table_args__ = (
        # With the state in it what waits is counted without being read.
        partial("ix_outbox_waiting", "channel", "lane", "id", "state", where="state = 'waiting'"),
        partial("ix_outbox_sending", "id", where="state = 'sending'"),
        partial("ix_outbox_trouble", "lane", "state", where=TROUBLE),
        partial("ix_outbox_callout", "about", where=OF_A_CALLOUT),
        # Only what has arrived has a number: queueing touches this index not at all.
        partial("ix_outbox_message", "address", "message_id", where="message_id IS NOT NULL"),
        # Answers have no person, so that most rows never touch it.
        partial("ix_outbox_person", "person_id", where="person_id IS NOT NULL"),
        NUMBERED,
    )

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    key: Mapped[str] = mapped_column(BY_SIGNS, unique=True)
    """What, whom, which occasion, which step: a repeated job queues nothing twice."""
    channel: Mapped[str] = mapped_column(default="telegram")
    address: Mapped[str]
    person_id: Mapped[int | None]
    lane: Mapped[int]
    op: Mapped[str] = mapped_column(default=SEND)
    content: Mapped[str] = mapped_column(Text)
    about: Mapped[str] = mapped_column(default="")
    """The subject ("entry:42"): a reply to the message finds its way by it."""
    state: Mapped[str] = mapped_column(default=WAITING)
    not_before: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    """When the channel said that it had arrived, where a channel says so (SMS)."""
    attempts: Mapped[int] = mapped_column(default=0)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    """The number that the channel gave the message, or that of the message to edit or delete."""
    error: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(server_default="0")
    """How often a board has changed: one that changed while it was being sent is sent again."""


TABLE = Outgoing.metadata.tables["outbox"]


class Attempt(Base):
    """A sending that did not simply succeed. One that did has no row here: that of its message says so."""

    __tablename__ = "attempts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    outbox_id: Mapped[int] = mapped_column(BigId, ForeignKey("outbox.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    outcome: Mapped[str]
    """The state that the message was in afterwards; `waiting`: it is tried again."""
    error: Mapped[str] = mapped_column(default="")


ATTEMPTS = Attempt.metadata.tables["attempts"]


@dataclass(frozen=True, slots=True)
class Address:
    """Where something goes: a channel and the address in it (for Telegram the chat's id)."""

    address: str
    channel: str = "telegram"
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class When:
    not_before: datetime | None = None
    expires_at: datetime | None = None


AT_ONCE = When()


def queue(
    session: Session, now: datetime, key: str, to: Address, lane: int, message: Message, *, edits: int | None = None,
    replies: int | None = None, when: When = AT_ONCE, rests: timedelta | None = None, seal: Seal | None = None,
) -> None:  # fmt: skip
    """Queue a message, or the edit of message number `edits`. A key that is there already queues nothing.

    `replies`: the number of the message under which it stands. `rests` makes it a board (bot.boards), which is edited
    at most that often; `seal`: for what is confidential.
    """
    content = message.content(seal) | ({"rests": rests.total_seconds()} if rests else {})
    content |= {"replies": replies} if replies and not edits else {}
    op = EDIT if edits else SEND
    _put(session, now, key, to, lane, op, content, about=message.subject, message_id=edits, when=when)


def queue_deletion(session: Session, now: datetime, key: str, to: Address, message_id: int) -> None:
    _put(session, now, key, to, ANSWER, DELETE, {}, message_id=message_id)


def queue_menu(session: Session, now: datetime, key: str, to: Address, commands: list[tuple[str, str]]) -> None:
    """Show these commands (name, what it does) in this chat's menu."""
    _put(session, now, key, to, ANSWER, MENU, {"commands": commands})


def queue_fetch(session: Session, now: datetime, key: str, picture: int, person_id: int | None) -> None:
    """Have a picture fetched that somebody sent, with the care of something that leaves (bot.delivery.pictures)."""
    _put(session, now, key, Address(str(picture), PICTURES, person_id), ANSWER, FETCH, {})


def queue_look(session: Session, now: datetime, key: str) -> None:
    """Have the mailbox looked into to which letters come back (bot.delivery.mail.returns)."""
    _put(session, now, key, Address("-", RETURNS), BULK, FETCH, {})


def _put(
    session: Session, now: datetime, key: str, to: Address, lane: int, op: str, content: dict[str, Any], *,
    about: str = "", message_id: int | None = None, when: When = AT_ONCE,
) -> None:  # fmt: skip
    row = {
        "key": key, "channel": to.channel, "address": to.address, "person_id": to.person_id, "lane": lane, "op": op,
        "content": orjson.dumps(content).decode(), "about": about, "state": WAITING,
        "not_before": when.not_before or now, "expires_at": when.expires_at, "created_at": now, "attempts": 0,
        "message_id": message_id, "error": "",
    }  # fmt: skip
    _new(session.get_bind().dialect.name).run(session, **row)


SET_LATER = frozenset({"id", "sent_at", "delivered_at", "revision"})


@cache
def _new(dialect: str) -> Prepared:
    columns = [each for each in TABLE.c if each.name not in SET_LATER]
    places = {each.name: bindparam(each.name, type_=each.type) for each in columns}
    return Prepared(upsert(dialect, TABLE).values(places).on_conflict_do_nothing(index_elements=["key"]))


def keyed(begins: str) -> ColumnElement[bool]:
    """Whose key begins so: "undelivered:". By the index of the keys, where LIKE would read all that was ever said."""
    return and_(TABLE.c.key >= begins, TABLE.c.key < begins[:-1] + chr(ord(begins[-1]) + 1))


def subject_of(session: Session, chat_id: int, message_id: int) -> str:
    """What a message of ours is about, or an empty string."""
    here = TABLE.c.address == str(chat_id), TABLE.c.message_id == message_id, TABLE.c.about != ""
    return session.scalar(select(TABLE.c.about).where(*here).order_by(TABLE.c.id.desc()).limit(1)) or ""


def said_at(session: Session, chat_id: int, message_id: int) -> datetime | None:
    """When what a message of ours says now was said; None where it is none of ours."""
    here = TABLE.c.address == str(chat_id), TABLE.c.message_id == message_id
    return session.scalar(select(TABLE.c.created_at).where(*here).order_by(TABLE.c.id.desc()).limit(1))


LOOKED_AT = 24
"""So many of the newest words in a chat are looked at for what was said last."""
NEWEST = Prepared(
    select(*(TABLE.c[name] for name in ("id", "about", "op", "key", "created_at", "sent_at", "message_id")))
    .where(TABLE.c.address == bindparam("chat"), TABLE.c.message_id.is_not(None), one_of(TABLE.c.op, (SEND, EDIT)))
    .order_by(TABLE.c.message_id.desc(), TABLE.c.id.desc())
    .limit(LOOKED_AT)
)


def _heard(session: Session, chat_id: int, hearer: str) -> list[Any]:
    rows = NEWEST.rows(session, chat=str(chat_id))
    return [each for each in rows if each.key.endswith(hearer) or not each.key.startswith(ANSWERS)]


class LastSaid(NamedTuple):
    id: int
    about: str


def said_to(person: int | None) -> str:
    """How the key of an answer ends that is given in a group, so that nobody else answers what one was asked there."""
    return f":to:{person or 0}"


def said_in_groups(person: int) -> ColumnElement[bool]:
    """What they were answered before others."""
    return and_(keyed(ANSWERS), TABLE.c.key.endswith(said_to(person)))


def last_said(session: Session, chat_id: int, hearer: str = "") -> LastSaid | None:
    """What we said last in a chat: its lowest message, or an older one that has become something else by a press.

    With a `hearer` (`said_to`): what that person was answered there, or everybody was told.
    """
    rows = _heard(session, chat_id, hearer)
    if not rows:
        return None
    lowest, said_at = rows[0], rows[0].sent_at or rows[0].created_at
    pressed = [each for each in rows if each.op == EDIT and each.key.startswith(ANSWERS)]
    newest = max((each for each in pressed if each.created_at >= said_at), key=lambda each: each.id, default=lowest)
    found = max(lowest, newest, key=lambda each: each.id)
    return LastSaid(found.id, found.about)


def abouts_since(session: Session, chat_id: int, moment: datetime, hearer: str = "") -> list[str]:
    """What each of our messages in a chat that were said since then is about as it stands now; the newest first."""
    now = {each.message_id: each for each in reversed(_heard(session, chat_id, hearer))}.values()
    said = [each for each in now if each.created_at >= moment and (each.op == SEND or each.key.startswith(ANSWERS))]
    return [each.about for each in sorted(said, key=lambda each: each.id, reverse=True)]
