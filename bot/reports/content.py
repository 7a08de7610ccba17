"""What a fremdriftsrapport says: where each activity stands, how it went, what is missing and what was corrected."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime

from sqlalchemy import select

from bot.figures.model import CANCELLED, Narrative, Round, State
from bot.figures.overview import everybodys
from bot.figures.reported import measured_anew
from bot.figures.views import Owed, Owing
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.progress.actions import standings
from bot.progress.model import Progress
from bot.registrations.model import SAVED, Entry
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Supplement:
    """A correction of a period that had been reported."""

    criterion: Criterion
    value: float
    whole: int | None
    of: Span
    anew: bool
    """It takes the place of what was reported, instead of adding to it."""


@dataclass(frozen=True, slots=True)
class Section:
    """One activity."""

    activity: str
    rows: tuple[Progress, ...]
    successes: str
    obstacles: str
    estimated: frozenset[str]
    """Criteria with a figure for the time being in them."""


@dataclass(frozen=True, slots=True)
class Content:
    plan: Plan
    until: Day
    made_at: datetime
    meets: Day | None
    """The meeting that it is for; None: for no particular one."""
    span: Span
    sections: tuple[Section, ...]
    round: Owing | None
    """The figures that were asked for."""
    supplements: tuple[Supplement, ...]

    @property
    def missing(self) -> tuple[Owed, ...]:
        return self.round.missing if self.round else ()


def progress_report(work: Work, until: Day | None = None) -> Content:
    """As everything stands on a day; with the figures and the words of the round that was collected last by then."""
    day = until or work.plan.last_until(work.today)
    held = _round(work, day)
    told = _told(work, held) if held else {}
    asked = everybodys(work, held, held.owed(work.plan)) if held else None
    unsure = (
        frozenset(each.criterion.key for each in asked.figures if each.state is State.ESTIMATE)
        if asked
        else frozenset()
    )
    rows = standings(work, list(work.plan.criteria.values()), day)
    sections = tuple(_section(key, rows, told.get(key), unsure) for key in work.plan.activities)
    span = held.span if held else work.plan.plan_year(day).until(day)
    meets = held.meets if held else None
    return Content(work.plan, day, work.now, meets, span, sections, asked, _supplements(work, span, day))


def _section(activity: str, rows: list[Progress], told: Narrative | None, unsure: frozenset[str]) -> Section:
    own = tuple(row for row in rows if row.activity == activity)
    words = (told.successes or "", told.obstacles or "") if told else ("", "")
    return Section(activity, own, *words, unsure & {row.criterion for row in own})


def _round(work: Work, day: Day) -> Round | None:
    query = select(Round).where(Round.state != CANCELLED, Round.ends <= day).order_by(Round.meets.desc()).limit(1)
    return work.session.scalar(query)


def _told(work: Work, held: Round) -> dict[str, Narrative]:
    found = work.session.scalars(select(Narrative).where(Narrative.round_id == held.id))
    return {each.activity: each for each in found}


def _supplements(work: Work, span: Span, until: Day) -> tuple[Supplement, ...]:
    """Figures that came after the report of their own period."""
    query = select(Entry).where(
        Entry.state == SAVED, Entry.practice.is_(False), Entry.date.between(span.starts, until),
        Entry.period_start.is_not(None), Entry.period_end < span.starts,
    )  # fmt: skip
    entries = [each for each in work.session.scalars(query.order_by(Entry.id)) if each.criterion in work.plan.criteria]
    return tuple(_supplement(work, each) for each in entries)


def _supplement(work: Work, each: Entry) -> Supplement:
    assert each.period_start
    assert each.period_end
    criterion = work.plan.criterion(each.criterion)
    of = Span(each.period_start, each.period_end)
    return Supplement(criterion, each.value, each.whole, of, measured_anew(work, criterion))
