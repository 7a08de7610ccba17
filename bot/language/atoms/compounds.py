"""Compounds by their last part: "julefællesspisning", "petanqueturnering"; also with one typing error in a long one."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Generic, TypeVar

from bot.language.atoms.inflections import stems
from bot.language.atoms.near import one_error

T = TypeVar("T")
SHORTEST_FIRST_PART = 3
LONG_PART = 10
"""Letters of a compound's last part in which a typing error is put right."""


class Compounds(Generic[T]):
    """The names that may be the last part of a compound, each with its meaning."""

    def __init__(self, heads: Mapping[str, T]) -> None:
        self._heads = heads
        self._longest = max(map(len, heads), default=0)
        self._shortest = min(map(len, heads), default=0)
        self._near: defaultdict[int, list[str]] = defaultdict(list)
        for head in heads:
            for length in range(len(head) - 1, len(head) + 2) if len(head) >= LONG_PART else ():
                self._near[length].append(head)

    def ending(self, word: str) -> tuple[T, str] | None:
        """What the longest name at the end of a word means, and what stands before it."""
        if word in self._heads:
            return self._heads[word], ""
        first = max(SHORTEST_FIRST_PART, len(word) - self._longest)
        for start in range(first, len(word) - self._shortest + 1):
            if (found := self._heads.get(word[start:])) is not None:
                return found, word[:start]
        return None

    def mistyped(self, word: str, shortest: int) -> tuple[T, str] | None:
        """The same for a long name with one error in it, of more than `shortest` letters."""
        first = max(SHORTEST_FIRST_PART, len(word) - self._longest - 1)
        for start in range(first, len(word) - max(shortest, LONG_PART - 1) + 1):
            near = self._near.get(len(word) - start)
            head = one_error(word[start:], near) if near else None
            if head and len(head) > shortest:
                return self._heads[head], word[:start]
        return None


def ends_otherwise(word: str, first: str, name: str) -> bool:
    """Whether a compound and a name differ in their last parts alone: "formiddagscafé" and "formiddagskaffe", not
    "grilaften" and "grillaften".
    """
    last = word[len(first) :]
    return name.startswith(first) and not any(name.endswith(form) for form in (last, *stems(last)))
