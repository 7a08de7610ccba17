"""Who is there: people by their number or their role, for everything that is done with them."""

from sqlalchemy import or_, select
from sqlalchemy.orm import selectinload

from bot.people.model import LEADERS, Channel, Person, Post, Role
from bot.work import Work


class NoSuchPerson(Exception):
    """A button for somebody who is gone."""


def active_people(work: Work) -> list[Person]:
    """Everybody who has a role now, by name."""
    query = select(Person).order_by(Person.name, Person.id).options(selectinload(Person.posts))
    return [found for found in work.session.scalars(query) if found.roles(work.now)]


def known_person(work: Work, person_id: int) -> Person:
    """Whoever has this number, also where their last role has ended. Raises NoSuchPerson."""
    found = work.session.get(Person, person_id)
    if found is None:
        raise NoSuchPerson
    return found


def name_of(work: Work, person_id: int | None) -> str:
    """Empty for nobody, and for who is gone."""
    found = work.session.get(Person, person_id) if person_id else None
    return found.name if found else ""


def still_here(work: Work, person_id: int | None) -> Person | None:
    """Who it was, where they have a role to this day."""
    found = work.session.get(Person, person_id) if person_id else None
    return found if found is not None and found.roles(work.now) else None


def leaders(work: Work) -> list[Person]:
    """Those who look after people and are told what the bot cannot mend by itself."""
    return [each for each in active_people(work) if each.roles(work.now) & LEADERS]


def still_here_or_leader(work: Work, person_id: int | None) -> Person | None:
    """Whose it is; the first of the leaders where that one has gone."""
    return still_here(work, person_id) or next(iter(leaders(work)), None)


MOST_NAMED = 2


def whom_to_ask(work: Work) -> tuple[str, ...]:
    """Who can answer what the bot cannot: leaders, by name; nobody for leaders themselves, and for the public."""
    if work.who.has(LEADERS) or work.who.roles <= {Role.SUBSCRIBER}:
        return ()
    held = Post.role.in_(LEADERS), Post.since <= work.now, or_(Post.until.is_(None), Post.until > work.now)
    query = select(Person.name).join(Person.posts).where(*held).distinct()
    return tuple(work.session.scalars(query.order_by(Person.name).limit(MOST_NAMED)))


def telegram_of(found: Person) -> Channel | None:
    return next((each for each in found.channels if each.kind == "telegram"), None)
