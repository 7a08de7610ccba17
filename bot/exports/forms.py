"""Rows as JSON or CSV."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from bot.documents.spreadsheets import harmless

Row = Mapping[str, Any]


def as_json(rows: Iterable[Row]) -> bytes:
    """A list of flat objects; moments in UTC with a Z."""
    plain = [{key: whole(value) for key, value in row.items()} for row in rows]
    return orjson.dumps(plain, option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE)


def as_csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Comma-separated, UTF-8, one line of names; several values in a cell with a space between."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(columns), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(value) for key, value in row.items()})
    return out.getvalue().encode()


def whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _cell(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return harmless(" ".join(str(each) for each in value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return harmless(value) if isinstance(value, str) else whole(value)
