"""What the bot asked last in a chat and still waits to be told: a row, so that a restart forgets nothing."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import BigInteger, UniqueConstraint, bindparam, delete, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.db import Base, upsert
from bot.prepared import Prepared

WAITS = timedelta(days=2)
"""After this a stray sentence is no longer taken for an answer."""


class Question(Base):
    """One open question in a chat to one person; a new one replaces it. In a group each has one of their own."""

    __tablename__ = "questions"
    __table_args__ = (UniqueConstraint("chat_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    person_id: Mapped[int]
    subject: Mapped[str]
    """What an answer is about: "draft:7:participants"."""
    asked_at: Mapped[datetime]

    @property
    def topic(self) -> str:
        return self.subject.partition(":")[0]


TABLE = Question.metadata.tables["questions"]
Q = TABLE.c
HERE = (Q.chat_id == bindparam("chat"), Q.person_id == bindparam("person"))
OPEN = Prepared(select(Q.subject).where(*HERE, Q.asked_at > bindparam("since")))
SUBJECT = bindparam("subject", type_=Q.subject.type)
CLOSE = Prepared(delete(TABLE).where(*HERE))
CLOSE_ABOUT = Prepared(delete(TABLE).where(*HERE, func.substr(Q.subject, 1, func.length(SUBJECT)) == SUBJECT))


@cache
def _replacing(dialect: str) -> Prepared:
    names = ("chat_id", "person_id", "subject", "asked_at")
    row = upsert(dialect, TABLE).values({name: bindparam(name, type_=Q[name].type) for name in names})
    return Prepared(
        row.on_conflict_do_update(index_elements=names[:2], set_={name: row.excluded[name] for name in names})
    )


def ask(session: Session, now: datetime, chat_id: int, person_id: int, subject: str) -> None:
    """From now on their next words in the chat answer this ("draft:7:area"), and nothing that was asked before."""
    asking = _replacing(session.get_bind().dialect.name)
    asking.run(session, chat_id=chat_id, person_id=person_id, subject=subject, asked_at=now)


def close(session: Session, chat_id: int, person_id: int, subject: str = "") -> None:
    """Nothing is waited for from them here any more (or: no longer this, where a subject is given)."""
    if subject:
        CLOSE_ABOUT.run(session, chat=chat_id, person=person_id, subject=subject)
    else:
        CLOSE.run(session, chat=chat_id, person=person_id)


def move(session: Session, chat_id: int, new: int) -> None:
    """What is waited for in a chat is waited for in another, which the group has become."""
    session.connection().execute(update(TABLE).where(Q.chat_id == chat_id).values(chat_id=new))


def close_all(session: Session, person_id: int) -> None:
    """Nothing is waited for from this person any more, in any chat."""
    session.connection().execute(delete(TABLE).where(Q.person_id == person_id))


def close_everywhere(session: Session, subject: str) -> None:
    """Nobody is waited for any more with this, in any chat."""
    session.connection().execute(delete(TABLE).where(Q.subject == subject))


def open_question(session: Session, now: datetime, chat_id: int, person_id: int) -> str:
    """The subject that this person's next words in this chat are about, or an empty string."""
    return OPEN.value(session, chat=chat_id, person=person_id, since=now - WAITS) or ""
