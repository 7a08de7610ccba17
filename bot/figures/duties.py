"""Who looks after which activity: put down by a leader, and asked for its figures from then on."""

import re
from dataclasses import dataclass

from sqlalchemy import select

from bot import paging
from bot.figures.deliverers import Deliverers
from bot.figures.model import OPEN, Duty, Request, Round
from bot.figures.steps import Gone
from bot.language.atoms.normalise import fold
from bot.people.finding import active_people
from bot.people.model import STAFF, Person
from bot.phrases import OPENS
from bot.plan.model import Plan
from bot.work import Work

PAGE = 8
ASKS = re.compile(
    rf"{OPENS}(?:hvem (?:har ansvar(?:et)? for|er ansvarlig(?:e)? for|staar for|tager sig af)"
    r"|who (?:is responsible for|looks after)) (?P<what>.+?)\W*"
)
LONGEST = 70


@dataclass(frozen=True, slots=True)
class Duties:
    """Each activity with the names of those who look after it."""

    plan: Plan
    listed: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One activity: who looks after it, and who could."""

    plan: Plan
    activity: str
    have: tuple[tuple[int, str], ...]
    others: paging.Page[tuple[int, str]]


def asked(text: str) -> str:
    """What it is asked of who looks after it, folded: "hvem har ansvaret for MILIFE?"; else an empty string."""
    found = ASKS.fullmatch(fold(text)) if len(text) <= LONGEST else None
    return found["what"] if found else ""


def duties(work: Work) -> Duties:
    held = _names(work)
    return Duties(work.plan, tuple((key, tuple(name for _, name in held.get(key, []))) for key in work.plan.activities))


def choice(work: Work, activity: str, page: int = 0) -> Choice:
    """Raises Gone for an activity that the plan does not have."""
    if activity not in work.plan.activities:
        raise Gone
    have = _names(work).get(activity, [])
    taken = {id for id, _ in have}
    others = [(each.id, each.name) for each in _likely(work, activity) if each.id not in taken]
    return Choice(work.plan, activity, tuple(have), paging.cut(others, page, PAGE))


def give(work: Work, activity: str, person_id: int) -> Choice:
    """They look after it from now on; what is owed of it and was nobody's, or not answered, is theirs."""
    person = Deliverers(work).get(person_id)
    if person is None or activity not in work.plan.activities:
        raise Gone
    there = select(Duty).where(Duty.activity == activity, Duty.person_id == person_id)
    if work.session.scalar(there) is None:
        work.session.add(Duty(activity=activity, person_id=person_id, by=work.who.id, at=work.now))
        work.session.flush()
        _reassign(work, activity)
    return choice(work, activity)


def drop(work: Work, activity: str, person_id: int) -> Choice:
    """They look after it no more."""
    for duty in work.session.scalars(select(Duty).where(Duty.activity == activity, Duty.person_id == person_id)):
        work.session.delete(duty)
    work.session.flush()
    _reassign(work, activity)
    return choice(work, activity)


def _reassign(work: Work, activity: str) -> None:
    """What is missing goes to whoever delivers it now; who was not asked yet is asked like everybody."""
    people = Deliverers(work)
    query = select(Request).join(Round).where(Round.state == OPEN)
    for request in work.session.scalars(query):
        criterion = work.plan.criteria.get(request.criterion)
        if criterion is None or criterion.activity != activity or not request.missing:
            continue
        found = people.of(criterion, request.institution)
        first = found[0].id if found else None
        if first != request.person_id:
            request.person_id, request.asked_on, request.offered_to = first, None, None


def _likely(work: Work, activity: str) -> list[Person]:
    """Staff, and those who work where the activity's figures come from."""
    owners = {owner for each in work.plan.criteria.values() if each.activity == activity for owner in each.owners}

    def near(person: Person) -> bool:
        return any(post.role in STAFF or post.institution in owners for post in person.held(work.now))

    return [each for each in active_people(work) if near(each)]


def _names(work: Work) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    query = select(Duty, Person).join(Person, Duty.person_id == Person.id).order_by(Duty.id)
    for duty, person in work.session.execute(query):
        if person.roles(work.now):
            found.setdefault(duty.activity, []).append((person.id, person.name))
    return found
