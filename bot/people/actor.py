"""Who speaks: from a Telegram user to the person, with the roles held at this moment."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.people.model import ACTIVE, Channel, Person, Post
from bot.work import Actor

C, P, Q = (model.metadata.tables[model.__tablename__].c for model in (Channel, Person, Post))
COLUMNS = (P.id, P.name, P.language, P.practice_until, Q.role, Q.area, Q.afdeling, Q.until)


def identify(session: Session, now: datetime, user_id: int) -> Actor | None:
    """The person behind a Telegram user; None for a stranger and for somebody whose last role has ended."""
    query = (
        select(*COLUMNS)
        .join_from(Channel, Person, C.person_id == P.id)
        .join(Post, Q.person_id == P.id)
        .where(C.kind == "telegram", C.address == str(user_id), P.state == ACTIVE)
        .order_by(Q.id)
    )
    held = [row for row in session.connection().execute(query) if row.until is None or now < row.until]
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
