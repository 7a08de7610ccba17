"""What should have been reached by today: by the season where there is one, else evenly."""

from datetime import date

from bot.plan.criteria import Amount, Criterion, Target
from bot.plan.model import Plan
from bot.plan.season import share

GROWING = {"count", "unique"}
"""Kinds that begin at nought and add up; the others hold at any time."""


def year_pace(plan: Plan, criterion: Criterion, target: Target, today: date, before: float | None) -> float | None:
    """For the plan year; where only the period has a target, the year's part of that.

    `before` is the latest figure from before the year, from which one that is to rise or fall set out.
    """
    if criterion.kind not in GROWING:
        return _standing(criterion, target.period if target.year is None else target.year, before)
    year = plan.plan_year(min(max(today, plan.starts), plan.ends))
    if isinstance(target.year, float):
        return target.year * plan.elapsed(criterion, today, year)
    if isinstance(target.period, float):
        return target.period * share(criterion.season, year.until(today), plan.period)
    return None


def period_pace(plan: Plan, criterion: Criterion, target: Target, today: date) -> float | None:
    """For the whole period."""
    if criterion.kind not in GROWING:
        return _standing(criterion, target.period, None)
    if isinstance(target.period, float):
        return target.period * plan.elapsed(criterion, today, plan.period)
    return None


def _standing(criterion: Criterion, target: Amount | None, before: float | None) -> float | None:
    """The target itself, or for "rising" and "falling" the figure that it set out from."""
    if not isinstance(target, str):
        return target
    if before is not None:
        return before
    return criterion.baseline.value if criterion.baseline else None
