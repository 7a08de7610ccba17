"""What the bot asked last in a chat and still waits to be told: a row, so that a restart forgets nothing."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import Base

WAITS = timedelta(days=2)
"""After this a stray sentence is no longer taken for an answer."""


class Question(Base):
    """One open question in a chat to one person; a new one replaces it."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    person_id: Mapped[int]
    subject: Mapped[str]
    """What an answer is about: "draft:7:participants"."""
    asked_at: Mapped[datetime]

    @property
    def topic(self) -> str:
        return self.subject.partition(":")[0]


TABLE = Question.metadata.tables["questions"]
Q = TABLE.c
# Built once: one of them is asked for nearly every update.
OPEN = select(Q.subject).where(
    Q.chat_id == bindparam("chat"), Q.person_id == bindparam("person"), Q.asked_at > bindparam("since")
)
CLOSE = delete(TABLE).where(Q.chat_id == bindparam("chat"))
CLOSE_ABOUT = CLOSE.where(Q.subject.startswith(bindparam("subject"), autoescape=False))


@cache
def _replace(dialect: str) -> Any:
    insert = (postgresql if dialect == "postgresql" else sqlite).insert(TABLE)
    new = {name: insert.excluded[name] for name in ("person_id", "subject", "asked_at")}
    return insert.on_conflict_do_update(index_elements=["chat_id"], set_=new)


def ask(session: Session, now: datetime, chat_id: int, person_id: int, subject: str) -> None:
    connection = session.connection()
    row = {"chat_id": chat_id, "person_id": person_id, "subject": subject, "asked_at": now}
    connection.execute(_replace(connection.dialect.name), row)


def close(session: Session, chat_id: int, subject: str = "") -> None:
    """Nothing is waited for any more (or: no longer this, where a subject is given; it holds no % and no _)."""
    if subject:
        session.connection().execute(CLOSE_ABOUT, {"chat": chat_id, "subject": subject})
    else:
        session.connection().execute(CLOSE, {"chat": chat_id})


def close_all(session: Session, person_id: int) -> None:
    """Nothing is waited for from this person any more, in any chat."""
    session.connection().execute(delete(TABLE).where(Q.person_id == person_id))


def open_question(session: Session, now: datetime, chat_id: int, person_id: int) -> str:
    """The subject that this person's next words in this chat are about, or an empty string."""
    asked = {"chat": chat_id, "person": person_id, "since": now - WAITS}
    return session.connection().execute(OPEN, asked).scalar() or ""
