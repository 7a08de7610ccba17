"""Names that are written in several pieces: "fælles spisning", "spiste vi 27 sammen"."""

from collections.abc import Iterable

from bot.language.word_sets import word_set

PARTICLES = word_set("ind sammen velkommen videre together welcome")
SHORTEST_SPLIT = 6
"""Letters of a name that may have been written in two words."""


def may_part(phrase: str) -> bool:
    """ "spiste sammen", "bød velkommen": other words may stand between."""
    words = phrase.split()
    return len(words) == 2 and words[1] in PARTICLES


def rests(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The rest of a name of one word, by each beginning: "fælles" has "spisning"."""
    found: dict[str, tuple[str, ...]] = {}  # sets of one word each would be four times as large
    for name in names:
        for end in range(1, len(name)) if len(name) >= SHORTEST_SPLIT else ():
            found[name[:end]] = (*found.get(name[:end], ()), name[end:])
    return found
