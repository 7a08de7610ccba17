"""What an annual report says of a plan year: figures and lights, how it went, milestones, meetings that were held."""

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
from bot.progress.actions import standings
from bot.progress.model import Progress
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
    year: Span
    until: Day
    made_at: datetime
    chapters: tuple[Chapter, ...]
    meetings: tuple[Meetings, ...]

    @property
    def rows(self) -> tuple[Progress, ...]:
        return tuple(row for chapter in self.chapters for row in chapter.rows)


def annual_report(work: Work, until: Day | None) -> Annual:
    """The plan year in which a day lies, as everything stood on it; before and after the plan its first or last day."""
    day = min(max(until or work.today, work.plan.starts), work.plan.ends)
    year = work.plan.plan_year(day)
    rows = standings(work, list(work.plan.criteria.values()), day)
    told = list(_told(work, year.until(day)))
    chapters = tuple(
        Chapter(
            key,
            tuple(row for row in rows if row.activity == key),
            tuple(each for activity, each in told if activity == key),
            tuple(milestones.promised_for(work, key, year)),
        )
        for key in work.plan.activities
    )
    return Annual(work.plan, year, day, work.now, chapters, tuple(_meetings(work, year.until(day))))


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
