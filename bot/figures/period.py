"""Which period a round is about, and which figures are owed in it: pure questions to the plan."""

from collections.abc import Iterator
from datetime import date

from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.season import DAY, Span

ASKED = frozenset({"figure", "course"})
"""Kinds of report that are asked for; the others count themselves as they happen."""
UNASKED = frozenset({"mean"})
"""Nobody delivers it as a number: it follows from what happened."""


def period_of(plan: Plan, asked_on: date, before: date | None) -> Span | None:
    """The months that are over on the day of asking, since the last round ended (`before`) or the plan began.

    None where no month has passed since: nothing new can be told.
    """
    starts = plan.starts if before is None else before + DAY
    ends = min(asked_on.replace(day=1) - DAY, plan.ends)
    return Span(starts, ends) if starts < ends else None


def owed_in(plan: Plan, span: Span) -> Iterator[tuple[Criterion, str]]:
    """Each figure of a period with the institution that delivers it."""
    for criterion in plan.criteria.values():
        if is_asked(criterion) and in_season(criterion, span, plan.figures.judged_in):
            for institution in criterion.owners if criterion.delivered == "each" else criterion.owners[:1]:
                yield criterion, institution


def is_asked(criterion: Criterion) -> bool:
    if criterion.asked is not None:
        return criterion.asked
    return criterion.registration in ASKED and criterion.kind not in UNASKED


def in_season(criterion: Criterion, span: Span, judged_in: tuple[int, ...]) -> bool:
    """Whether any of it can have happened: nobody is asked about a course that begins in October before it does."""
    season = criterion.season or (judged_in if criterion.kind == "judgement" else ())
    months = {(span.starts.month + ahead - 1) % 12 + 1 for ahead in range(_months(span))}
    return not season or not months.isdisjoint(season)


def _months(span: Span) -> int:
    return min((span.ends.year - span.starts.year) * 12 + span.ends.month - span.starts.month + 1, 12)
