"""In which language a message is written."""

from collections.abc import Sequence

from bot.language.vocabulary.english import DANISH_MARKERS, MARKERS

MOST_ASKED = 200
"""Words that say so."""


def is_english(words: Sequence[str]) -> bool:
    """Whether a message has more plainly English words than Danish ones; `words` are folded, with its signs."""
    words = words[:MOST_ASKED]
    if MARKERS.isdisjoint(words):
        return False
    return len(MARKERS.intersection(words)) > len(DANISH_MARKERS.intersection(words))
