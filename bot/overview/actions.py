"""/fremdrift: where the programme stands, and what wants looking at beside the figures."""

from dataclasses import dataclass, replace

from bot.feedback import silence
from bot.feedback.views import Silent
from bot.milestones import rows as milestones
from bot.people.model import LEADERS, STAFF, STEERING
from bot.progress import actions as progress
from bot.work import Work

SEES_MILESTONES = STAFF | STEERING


@dataclass(frozen=True, slots=True)
class Standing:
    figures: progress.Overview
    late: int
    """Milestones whose month is over, as far as whoever looks may see them."""
    silent: int
    """Activities that nothing was heard of for too long."""
    reports: bool
    """Whether whoever looks may have the report made."""


def overview(work: Work) -> Standing:
    late = len(milestones.late(work)) if work.who.has(SEES_MILESTONES) else 0
    unheard = len(silent(work)) if work.who.has(LEADERS) else 0
    return Standing(progress.overview(work), late, unheard, work.who.has(STAFF))


def of_area(work: Work, focus_area: str) -> progress.Overview:
    """The same for one focus area; for all of them where there is none of that name."""
    every = progress.overview(work)
    rows = tuple(row for row in every.rows if row.focus_area == focus_area)
    return replace(every, rows=rows or every.rows)


def silent(work: Work) -> list[Silent]:
    return silence.silent(work)
