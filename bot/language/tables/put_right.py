"""A line below a table that puts one of its numbers right: "Rettelse: onsdag var der 8", "PS: maj skal være 1"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.tables.lines import Line
from bot.language.tables.stretch import Stretch

_PUT_RIGHT = re.compile(
    r"(?:rettelse|ret|korrektion|ps|p\.s|obs|nb|ups|hov|nej|correction)\b[\s.:,–-]*(?P<of>[^\W\d]{3,})\b"
    r"[^\d\n]*\b(?:var|skal|skulle|er|blev|should|was|is)\b\D*(?P<new>\d[\d.]*)(?:\D+ikke\D+(?P<old>\d[\d.]*))?\W*",
    re.IGNORECASE,
)
_SHOULD_BE = re.compile(r"(?:.*\W)?(?:der )?skal (?:der )?stå (?P<new>\d[\d.]*) (?P<of>[^\W\d]{3,})\W*", re.IGNORECASE)
""" "PS. Jeg har byttet om på cifrene. Der skal stå 1.133 følgere."."""
_NUMBERS = re.compile(r"(?<![\d.,/-])\d+(?:\.\d{3})*(?![\d,/-])")
ALIKE = 3
"""Letters by which "ons" and "onsdag", "okt" and "oktober" are one."""


def put_right(lines: list[Line]) -> list[Line]:
    """The same lines with the numbers as they should be, without those that say so; none where it is unclear."""
    for at, line in enumerate(lines):
        said = _PUT_RIGHT.fullmatch(line.whole.text) if at else None
        counted = _SHOULD_BE.fullmatch(line.whole.text) if at else None
        if right := said or counted:
            meant = [one for one in lines[:at] if _is_of(one, right["of"], begins=right is said)]
            meant = meant or [one for one in lines[:at] if _is_of(one, right["of"], begins=False)]
            number = _number_in(meant[0], said["old"] if said else None) if len(meant) == 1 else None
            if number is None:
                return []
            righted = [_righted(one, number, right["new"]) if one is meant[0] else one for one in lines[:at]]
            return put_right([*righted, *lines[at + 1 :]])
    return lines


def _is_of(line: Line, of: str, *, begins: bool) -> bool:
    """Whether a line begins with a word, or has it."""
    words = fold(line.whole.text)
    return words[:ALIKE] == fold(of)[:ALIKE] if begins else fold(of) in words


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
