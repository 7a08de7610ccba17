"""What an answer about figures says, one thing after another."""

from dataclasses import dataclass, field
from datetime import date as Day
from typing import Literal

Act = Literal["figure", "same", "as_reported", "not_relevant", "promise", "other", "unsure"]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing in an answer. `at` is the figure that it is about, by its place in what is owed; None: not said."""

    act: Act
    at: int | None = None
    value: int | None = None
    whole: int | None = None
    estimated: bool = False
    options: tuple[int, ...] = ()
    """A range or a vague number: these may be meant."""
    day: Day | None = None
    name: str = ""
    vague: bool = False
    percent: bool = False
    named: bool = False
    """The words themselves say which figure it is."""
    bare: bool = True
    """Hardly more than a number: it may stand for a figure that it does not name."""
    people: frozenset[str] = frozenset()
    """Of whom the number is, where it is of people: children, adults, participants."""
    doubted: bool = False
    """It is of something else than the figure counts, or of those who began what others completed."""
    only_a_day: bool = False
    """A day that is named, and nothing that comes on it."""
    rest: bool = False
    """It is of all that is not told yet."""
    during: tuple[Day, Day] | None = None
    """The month or the week that it is of, where one is named."""
    plain: str = field(default="", compare=False)
    """The words that it was read from, folded."""
