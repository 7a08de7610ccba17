"""The lines of a message, cut into cells where tabs, bars, leaders or a gap stand between them."""

import re
from typing import NamedTuple

from bot.language.tables.stretch import Stretch

MOST_LINES = 40
LONGEST_LINE, LONGEST_ALONE = 90, 300
"""Characters of a row, and of what stands above it; of a list that is written on one line."""
_BULLET = re.compile(r"\s*(?:[-–—•*·▪●○‣◦>]+|\d{1,2}\))\s+")
_RULE = re.compile(r"[\s|:+=_.–—-]*")
"""Nothing but signs: what parts the head of a table from its rows."""
_GAP = re.compile(r"\s*(?:\.{3,}|…|_{2,}|\s=\s|\s{2,})\s*")
_HARD = ("\t", "|", ";")


class Line(NamedTuple):
    whole: Stretch
    cells: tuple[Stretch, ...]


def lines(text: str) -> list[Line]:
    """All lines with something on them; none where they are too many, or one is too long."""
    sign = next((sign for sign in _HARD if _parts_lines(text, sign)), "")
    found: list[Line] = []
    longest = LONGEST_LINE if "\n" in text else LONGEST_ALONE
    start = 0
    for written in text.split("\n"):
        bullet = _BULLET.match(written)
        begun = bullet.end() if bullet else 0
        whole = Stretch(written, start).part(begun)
        cells = _cells(Stretch(written[begun:], start + begun), sign) if sign else _cells(whole, sign)
        start += len(written) + 1
        if _RULE.fullmatch(whole.text):
            continue
        if len(whole.text) > longest or len(found) == MOST_LINES:
            return []
        found.append(Line(whole, cells))
    return found


def _parts_lines(text: str, sign: str) -> bool:
    return sum(sign in line.strip() for line in text.split("\n")) > 1


def _cells(line: Stretch, sign: str) -> tuple[Stretch, ...]:
    cells: list[Stretch] = []
    start = 0
    for found in re.finditer(re.escape(sign), line.text) if sign else _GAP.finditer(line.text):
        cells.append(line.part(start, found.start()))
        start = found.end()
    cells.append(line.part(start))
    if sign == "|":  # "| jan | 22 |"
        first, last = line.text.lstrip().startswith("|"), line.text.rstrip().endswith("|")
        cells = cells[1 if first else 0 : -1 if last and len(cells) > 1 else None]
    return tuple(cells)
