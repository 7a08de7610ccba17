"""What rows are made of: base class, the UTC type, numbers, indexes."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import BigInteger, DateTime, Dialect, Index, Integer, MetaData, String, Table, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.types import TypeDecorator

BigId = BigInteger().with_variant(Integer, "sqlite")
"""A serial number that may grow large; SQLite counts by itself only in an INTEGER."""
BY_SIGNS = String().with_variant(String(collation="C"), "postgresql")
"""A text in the order of its signs, as SQLite has it; in that of a language nothing lies between two colons."""
WITHOUT_ZONE = 26
"""Characters of a moment before its zone."""


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python, whatever the database keeps: in SQLite a text that sorts like the moments."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is UTC:
            return value
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """SQLite's own writes the same text in five times the time, and a report writes a dozen moments."""
        if dialect.name != "sqlite":
            return super().bind_processor(dialect)

        def written(value: datetime | None) -> str | None:
            moment = value if value is None or value.tzinfo is UTC else self.process_bind_param(value, dialect)
            return moment.isoformat(" ", "microseconds")[:WITHOUT_ZONE] if moment else None

        return written


NUMBERED = {"sqlite_autoincrement": True}
"""Numbers are never used again: a button of last month must not find another row, nor an answer's key be taken."""


class Base(DeclarativeBase):
    __table_args__: Any = NUMBERED
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime}


def partial(name: str, *columns: str, where: str) -> Index:
    """An index of some rows of its table.

    On PostgreSQL the migrations make the same: to name its option here would load its dialect (3 MB) everywhere.
    """
    return Index(name, *columns, sqlite_where=text(where))


def upsert(dialect: str, table: Table) -> sqlite.Insert:
    """An insert that may say what becomes of a row that is there already, in words that both databases have."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # 3 MB, for programmes that have such a server

        return cast(sqlite.Insert, postgresql.insert(table))
    return sqlite.insert(table)


@cache
def insert_new(dialect: str, table: Table, *unique: str) -> ReturningInsert[Any]:
    """Inserts what is not there yet (by the unique columns); returns id and unique columns of what was new."""
    insert = upsert(dialect, table).on_conflict_do_nothing(index_elements=unique)
    statement: ReturningInsert[Any] = insert.returning(table.c.id, *(table.c[name] for name in unique))
    return statement
