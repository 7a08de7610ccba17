"""Where somebody works: an institution of the plan, whose figures they deliver."""

from dataclasses import dataclass

from bot import paging
from bot.people.finding import NoSuchPerson, known_person
from bot.people.roster import PersonView, person, view
from bot.work import Work

PAGE = 8


@dataclass(frozen=True, slots=True)
class Places:
    """Somebody, and the institutions of a page."""

    person: PersonView
    page: paging.Page[tuple[str, str]]


def places(work: Work, person_id: int, page: int = 0) -> Places:
    """Which institution?"""
    every = [(key, each.name) for key, each in work.plan.institutions.items()]
    return Places(view(work, known_person(work, person_id)), paging.cut(every, page, PAGE))


def works_at(work: Work, person_id: int, institution: str) -> PersonView:
    """From now on they work there; "-": nowhere in particular. Raises NoSuchPerson."""
    found, institution = known_person(work, person_id), work.plan.key_now("institutions", institution)
    if institution != "-" and institution not in work.plan.institutions:
        raise NoSuchPerson
    for post in found.held(work.now):
        post.institution = None if institution == "-" else institution
    work.session.flush()
    return person(work, person_id)
