"""Names cut short: "Vangd.", "fællesspisn.", "jennump": where only one thing of the plan begins so."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
SHORTEST = 4
"""Letters of what was cut short, with a full stop behind it."""
SHORTEST_UNMARKED = 5
"""Letters where no full stop shows that it was."""
MOST_LEFT_OUT = 8
"""Letters."""


IN_ONE_PART = ("ning", "ing")
"""What may be left out without a full stop, where the name is no place: "fællesspis"."""


class Abbreviations(Generic[T]):
    """The names of a plan, in their order."""

    def __init__(self, names: Mapping[str, T], parts: Iterable[str]) -> None:
        self._names = names
        self._sorted = sorted(names)
        self._beginnings = {name[:SHORTEST] for name in names}
        self._parts = tuple(parts)

    def meant(self, word: str, marked: bool) -> tuple[T, str] | None:
        """What the only thing that begins with the word is, and its shortest name."""
        if word[:SHORTEST] not in self._beginnings or len(word) < (SHORTEST if marked else SHORTEST_UNMARKED):
            return None
        at = bisect_left(self._sorted, word)
        found: list[str] = []
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            found.append(self._sorted[at])
            at += 1
        if not found:
            return None
        shortest = min(found, key=len)
        if any(self._names[name] != self._names[shortest] and not name.startswith(shortest) for name in found):
            return None
        return (self._names[shortest], shortest) if self._cut_short(shortest[len(word) :], len(word)) else None

    def _cut_short(self, rest: str, kept: int) -> bool:
        """Whether a name was cut, not a compound after its first part: "sommer" is no "sommerfest"."""
        return 0 < len(rest) <= min(MOST_LEFT_OUT, kept) and not rest.removeprefix("s").startswith(self._parts)
