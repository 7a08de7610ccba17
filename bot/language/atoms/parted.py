"""Names with other words in their midst: "spiste vi 27 sammen"."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.language.word_sets import word_set

Name = TypeVar("Name")
PARTICLES = word_set("ind sammen velkommen videre together welcome")
WIDEST_NAME = 8
"""Words of a name with others in its midst."""


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
