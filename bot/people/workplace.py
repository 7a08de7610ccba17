"""Where somebody works: an institution of the plan, whose figures they deliver."""

from dataclasses import dataclass

from bot.people.finding import NoSuchPerson, active_person
from bot.people.roster import PersonView, person, view
from bot.work import Work

PAGE = 8


@dataclass(frozen=True, slots=True)
class Places:
    """Somebody, and the institutions of a page."""

    person: PersonView
    listed: tuple[tuple[str, str], ...]
    page: int
    more: bool


def places(work: Work, person_id: int, page: int = 0) -> Places:
    """Which institution?"""
    every = [(key, each.name) for key, each in work.plan.institutions.items()]
    shown = every[page * PAGE : (page + 1) * PAGE]
    more = len(every) > (page + 1) * PAGE
    return Places(view(work, active_person(work, person_id)), tuple(shown), page, more)


def works_at(work: Work, person_id: int, institution: str) -> PersonView:
    """From now on they work there; "-": nowhere in particular. Raises NoSuchPerson."""
    found = active_person(work, person_id)
    if institution != "-" and institution not in work.plan.institutions:
        raise NoSuchPerson
    for post in found.held(work.now):
        post.institution = None if institution == "-" else institution
    work.session.flush()
    return person(work, person_id)
