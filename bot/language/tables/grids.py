"""Tables with a line of headings: what each row says with what stands at the head of its columns."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above, above
from bot.language.tables.columns import NUMBERED, PREFIXED, YEAR, Column, columns_of, first_word
from bot.language.tables.lines import Line, in_columns
from bot.language.tables.looking import WEEKDAYS, Look
from bot.language.tables.of_nothing import sums_up
from bot.language.tables.stretch import Stretch, Told, Words, told
from bot.language.tables.telling import sentence

_TEAM = re.compile(r"[\s.]*(?:nr\.?\s*)?\d+$")
_NUMBERED = re.compile(r"(\d{1,3})\s*(?:\((\w{2,4})\.?\))?")
""" "19 (on)" in a column of weeks."""
SOME = ("ofwhich", "new")
""" "heraf nye", "nye": some of those in the column before."""


class Grid(NamedTuple):
    lines: int
    """So many of the message."""
    told: list[Told]


def grid(left: Sequence[Line], over: Above, look: Look) -> Grid | None:
    """The table that these lines begin with; None where they begin with none."""
    head = left[0]
    below = list(takewhile(lambda line: 1 < len(line.cells) <= len(head.cells) + 1, left[1:]))
    if not below or len(head.cells) < 2:
        return None
    first = int(head.aligned and any(len(line.cells) > len(head.cells) for line in below))
    heads = [Stretch("", head.whole.start)] * first + list(head.cells)
    below = [in_columns(head, line, first) for line in below]
    if any(len(line.cells) != len(heads) for line in below):
        return None
    columns = columns_of(heads, [line.cells for line in below], look)
    said = _rows(columns, below, _with_heads(over, columns, look), look) if columns else None
    return Grid(1 + len(below), said) if said is not None else None


def _rows(columns: Sequence[Column], below: Sequence[Line], over: Above, look: Look) -> list[Told] | None:
    """What all rows say, or all columns where each row is of somebody; None where one cannot be told."""
    if turned := _turned(columns, below, look):
        said: list[Told | None] = [one for of, counted in turned for one in _of_one(of, counted, over, look)]
        return [one for one in said if one] if all(said) else None
    rows = [_row(columns, line, over, look) for line in below if not _is_a_sum(columns, line, look)]
    return [one for row in rows for one in row or ()] if all(row is not None for row in rows) else None


def _is_a_sum(columns: Sequence[Column], line: Line, look: Look) -> bool:
    """ "I alt 7", or a row that has no label where the others have one."""
    labels = [cell for column, cell in zip(columns, line.cells, strict=True) if column.kind == "label"]
    return sums_up(look(line.cells[0].text)) or (bool(labels) and not any(cell.text for cell in labels))


def _with_heads(over: Above, columns: Sequence[Column], look: Look) -> Above:
    """With what the first head names ("Fritidstjansen | jan", "2018 | jan"), or one whose answer is yes or no."""
    for column in columns:
        if column is columns[0] or column.kind == "answer":
            heading = above(column.head, look)
            over = over.then(heading[0], renames=bool(heading[0].named)) if heading else over
    return over if over.named else _with_the_only_name(over, columns, look)


def _with_the_only_name(over: Above, columns: Sequence[Column], look: Look) -> Above:
    """ "Hus | NUSSA-forløb | Børn": whose children they are, the column beside says."""
    named = [column.head for column in columns if column.kind == "topic"]
    counted = {fold(column.head.text) for column in columns if column.kind == "count"}
    topics = {
        index for head in named[:1] for item in look(head.text) if item.tag == "topic" for index in item.value.topics
    }
    of_it = any(topics & look.counted.counting.get(word, frozenset()) for word in counted)
    return over._replace(named=(named[0],), topics=frozenset(topics)) if len(named) == 1 and of_it else over


def _turned(
    columns: Sequence[Column], below: Sequence[Line], look: Look
) -> list[tuple[Words, list[tuple[Column, Stretch]]]]:
    """The columns of "HotSpot | Vangdalen | Parken", below which each row is of somebody: "unge", "heraf nye"."""
    heads = [look(line.cells[0].text) for line in below]
    counted = all(has(items, "who", "new", "ofwhich") and not has(items, "topic", "when", "place") for items in heads)
    if not counted or any(column.kind not in ("when", "place") for column in columns[1:]):
        return []
    rows = [(Column(line.cells[0], "count"), line.cells) for line in below]
    return [
        ([column.head], [(row, cells[at]) for row, cells in rows if has(look(cells[at].text), "count")])
        for at, column in enumerate(columns[1:], 1)
    ]


def _row(columns: Sequence[Column], line: Line, over: Above, look: Look) -> list[Told] | None:
    """What one row says; None where it cannot be told."""
    cells = list(zip(columns, line.cells, strict=True))
    if any(has(look(cell.text), "called_off") for column, cell in cells if column.kind != "when"):
        return []
    if any(column.kind == "answer" and cell.text.lower() not in ("ja", "x", "✓") for column, cell in cells):
        return []
    if not over.named and columns[0].kind == "beside" and has(look(line.cells[0].text), "topic"):
        name = _TEAM.sub("", line.cells[0].text)  # "mødregruppe 14"
        cells = [(columns[0]._replace(kind="label"), line.cells[0].part(0, len(name))), *cells[1:]]
    labels = [
        part for column, cell in cells if column.kind == "label" and cell.text for part in _label(column, cell, look)
    ]
    filled = [(column, cell) for column, cell in cells if column.kind in NUMBERED and has(look(cell.text), "count")]
    if not filled and labels and look.tells_of_arrivals(look(told(over.named).text)):
        one = sentence(labels[:-1], labels[-1:], over, look)  # "53 | par"
        return [one] if one else None
    each = any(column.kind in ("topic", "when", "place", "unit") for column in columns)
    filled = [(column, cell) for column, cell in filled if not (each and column.kind == "plain")]  # "i alt"
    if each:
        said = _of_each(labels, filled, over, look)
    else:
        said = _held(labels, filled, over, look) + _of_one(labels, filled, over, look)
    return [one for one in said if one] if all(said) else None


def _label(column: Column, cell: Stretch, look: Look) -> list[Stretch | str]:
    """What a row is of: "uge 43" of a column "uge", "opstart 4/9" of one that says when something began."""
    head = first_word(column.head, look)
    number = _NUMBERED.fullmatch(cell.text)
    if head in PREFIXED and number:
        day = WEEKDAYS.get((number[2] or "").lower())
        return [*([day] if day else []), PREFIXED[head], cell.part(*number.span(1))]
    if head == "start":
        return ["opstart", cell]
    return [column.head, cell] if has(look(column.head.text), "began", "ended") else [cell]


def _of_one(labels: Words, filled: Sequence[tuple[Column, Stretch]], over: Above, look: Look) -> list[Told | None]:
    """One report with several numbers: "18 voksne, 9 børn"."""
    counted = [(column, cell) for column, cell in filled if column.kind == "count"] if len(filled) > 1 else filled
    number: list[Stretch | str] = []
    for column, cell in counted or filled[:1]:
        number += [",", *_with_noun(column.head, cell, look)] if number else _with_noun(column.head, cell, look)
    return [sentence(labels, number, over, look)] if number else []


def _held(labels: Words, filled: Sequence[tuple[Column, Stretch]], over: Above, look: Look) -> list[Told | None]:
    """How many were held, beside how many came: a column "antal" beside one of people."""
    number = [cell for column, cell in filled if column.kind == "plain" and first_word(column.head, look) == "antal"]
    people = any(column.kind == "count" for column, _ in filled)
    if not (number and people and over.topics & look.counted.held):
        return []
    return [sentence(labels, number[:1], over, look)]


def _with_noun(head: Stretch, cell: Stretch, look: Look) -> list[Stretch | str]:
    """ "heraf 5 børn" of a column "heraf børn"."""
    items = [item for item in look(head.text) if item.tag not in ("label", "total", "sign")]
    named = [item for item in items if item.tag in ("who", "new", "ofwhich", "began", "ended")]
    if not named or not cell.text.replace(".", "").isdigit():
        return [cell]
    first = 1 if items[0].tag == "ofwhich" else 0
    before = [head.part(items[0].start, items[0].end)] if first else []
    behind = [head.part(items[first].start, items[-1].end)] if items[first:] else []
    return [*before, cell, *behind]


def _of_each(labels: Words, filled: Sequence[tuple[Column, Stretch]], over: Above, look: Look) -> list[Told | None]:
    """A report of each cell, with what the columns behind it say of those it counts: "HotSpot unge | heraf nye"."""
    said: list[list[tuple[Column, Stretch]]] = []
    for column, cell in filled:
        if said and column.kind == "count" and has(look(column.head.text), *SOME):
            said[-1].append((column, cell))
        else:
            said.append([(column, cell)])
    return [_of_cell(labels, each, over, look) for each in said]


def _of_cell(labels: Words, said: Sequence[tuple[Column, Stretch]], over: Above, look: Look) -> Told | None:
    """ "hjemmeside juni: 1.410", "nye fritidsjob jan: 3", "HotSpot unge okt: 23, heraf 8 nye"."""
    (column, cell), *some = said
    number = [part for head, other in some for part in (",", *_with_noun(head.head, other, look))]
    if column.kind == "topic":
        return sentence([column.head, *labels], [cell, *number], over, look)
    if column.kind == "unit":
        return sentence(labels, [cell, column.head, *number], over, look)
    if column.kind == "count":
        return sentence(labels, [*_with_noun(column.head, cell, look), *number], over, look)
    if YEAR.fullmatch(column.head.text) and over.when:
        return sentence([*labels, *over.when, column.head], [cell, *number], over, look)
    day = WEEKDAYS.get(column.head.text.lower())
    return sentence([day, *labels] if day else [*labels, column.head], [cell, *number], over, look)
