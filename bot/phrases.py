"""Phrases: what is written as a whole and means one thing, told apart by patterns over its words, folded."""

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.language.atoms.normalise import fold

OPENS = r"\W*+(?:(?:hej|hi|hello|men|og|ok|okay|saa|but|and|so|please)\b\W*+)*+"
"""What may stand before the point of a question or a request, folded: the beginning of a pattern."""


@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """The words alone, folded, with one space between them. Remembered, as what was folded is."""
    return " ".join(re.findall(r"\w+", fold(text)))


def phrase_in(text: str, phrases: Mapping[str, re.Pattern[str]], longest: int) -> str:
    """The name of the first phrase that the words are and nothing else; an empty string where they are none of them,
    or are longer than so many characters: then somebody has more to say."""
    words = plain(text) if len(text) <= longest else ""
    return next((name for name, pattern in phrases.items() if words and pattern.fullmatch(words)), "")
