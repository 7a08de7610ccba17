"""What words.py is handed: somebody's month, and an activity that has been silent."""

from dataclasses import dataclass
from datetime import date

from bot.plan.model import Activity, Plan
from bot.progress.model import Progress


@dataclass(frozen=True, slots=True)
class Share:
    """What somebody reported to one criterion in a month, and where it stands now."""

    criterion: str
    reports: int
    sum: float
    new: float
    """Of a sum of people, how many had not been counted before."""
    moved: Progress


@dataclass(frozen=True, slots=True)
class Month:
    plan: Plan
    first: date
    name: str
    until: date
    """The day on which everything stood so: today, or the last of a month that ended a plan year."""
    today: date
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Silent:
    """An activity that nothing was heard of for longer than the plan says."""

    activity: Activity
    since: date
    days: int
    person_id: int | None
    """Who reported there last; None: nobody ever has."""
    name: str
    asked: date | None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Somebody was asked, and has nothing to count."""
