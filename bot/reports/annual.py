"""What an annual report says of a year: figures and lights, how it went, milestones, meetings that were held."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime

from sqlalchemy import select

from bot.figures.model import CANCELLED, Narrative, Round
from bot.meetings.coming import meetings_of
from bot.meetings.model import HELD
from bot.milestones import rows as milestones
from bot.milestones.views import View as Milestone
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.progress.actions import reached_in, standings
from bot.progress.model import Progress, Sums
from bot.reports.years import Year, plan_year
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    """How an activity went up to one meeting, in the words of whoever looks after it."""

    meets: Day
    successes: str
    obstacles: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One activity."""

    activity: str
    rows: tuple[Progress, ...]
    told: tuple[Told, ...]
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class Meetings:
    """A group, and the days on which it met."""

    group: Group
    days: tuple[Day, ...]
    attended: int
    """How many came in all, as far as somebody said so."""


@dataclass(frozen=True, slots=True)
class Annual:
    plan: Plan
    year: Year
    until: Day
    made_at: datetime
    chapters: tuple[Chapter, ...]
    meetings: tuple[Meetings, ...]
    within: dict[str, Sums]
    """What was reported in a calendar year; nothing of a plan year, of which the rows tell."""

    @property
    def rows(self) -> tuple[Progress, ...]:
        return tuple(row for chapter in self.chapters for row in chapter.rows)


def annual_report(work: Work, until: Day | None, year: Year | None = None) -> Annual:
    """The plan year in which a day lies, as everything stood on it; before and after the plan its first or last day.

    `year`: another one than that, of which the day is one.
    """
    day = min(max(until or work.today, work.plan.starts), work.plan.ends)
    held = year or plan_year(work.plan, day)
    criteria = list(work.plan.criteria.values())
    rows = standings(work, criteria, day)
    told = list(_told(work, held.span.until(day)))
    chapters = tuple(
        Chapter(
            key,
            tuple(row for row in rows if row.activity == key),
            tuple(each for activity, each in told if activity == key),
            tuple(milestones.promised_for(work, key, held.span)),
        )
        for key in work.plan.activities
    )
    within = reached_in(work, criteria, held.span.until(day)) if held.calendar else {}
    met = tuple(_meetings(work, held.span.until(day)))
    return Annual(work.plan, held, day, work.now, chapters, met, within)


def _told(work: Work, span: Span) -> Iterator[tuple[str, Told]]:
    """What was said for the meetings of the year, the first meeting first."""
    query = select(Narrative).join(Round).where(Round.state != CANCELLED, Round.meets.between(span.starts, span.ends))
    for each in work.session.scalars(query.order_by(Round.meets, Narrative.id)):
        if each.successes or each.obstacles:
            yield each.activity, Told(each.round.meets, each.successes or "", each.obstacles or "")


def _meetings(work: Work, span: Span) -> Iterator[Meetings]:
    """Groups that met, and those that should have."""
    held = [each for each in meetings_of(work, span) if each.state == HELD]
    for group in work.plan.groups.values():
        own = [each for each in held if each.group == group.key]
        if own or group.times:
            yield Meetings(group, tuple(each.day for each in own), sum(each.attended or 0 for each in own))
