"""Cuts folded text into words, numbers and signs."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

_TOKEN = re.compile(r"\d{1,3}(?:\.\d{3})+(?![\d])|\d+|[^\W\d_]+|\n|[.,;:!?()/+%&=-]|[^\w\s]+|_+")
LONGEST_NUMBER = 7
"""Digits; what is longer counts nothing that a volunteer has seen."""


class Atom(NamedTuple):
    """One word, number or sign, or a phrase that the vocabulary knows as one."""

    text: str
    start: int
    end: int
    glued: bool
    """No space before it."""
    tag: str
    value: Any = None


def word_set(listed: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(listed.split())


def tag_at(atoms: Sequence[Atom], at: int) -> str:
    return atoms[at].tag if 0 <= at < len(atoms) else ""


def text_at(atoms: Sequence[Atom], at: int) -> str:
    return atoms[at].text if 0 <= at < len(atoms) else ""


def tokenise(text: str) -> list[Atom]:
    """The atoms of folded text in order, tagged `digits`, `word` or `sign` only."""
    atoms: list[Atom] = []
    before = 0
    for found in _TOKEN.finditer(text):
        word, start, end = found.group(), found.start(), found.end()
        atoms.append(_atom(word, start, end, start == before and start > 0))
        before = end
    return atoms


def _atom(word: str, start: int, end: int, glued: bool) -> Atom:
    if word[0].isdigit():
        plain = word.replace(".", "")
        if not plain.isascii() or len(plain) > LONGEST_NUMBER:
            return Atom(word, start, end, glued, "long")
        return Atom(word, start, end, glued, "digits", int(plain))
    return Atom(word, start, end, glued, "word" if word[0].isalpha() else "sign")
