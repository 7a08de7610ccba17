"""What has been reported of a figure: in the period by everyday reports, and what was said the last time."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.figures.model import Request, Round
from bot.people.model import Post
from bot.plan.criteria import Criterion
from bot.plan.season import Span
from bot.progress.actions import COUNTS, LATEST, newest
from bot.progress.model import needed_of
from bot.registrations.model import Entry
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Figure:
    value: float = 0
    whole: int = 0
    entries: int = 0
    estimated: bool = False


def reported(work: Work, criterion: Criterion, request: Request, span: Span) -> Figure:
    """What everyday reports of this institution come to in the period; of what is measured anew each time, nothing."""
    if measured_anew(work, criterion):
        return Figure()
    total = select(func.sum(counted(criterion)), func.sum(Entry.whole), func.count()).where(
        *COUNTS, *within(span), Entry.criterion == criterion.key, Entry.id != (request.entry_id or 0)
    )
    if criterion.delivered == "each":
        total = total.where(_from(request.institution))
    value, whole, entries = work.session.execute(total).one()
    return Figure(value or 0, whole or 0, entries)


def newest_of(work: Work, criterion: Criterion, span: Span) -> Figure:
    """Of what is measured anew each time, what was reported last in the period; else, and where each tells, nothing."""
    if not measured_anew(work, criterion) or criterion.delivered == "each":
        return Figure()
    for given in newest(work, criterion, span.starts, span.ends):
        value = given.part if given.whole else given.value
        whole_number = value is not None and value == int(value)
        if whole_number and (given.whole or criterion.kind != "share"):
            return Figure(value or 0, given.whole or 0, 1)
    return Figure()


def is_reported(work: Work, request: Request) -> bool:
    """Whether everyday reports have told anything of a figure in its period."""
    criterion, span = work.plan.criterion(request.criterion), request.round.span
    return bool(reported(work, criterion, request, span).entries or newest_of(work, criterion, span).entries)


def within(span: Span) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Of the period, and no supplement to an earlier one."""
    late = Entry.period_end.is_(None) | (Entry.period_end >= span.starts)
    return Entry.date.between(span.starts, span.ends), late


def counted(criterion: Criterion) -> InstrumentedAttribute[Any]:
    """What of an entry counts: where each person counts once, those that had not been counted before."""
    return getattr(Entry, needed_of(criterion)[0])  # type: ignore[no-any-return]


def _from(institution: str) -> ColumnElement[bool]:
    """Said to be from there, or said by somebody who works there."""
    colleagues = select(Post.person_id).where(Post.institution == institution)
    unsaid = Entry.institution.is_(None) & Entry.reporter_id.in_(colleagues)
    return or_(Entry.institution == institution, unsaid)


def measured_anew(work: Work, criterion: Criterion) -> bool:
    """Whether each figure takes the place of the one before instead of adding to it."""
    if criterion.kind != "share":
        return criterion.kind in LATEST
    target = work.plan.target_at(criterion, work.today)
    return target is not None and isinstance(target.period or target.year, str)


def last_time(work: Work, request: Request) -> Request | None:
    """The same figure in the latest round before this one in which it was given."""
    query = (
        select(Request)
        .join(Round)
        .where(Request.criterion == request.criterion, Request.institution == request.institution)
        .where(Round.meets < request.round.meets)
        .order_by(Round.meets.desc())
    )
    return next((each for each in work.session.scalars(query) if each.value is not None), None)
