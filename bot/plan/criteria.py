"""What the programme promised: criteria with their dated targets, and the indicators that the board follows."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, cast, get_args

from bot.language.lexicon import Kind as Registration
from bot.language.lexicon import Measure, Topic
from bot.plan.part import Key, Month, Text, Titled, Word, Words, in_language
from bot.structure import ReadBy, Written, at_least, at_least_one

Kind = Literal["count", "unique", "mean", "share", "level", "trend", "judgement"]
Measured = Literal[Measure, "amount"]
"""An amount (hours, kilos) is read as people are: any number beside its name is how many."""
Direction = Literal["up", "down"]
Trend = Literal["rising", "falling"]
CASES = ("tilfælde", "cases")
"""What is to become less is told in these, whatever the plan counts it in: "2 tilfælde af hærværk" are no one »sag«."""
PER_CENT = frozenset({"%", "procent", "pct", "pct.", "percent", "per cent"})
Role = Literal[
    "head", "project_manager", "staff", "ambassador", "volunteer", "journalist",
    "styregruppe", "bestyrelse", "foelgegruppe", "beredskab", "partner", "subscriber",
]  # fmt: skip


def amount(written: object) -> float | Trend:
    """A target: a number, or the direction in which a figure is to move."""
    if isinstance(written, int | float) and not isinstance(written, bool):
        return float(written)
    if written in get_args(Trend):
        return cast(Trend, written)
    raise ValueError(f'{written!r} is no target; write a number, "rising" or "falling"')


Amount = Annotated[float | Trend, ReadBy(amount)]
Positive = Annotated[float, at_least(0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to be reached in a plan year and in the whole period; `year_max` and `period_max` where it is a range."""

    since: Annotated[date | None, Written("from")] = None
    """The day from which it holds; None is the plan's first day."""
    year: Amount | None = None
    year_max: Positive | None = None
    period: Amount | None = None
    period_max: Positive | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    value: float
    date: date
    number: float | None = None
    """How many people, where the value is their share."""
    approximate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The words people use for a criterion, as `bot.language.lexicon.Topic` has them."""

    names: Words
    marks: tuple[Word, ...] = ()
    units: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Titled):
    formerly: tuple[Key, ...] = ()
    """The keys that it had in the plan file before: what was reported under them is about it."""
    activity: str
    sub_activity: str | None = None
    report: Text
    """What one report of it is called."""
    unit: dict[str, tuple[Word, Word]]
    """What is counted, in each language: one, several."""
    kind: Kind
    direction: Direction = "up"
    measure: Measured
    registration: Registration
    targets: tuple[Target, ...] = ()
    baseline: Baseline | None = None
    settle_by: date | None = None
    """The day by which the plan's parties settle how it is measured."""
    owners: Annotated[tuple[str, ...], at_least_one]
    delivered: Literal["together", "each"] = "together"
    asked: bool | None = None
    """Whether its figure is asked for before a meeting. None: where it is reported as a figure or a course."""
    season: tuple[Month, ...] = ()
    usual: tuple[Positive, Positive] | None = None
    """The numbers that people usually report at a time: participants of a happening, else what is counted."""
    volunteers_are_participants: bool | None = None
    """None is what the plan says for all."""
    with_volunteers: bool = False
    """An event of which somebody says that no volunteer helped does not count. Whether one did is not asked."""
    reported_by: tuple[Role, ...] = ("staff",)
    words: Names

    def report_in(self, language: str) -> str:
        return in_language(self.report, language)

    def unit_in(self, language: str, number: float = 2) -> str:
        one, several = self.unit[language] if language in self.unit else next(iter(self.unit.values()))
        return one if number == 1 else several

    @property
    def in_per_cent(self) -> bool:
        """Whether what is told is a percentage: "68 % er trygge"."""
        return self.measure == "level" and any(each in PER_CENT for both in self.unit.values() for each in both)

    @property
    def expected(self) -> tuple[float, float] | None:
        """From what to what a number is told: what the plan says; of a percentage no more than all."""
        return self.usual or ((0, 100) if self.in_per_cent else None)

    def unusual(self, number: float) -> bool:
        """Whether a number is worth one question. Nought never is: "ingen kom" is no slip of the finger."""
        if self.expected is None or number == 0:
            return False
        low, high = self.expected
        return not low <= number <= high

    def topic(self) -> Topic:
        words, units = self.words, self.words.units or self._units()
        measure: Measure = "people" if self.measure == "amount" else self.measure
        titles = (*self.title.values(), *self.report.values())
        once = self.kind == "unique"
        return Topic(self.key, self.registration, measure, words.names, words.marks, units, once, titles)

    def _units(self) -> tuple[Word, ...]:
        """What a figure counts, where the plan says no more of it: "3 tilfælde af hærværk" are three."""
        if self.registration != "figure" or self.measure == "judgement":
            return ()
        cases = CASES if self.measure == "occasions" and self.direction == "down" else ()
        return tuple(dict.fromkeys((*(each for both in self.unit.values() for each in both), *cases)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """Where an indicator is to be: a value, or a change from its latest baseline in per cent."""

    value: float | None = None
    change: float | None = None
    number: float | None = None
    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Titled):
    """A figure of the whole area, from registers, that no single report moves."""

    focus_area: str
    unit: Word
    direction: Literal["up", "down", "hold"]
    target: Aim
    baselines: Annotated[tuple[Baseline, ...], at_least_one]
    source: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Titled):
    """An overall goal, followed by the board in the municipality's monitoring."""

    direction: Direction
