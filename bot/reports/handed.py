"""What is shown of a report that is to be sent to a group."""

from dataclasses import dataclass

from bot.plan.meetings import Group
from bot.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Offered:
    """Who would get it; nothing has been sent."""

    kind: str
    group: Group
    plan: Plan
    readers: int
    names: tuple[str, ...]
    """Who may send it, where whoever asks may not."""


@dataclass(frozen=True, slots=True)
class HandedOut:
    kind: str
    group: Group
    sent: int
