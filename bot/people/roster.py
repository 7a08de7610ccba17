"""What leaders do with people: who is there, which roles they have, who takes over."""

from dataclasses import dataclass, replace
from datetime import date as Day

from sqlalchemy import select

from bot import paging
from bot.language.atoms.normalise import fold
from bot.people.channels import TELEGRAM, way_of
from bot.people.finding import NoSuchPerson, active_people, known_person, name_of
from bot.people.menus import show_menu
from bot.people.model import LEADERS, Absence, Person, Post, Role
from bot.people.notices import role_ended, role_given
from bot.people.telling import tell
from bot.plan.model import Plan
from bot.questions import close_all
from bot.work import Work

REACHED, BLOCKED, LOST, AWAITED = "reached", "blocked", "lost", "awaited"
"""Something works; Telegram does not any more, and nothing else does; the same without Telegram; the first answer has
not come yet."""


class LastHead(Exception):
    """The programme would be left without anybody who may administer people."""


@dataclass(frozen=True, slots=True)
class Away:
    """An absence that is not over."""

    id: int
    first: Day
    last: Day
    cover: str


@dataclass(frozen=True, slots=True)
class PersonView:
    id: int
    name: str
    posts: tuple[tuple[int, str, str | None], ...]
    """Posts held now: id, role, area."""
    absences: tuple[Away, ...]
    plan: Plan
    today: Day
    reach: str
    """How it stands with reaching them: REACHED, BLOCKED, LOST or AWAITED."""
    institution: str = ""
    """Where they work, as the plan calls it."""


@dataclass(frozen=True, slots=True)
class People:
    """People with a role now, by name, a page at a time."""

    page: paging.Page[PersonView]
    plan: Plan
    nobody: str = ""
    """Nobody is called as was asked for: these are all."""
    total: int | None = None
    """How many have the role that was asked for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One person, and those of whom one can take over or cover."""

    person: PersonView
    others: People


PAGE = 8


def people(work: Work, page: int = 0, name: str = "") -> People:
    """/personer: everybody with a role; or those who are called so, where anybody is. Nobody is invited any more."""
    work.stop_asking("invitation:")
    everybody = active_people(work)
    called = [each for each in everybody if name and fold(name) in fold(each.name)]
    return replace(page_of(work, called or everybody, page), nobody="" if called else name)


def only(work: Work, name: str) -> int | None:
    """The number of the one who is called so; None where it is nobody, or several."""
    called = [each.id for each in active_people(work) if fold(name) in fold(each.name)]
    return called[0] if len(called) == 1 else None


def page_of(work: Work, found: list[Person], page: int, most: int = PAGE) -> People:
    """Some of them, a page at a time."""
    return People(paging.cut(found, page, most).each(lambda each: view(work, each)), work.plan)


def person(work: Work, person_id: int) -> PersonView:
    """Somebody's card; whatever was asked about them waits no longer."""
    work.stop_asking(f"absence:{person_id}")
    return view(work, known_person(work, person_id))


def holder(work: Work, post_id: int, page: int = 0) -> Choice:
    """The one who holds a post, and who could succeed."""
    return with_others(work, held_post(work, post_id).person_id, page)


def held_post(work: Work, post_id: int) -> Post:
    post = work.session.get(Post, post_id)
    if post is None or not post.held(work.now):
        raise NoSuchPerson
    return post


def with_others(work: Work, person_id: int, page: int = 0) -> Choice:
    """The likeliest first: who does the same at the same place, then who does the same."""
    found = known_person(work, person_id)
    others = [each for each in active_people(work) if each.id != person_id]
    others.sort(key=lambda each: -_alike(work, found, each))
    return Choice(view(work, found), page_of(work, others, page))


def _alike(work: Work, one: Person, other: Person) -> int:
    mine, theirs = ({(post.role, post.area) for post in each.held(work.now)} for each in (one, other))
    return 2 * bool(mine & theirs) + bool({role for role, _ in mine} & {role for role, _ in theirs})


def view(work: Work, found: Person) -> PersonView:
    posts = tuple((post.id, post.role, post.area) for post in found.held(work.now))
    query = select(Absence).where(Absence.person_id == found.id, Absence.last >= work.today).order_by(Absence.first)
    absences = tuple(
        Away(each.id, each.first, each.last, name_of(work, each.covered_by)) for each in work.session.scalars(query)
    )
    works_at = next((post.institution for post in found.held(work.now) if post.institution), None)
    institution = work.plan.institutions[works_at].name if works_at in work.plan.institutions else ""
    return PersonView(found.id, found.name, posts, absences, work.plan, work.today, _reach(found), institution)


def _reach(found: Person) -> str:
    ways = [way_of(channel) for channel in found.channels]
    if any(way.works for way in ways):
        return REACHED
    if any(way.alive for way in ways):
        return AWAITED
    return BLOCKED if any(way.kind == TELEGRAM for way in ways) else LOST


def give_role(work: Work, person_id: int, role: str) -> PersonView:
    """A role more, at once; the person is told."""
    found = known_person(work, person_id)
    held = found.held(work.now)
    area = next((post.area for post in held if post.area), None)
    institution = next((post.institution for post in held if post.institution), None)
    _appoint(work, found, Post(role=Role(role), area=area, institution=institution, since=work.now))
    return view(work, found)


def _appoint(work: Work, found: Person, post: Post, after: str = "") -> None:
    if post.role in found.roles(work.now):
        return
    found.posts.append(post)
    work.session.flush()
    show_menu(work, found)
    if found.id != work.who.id:
        tell(work, found, f"role:{post.id}:given", lambda t: role_given(t, work.plan, post.role, after))


def end_role(work: Work, post_id: int, successor_id: int | None = None) -> PersonView:
    """End a role at once, also for what is under way; a successor gets it, and both are told. Raises LastHead."""
    post = held_post(work, post_id)
    found = known_person(work, post.person_id)
    heir = _heir(work, successor_id, found)
    if post.role in LEADERS and heir is None and not _another_leader(work, post):
        raise LastHead
    post.until, post.successor_id = work.now, heir.id if heir else None
    if heir:
        where = {"area": post.area, "afdeling": post.afdeling, "institution": post.institution}
        taken = Post(role=post.role, since=work.now, **where)
        _appoint(work, heir, taken, after=found.name)
    close_all(work.session, found.id)
    work.session.flush()
    show_menu(work, found)
    if found.id != work.who.id:
        last = not found.roles(work.now)
        tell(work, found, f"role:{post.id}:ended", lambda t: role_ended(t, work.plan, post.role, last=last))
    return view(work, found)


def _heir(work: Work, successor_id: int | None, found: Person) -> Person | None:
    if not successor_id:
        return None
    heir = known_person(work, successor_id)
    if heir.id == found.id or not heir.roles(work.now):
        raise NoSuchPerson
    return heir


def _another_leader(work: Work, post: Post) -> bool:
    query = select(Post).where(Post.role.in_(LEADERS), Post.id != post.id)
    return any(each.held(work.now) for each in work.session.scalars(query))
