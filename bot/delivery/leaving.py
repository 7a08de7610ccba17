"""A row of the outbox on its way out, as channels see it, and its buttons as signed links."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.delivery.words import answer_in_words
from bot.links import LEAVE, Links
from bot.message import Titles
from bot.texts import DEFAULT, Translator, translator_near

LASTS = timedelta(days=30)
"""How long a link works; whether the answer is still of use is the question's business."""

NOBODYS: Titles = {}
"""No programme is named."""

YEARS = timedelta(days=5 * 365)

Now = Callable[[], datetime]


class Leaving(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def key(self) -> str: ...
    @property
    def op(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def lane(self) -> int: ...
    @property
    def content(self) -> Mapping[str, Any]: ...
    @property
    def message_id(self) -> int | None: ...
    @property
    def person_id(self) -> int | None: ...
    @property
    def expires_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Choice:
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Makes the links of what leaves now."""

    links: Links
    now: Now

    @property
    def until(self) -> datetime:
        return self.now() + LASTS

    def choices(self, row: Leaving) -> list[Choice]:
        """A link for each button, and first one to write; none where nobody is known to answer."""
        if row.person_id is None:
            return []
        about = f"outbox:{row.id}"
        writes = Choice(answer_in_words(language_of(row.content)), self.page(row))
        return [writes] * bool(row.content.get("in_words")) + [
            Choice(label, self.links.answer(row.person_id, subject, self.until, about))
            for buttons in row.content.get("buttons", ())
            for label, subject in buttons
        ]

    def mark(self, row: Leaving) -> str:
        """By which the letter of this row is known when it comes back, and when it comes twice."""
        return self.links.mark(row.id)

    def leave(self, subscription: int) -> str:
        """The page that ends a subscription; a letter may lie for years before somebody uses it."""
        return self.links.address(LEAVE, subscription, "", self.now() + YEARS)

    def page(self, row: Leaving) -> str:
        """The one link to a page with all the answers."""
        assert row.person_id is not None
        return self.links.choices(row.person_id, row.id, self.until)


def language_of(content: Mapping[str, Any]) -> Translator:
    """The translator for the few words that a channel adds to what it sends."""
    return translator_near(content.get("language", DEFAULT))
