"""Reads a list of subscribers out of a spreadsheet, trusting nothing in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.documents.spreadsheets import BadSheet, Room
from bot.documents.spreadsheets import read as read_rows
from bot.language.atoms.normalise import fold
from bot.people.addresses import mail_address

MOST_ROWS = 20_000
ROOM = Room(file=5_000_000, unpacked=50_000_000, rows=MOST_ROWS + 1)
ENDINGS = (".csv", ".txt", ".xlsx")
SAVE = "save the list as .xlsx or .csv"
LONGEST = 200
"""Characters of a source."""
COLUMNS = {
    "email": ("email", "e-mail", "mail", "mailadresse", "e-mailadresse", "emailadresse", "adresse"),
    "language": ("sprog", "language"),
    "area": ("omraade", "område", "area", "afdeling"),
    "source": ("kilde", "samtykke", "source", "consent", "tilmeldt via", "tilmeldt"),
    "crisis": ("krise", "kriser", "crisis"),
}
NAMES = {fold(name): column for column, names in COLUMNS.items() for name in names}
YES = frozenset({"ja", "yes", "1", "x", "true", "sand"})


class BadList(Exception):
    """No list that can be read; the text says what would help."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list."""

    number: int
    """As the spreadsheet counts."""
    address: str | None
    """None: no e-mail address."""
    language: str
    area: str
    source: str
    crisis: bool


def read(path: Path) -> list[Listed]:
    """Every line that holds something. Raises BadList."""
    if not path.is_file():
        raise BadList(f"there is no file {path}")
    if path.suffix.lower() not in ENDINGS:
        raise BadList(f"{path.suffix or 'a file without an ending'} cannot be read: {SAVE}")
    if path.stat().st_size > ROOM.file:
        raise BadList(f"the file is larger than {ROOM.file // 1_000_000} MB")
    try:
        return list(_listed(read_rows(path.read_bytes(), ROOM)))
    except BadSheet as error:
        why = f"has more than {MOST_ROWS} lines, or unpacks to more than can be right"
        raise BadList(f"the list {why if error.why == 'large' else f'cannot be read: {SAVE}'}") from None


def _listed(rows: Iterable[list[str]]) -> Iterator[Listed]:
    lines = enumerate(rows, 1)
    columns = next((_columns(row) for _, row in lines if any(cell.strip() for cell in row)), {})
    if "email" not in columns:
        raise BadList("no column is called e-mail (the first line names the columns: e-mail; sprog; område; kilde)")
    for number, row in lines:
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in columns.items()}
        if any(cells.values()):
            yield _line(number, cells)


def _columns(row: list[str]) -> dict[str, int]:
    found = {
        NAMES[fold(cell.strip())]: at for at, cell in reversed(list(enumerate(row))) if fold(cell.strip()) in NAMES
    }
    return dict(found)


def _line(number: int, cells: dict[str, str]) -> Listed:
    written = cells.get("email", "")
    return Listed(
        number,
        mail_address(written) if len(written) <= LONGEST else None,
        cells.get("language", "").lower(),
        cells.get("area", ""),
        " ".join(cells.get("source", "").split())[:LONGEST],
        fold(cells.get("crisis", "")) in YES,
    )
