"""What leaders do with people: who is there, which roles they have, who takes over."""

from dataclasses import dataclass, replace
from datetime import date as Day

from sqlalchemy import select

from bot.people.menus import show_menu
from bot.people.model import ACTIVE, LEADERS, Absence, Person, Post, Role
from bot.plan.model import Plan
from bot.work import Work


class LastHead(Exception):
    """The programme would be left without anybody who may administer people."""


class NoSuchPerson(Exception):
    """A button for somebody who is gone."""


@dataclass(frozen=True, slots=True)
class PersonView:
    id: int
    name: str
    posts: tuple[tuple[int, str, str | None], ...]
    """Posts held now: id, role, area."""
    absences: tuple[tuple[Day, Day, str], ...]
    """Absences that are not over: first and last day, who covers."""
    plan: Plan
    reachable: bool = True
    others: tuple[tuple[int, str], ...] = ()
    """Those who could cover or succeed: id, name."""


@dataclass(frozen=True, slots=True)
class People:
    """Who has a role now, a page at a time."""

    listed: tuple[PersonView, ...]
    plan: Plan
    page: int
    pages: int


PAGE = 8


def people(work: Work, page: int = 0) -> People:
    """/personer: everybody with a role, by name."""
    active = [person for person in active_people(work) if person.roles(work.now)]
    pages = max(1, -(-len(active) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = active[page * PAGE : (page + 1) * PAGE]
    return People(tuple(_view(work, person) for person in shown), work.plan, page, pages)


def active_people(work: Work) -> list[Person]:
    return list(work.session.scalars(select(Person).where(Person.state == ACTIVE).order_by(Person.name, Person.id)))


def person(work: Work, person_id: int) -> PersonView:
    return _view(work, active_person(work, person_id))


def holder(work: Work, post_id: int) -> PersonView:
    """The one who holds a post, and who could succeed."""
    post = work.session.get(Post, post_id)
    if post is None or not post.held(work.now):
        raise NoSuchPerson
    return with_others(work, post.person_id)


def with_others(work: Work, person_id: int) -> PersonView:
    """The person, and everybody else who has a role: to choose a successor or who covers."""
    others = tuple(
        (each.id, each.name) for each in active_people(work) if each.id != person_id and each.roles(work.now)
    )
    shown = person(work, person_id)
    return replace(shown, others=others)


def active_person(work: Work, person_id: int) -> Person:
    found = work.session.get(Person, person_id)
    if found is None or found.state != ACTIVE:
        raise NoSuchPerson
    return found


def _view(work: Work, found: Person) -> PersonView:
    posts = tuple((post.id, post.role, post.area) for post in found.held(work.now))
    query = select(Absence).where(Absence.person_id == found.id, Absence.last >= work.today).order_by(Absence.first)
    absences = tuple((each.first, each.last, _name(work, each.covered_by)) for each in work.session.scalars(query))
    reachable = any(channel.alive for channel in found.channels)
    return PersonView(found.id, found.name, posts, absences, work.plan, reachable)


def _name(work: Work, person_id: int | None) -> str:
    found = work.session.get(Person, person_id) if person_id else None
    return found.name if found else ""


def give_role(work: Work, person_id: int, role: str) -> PersonView:
    """A role more, at once."""
    found = active_person(work, person_id)
    if role not in found.roles(work.now):
        area = next((post.area for post in found.held(work.now) if post.area), None)
        found.posts.append(Post(role=Role(role), area=area, since=work.now))
        work.session.flush()
        show_menu(work, found)
    return _view(work, found)


def end_role(work: Work, post_id: int, successor_id: int | None = None) -> PersonView:
    """End a role at once, also for what is under way; a successor gets it. Raises LastHead."""
    post = work.session.get(Post, post_id)
    if post is None or not post.held(work.now):
        raise NoSuchPerson
    found = active_person(work, post.person_id)
    if post.role in LEADERS and successor_id is None and not _another_leader(work, post):
        raise LastHead
    post.until, post.successor_id = work.now, successor_id
    if successor_id:
        heir = active_person(work, successor_id)
        if post.role not in heir.roles(work.now):
            heir.posts.append(Post(role=post.role, area=post.area, afdeling=post.afdeling, since=work.now))
        work.session.flush()
        show_menu(work, heir)
    work.session.flush()
    show_menu(work, found)
    return _view(work, found)


def _another_leader(work: Work, post: Post) -> bool:
    query = (
        select(Post)
        .join(Person, Post.person_id == Person.id)
        .where(Post.role.in_(LEADERS), Person.state == ACTIVE, Post.id != post.id)
    )
    return any(each.held(work.now) for each in work.session.scalars(query))
