"""Cuts folded text into words, numbers and signs."""

import re
from collections.abc import Sequence
from typing import Any

_TOKEN = re.compile(
    r"([^\S\n]*)"
    r"(([^\W\d_]+)|(\d{1,3}(?:\.\d{3})+(?![\d])|\d+)|([.,;:!?()/+%&=\n-])\5*|[^\w\s.,:;!?()/+%&=\n-]+|_+|\Z)"
)
"""The space before it, all of it, and whether it is a word, figures or a sign; space at the end by itself."""
ENDING = frozenset(".,!?:;")
"""Signs that stand behind most words that have one."""
MOST_NUMBERS = 150
"""Of one message; what counts more is no report."""
LONGEST_NUMBER = 7
"""Digits; what is longer counts nothing that a volunteer has seen."""


class Atom:
    """One word, number or sign, or a phrase that the vocabulary knows as one. Once it is tagged it never changes.

    A plain class: what is looked at a thousand times for each message is found sooner than in a tuple.
    """

    __slots__ = ("end", "glued", "start", "tag", "text", "value")

    text: str
    start: int
    end: int
    glued: bool
    """No space before it."""
    tag: str
    value: Any

    def __init__(self, text: str, start: int, end: int, glued: bool, tag: str, value: Any = None) -> None:
        self.text = text  # one by one, which is quicker than all at once
        self.start = start
        self.end = end
        self.glued = glued
        self.tag = tag
        self.value = value

    def tagged(self, tag: str) -> "Atom":
        """The same words, taken for something else."""
        return Atom(self.text, self.start, self.end, self.glued, tag, self.value)

    def meaning(self, value: Any) -> "Atom":
        """The same words, meaning something else."""
        return Atom(self.text, self.start, self.end, self.glued, self.tag, value)

    def but(self, **changes: Any) -> "Atom":
        """The same with other attributes."""
        other = self.tagged(self.tag)
        for name, value in changes.items():
            setattr(other, name, value)
        return other

    def __repr__(self) -> str:
        return f"{self.tag}:{self.text!r}" + ("" if self.value is None else f"={self.value!r}")


def tag_at(atoms: Sequence[Atom], at: int) -> str:
    return atoms[at].tag if 0 <= at < len(atoms) else ""


def text_at(atoms: Sequence[Atom], at: int) -> str:
    return atoms[at].text if 0 <= at < len(atoms) else ""


def is_stopped(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a full stop that cut a word short, and is left out since, stood behind it: "jan. 11", "man. møde"."""
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    return after is not None and after.start > atoms[at].end + (0 if after.glued else 1)


def tokenise(text: str) -> list[Atom]:
    """The atoms of folded text in order, tagged `digits`, `word` or `sign` only; a sign said twice is said once."""
    atoms: list[Atom] = []
    start = numbers = 0
    for piece in text.split(" "):
        end = start + len(piece)
        if piece.isalpha():
            atoms.append(Atom(piece, start, end, False, "word"))
        elif piece.isdecimal():
            numbers += 1
            atoms.append(_number(piece, start, end, False, numbers > MOST_NUMBERS))
        elif piece:
            numbers = _cut(piece, start, numbers, atoms)
        start = end + 1
    return atoms


def _cut(piece: str, end: int, numbers: int, atoms: list[Atom]) -> int:
    """Add what stands between two spaces and is more than a word or a number; how many numbers there are by then."""
    first = end
    if piece[-1] in ENDING and piece[:-1].isalpha():  # "deltagere.", as most words with a sign are written
        last = end + len(piece) - 1
        atoms.append(Atom(piece[:-1], end, last, False, "word"))
        atoms.append(Atom(piece[-1], last, last + 1, True, "sign"))
        return numbers
    for space, whole, word, figures, sign in _TOKEN.findall(piece):
        start = end + len(space)
        glued, end = not space and start > first, start + len(whole)
        if word:
            atoms.append(Atom(word, start, end, glued, "word"))
        elif figures:
            numbers += 1
            atoms.append(_number(figures, start, end, glued, numbers > MOST_NUMBERS))
        elif whole:
            atoms.append(Atom(sign or whole, start, end, glued, "sign"))
    return numbers


def _number(figures: str, start: int, end: int, glued: bool, too_many: bool) -> Atom:
    plain = figures.replace(".", "")
    if too_many or not plain.isascii() or len(plain) > LONGEST_NUMBER:
        return Atom(figures, start, end, glued, "long")
    return Atom(figures, start, end, glued, "digits", int(plain))
