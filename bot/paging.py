"""A long list, a page at a time: what stands on a page, and the buttons that turn it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.message import Button

Shown = TypeVar("Shown")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Page(Generic[Shown]):
    listed: tuple[Shown, ...]
    number: int
    """From 0."""
    of: int

    def each(self, seen: Callable[[Shown], Other]) -> "Page[Other]":
        """The same page, of something else."""
        return Page(tuple(seen(one) for one in self.listed), self.number, self.of)


def cut(found: Sequence[Shown], number: int, most: int) -> Page[Shown]:
    """Page `number`, of at most so many each; the last one where the list has become shorter since."""
    pages = max(1, -(-len(found) // most))
    number = min(max(number, 0), pages - 1)
    return Page(tuple(found[number * most : (number + 1) * most]), number, pages)


def turns(page: Page[Any], subject: str, back: str = "‹", on: str = "›") -> list[Button]:
    """Buttons to the pages before and after: the subject, and behind it the page's number."""
    ways = (back, page.number - 1), (on, page.number + 1)
    return [Button(label, f"{subject}:{number}") for label, number in ways if 0 <= number < page.of]
