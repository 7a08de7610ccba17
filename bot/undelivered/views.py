"""What is shown of a message that may not have arrived: to whom, when and about what, never what it said."""

from dataclasses import dataclass
from datetime import datetime

from bot.paging import Page


@dataclass(frozen=True, slots=True)
class View:
    id: int
    name: str
    """Empty: it was for a group."""
    channel: str
    lane: int
    about: str
    """The subject ("entry:42")."""
    headline: str
    at: datetime
    state: str
    repeatable: bool
    """False: the file that belongs to it is gone."""
    reader: bool = False
    """It was for a reader of the newsletter of whom nothing is known but an address."""


@dataclass(frozen=True, slots=True)
class Listed:
    page: Page[View]
    """One on each, as long as there is one."""
    done: str
    """What was just decided: "again", "let_be", "all" or nothing."""
    newest: int = 0
    """The newest of them."""


@dataclass(frozen=True, slots=True)
class Many:
    """All that are there at a moment."""

    newest: int
    of: int
