"""What words.py is handed of the milestone plan."""

from dataclasses import dataclass
from datetime import date

from bot.plan.model import Plan


class StaleMilestone(Exception):
    """A button of a milestone that is dropped, reached or moved meanwhile; nothing changes."""


@dataclass(frozen=True, slots=True)
class View:
    id: int
    activity: str
    month: date
    planned: date
    text: str
    owner: str
    reason: str | None
    state: str
    late: bool
    own: bool = False
    """Whoever looks may tick it off or move it."""


@dataclass(frozen=True, slots=True)
class Page:
    """The plan of one activity, or what is due in this month and what is late."""

    plan: Plan
    today: date
    views: tuple[View, ...]
    activity: str = ""
    proposed: int = 0
    """How many wait for approval, as far as whoever looks may approve."""
    enters: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """Lines that were read, and wait for approval."""

    plan: Plan
    batch: int
    views: tuple[View, ...]
    unread: tuple[str, ...]
    known: int = 0
    """How many stood in the plan already."""
    stopped: int = 0
    """How many the privacy gate stopped."""
    approves: bool = False
    """Whoever sent them may approve them at once."""


@dataclass(frozen=True, slots=True)
class Moving:
    """A milestone is being moved: to which month, and why?"""

    view: View
    plan: Plan
    months: tuple[date, ...] = ()
    to: date | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """Approved, or taken back."""

    plan: Plan
    many: int
    approved: bool
