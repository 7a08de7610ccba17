"""What stands in the pack for the yearly status meeting, free of the database."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime, timedelta

from bot.beredskab.door import LinkView
from bot.beredskab.readiness import Weakness
from bot.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Sits:
    """One holder of a seat, and what proves that they are reached."""

    seat: str
    name: str
    place: int
    """0: the member, 1: the first deputy …"""
    channels: tuple[str, ...]
    reached_on: Day | None
    """When something from them last came by one of their channels."""
    confirmed_on: Day | None
    pressed_on: Day | None
    confirms_on: Day
    """When the yearly question comes next."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A call-out of the year, so that nobody is known by it."""

    day: Day
    kind: str
    drill: bool
    false_alarm: bool
    complete_after: timedelta | None
    seats: int
    filled: int
    cards: int


@dataclass(frozen=True, slots=True)
class Pack:
    plan: Plan
    meets: datetime | None
    today: Day
    sits: tuple[Sits, ...]
    empty: tuple[str, ...]
    """Seats that nobody holds."""
    happened: tuple[Happened, ...]
    weak: tuple[Weakness, ...]
    links: tuple[LinkView, ...]
    tests: tuple[Day, ...]
    """When the one-press tests of the year come."""
    last_drill: Day | None
