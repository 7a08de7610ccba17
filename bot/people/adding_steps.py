"""What is asked and told while somebody without Telegram is added."""

from dataclasses import dataclass

from bot.plan.model import Plan

NAME, ADDRESS, ROLE = "name", "address", "role"


@dataclass(frozen=True, slots=True)
class Step:
    """Something is missing."""

    id: int
    name: str
    missing: tuple[str, ...]
    plan: Plan
    unread: tuple[str, ...] = ()
    """Parts of which nothing could be made."""


@dataclass(frozen=True, slots=True)
class Added:
    id: int
    name: str
    role: str
    kind: str
    address: str
    by: str
    """The name of the leader."""
    plan: Plan
    written: bool = True
    """False: nothing is sent by this kind of address here yet, so that the welcome waits."""
