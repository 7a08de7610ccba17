"""The lines of a message, cut into cells where tabs, bars, leaders or a gap stand between them."""

import re
from typing import NamedTuple

from bot.language.tables.stretch import DIGIT, Stretch

MOST_LINES = 40
LONGEST_LINE, LONGEST_ALONE, LONGEST_PROSE = 90, 300, 500
"""Characters of a row, and of what stands above it; of a list on one line; of a line without a number."""
_BULLET = re.compile(r"\s*(?:[-–—•*·▪●○‣◦>]+|\d{1,2}\))\s+")
_RULE = re.compile(r"[\s|:+=_.–—-]*")
"""Nothing but signs: what parts the head of a table from its rows."""
_GAP = re.compile(r"\s*(?:\.{3,}|…+|_{2,}|\s=\s|→|[-=]>|\s{2,})\s*")
_CHEERED = re.compile(r"(?<=[\w).])[\s!\u2190-\u21ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]*[!\u2600-\U0001faff]$")
""" "HotSpot: 12 😊", "i alt 40!!": how somebody feels about a row."""
_GROWN = re.compile(r"(.*[^\W\d])\s(\d[\d.]*)")
_HARD = ("\t", "|", ";", " / ")


class Line(NamedTuple):
    whole: Stretch
    cells: tuple[Stretch, ...]
    begins: int = 0
    """Where the line begins, from which columns are counted."""
    aligned: bool = False
    """Whether its cells stand below those of the line above, and no sign parts them."""


def lines(text: str) -> list[Line]:
    """All lines with something on them; none where they are too many, or one is too long."""
    sign = next((sign for sign in _HARD if _parts_lines(text, sign)), "")
    found: list[Line] = []
    longest = LONGEST_LINE if "\n" in text else LONGEST_ALONE
    start = 0
    for line in text.split("\n"):
        written = _CHEERED.sub("", line)
        bullet = _BULLET.match(written)
        begun = bullet.end() if bullet else 0
        whole = Stretch(written, start).part(begun)
        cells = _cells(Stretch(written[begun:], start + begun), sign) if sign else _cells(whole, sign)
        if not _RULE.fullmatch(whole.text):
            prose = len(whole.text) <= LONGEST_PROSE and not DIGIT.search(whole.text)
            if (len(whole.text) > longest and not prose) or len(found) == MOST_LINES:
                return []
            found.append(Line(whole, cells, start, not sign))
        start += len(line) + 1
    return found


def _parts_lines(text: str, sign: str) -> bool:
    times = 2 if sign == " / " else 1  # "HotSpot 38 / 80" is no table
    return sum(line.strip().count(sign) >= times for line in text.split("\n")) > 1


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


def in_columns(head: Line, line: Line, first: int) -> Line:
    """A line of a table with as many cells as its heads: `first`, 1 where nothing stands above the first column.

    What stands below a head is of it; where signs part the cells, only empty ones at the end can be missing.
    """
    width = len(head.cells) + first
    if line.aligned and len(line.cells) == width - 1 and (last := _GROWN.fullmatch(line.cells[0].text)):
        grown = line.cells[0]  # "september 1.034    1.311", which has grown into its gap
        line = line._replace(cells=(grown.part(*last.span(1)), grown.part(*last.span(2)), *line.cells[1:]))
    end = Stretch("", line.whole.start + len(line.whole.text))
    if len(line.cells) == width or not line.aligned:
        return line._replace(cells=(*line.cells, *(end for _ in range(width - len(line.cells)))))
    cells = [line.cells[0], *(end for _ in range(width - 1))]
    for cell in line.cells[1:]:
        heads = range(1, width)
        nearest = min(heads, key=lambda at: abs(_middle(head, head.cells[at - first]) - _middle(line, cell)))
        cells[nearest] = cell
    return line._replace(cells=tuple(cells))


def _middle(line: Line, cell: Stretch) -> float:
    return cell.start - line.begins + len(cell.text) / 2
