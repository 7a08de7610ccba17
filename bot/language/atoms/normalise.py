"""Folds what people type to plain lower-case letters and digits, remembering where each character came from."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.language.reading import Span

RING, DIAERESIS = "\u030a", "\u0308"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
QUOTES = "\u2018\u2019\u201b\u02bc\u00b4\u0060"
AND_A_HALF = "\ue000"
"""Stands for "½" behind a figure: "1½ time" is no first of February."""
SPECIAL = {
    AND_A_HALF: ",5",
    "æ": "ae",
    "ø": "oe",
    "å": "aa",
    "ä": "ae",
    "ö": "oe",
    "ü": "y",
    "ß": "ss",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "½": " 1/2",
}
SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2004\u2005\u2007\u2008\u2009\u200a\u202f\u3000"), " ")
"""Spaces that do not break or are narrower, as in what is copied from a page or a sheet; each is a plain one."""
LONGEST_FOLD = 4
"""Characters that one may become; some ligatures are whole sentences."""
SPECIAL |= {"[": "(", "]": ")"}
SPECIAL |= dict.fromkeys(DASHES, "-") | dict.fromkeys(QUOTES, "'")


class Folded(NamedTuple):
    """The folded text, and where its characters stood in the original."""

    text: str
    second: Sequence[int] = ()
    """Where those stand that are the second letter of one, as in "ae"; each character has one or two, unless: """
    offsets: list[int] | None = None
    """Where each character stood, if any was folded to nothing or to more than two."""

    def span(self, start: int, end: int) -> Span:
        """The original characters behind the folded ones from `start` to `end`."""
        if self.offsets is not None and end:
            return self.offsets[start], self.offsets[end - 1] + 1
        if not self.second:
            return start, end
        return start - bisect_right(self.second, start), end - bisect_right(self.second, end - 1)

    def replaced(self, words: Iterable[tuple[int, int, str]]) -> "Folded":
        """The same with other words in the place of some, which are given in order by where they begin and end.

        The characters of a new word stand where those of the old one stood; no word leaves it out.
        """
        stood = [self.span(at, at + 1)[0] for at in range(len(self.text))]
        text: list[str] = []
        offsets: list[int] = []
        last = 0
        for start, end, word in words:
            text += self.text[last:start], word
            instead = [stood[min(start + at, end - 1)] for at in range(len(word) - 1)]
            offsets += (*stood[last:start], *(*instead, stood[end - 1])[: len(word)])
            last = end
        return Folded("".join((*text, self.text[last:])), (), offsets + stood[last:])


class _Folds(dict[int, str]):
    """What each character folds to, by its number, worked out once; as `str.translate` wants it."""

    def __missing__(self, number: int) -> str:
        folded = self[number] = _fold(chr(number))[:LONGEST_FOLD]
        return folded


def _fold(char: str) -> str:
    lower = char.lower()
    if lower in SPECIAL:
        return SPECIAL[lower]
    digit = unicodedata.digit(char, None) if unicodedata.category(char) in ("Nd", "No") else None
    if digit is not None:
        return str(digit)
    category = unicodedata.category(char)
    if category[0] == "M" or category == "Cf":
        return ""
    if category[0] in "ZC":
        return "\n" if char in "\n\r\u2028\u2029" else " "
    plain = "".join(
        SPECIAL.get(c, c) for c in unicodedata.normalize("NFKD", lower) if unicodedata.category(c)[0] != "M"
    )
    return plain.lower() or " "


_FOLDS = _Folds()
_UNEQUAL = re.compile("[^\\x00-\\x7f]")
"""Only these may fold to more or fewer characters than one."""


def fold(text: str) -> str:
    """A plan's word as the reader compares it."""
    return normalise(text).text


_HALVES = re.compile(r"(?<=\d)½")
_LETTERS = re.compile("[æøåÆØÅ]")
"""All that is not ASCII in most Danish messages; each becomes two letters."""


def _rounded(text: str) -> str:
    """ "[9 børn]" means what "(9 børn)" does."""
    return text.replace("[", "(").replace("]", ")") if "[" in text else text


def _plainly(text: str) -> Folded | None:
    """The same for a line of Danish without signs of another kind."""
    folded = _rounded(text).lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    if not folded.isascii() or not text.isprintable():
        return None
    second = [found.start() + before + 1 for before, found in enumerate(_LETTERS.finditer(text))]
    return Folded(folded, second) if len(folded) == len(text) + len(second) else None


@lru_cache(maxsize=16)
def normalise(text: str) -> Folded:
    """Lower case without Danish letters, accents, foreign digits and invisible characters; offsets kept.

    Remembered, since each noun that a message may be meant for folds it anew.
    """
    if text.isascii():
        return Folded(_rounded(text).lower())
    if plain := _plainly(text):
        return plain
    if "½" in text:
        text = _HALVES.sub(AND_A_HALF, text)
    if RING in text or DIAERESIS in text:
        return _composed(text)
    second: list[int] = []
    for found in _UNEQUAL.finditer(text):
        length = len(_FOLDS[ord(found[0])])
        if length == 2:
            second.append(found.start() + len(second) + 1)
        elif length != 1:
            return Folded(text.translate(_FOLDS), (), _offsets(text))
    return Folded(text.translate(_FOLDS), second)


def _offsets(text: str) -> list[int]:
    return [at for at, char in enumerate(text) for _ in _FOLDS[ord(char)]]


def _composed(text: str) -> Folded:
    """The same where å, ä and ö may be two characters each: a letter and its ring or its dots."""
    folded: list[str] = []
    offsets: list[int] = []
    last = ""
    for at, char in enumerate(text):
        piece = _FOLDS[ord(char)]
        if char == RING and last == "a":
            piece = "a"
        elif char == DIAERESIS and last in ("a", "o"):
            piece = "e"
        if piece:
            folded.append(piece)
            offsets.extend([at] * len(piece))
            last = piece[-1]
    return Folded("".join(folded), (), offsets)
