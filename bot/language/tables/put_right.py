"""A line below a table that puts one of its numbers right: "Rettelse: onsdag var der 8", "PS: maj skal være 1"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.tables.lines import Line
from bot.language.tables.stretch import Stretch

_PUT_RIGHT = re.compile(
    r"(?:rettelse|ret|korrektion|ps|p\.s|obs|nb|correction)\b[\s.:,–-]*(?P<of>[^\W\d]{3,})\b"
    r"[^\d\n]*\b(?:var|skal|skulle|er|blev|should|was|is)\b\D*(?P<new>\d[\d.]*)(?:\D+ikke\D+(?P<old>\d[\d.]*))?\W*",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<![\d.,/-])\d+(?![\d,/-])")
ALIKE = 3
"""Letters by which "ons" and "onsdag", "okt" and "oktober" are one."""


def put_right(lines: list[Line]) -> list[Line]:
    """The same lines with the numbers as they should be, without those that say so; none where it is unclear."""
    for at, line in enumerate(lines):
        if at and (said := _PUT_RIGHT.fullmatch(line.whole.text)):
            meant = [one for one in lines[:at] if _begins_alike(one, said["of"])]
            number = _number_in(meant[0], said["old"]) if len(meant) == 1 else None
            if number is None:
                return []
            righted = [_righted(one, number, said["new"]) if one is meant[0] else one for one in lines[:at]]
            return put_right([*righted, *lines[at + 1 :]])
    return lines


def _begins_alike(line: Line, of: str) -> bool:
    return fold(line.whole.text)[:ALIKE] == fold(of)[:ALIKE]


def _number_in(line: Line, old: str | None) -> Stretch | None:
    """The number that was wrong: the one that is named, or the only one of its cell or line."""
    found = list(_NUMBERS.finditer(line.whole.text))
    found = [one for one in found if one[0] == old] if old else found
    return line.whole.part(*found[0].span()) if len(found) == 1 else None


def _righted(line: Line, number: Stretch, new: str) -> Line:
    return line._replace(whole=_with(line.whole, number, new), cells=_in_cells(line.cells, number, new))


def _in_cells(cells: Sequence[Stretch], number: Stretch, new: str) -> tuple[Stretch, ...]:
    return tuple(_with(cell, number, new) for cell in cells)


def _with(words: Stretch, number: Stretch, new: str) -> Stretch:
    """The same words with the new number in the place of the old one, if they have it."""
    at = number.start - words.start
    if not 0 <= at < len(words.text):
        return words
    return words._replace(text=words.text[:at] + new + words.text[at + len(number.text) :])
