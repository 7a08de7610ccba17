"""When people are left in peace: the hours of the night, and how many reminders a week are too many."""

from dataclasses import dataclass
from datetime import time
from typing import Annotated

from bot.plan.part import Hour
from bot.structure import Written, at_least


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Holds for reminders: an answer is waited for, and a crisis does not wait for the morning.

    Its hours hold for the page for the doors, too, for staff who are not in the call-out.
    """

    starts: Annotated[time, Written("from")] = time(20)
    ends: Annotated[Hour, Written("to")] = time(8)
    holidays: bool = True
    """Sundays and Danish holidays are quiet too."""
    reminders_a_week: Annotated[int, at_least(1)] = 3
    """To one person, from Monday to Sunday."""

    def __post_init__(self) -> None:
        if self.starts <= self.ends:
            raise ValueError("must begin in the evening and end in the morning")
