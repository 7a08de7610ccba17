"""Reads a spreadsheet that somebody sent as rows of plain text. It may be broken, enormous, or made to harm."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime

LARGEST = 2 << 20
"""Bytes of the file; a milestone plan has some twenty thousand."""
UNPACKED = 20 << 20
"""Bytes of everything inside it: a small file may hold gigabytes of nothing."""
MOST_PARTS, MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 200, 500, 40, 400
FORMULA = ("=", "+", "-", "@")
"""With these a cell begins that would calculate; ours are words."""
DECLARES = (b"<!doctype", b"<!entity")
"""What an honest spreadsheet never holds: entities that grow when they are read."""

Rows = list[list[str]]


class BadSheet(Exception):
    """Not a spreadsheet that can be read: `why` is "large", "unreadable" or "empty"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read(data: bytes) -> Rows:
    """The rows that hold something, of the first sheet. Raises BadSheet."""
    if len(data) > LARGEST:
        raise BadSheet("large")
    found = list(_filled(_workbook(data) if data[:2] == b"PK" else _text(data)))
    if not found:
        raise BadSheet("empty")
    return found


def _filled(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise BadSheet("large")
        if any(row):
            yield row[: max(at for at, cell in enumerate(row, 1) if cell)]


def _text(data: bytes) -> Iterator[list[str]]:
    """A .csv as a spreadsheet saves it: with ; or , or tabs, in UTF-8 or in what Windows writes."""
    if b"\0" in data:
        raise BadSheet("unreadable")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    sign = max(";,\t", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            yield [_cell(cell) for cell in row[:MOST_COLUMNS]]
    except csv.Error:
        raise BadSheet("unreadable") from None


def _workbook(data: bytes) -> Iterator[list[str]]:
    """An .xlsx; what it would calculate is taken as it was calculated last."""
    _check_inside(data)
    try:
        from openpyxl import load_workbook  # 9 MB, for a file a year

        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True):
            yield [_cell(value) for value in row]
    except BadSheet:
        raise
    except Exception:  # whatever a library meets in a file that was made to break it
        raise BadSheet("unreadable") from None


def _check_inside(data: bytes) -> None:
    """Before anything is unpacked whole: how much there is, and that no part declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            listed = parts.infolist()
            if len(listed) > MOST_PARTS or sum(part.file_size for part in listed) > UNPACKED:
                raise BadSheet("large")
            for part in listed:
                with parts.open(part) as opened:
                    unpacked = opened.read(UNPACKED + 1)
                if len(unpacked) > UNPACKED:
                    raise BadSheet("large")
                if any(declared in unpacked.lower() for declared in DECLARES):
                    raise BadSheet("unreadable")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise BadSheet("unreadable") from None


def _cell(value: object) -> str:
    """One line of plain words; a month as the spreadsheet knows it is its first day."""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    text = " ".join(str(value if value is not None else "").split())[:LONGEST_CELL]
    return "" if text.startswith(FORMULA) else text
