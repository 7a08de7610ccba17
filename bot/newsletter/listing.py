"""Reads a list of subscribers out of a spreadsheet, trusting nothing in it: size, form, formulas, addresses."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.language.atoms.normalise import fold
from bot.people.addresses import mail_address

LARGEST = 5_000_000
"""Bytes of a file."""
UNPACKED = 50_000_000
"""Bytes that a workbook may become."""
MOST_ROWS = 20_000
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
    if path.stat().st_size > LARGEST:
        raise BadList(f"the file is larger than {LARGEST // 1_000_000} MB")
    match path.suffix.lower():
        case ".csv" | ".txt":
            rows = _of_csv(path.read_bytes())
        case ".xlsx":
            rows = _of_workbook(path)
        case other:
            raise BadList(f"{other or 'a file without an ending'} cannot be read: save the list as .xlsx or .csv")
    return list(_listed(rows))


def _of_csv(raw: bytes) -> Iterator[list[str]]:
    """Excel in Danish writes semicolons, and cp1252 where it does not write UTF-8."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    if "\0" in text:
        raise BadList("that is no text: save the list as .csv or .xlsx")
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter)
    except csv.Error as error:
        raise BadList(f"the list cannot be read ({error})") from None


def _of_workbook(path: Path) -> Iterator[list[str]]:
    """The first sheet: what its cells show, never what they compute."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as packed:
            if sum(each.file_size for each in packed.infolist()) > UNPACKED:
                raise BadList("the workbook unpacks to more than can be right")
        book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            for row in book.worksheets[0].iter_rows(values_only=True, max_row=MOST_ROWS + 2):
                yield ["" if cell is None else str(cell) for cell in row]
        finally:
            book.close()
    except BadList:
        raise
    except Exception as error:  # whatever a damaged workbook makes of the library
        raise BadList(f"the workbook cannot be read ({type(error).__name__})") from None


def _listed(rows: Iterable[list[str]]) -> Iterator[Listed]:
    lines = enumerate(rows, 1)
    columns = next((_columns(row) for _, row in lines if any(cell.strip() for cell in row)), {})
    if "email" not in columns:
        raise BadList("no column is called e-mail (the first line names the columns: e-mail; sprog; område; kilde)")
    for count, (number, row) in enumerate(lines):
        if count >= MOST_ROWS:
            raise BadList(f"the list has more than {MOST_ROWS} lines")
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
