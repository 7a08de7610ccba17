"""What the columns of a table are, by what stands at their head and in them."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bot.language.sentences.clauses import has
from bot.language.tables.looking import NONE, WEEKDAYS, Look, before_a_number, is_time
from bot.language.tables.of_nothing import AIMED_AT
from bot.language.tables.stretch import Stretch
from bot.language.word_sets import word_set

BESIDE = word_set(
    "hold nr nummer kl tid klokken bemaerkning bemaerkninger bem note noter ansvarlig initialer kommentar",
    of_reader=False,
)
"""Columns that say nothing of what is counted."""
PLAIN = word_set("i resultat realiseret faktisk status tal total ialt naaet opnaaet", of_reader=False)
""" "i år", "resultat": numbers of what stands above."""
PREFIXED = {"uge": "uge", "ugenr": "uge", "afd": "afd.", "afdeling": "afd."}
""" "43" in a column of "uge" is a week."""
NUMBERED = frozenset({"topic", "when", "place", "count", "unit", "plain"})
"""Kinds of columns whose numbers are reported."""
YEAR = re.compile(r"20\d\d")
_DATE = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\b")
_YES_OR_NO = frozenset({"ja", "nej", "x", "✓", ""})


class Column(NamedTuple):
    head: Stretch
    kind: str
    """label, topic, when, place, count, unit, plain, answer; beside and unknown say nothing of what is counted"""


KINDS = (
    ("topic", ("topic",)),
    ("place", ("place",)),
    ("count", ("who", "new", "ofwhich", "began", "ended")),
    ("plain", ("label", "total")),
)


def columns_of(heads: Sequence[Stretch], rows: Sequence[Sequence[Stretch]], look: Look) -> list[Column] | None:
    """The columns of a table; None where a head is a number, or nobody can say what the numbers are of."""
    columns = [Column(heads[0], "beside" if first_word(heads[0], look) in BESIDE else "label")]
    for at, head in enumerate(heads[1:], 1):
        kind = "year" if YEAR.fullmatch(head.text) else _kind(head, [cells[at] for cells in rows], look)
        if not kind:
            return None
        columns.append(Column(head, kind))
    columns = _of_this_time(_of_the_last_year(columns), look)
    kinds = {column.kind for column in columns}
    known = kinds & NUMBERED
    if "answer" in kinds and not known:
        return columns
    return columns if known and ("unknown" not in kinds or known <= {"count", "plain"}) else None


def _of_the_last_year(columns: Sequence[Column]) -> list[Column]:
    """The same, the figures of an earlier year beside those of another: "2017 | 2018", "unge | 2017"."""
    alone = not any(column.kind in ("count", "plain") for column in columns[1:])
    last = max((column.head.text for column in columns[1:] if column.kind == "year"), default="") if alone else ""
    kept = [column._replace(kind="when") if last and column.head.text == last else column for column in columns]
    return [column._replace(kind="beside") if column.kind == "year" else column for column in kept]


def _of_this_time(columns: Sequence[Column], look: Look) -> list[Column]:
    """The same, a half year or a month of an earlier year beside that of another: "juni 2018 | juni 2019"."""
    times = [_period(column.head, look) if column.kind == "when" else None for column in columns]
    begun = [time[0] for time in times if time]
    if len(begun) < 2 or len({(day.month, day.day) for day in begun}) > 1 or len(set(begun)) < len(begun):
        return list(columns)
    earlier = [time is not None and time[0] < max(begun) for time in times]
    return [column._replace(kind="beside") if old else column for column, old in zip(columns, earlier, strict=True)]


def _period(head: Stretch, look: Look) -> tuple[date, date] | None:
    times = [item.value.period for item in look(head.text) if is_time(item)]
    return times[0] if len(times) == 1 else None


def _kind(head: Stretch, cells: Sequence[Stretch], look: Look) -> str:
    """What a column is by what stands at its head; "" where that is a number, and so no head."""
    items = look(head.text)
    if head.text.lower() in WEEKDAYS:
        return "when"
    if has(items, "count"):
        return ""
    first = first_word(head, look)
    if first in BESIDE:
        return "beside"
    if {cell.text.lower() for cell in cells} <= _YES_OR_NO and any(cell.text for cell in cells):
        return "answer"
    if not _are_numbers(cells, look) or first in PREFIXED:
        return "label"
    times = [item for item in before_a_number(head.text, look) if is_time(item)]
    if first in AIMED_AT or any(time.value.why == "vague" for time in times):
        return "beside"  # "sidste år"
    if times:
        return "when"
    kinds = (kind for kind, tags in KINDS if has(items, *tags))
    unit = "unit" if first in look.counted.units else "unknown"
    return next(kinds, "plain" if first in PLAIN else unit)


def _are_numbers(cells: Sequence[Stretch], look: Look) -> bool:
    """Whether the cells have numbers, or nothing, or words without one ("ferie", "udsat")."""
    seen = [(cell, look(cell.text)) for cell in cells if not NONE.fullmatch(cell.text)]
    numbers = [cell for cell, items in seen if has(items, "count")]
    dated = any(_DATE.match(cell.text) or has(items, "place", "topic") for cell, items in seen)
    return bool(numbers) and not dated and all(cell.text[:1].isdigit() or len(cell.text) < 8 for cell in numbers)


def first_word(head: Stretch, look: Look) -> str:
    """The first word of a head, without what joins it to another."""
    items = look(head.text)
    return items[0].text.partition(" ")[0] if items else head.text.lower().rstrip(".")
