"""What is shown of proposals, worries and news."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day

from bot.meetings.model import ALERT, PROPOSAL, WORRY
from bot.meetings.views import MeetingView
from bot.plan.meetings import Group


@dataclass(frozen=True, slots=True)
class Kind:
    """Something that members of a group may put, and to whom."""

    kind: str
    group: str
    to_group: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The words for it are waited for."""

    kind: str
    to: Group


@dataclass(frozen=True, slots=True)
class ProposalView:
    id: int
    kind: str
    text: str
    writer: str
    group: Group
    to: Group
    state: str
    awaits: bool
    """It holds only once somebody else has approved it."""
    handles: bool
    """Who looks may say what was decided."""
    days: tuple[Day, ...]
    """On which the whole group might be called together."""

    @property
    def key(self) -> str:
        return f"proposal:{self.id}"


@dataclass(frozen=True, slots=True)
class Listed:
    found: tuple[ProposalView, ...]
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Called:
    meeting: MeetingView
    invited: int


def kinds_of(groups: Sequence[Group]) -> tuple[Kind, ...]:
    """What the members of these groups may put."""
    found = []
    for group in groups:
        if group.proposes_to:
            found.append(Kind(PROPOSAL, group.key, group.proposes_to))
        if group.worries_to:
            found.append(Kind(WORRY, group.key, group.worries_to))
        if group.alerts:
            found.append(Kind(ALERT, group.key, group.key))
    return tuple(found)
