"""Statements that run for nearly every update: compiled once, then handed to the driver as they are.

SQLAlchemy's way from a statement to the driver and back takes three to five times as long as the database itself
(docs/performance.md). Values and columns keep the types of their tables, errors are SQLAlchemy's. What waits in the
session is not flushed first.
"""

from collections import namedtuple
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Table, Update, bindparam, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any]
Statement = Select[Any] | Insert | Update | Delete


class Value(NamedTuple):
    """A place in the statement: filled by name, or always with the same."""

    name: str
    required: bool
    constant: Any
    convert: Convert | None

    def of(self, values: dict[str, Any]) -> Any:
        """KeyError for a value that was not given."""
        if not self.required:
            return self.constant
        return self.convert(values[self.name]) if self.convert else values[self.name]


class Form(NamedTuple):
    """The statement in the words of one kind of database."""

    sql: str
    positional: bool
    values: tuple[Value, ...]
    row: Any


class Prepared:
    def __init__(self, statement: Any) -> None:
        self._statement: Statement = statement
        self._forms: dict[str, Form] = {}
        self._columns: dict[str, list[Convert | None]] = {}

    def rows(self, session: Session, **values: Any) -> list[Any]:
        """What the statement returns, as named tuples."""
        form, cursor = self._execute(session, values)
        dialect = session.connection().dialect
        columns = self._columns.get(dialect.name) or self._converted(dialect, cursor.description)
        found = cursor.fetchall()
        cursor.close()
        made = form.row._make
        return [made([convert(v) if convert else v for convert, v in zip(columns, row, strict=True)]) for row in found]

    def value(self, session: Session, **values: Any) -> Any:
        """The first column of the first row, or None where there is none."""
        rows = self.rows(session, **values)
        return rows[0][0] if rows else None

    def run(self, session: Session, **values: Any) -> int:
        """How many rows it changed."""
        _, cursor = self._execute(session, values)
        changed: int = cursor.rowcount
        cursor.close()
        return changed

    def _execute(self, session: Session, values: dict[str, Any]) -> tuple[Form, Any]:
        connection = session.connection()
        dialect = connection.dialect
        form = self._forms.get(dialect.name) or self._compiled(dialect)
        bound: Any = [each.of(values) for each in form.values]
        if not form.positional:
            bound = dict(zip((each.name for each in form.values), bound, strict=True))
        cursor = connection.connection.cursor()
        try:
            cursor.execute(form.sql, bound)
        except dialect.loaded_dbapi.Error as error:
            raise _named(connection, cursor, form.sql, error) from error
        return form, cursor

    def _compiled(self, dialect: Dialect) -> Form:
        compiled: Any = self._statement.compile(dialect=dialect)
        names = compiled.positiontup if compiled.positional else list(compiled.params)
        returned = list(self._statement.exported_columns)
        form = Form(
            str(compiled),
            compiled.positional,
            tuple(_value(name, compiled.binds[name], dialect) for name in names),
            namedtuple("Row", [str(each.key) for each in returned], rename=True),
        )
        self._forms[dialect.name] = form
        return form

    def _converted(self, dialect: Dialect, description: Sequence[Any]) -> list[Convert | None]:
        """How each column that comes back becomes a value of Python; psycopg wants to know as what it was sent."""
        kinds = [each.type.dialect_impl(dialect) for each in self._statement.exported_columns]
        sent = [column[1] for column in description]
        converts: list[Convert | None] = [
            kind.result_processor(dialect, code) for kind, code in zip(kinds, sent, strict=True)
        ]
        self._columns[dialect.name] = converts
        return converts


def _named(connection: Connection, cursor: Any, sql: str, error: Exception) -> Exception:
    """SQLAlchemy's name for an error of the driver; a connection that is lost is not used again."""
    dialect = connection.dialect
    lost = dialect.is_disconnect(error, connection.connection.dbapi_connection, cursor)  # type: ignore[arg-type]
    if lost:
        connection.invalidate(error)
    kind = dialect.loaded_dbapi.Error
    return DBAPIError.instance(sql, None, error, kind, hide_parameters=True, connection_invalidated=lost)


def _value(name: str, bind: Any, dialect: Dialect) -> Value:
    kind: TypeEngine[Any] = bind.type
    convert = kind.dialect_impl(dialect).bind_processor(dialect)
    constant = convert(bind.value) if convert and not bind.required else bind.value
    return Value(name, bind.required, constant, convert)


def inserting(table: Table) -> Prepared:
    """Insert a row of which every column but the number is given; returns the number."""
    places = {each.name: bindparam(each.name, type_=each.type) for each in table.c if each.name != "id"}
    return Prepared(insert(table).values(places).returning(table.c.id))
