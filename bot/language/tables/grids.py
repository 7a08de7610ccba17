"""Tables with a line of headings: what each column is, and what each row says with it."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.language.tables.above import Above, above
from bot.language.tables.lines import Line
from bot.language.tables.looking import NONE, Look, before_a_number, has, is_time
from bot.language.tables.rows import AIMED_AT, sentence, sums_up
from bot.language.tables.stretch import Stretch, Told
from bot.language.word_sets import word_set

BESIDE = word_set(
    "hold nr nummer kl tid klokken bemaerkning bemaerkninger bem note noter ansvarlig initialer kommentar",
    of_reader=False,
)
"""Columns that say nothing of what is counted."""
YEAR = re.compile(r"20\d\d")
PREFIXED = word_set("uge afd afdeling")
""" "43" in a column of "uge" is a week."""


class Grid(NamedTuple):
    lines: int
    """So many of the message."""
    told: list[Told]


class Column(NamedTuple):
    head: Stretch
    kind: str
    """label, topic, when, place, count, total; beside and unknown say nothing of what is counted"""


def grid(left: Sequence[Line], over: Above, look: Look) -> Grid | None:
    """The table that these lines begin with; None where they begin with none."""
    width = len(left[0].cells)
    if width < 2 or len(left) < 2:
        return None
    below = [_filled(line, width) for line in takewhile(lambda line: 1 < len(line.cells) <= width, left[1:])]
    if not below:
        return None
    columns = _columns(left[0], below, look)
    if columns is None:
        return None
    heading = above(left[0].cells[0], look)
    if heading:
        over = over.then(heading[0], renames=bool(heading[0].named))  # "Fritidstjansen | jan | feb", "2018 | jan | feb"
    found: list[Told] = []
    for line in below:
        if sums_up(look(line.cells[0].text)):
            continue
        said = _row(columns, line, over, look)
        if said is None:
            return None
        found += said
    return Grid(1 + len(below), found)


def _filled(line: Line, width: int) -> Line:
    """The same with the empty cells at its end that were lost on the way."""
    end = Stretch("", line.whole.start + len(line.whole.text))
    return line._replace(cells=(*line.cells, *(end for _ in range(width - len(line.cells)))))


def _columns(head: Line, below: Sequence[Line], look: Look) -> list[Column] | None:
    columns = [Column(head.cells[0], "beside" if _first_word(head.cells[0], look) in BESIDE else "label")]
    for at, cell in enumerate(head.cells[1:], 1):
        kind = "year" if YEAR.fullmatch(cell.text) else _kind(cell, [line.cells[at] for line in below], look)
        if not kind:
            return None
        columns.append(Column(cell, kind))
    columns = _of_the_last_year(columns)
    kinds = {column.kind for column in columns}
    if "unknown" in kinds and "count" not in kinds:
        return None
    return columns if kinds & {"topic", "when", "place", "count", "total"} else None


def _of_the_last_year(columns: Sequence[Column]) -> list[Column]:
    """The same, the figures of an earlier year beside those of another: "2017 | 2018", "unge | 2017"."""
    alone = not any(column.kind == "count" for column in columns[1:])
    last = max((column.head.text for column in columns[1:] if column.kind == "year"), default="") if alone else ""
    kept = [column._replace(kind="when") if last and column.head.text == last else column for column in columns]
    return [column._replace(kind="beside") if column.kind == "year" else column for column in kept]


def _kind(head: Stretch, cells: Sequence[Stretch], look: Look) -> str:
    """What a column is by what stands at its head; "" where that is a number, and so no head."""
    items = look(head.text)
    times = [item for item in before_a_number(head.text, look) if is_time(item)]
    first = _first_word(head, look)
    numbers = [_is_number(cell, look) for cell in cells if not NONE.fullmatch(cell.text)]
    if has(items, "count"):
        return ""
    if first in BESIDE:
        return "beside"
    if not all(numbers) or not numbers or first in PREFIXED:
        return "label"
    if first in AIMED_AT or any(time.value.why == "vague" for time in times):
        return "beside"  # "sidste år"
    if times:
        return "when"
    if has(items, "total"):
        return "total"
    return next((kind for kind, tags in KINDS if has(items, *tags)), "unknown")


def _first_word(head: Stretch, look: Look) -> str:
    items = look(head.text)
    return items[0].text.partition(" ")[0] if items else ""


KINDS = (
    ("topic", ("topic",)),
    ("place", ("place",)),
    ("count", ("who", "new", "ofwhich", "label")),
)


def _is_number(cell: Stretch, look: Look) -> bool:
    items = look(cell.text)
    return has(items, "count") and not has(items, "when", "place", "topic")


def _row(columns: Sequence[Column], line: Line, over: Above, look: Look) -> list[Told] | None:
    """What one row says; None where it cannot be told."""
    cells = list(zip(columns, line.cells, strict=True))
    if any(has(look(cell.text), "called_off") for _, cell in cells):
        return []
    labels = [_label(column, cell, look) for column, cell in cells if column.kind == "label" and cell.text]
    filled = [(column, cell) for column, cell in cells if column.kind not in ("label", "beside", "unknown")]
    filled = [(column, cell) for column, cell in filled if not NONE.fullmatch(cell.text)]
    counted = [(column, cell) for column, cell in filled if column.kind in ("count", "total")]
    if counted and len(counted) < len(filled):
        return None
    said = [_of_one(labels, counted, over, look)] if counted else _of_each(labels, filled, over, look)
    return [each for each in said if each] if all(said) else None


def _label(column: Column, cell: Stretch, look: Look) -> tuple[Stretch, ...]:
    """What a row is of: "uge 43" of a column "uge", "opstart 4/9" of one that says when something began."""
    prefixed = cell.text.isdigit() and column.head.text.lower() in PREFIXED
    return (column.head, cell) if prefixed or has(look(column.head.text), "began", "ended") else (cell,)


def _of_one(
    labels: Sequence[tuple[Stretch, ...]], counted: Sequence[tuple[Column, Stretch]], over: Above, look: Look
) -> Told | None:
    """One report with several numbers: "18 voksne, 9 børn"."""
    if len(counted) > 1:
        counted = [(column, cell) for column, cell in counted if column.kind == "count"]
    number: list[Stretch | str] = []
    for column, cell in counted:
        number += [",", *_with_noun(column.head, cell, look)] if number else _with_noun(column.head, cell, look)
    return sentence([part for label in labels for part in label], number, over, look)


def _with_noun(head: Stretch, cell: Stretch, look: Look) -> list[Stretch | str]:
    """ "heraf 5 børn" of a column "heraf børn"."""
    items = [item for item in look(head.text) if item.tag not in ("label", "total", "sign")]
    if not items or not cell.text.replace(".", "").isdigit():
        return [cell]
    first = 1 if items[0].tag == "ofwhich" else 0
    before = [head.part(items[0].start, items[0].end)] if first else []
    behind = [head.part(items[first].start, items[-1].end)] if items[first:] else []
    return [*before, cell, *behind]


def _of_each(
    labels: Sequence[tuple[Stretch, ...]], filled: Sequence[tuple[Column, Stretch]], over: Above, look: Look
) -> list[Told | None]:
    """A report of each cell: "hjemmeside juni: 1.410", "nye fritidsjob jan: 3"."""
    of = [part for label in labels for part in label]
    return [
        sentence([column.head, *of] if column.kind == "topic" else [*of, column.head], [cell], over, look)
        for column, cell in filled
    ]
