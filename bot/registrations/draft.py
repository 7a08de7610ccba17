"""A draft as it stands: what was understood and not yet confirmed. How it is kept is known to `rows` alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from typing import Any

from bot.language.reading import Ask
from bot.registrations.facts import DATES, Facts
from bot.registrations.model import OPEN

NOTHING = Facts("", "figure")


@dataclass(slots=True)
class Draft:
    """A report that waits for a press, or a correction of an entry on its way. The columns of `model.DraftRow`."""

    person_id: int
    chat_id: int
    message_id: int
    batch: int
    created_at: datetime
    practice: bool
    words: str | None = None
    home_key: str | None = None
    state: str = OPEN
    corrects: bool = False
    entry_id: int | None = None
    facts: Facts = NOTHING
    asks: tuple[Ask, ...] = ()
    id: int = 0
    """0 until it is kept."""

    def options(self, field: str) -> tuple[object, ...]:
        """The likely answers to what is asked of this field."""
        return next((ask.options for ask in self.asks if ask.field == field), ())


def asks_kept(asks: Iterable[Ask]) -> list[list[Any]]:
    """Questions as they are stored: [field, likely readings, why]."""
    return [[ask.field, [_plain(option) for option in ask.options], ask.why] for ask in asks]


def asks_found(kept: Iterable[list[Any]]) -> tuple[Ask, ...]:
    return tuple(
        Ask(field, tuple(map(Day.fromisoformat, options) if field in DATES else options), why)
        for field, options, why in kept
    )


def _plain(option: object) -> object:
    return option.isoformat() if isinstance(option, Day) else option
