"""Who is there: people by their number or their role, for everything that is done with them."""

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from bot.people.model import ACTIVE, LEADERS, Channel, Person
from bot.work import Work


class NoSuchPerson(Exception):
    """A button for somebody who is gone."""


def active_people(work: Work) -> list[Person]:
    """Everybody who has a role now, by name."""
    query = select(Person).where(Person.state == ACTIVE).order_by(Person.name, Person.id)
    query = query.options(selectinload(Person.posts))
    return [found for found in work.session.scalars(query) if found.roles(work.now)]


def active_person(work: Work, person_id: int) -> Person:
    found = work.session.get(Person, person_id)
    if found is None or found.state != ACTIVE:
        raise NoSuchPerson
    return found


def leaders(work: Work) -> list[Person]:
    """Those who look after people and are told what the bot cannot mend by itself."""
    return [each for each in active_people(work) if each.roles(work.now) & LEADERS]


MOST_NAMED = 2


def whom_to_ask(work: Work) -> tuple[str, ...]:
    """Who can answer what the bot cannot: leaders, by name; nobody for those who are leaders themselves."""
    return () if work.who.has(LEADERS) else tuple(each.name for each in leaders(work)[:MOST_NAMED])


def telegram_of(found: Person) -> Channel | None:
    return next((each for each in found.channels if each.kind == "telegram"), None)
