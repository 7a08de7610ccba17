"""Names that are written in several pieces: "fælles spisning", "spiste vi 27 sammen"."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import TypeVar

from bot.language.word_sets import word_set

Name = TypeVar("Name")
PARTICLES = word_set("ind sammen velkommen videre together welcome")
WIDEST_NAME = 8
"""Words of a name with others in its midst."""
SHORTEST_SPLIT = 6
"""Letters of a name that may have been written in two words."""


def may_part(phrase: str) -> bool:
    """ "spiste sammen", "bød velkommen": other words may stand between."""
    words = phrase.split()
    return len(words) == 2 and words[1] in PARTICLES


def parted_at(words: Sequence[str], names: Mapping[tuple[str, ...], Name]) -> tuple[Sequence[str], Name | None]:
    """The name whose first word they begin with and whose last one follows; and the words in its midst."""
    for end in range(1, len(words)):
        if name := names.get((words[0], words[end])):
            return words[1:end], name
    return (), None


class Beginnings:
    """Names of one word, found by what they begin with: "fælles" is the beginning of "fællesspisning"."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(name for name in names if len(name) >= SHORTEST_SPLIT)

    def rests(self, beginning: str) -> list[str]:
        """What the names that begin so have behind it: "spisning"."""
        longer = self._names[bisect_right(self._names, beginning) :]
        return [name[len(beginning) :] for name in takewhile(lambda name: name.startswith(beginning), longer)]
