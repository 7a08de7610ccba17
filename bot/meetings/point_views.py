"""What is shown of points that people put on an agenda."""

from dataclasses import dataclass

from bot.meetings.views import MeetingView
from bot.plan.meetings import Group


@dataclass(frozen=True, slots=True)
class PointView:
    id: int
    text: str
    meeting: MeetingView
    writer: str
    state: str
    handles: bool
    """Whoever looks calls the meeting."""
    callers: tuple[str, ...]
    by: str = ""
    """Who settled it, for the others who call the meeting."""
    settled: bool = False
    """Another of them has settled it meanwhile."""

    @property
    def key(self) -> str:
        return f"point:{self.id}"


@dataclass(frozen=True, slots=True)
class Where:
    """It may be meant for several meetings."""

    id: int
    text: str
    meetings: tuple[MeetingView, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The next words are what shall stand on the agenda."""

    meeting: MeetingView


@dataclass(frozen=True, slots=True)
class Nowhere:
    """There is no meeting ahead whose agenda it could stand on."""

    group: Group | None
    """The one that is named."""
    whom: tuple[str, ...]
