"""Cuts a text into words and numbers, each knowing what stood between it and the one before."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.privacy.spoken import NUMBERS, TENS, UNITS

Span = tuple[int, int]
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:['’´`-][^\W\d_]+)*")
_DASHES = str.maketrans("–—‐‑‒―−", "-------")
_ABBREVIATED = "kl d nr tlf bl ca st sct skt hr fr dr nov dec okt sep aug feb jan"
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())


class Token(NamedTuple):
    start: int
    end: int
    text: str
    low: str
    digits: str
    """The number as digits, also where it is written as a word; empty for other words."""
    gap: str
    """What stands between the token before and this one."""

    @property
    def span(self) -> Span:
        return self.start, self.end

    @property
    def sign(self) -> str:
        """The separator before it, without blanks and with every dash alike."""
        return self.gap.translate(_DASHES).strip()

    @property
    def written(self) -> bool:
        """Whether the number stands in digits."""
        return self.digits != "" and self.text[0] <= "9"


Tokens = Sequence[Token]
END = "."
"""The text of the token that closes every list: no word, but what stands before it is known."""


_new = tuple.__new__  # a third of the time of calling Token; there is one for every word that anybody writes


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        word = match[0]
        low = word.lower()
        digits = low if word[0] <= "9" else NUMBERS.get(low, "")
        found.append(_new(Token, (start, start + len(word), word, low, digits, text[end:start])))
        end = start + len(word)
        if low in TENS and len(found) > 2:
            _join(found)
    found.append(Token(len(text), len(text), END, "", "", text[end:]))
    return found


def _join(found: list[Token]) -> None:
    """ "fire og tredive" is one number."""
    unit, between, ten = found[-3:]
    if between.low == "og" and unit.low in UNITS and not between.sign and not ten.sign:
        text = f"{unit.text} og {ten.text}"
        digits = TENS[ten.low] + unit.digits
        found[-3:] = [Token(unit.start, ten.end, text, text.lower(), digits, unit.gap)]


def ends_sentence(before: Token, token: Token) -> bool:
    """Whether a sentence ends between the two: not at the full stop of "3." or "kl."."""
    gap = token.gap
    if "\n" in gap or "!" in gap or "?" in gap:
        return True
    if "." not in gap:
        return False
    return not (before.digits or before.low in _ABBREVIATIONS or len(before.low) == 1)
