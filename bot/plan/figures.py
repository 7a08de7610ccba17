"""When the figures of a period are asked for, chased and passed on, in days before the meeting that needs them."""

from dataclasses import dataclass, field
from typing import Annotated

from bot.plan.criteria import Role
from bot.plan.part import Month
from bot.structure import at_least

Days = Annotated[int, at_least(0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Who else is asked when nobody answers, counted in days after the day on which the figures were due."""

    deputy_days: Days = 3
    project_manager_days: Days = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    group: str = "styregruppe"
    """Whose meeting the figures are for."""
    ask_days: Days = 28
    due_days: Days = 14
    remind_days: tuple[Days, ...] = (14, 8)
    report_days: Days = 7
    """When the members get the first report."""
    narrative: bool = True
    """Whether staff are asked, with the figures, what went well and what stood in the way."""
    judged_in: tuple[Month, ...] = ()
    """The months after which judgements (interviews, evaluations) are asked for, where a criterion has no season."""
    by_role: dict[str, Role] = field(default_factory=dict)
    """Who delivers for an institution where no person has been put down for it."""
    escalation: Escalation = field(default_factory=Escalation)

    def __post_init__(self) -> None:
        if not self.ask_days > self.due_days >= self.report_days:
            raise ValueError("figures are asked for before they are due, and due before the report")
        if any(not self.ask_days > days > 0 for days in self.remind_days):
            raise ValueError("a reminder comes after the question and before the meeting")
