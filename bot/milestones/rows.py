"""Finding milestones."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, or_, select

from bot.milestones.model import APPROVED, DONE, PROPOSED, Milestone, of_month
from bot.milestones.views import StaleMilestone, View
from bot.people.model import LEADERS, Person
from bot.plan.season import Span
from bot.work import Refused, Work


def find(work: Work, number: int) -> Milestone:
    """One that the actor may change: its owner, and leaders. Raises StaleMilestone, Refused."""
    found = work.session.get(Milestone, number)
    if found is None or found.state not in (APPROVED, DONE) or found.activity not in work.plan.activities:
        raise StaleMilestone
    if not may_change(work, found):
        raise Refused
    return found


def may_change(work: Work, found: Milestone) -> bool:
    return work.actor is not None and (found.owner_id == work.actor.id or work.actor.has(LEADERS))


def look(work: Work, found: Milestone) -> View:
    owner = work.session.get(Person, found.owner_id) if found.owner_id else None
    return View(
        found.id, found.activity, found.month, found.planned, found.text, owner.name if owner else "", found.reason,
        found.state, found.late(work.today), own=may_change(work, found),
    )  # fmt: skip


def late(work: Work) -> list[View]:
    """What should have been reached and is not, the oldest first; for /fremdrift and for agendas."""
    query = select(Milestone).where(Milestone.state == APPROVED, Milestone.month < of_month(work.today))
    return _looked_at(work, query)


def of_this_month(work: Work) -> list[View]:
    query = select(Milestone).where(Milestone.state.in_((APPROVED, DONE)), Milestone.month == of_month(work.today))
    return _looked_at(work, query)


def of_activity(work: Work, activity: str, year: Span) -> list[View]:
    query = select(Milestone).where(
        Milestone.state.in_((APPROVED, DONE)),
        Milestone.activity == activity,
        Milestone.month.between(of_month(year.starts), year.ends),
    )
    return _looked_at(work, query)


def promised_for(work: Work, activity: str, year: Span) -> list[View]:
    """The same, with what was planned for the year and has been moved out of it."""
    first = of_month(year.starts)
    query = select(Milestone).where(
        Milestone.state.in_((APPROVED, DONE)),
        Milestone.activity == activity,
        or_(Milestone.month.between(first, year.ends), Milestone.planned.between(first, year.ends)),
    )
    return _looked_at(work, query)


def proposed(work: Work, batch: int | None = None) -> Sequence[Milestone]:
    query = select(Milestone).where(Milestone.state == PROPOSED)
    return work.session.scalars(_ordered(query if batch is None else query.where(Milestone.batch == batch))).all()


def stands(work: Work, activity: str, month: date, text: str) -> bool:
    """Whether it is in the plan already, approved or proposed."""
    query = select(Milestone.id).where(
        Milestone.state.in_((PROPOSED, APPROVED, DONE)),
        Milestone.activity == activity,
        Milestone.planned == month,
        Milestone.text == text,
    )
    return work.session.scalar(query.limit(1)) is not None


def _ordered(query: Select[Any]) -> Select[Any]:
    return query.order_by(Milestone.month, Milestone.activity, Milestone.id)


def _looked_at(work: Work, query: Select[Any]) -> list[View]:
    """Without those of activities that the plan no longer has."""
    rows = work.session.scalars(_ordered(query)).all()
    return [look(work, row) for row in rows if row.activity in work.plan.activities]
