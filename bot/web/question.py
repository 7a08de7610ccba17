"""What a link asks: the message in the outbox that it came with, as its person was shown it."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.links import Promised
from bot.message import Button, Message, opened
from bot.outbox import TABLE
from bot.people.actor import identify_person
from bot.people.model import Person
from bot.privacy.sealing import Seal
from bot.texts import DEFAULT
from bot.web.context import asked_about

ROW = re.compile(r"outbox:(\d{1,18})")


class Gone(Exception):
    """The message is no longer kept, or was never this person's."""


class RoleEnded(Exception):
    """The link was ours, and whose it was holds no role any more."""


@dataclass(frozen=True, slots=True)
class Question:
    message: Message
    chosen: Button | None
    """The answer that the link stands for."""
    words_about: str
    """What written words would be about."""
    name: str


def language_of_person(session: Session, person_id: int) -> str:
    return session.execute(select(Person.language).where(Person.id == person_id)).scalar() or DEFAULT


def came_by(session: Session, promised: Promised) -> str:
    """The channel that brought the link, as far as it is still known: whoever answers by it lives there."""
    try:
        return str(_row(session, promised).channel)
    except Gone:
        return ""


def asked(session: Session, now: datetime, promised: Promised, seal: Seal) -> Question:
    """Raises RoleEnded and Gone."""
    actor = identify_person(session, now, promised.person_id)
    if actor is None:
        raise RoleEnded
    row = _row(session, promised)
    message = _message(row, seal)
    chosen = next((b for line in message.buttons for b in line if b.subject == promised.subject), None)
    about = asked_about(session, now, actor.id, message.subject) if message.subject else ""
    return Question(message, chosen, about, actor.name)


def _row(session: Session, promised: Promised) -> Any:
    """The message that the link came with; a link with one answer names it beside the answer."""
    named = ROW.fullmatch(promised.about) or ROW.fullmatch(promised.subject)
    theirs = select(TABLE.c.content, TABLE.c.about, TABLE.c.channel).where(TABLE.c.person_id == promised.person_id)
    row = session.execute(theirs.where(TABLE.c.id == int(named[1]))).first() if named else None
    if row is None or row.content == "{}":
        raise Gone
    return row


def _message(row: Any, seal: Seal) -> Message:
    content = opened(orjson.loads(row.content), seal)
    lines = content.get("buttons", ())
    buttons = tuple(tuple(Button(label, subject) for label, subject in line) for line in lines)
    return Message(content.get("text", ""), buttons, row.about, in_words=bool(content.get("in_words")))
