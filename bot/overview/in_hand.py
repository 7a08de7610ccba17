"""What somebody has in hand, counted, and what became of it."""

from dataclasses import dataclass

from bot.people.roster import PersonView


@dataclass(frozen=True, slots=True)
class InHand:
    events: int = 0
    """In the calendar, as their host."""
    courses: int = 0
    milestones: int = 0
    tasks: int = 0
    """That a meeting agreed on."""
    activities: tuple[str, ...] = ()
    """Whose figures they deliver, by their keys."""

    def __bool__(self) -> bool:
        return bool(self.events or self.courses or self.milestones or self.tasks or self.activities)


@dataclass(frozen=True, slots=True)
class Ended:
    """Somebody's role is over."""

    person: PersonView
    left: InHand
    """What they had in hand, where no role is left to them."""
    heir: str
    """Who has it now; empty: nobody in particular."""
