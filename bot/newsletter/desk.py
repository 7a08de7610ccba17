"""What an editor sees: an issue, one item of it, what is to be written next."""

from dataclasses import dataclass
from datetime import datetime

from bot.newsletter.moments import NOTHING, Told
from bot.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Line:
    """One item, as the editor sees it in the list."""

    id: int
    section: str
    headline: str
    dropped: bool
    pictured: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """An issue as the editor sees it."""

    id: int
    title: str
    state: str
    plan: Plan
    lines: tuple[Line, ...]
    send_at: datetime | None
    telegram: int
    """Subscribers."""
    email: int
    is_approver: bool
    """Whether who looks may approve it."""
    revision: int
    now: datetime
    delivered: int
    failed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Slip:
    """One item with all that can be done to it."""

    id: int
    issue: int
    headline: str
    text: str
    area: str
    dropped: bool
    pictured: bool
    language: str
    """The plan's first."""
    languages: tuple[tuple[str, bool], ...]
    """The plan's other languages, and whether it has a text in each."""
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be written next."""

    issue: int
    item: int
    field: str
    now: str
    told: Told = NOTHING
    """Of the moment at which it leaves."""
