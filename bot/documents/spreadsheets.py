"""Spreadsheets. What somebody sends may be broken, enormous, or made to harm; what is handed out never calculates."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet would calculate; ours are words."""
BELOW_NOUGHT = re.compile(r"-\d+(?:[.,]\d+)?")
DECLARES = (b"<!doctype", b"<!entity")
"""What an honest spreadsheet never holds: entities that grow when they are read."""
MOST_PARTS = 200

Rows = list[list[str]]


class BadSheet(Exception):
    """Not a spreadsheet that can be read: `why` is "large", "unreadable" or "empty"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Room(NamedTuple):
    """How much one may hold."""

    file: int
    """Bytes of the file."""
    unpacked: int
    """Bytes of everything inside it: a small file may hold gigabytes of nothing."""
    rows: int
    columns: int = 40
    cell: int = 400
    """Characters of a cell; the rest is left out."""


def read(data: bytes, room: Room) -> Iterator[list[str]]:
    """Every row of the first sheet, as plain words. Raises BadSheet, also while it goes on."""
    if len(data) > room.file:
        raise BadSheet("large")
    rows = _workbook(data, room) if data[:2] == b"PK" else _text(data)
    for number, row in enumerate(rows):
        if number >= room.rows:
            raise BadSheet("large")
        yield [_cell(value)[: room.cell] for value in islice(row, room.columns)]


def table(rows: Iterable[Iterable[str]], delimiter: str) -> str:
    """Rows as a .csv."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(
        [harmless(cell) for cell in row] for row in rows
    )
    return out.getvalue()


def harmless(cell: str) -> str:
    """What no spreadsheet calculates; a number below nought is summed like any other.

    And a line is broken as everywhere, for a bare return would break the row.
    """
    said = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{said}" if cell.startswith(FORMULA) and not BELOW_NOUGHT.fullmatch(cell) else said


# -- inside --


def _text(data: bytes) -> Iterator[list[str]]:
    """A .csv as a spreadsheet saves it: with ; or , or tabs, in UTF-8 or in what Windows writes."""
    if b"\0" in data:
        raise BadSheet("unreadable")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=first.count))
    except csv.Error:
        raise BadSheet("unreadable") from None


def _workbook(data: bytes, room: Room) -> Iterator[tuple[object, ...]]:
    """An .xlsx; what it would calculate is taken as it was calculated last."""
    _check_inside(data, room.unpacked)
    try:
        from openpyxl import load_workbook  # 9 MB, for a file a year

        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        yield from book.worksheets[0].iter_rows(max_row=room.rows + 1, max_col=room.columns, values_only=True)
    except Exception:  # whatever a library meets in a file that was made to break it
        raise BadSheet("unreadable") from None


def _check_inside(data: bytes, most: int) -> None:
    """Before anything is unpacked whole: how much there is, and that no part declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            listed = parts.infolist()
            if len(listed) > MOST_PARTS or sum(part.file_size for part in listed) > most:
                raise BadSheet("large")
            for part in listed:
                with parts.open(part) as opened:
                    unpacked = opened.read(most + 1)
                if len(unpacked) > most:
                    raise BadSheet("large")
                if any(declared in unpacked.lower() for declared in DECLARES):
                    raise BadSheet("unreadable")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise BadSheet("unreadable") from None


def _cell(value: object) -> str:
    """One line of plain words; a month as the spreadsheet knows it is its first day."""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    text = " ".join(str(value if value is not None else "").split())
    return "" if text.startswith(FORMULA) else text
