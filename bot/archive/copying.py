"""Moves everything from one database to another, counted and compared: from SQLite to PostgreSQL, or back."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, make_url, select, text

from bot import migrations
from bot.engine import make_engine
from bot.models import METADATA

SET_NUMBER = text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :next, false)")
BATCH = 1000
"""Rows held in memory at a time."""


class NotEmpty(Exception):
    """The database to copy into has rows already: nothing was copied."""


class Itself(Exception):
    """Both addresses are of one database: it would wait for itself."""


class NothingToCopy(Exception):
    """There is no database to copy from: a copy of nothing would be the same on both sides."""


class Differs(Exception):
    """After copying a table is not the same on both sides; the copy was undone."""


@dataclass(frozen=True, slots=True)
class Copied:
    table: str
    rows: int


def copy(source: str, target: str) -> list[Copied]:
    """Copy every table of one SQLAlchemy URL to another, in one transaction on each side.

    The target gets the newest shape first. Raises NothingToCopy, Itself, NotEmpty or Differs; then nothing was copied.
    """
    missing = file_of(source)
    if missing is not None and not missing.is_file():
        raise NothingToCopy(missing)
    if _same(source, target):
        raise Itself
    migrations.upgrade(source)
    migrations.upgrade(target)
    here, there = make_engine(source), make_engine(target)
    try:
        with _snapshot(here) as reads, there.begin() as writes:
            return list(_copy(reads, writes))
    finally:
        here.dispose()
        there.dispose()


def file_of(url: str) -> Path | None:
    """Where an SQLite database is; None for another."""
    return Path(make_url(url).database or "") if url.startswith("sqlite") else None


def _same(source: str, target: str) -> bool:
    """Whether two addresses are of one database, however they are written."""
    one, other = file_of(source), file_of(target)
    if one is not None and other is not None:
        return one.resolve() == other.resolve()
    here, there = make_url(source), make_url(target)
    return (here.host, here.port, here.database, here.query) == (there.host, there.port, there.database, there.query)


def _snapshot(engine: Engine) -> Any:
    """A transaction that sees one moment, however long it takes and whatever the bot writes meanwhile."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ").begin()
    return engine.begin()


def _copy(reads: Connection, writes: Connection) -> Iterator[Copied]:
    tables = METADATA.sorted_tables
    if any(_count(writes, table) for table in tables):
        raise NotEmpty
    for table in tables:
        for batch in _batches(reads, table):
            writes.execute(insert(table), batch)
        if (rows := _count(writes, table)) != _count(reads, table) or digest(reads, table) != digest(writes, table):
            raise Differs(table.name)
        yield Copied(table.name, rows)
    if writes.dialect.name == "postgresql":
        _continue_numbers(writes, tables)


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    # Of this query alone: the connection also writes.
    result = connection.execute(select(table).order_by(*table.primary_key), execution_options={"yield_per": BATCH})
    for partition in result.mappings().partitions():
        yield [dict(row) for row in partition]


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def digest(connection: Connection, table: Table) -> str:
    """The same for two tables with the same rows, whatever the database."""
    sum_of = hashlib.sha256()
    for row in chain.from_iterable(_batches(connection, table)):
        sum_of.update(repr(sorted((name, _plain(value)) for name, value in row.items())).encode())
    return sum_of.hexdigest()


def _plain(value: Any) -> str:
    if isinstance(value, datetime):  # the same instant, whatever a driver calls UTC
        return value.astimezone(UTC).isoformat()
    return repr(float(value)) if isinstance(value, int | float) and not isinstance(value, bool) else repr(value)


def _continue_numbers(connection: Connection, tables: list[Table]) -> None:
    """PostgreSQL counts on from where the copied numbers end: a number is never used again."""
    for table in tables:
        if "id" in table.c:
            newest = connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
            connection.execute(SET_NUMBER, {"table": table.name, "next": newest + 1})
