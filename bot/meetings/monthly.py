"""What a month came to, for those who steer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Day

from bot.meetings.views import MeetingView
from bot.message import Titles
from bot.plan.meetings import Group
from bot.plan.season import Span
from bot.progress.light import Light


@dataclass(frozen=True, slots=True)
class Owes:
    """Somebody who owes figures, and how many."""

    who: str
    figures: int


@dataclass(frozen=True, slots=True)
class Digest:
    group: Group
    month: Span
    reported: tuple[tuple[Titles, int], ...]
    held: tuple[MeetingView, ...]
    until: Day | None
    """The last day of the plan year that ended with the month; None: the lights are those of today."""
    lights: Mapping[Light, int]
    behind: tuple[Titles, ...]
    owes: tuple[Owes, ...]
    following: MeetingView | None
    """When the group meets next."""
