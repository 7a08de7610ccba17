"""What a link asks: the message in the outbox that it came with, as its person was shown it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.links import Promised
from bot.message import Button, Message
from bot.outbox import EDIT, SEND, TABLE
from bot.people.actor import identify_person
from bot.people.model import Person
from bot.texts import DEFAULT
from bot.web.context import asked_about

ROW = "outbox"
LOOKED_AT = 20
"""Messages about one subject that are looked through for the button; more than a subject ever gets."""


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


def asked(session: Session, now: datetime, promised: Promised) -> Question:
    """Raises RoleEnded and Gone."""
    actor = identify_person(session, now, promised.person_id)
    if actor is None:
        raise RoleEnded
    row = _row(session, promised)
    message = _message(row)
    chosen = next((b for line in message.buttons for b in line if b.subject == promised.subject), None)
    about = asked_about(session, now, actor.id, message.subject) if message.subject else ""
    return Question(message, chosen, about, actor.name)


def _row(session: Session, promised: Promised) -> Any:
    """The message itself; of several about one subject the latest that has the answer as a button, else the latest."""
    theirs = select(TABLE.c.content, TABLE.c.about).where(
        TABLE.c.person_id == promised.person_id, TABLE.c.op.in_((SEND, EDIT)), TABLE.c.content != "{}"
    )
    topic, _, number = promised.subject.partition(":")
    if topic == ROW:
        rows = session.execute(theirs.where(TABLE.c.id == int(number))).all()
    else:
        button = TABLE.c.content.contains(_quoted(promised.subject), autoescape=True)
        subjects = [promised.about] if promised.about else _prefixes(promised.subject)
        query = theirs.where(or_(button, TABLE.c.about.in_(subjects))).order_by(TABLE.c.id.desc())
        rows = session.execute(query.limit(LOOKED_AT)).all()
    if not rows:
        raise Gone
    return next((row for row in rows if _quoted(promised.subject) in row.content), rows[0])


def _quoted(subject: str) -> str:
    return orjson.dumps(subject).decode()


def _prefixes(subject: str) -> list[str]:
    """ "draft:7:save" is about itself or about "draft:7"."""
    parts = subject.split(":")
    return [":".join(parts[:n]) for n in range(2, len(parts) + 1)] or [subject]


def _message(row: Any) -> Message:
    content = orjson.loads(row.content)
    lines = content.get("buttons", ())
    buttons = tuple(tuple(Button(label, subject) for label, subject in line) for line in lines)
    return Message(content.get("text", ""), buttons, row.about)
