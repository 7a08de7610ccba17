"""What the bot asked last in a chat and still waits to be told: a row, so that a restart forgets nothing."""

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import Base, insert_new

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


def ask(session: Session, now: datetime, chat_id: int, person_id: int, subject: str) -> None:
    close(session, chat_id)
    connection = session.connection()
    row = {"chat_id": chat_id, "person_id": person_id, "subject": subject, "asked_at": now}
    connection.execute(insert_new(connection.dialect.name, TABLE, "chat_id"), row)


def close(session: Session, chat_id: int, subject: str = "") -> None:
    """Nothing is waited for any more (or: no longer this, where a subject is given)."""
    statement = delete(TABLE).where(TABLE.c.chat_id == chat_id)
    session.connection().execute(
        statement.where(TABLE.c.subject.startswith(subject, autoescape=True)) if subject else statement
    )


def open_question(session: Session, now: datetime, chat_id: int, person_id: int) -> str:
    """The subject that this person's next words in this chat are about, or an empty string."""
    query = select(TABLE.c.subject).where(
        TABLE.c.chat_id == chat_id, TABLE.c.person_id == person_id, TABLE.c.asked_at > now - WAITS
    )
    return session.execute(query).scalar() or ""
