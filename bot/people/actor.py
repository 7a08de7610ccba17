"""Who speaks: from a Telegram user to the person, with the roles held at this moment."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.people.model import Channel, Person, Post, Role
from bot.prepared import Prepared
from bot.work import Actor, Former, Work

C, P, Q = (model.metadata.tables[model.__tablename__].c for model in (Channel, Person, Post))
_POSTS = (
    select(P.id, P.name, P.language, P.practice_until, Q.role, Q.area, Q.afdeling, Q.until)
    .join_from(Person, Post, Q.person_id == P.id)
    .order_by(Q.id)
)
HELD = Prepared(
    _POSTS.join(Channel, C.person_id == P.id).where(C.kind == "telegram", C.address == bindparam("address"))
)
HELD_BY = Prepared(_POSTS.where(P.id == bindparam("person")))


def identify(session: Session, now: datetime, user_id: int) -> Actor | None:
    """The person behind a Telegram user; None for a stranger and for somebody whose last role has ended."""
    return _actor(HELD.rows(session, address=str(user_id)), now)


def identify_person(session: Session, now: datetime, person_id: int) -> Actor | None:
    """The person with this number, however they are reached; None for somebody whose last role has ended."""
    return _actor(HELD_BY.rows(session, person=person_id), now)


def _actor(posts: Iterable[Any], now: datetime) -> Actor | None:
    held = [row for row in posts if row.until is None or now < row.until]
    if not held:
        return None
    first = held[0]
    return Actor(
        id=first.id,
        name=first.name,
        roles=frozenset(row.role for row in held),
        language=first.language,
        area=next((row.area for row in held if row.area), None),
        afdeling=next((row.afdeling for row in held if row.afdeling), None),
        practice=first.practice_until is not None and now < first.practice_until,
    )


def asker(work: Work) -> Actor | Former | None:
    """Who acts; Former where all their roles, of which one was more than a reader's, have ended."""
    if work.actor is not None or work.origin is None:
        return work.actor
    own = Channel.kind == "telegram", Channel.address == str(work.origin.user_id), Post.role != Role.SUBSCRIBER
    query = select(Post.id).join(Channel, Channel.person_id == Post.person_id).where(*own).limit(1)
    return Former() if work.session.scalar(query) is not None else None
