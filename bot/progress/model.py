"""How far a criterion has come: result, target, pace and light, worked out from sums alone."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from bot.plan.criteria import Amount, Criterion, Kind, Target
from bot.plan.model import Plan
from bot.progress.light import Light, light
from bot.progress.pace import period_pace, year_pace

__all__ = ["Given", "Light", "Progress", "Sums", "needed_of", "per_cent", "progress", "result"]


@dataclass(frozen=True, slots=True)
class Sums:
    """What was registered of one criterion in a plan year or in the whole period."""

    entries: int = 0
    value: float = 0
    new: int = 0
    part: int = 0
    whole: int = 0
    latest: float | None = None
    """The figure of the latest day; of a share, its per cent."""
    previous: float | None = None
    """The latest figure before this span: what a trend of the year is compared with. None for the period."""
    last_reported: date | None = None

    def __add__(self, other: "Sums") -> "Sums":
        """Of two spans together. What is the latest figure is not a matter of adding."""
        reported = [each for each in (self.last_reported, other.last_reported) if each]
        return Sums(
            self.entries + other.entries,
            self.value + other.value,
            self.new + other.new,
            self.part + other.part,
            self.whole + other.whole,
            last_reported=max(reported, default=None),
        )


@dataclass(frozen=True, slots=True)
class Given:
    """One figure as it was given; of a share the part and the whole, or the per cent alone."""

    value: float
    part: int | None = None
    whole: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    criterion: str
    activity: str
    focus_area: str
    kind: Kind
    year_result: float | None
    year_target: Amount | None
    period_result: float | None
    period_target: Amount | None
    pace: float | None
    """What this plan year should have given by today: to compare with `year_result`."""
    period_pace: float | None
    """What the whole period should have given by today: to compare with `period_result`."""
    light: Light
    last_reported: date | None
    year: Sums
    period: Sums
    target: Target
    """The target of the day, with the upper ends of its ranges."""

    @property
    def without_goal(self) -> bool:
        """Whether it is only counted: nothing says whether that is much or little."""
        return (self.target.year, self.target.period) == (None, None)


def progress(plan: Plan, criterion: Criterion, year: Sums, period: Sums, today: date) -> Progress:
    """Where a criterion stands today, by the target that holds today."""
    target = plan.target_at(criterion, today) or Target()
    sums = _lasting(criterion, year, period)
    pace = year_pace(plan, criterion, target, today, year.previous)
    of_year = _Standing(target.year, result(criterion, target, sums), pace, sums.entries)
    pace = period_pace(plan, criterion, target, today)
    of_period = _Standing(target.period, result(criterion, target, period), pace, period.entries)
    # The year is judged where it has a target; else the period, so that what was done early still counts.
    judged = of_period if target.year is None else of_year
    return Progress(
        criterion=criterion.key,
        activity=criterion.activity,
        focus_area=plan.activities[criterion.activity].focus_area,
        kind=criterion.kind,
        year_result=of_year.reached,
        year_target=of_year.target,
        period_result=of_period.reached,
        period_target=of_period.target,
        pace=of_year.pace,
        period_pace=of_period.pace,
        light=judged.light(plan, criterion),
        last_reported=period.last_reported,
        year=year,
        period=period,
        target=target,
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """One side of the comparison: the year or the period."""

    target: Amount | None
    reached: float | None
    pace: float | None
    entries: int

    def light(self, plan: Plan, criterion: Criterion) -> Light:
        if self.entries and criterion.kind == "judgement":
            return Light.GREEN
        if self.reached is None:
            return Light.GREY
        return light(criterion, self.target, self.reached, self.pace, plan.lights)


RESULTS: dict[Kind, Callable[[Sums], float | None]] = {
    "count": lambda sums: sums.value,
    "unique": lambda sums: sums.new,
    "mean": lambda sums: sums.value / sums.entries,
    "share": lambda sums: 100 * sums.part / sums.whole if sums.whole else None,
    "level": lambda sums: sums.latest,
    "trend": lambda sums: sums.latest,
    "judgement": lambda sums: None,
}

NEEDED: dict[Kind, tuple[str, ...]] = {"unique": ("new",), "share": ("part", "whole"), "judgement": ("value", "whole")}
"""The sums that a kind is told by, where it is not its value; of the latest figure none is a sum."""


def per_cent(given: Collection[Given]) -> float:
    """The share of all there were, wherever it was. Where one gave no more than per cents, the mean of them."""
    some = [each for each in given if each.whole != 0]  # "0 af 0" says nothing of a share
    if not some:
        return 0
    if all(each.whole for each in some):
        return 100 * sum(each.part or 0 for each in some) / sum(each.whole or 0 for each in some)
    return sum(100 * (each.part or 0) / each.whole if each.whole else each.value for each in some) / len(some)


def needed_of(criterion: Criterion) -> tuple[str, ...]:
    """The names of the sums from which it is told where this criterion stands."""
    return NEEDED.get(criterion.kind, ("value",))


def result(criterion: Criterion, target: Target, sums: Sums) -> float | None:
    """What was reached; None where nothing was reported.

    A share that is to rise or fall is measured anew each time: its result is the latest per cent, not all together.
    """
    if not sums.entries:
        return None
    if criterion.kind == "share" and isinstance(target.period or target.year, str) and sums.latest is not None:
        return sums.latest
    return RESULTS[criterion.kind](sums)


def _lasting(criterion: Criterion, year: Sums, period: Sums) -> Sums:
    """The sums of the year; but a level lasts from earlier years until it is counted anew."""
    return period if criterion.kind == "level" and not year.entries else year
