"""A milestone plan in a spreadsheet that somebody sent: its rows, as plain text."""

from bot.documents.spreadsheets import BadSheet, Room, Rows
from bot.documents.spreadsheets import read as read_rows

ROOM = Room(file=2 << 20, unpacked=20 << 20, rows=500)
"""A milestone plan has some twenty thousand bytes."""


def read(data: bytes) -> Rows:
    """The rows that hold something. Raises BadSheet."""
    found = [_filled(row) for row in read_rows(data, ROOM) if any(row)]
    if not found:
        raise BadSheet("empty")
    return found


def _filled(row: list[str]) -> list[str]:
    return row[: max(at for at, cell in enumerate(row, 1) if cell)]
