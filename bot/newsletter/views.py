"""What is told of issues and their material, as the modules of words are handed it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Happening:
    """What the happenings of one criterion came to since the last issue."""

    criterion: str
    kind: str
    times: int
    participants: int
    counted: int
    """Of how many it is known how many came."""
    volunteers: int
    helped: int
    """At how many of them volunteers helped."""
    newcomers: int


@dataclass(frozen=True, slots=True)
class Earlier:
    id: int
    title: str
    day: date


@dataclass(frozen=True, slots=True)
class Magazine:
    issue: int
    file: str
    counts: bool
    """Whether the plan has a goal for it, towards which this issue has not counted yet."""
