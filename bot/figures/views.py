"""What somebody is shown of what they owe: plain values for words."""

from dataclasses import dataclass
from datetime import date as Day

from bot.figures.model import Request, Round, State
from bot.figures.reported import Figure, last_time, newest_of, reported
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Owed:
    """One figure that is asked for."""

    id: int
    criterion: Criterion
    institution: str
    state: State
    value: float | None
    whole: int | None
    last: Figure | None
    """What was said the last time."""
    so_far: Figure
    """What everyday reports come to in the period."""
    newest: Figure
    """Of what is measured anew each time: what was reported last in the period."""
    promised_on: Day | None
    person: str
    """Who is asked; empty where there is nobody."""

    @property
    def is_reported(self) -> bool:
        return bool(self.so_far.entries or self.newest.entries)


@dataclass(frozen=True, slots=True)
class Owing:
    """What one person owes in a round."""

    round_id: int
    plan: Plan
    today: Day
    span: Span
    due: Day
    meets: Day
    name: str
    figures: tuple[Owed, ...]
    tells: tuple[str, ...] = ()
    """Activities about which they are asked to tell how it went, and have not."""

    @property
    def missing(self) -> tuple[Owed, ...]:
        return tuple(each for each in self.figures if each.state is State.MISSING)


def owing(work: Work, held: Round, requests: list[Request], name: str, tells: tuple[str, ...] = ()) -> Owing:
    """These figures of a round as they are shown to somebody of that name."""
    figures = tuple(view(work, each) for each in requests)
    due = held.due(work.plan.figures)
    return Owing(held.id, work.plan, work.today, held.span, due, held.meets, name, figures, tells)


def view(work: Work, request: Request, person: str = "") -> Owed:
    criterion = work.plan.criterion(request.criterion)
    before = last_time(work, request)
    return Owed(
        id=request.id,
        criterion=criterion,
        institution=request.institution,
        state=request.state,
        value=request.value,
        whole=request.whole,
        last=figure_of(before) if before else None,
        so_far=reported(work, criterion, request, request.round.span),
        newest=newest_of(work, criterion, request.round.span),
        promised_on=request.promised_on,
        person=person,
    )


def figure_of(request: Request) -> Figure:
    return Figure(request.value or 0, request.whole or 0, 1, request.state is State.ESTIMATE)
