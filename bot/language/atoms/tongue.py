"""In which language a message is written."""

from collections.abc import Sequence

from bot.language.vocabulary.english import DANISH_MARKERS, MARKERS

MOST_ASKED = 200
"""Words that say so."""
TWO = frozenset({"to"})
"""By itself it is as likely a Danish number: "presse: to gode historier"."""


def is_english(words: Sequence[str]) -> bool:
    """Whether a message has more plainly English words than Danish ones; `words` are folded, with its signs."""
    words = words[:MOST_ASKED]
    marks = MARKERS.intersection(words)
    return bool(marks - TWO) and len(marks) > len(DANISH_MARKERS.intersection(words))
