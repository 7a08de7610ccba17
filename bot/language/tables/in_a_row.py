"""Rows on one line: "HotSpot, september: Vangd. 14 (5 nye) · Jennum. 23", "Brobygning 2018 – jan. 3; feb. 1"."""

import re
from collections.abc import Sequence

from bot.language.sentences.clauses import has
from bot.language.tables.above import Above, above
from bot.language.tables.looking import Look, is_time, of_item
from bot.language.tables.rows import row
from bot.language.tables.stretch import Stretch, Told

_JOINTS = tuple(re.compile(rf"\s*{joint}\s+") for joint in (";", "[·•|]", r"(?<=\s)/", ",", r"(?<=\s)[-–—]"))
"""What parts rows on one line, what parts them surest first."""
_TOTAL = re.compile(r"\s*(?:[-–—,.;/·]\s+|\()(?:i alt|ialt|samlet|total)\b[^;/·]*$", re.IGNORECASE)
_EQUALS = re.compile(r"\D+[=:]\s*\d")
FEWEST_CELLS = 2
_EQUAL = re.compile(r"\w=\d")
LONGEST_PIECE = 48
"""Characters."""
_HEADING = (":", " – ", " - ", "  ")
_LABELLED = re.compile(
    r"\d{1,2}\s?[/.]\s?\d|\d+\D* i \w|\d+ (?:af|ud af|of) \d|[^\W\d].*(?:\d|[-–—]$)|\d.*\([^\W\d]{2,}\)"
)
""" "jan. 3", "6/9 34 stk", "4 i januar"; "24 voksne" is no row."""
_DASH = re.compile(r"\s[-–—]\s")
_LAST = re.compile(r"\s+(?:og|samt|and)\s+(?:i\s+)?(?=\D+\d)")


def may_be_rows(text: str) -> bool:
    """Whether by its signs one line has rows behind a colon or a dash, or between slashes: short, with numbers."""
    if len(_EQUAL.findall(text)) > 1:
        return True  # "apr=5  maj=6"
    heads = (text.partition(sign)[2] for sign in _HEADING if sign in text)
    return any(_are_short(_pieces(Stretch(rest, 0))) for rest in heads) or (
        " / " in text and _are_short(_pieces(Stretch(text, 0)))
    )


def _are_short(pieces: Sequence[Stretch]) -> bool:
    numbered = [piece for piece in pieces if _LABELLED.match(piece.text)]
    return len(numbered) > 1 and all(len(piece.text) <= LONGEST_PIECE for piece in pieces)


def rows_on_a_line(line: Stretch, cells: Sequence[Stretch], over: Above, look: Look) -> list[Told] | None:
    """The sentences of such a line; None where it is none."""
    head, rest = _head_and_rows(line, look)
    pieces = _pieces(rest)
    if len(cells) > FEWEST_CELLS and all(_EQUALS.match(cell.text) for cell in cells[1:]):
        head, pieces = cells[0], list(cells[1:])  # "Rådgivning [unge]  apr=5  maj=6"
    if len(pieces) < 2 or (head is None and " / " not in line.text):
        return None
    heading = above(head, look) if head else _first_name(pieces[0], look)
    if heading is None:
        return None
    over = over.then(heading[0], renames=heading[1] and bool(heading[0].named))
    found: list[Told] = []
    for piece in pieces:
        items = look(piece.text)
        one = None if has(items, "topic") and not heading[0].named else row([piece], over, look)
        if one is None:
            return None
        found += [one] if one.text else []
    return found or None


def _head_and_rows(line: Stretch, look: Look) -> tuple[Stretch | None, Stretch]:
    """What stands before a colon, or before a dash if it names what is counted; and what stands behind it."""
    colon = line.text.find(":")
    dash = _DASH.search(line.text)
    if colon > 0 and not (dash and dash.start() < colon):
        return line.part(0, colon), line.part(colon + 1)
    if dash and has(look(line.text[: dash.start()]), "topic"):
        return line.part(0, dash.start()), line.part(dash.end())
    return (line.part(0, colon), line.part(colon + 1)) if colon > 0 else (None, line)


def _first_name(piece: Stretch, look: Look) -> tuple[Above, bool] | None:
    """What the first of several names for all: "uge 6 - 2 fraværsmøder / uge 7 - 0"."""
    items = look(piece.text)
    named = [of_item(piece, item) for item in items if item.tag == "topic"]
    return (Above(tuple(named)), True) if len(named) == 1 and is_time(items[0]) else None


def _pieces(words: Stretch) -> list[Stretch]:
    """What stands between the signs that part rows, without the total behind them."""
    words = words.part(0, total.start() if (total := _TOTAL.search(words.text)) else None)
    joints = next((found for joint in _JOINTS if (found := list(joint.finditer(words.text)))), [])
    pieces: list[Stretch] = []
    start = 0
    for joint in joints:
        pieces.append(words.part(start, joint.start()))
        start = joint.end()
    pieces += _last_two(words.part(start), several=bool(joints))
    return pieces if all(piece.text.count("(") == piece.text.count(")") for piece in pieces) else []


def _last_two(words: Stretch, *, several: bool) -> list[Stretch]:
    """ "feb 3 og i marts 1"."""
    last = _LAST.search(words.text) if several else None
    parts = [words.part(0, last.start()), words.part(last.end())] if last else [words]
    return [*parts[:-1], Stretch(parts[-1].text.rstrip("."), parts[-1].start)]
