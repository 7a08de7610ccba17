"""Statements that run for nearly every update: compiled once, then handed to the driver as they are.

SQLAlchemy's way from a statement to the driver and back takes three to five times as long as the database itself
(docs/performance.md). Values and columns keep the types of their tables, errors are SQLAlchemy's. What waits in the
session is not flushed first.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Dialect,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.renamed import form_of

Convert = Callable[[Any], Any]
Statement = Select[Any] | Insert | Update | Delete


class Form(NamedTuple):
    """The statement in the words of one kind of database, with the keys that goals have today."""

    sql: str
    bound: Callable[[dict[str, Any]], Any]
    """What the driver is handed, of the values by name."""
    converts: tuple[tuple[str, Convert], ...]
    """The values that do not go to the database as they are."""
    constants: dict[str, Any]
    """Places that are always filled with the same."""
    make: Convert
    """A named tuple of the columns that come back."""


class Prepared:
    def __init__(self, statement: Any) -> None:
        self._statement: Statement = statement
        self._forms: dict[str, Form] = {}
        self._converts: dict[str, list[tuple[int, Convert]]] = {}

    def rows(self, session: Session, **values: Any) -> list[Any]:
        """What the statement returns, as named tuples."""
        form, dialect, cursor = self._execute(session, values)
        found: list[Any] = cursor.fetchall()
        if found:
            converts = self._converts.get(dialect.name)
            if converts is None:
                converts = self._converting(dialect, cursor.description)
            found = [form.make(_converted(row, converts)) for row in found]
        cursor.close()
        return found

    def value(self, session: Session, **values: Any) -> Any:
        """The first column of the first row, or None where there is none."""
        rows = self.rows(session, **values)
        return rows[0][0] if rows else None

    def run(self, session: Session, **values: Any) -> int:
        """How many rows it changed."""
        _, _, cursor = self._execute(session, values)
        changed: int = cursor.rowcount
        cursor.close()
        return changed

    def inserted(self, session: Session, **values: Any) -> int:
        """The number of the row that it inserted, on SQLite."""
        _, _, cursor = self._execute(session, values)
        number: int = cursor.lastrowid
        cursor.close()
        return number

    def _execute(self, session: Session, values: dict[str, Any]) -> tuple[Form, Dialect, Any]:
        """KeyError for a value that was not given."""
        connection = _connection(session)
        dialect = connection.dialect
        form = self._forms.get(form_of(dialect)) or self._compiled(dialect)
        for name, convert in form.converts:
            values[name] = convert(values[name])
        values |= form.constants
        driver: Any = connection.connection.dbapi_connection
        cursor = driver.cursor()
        try:
            cursor.execute(form.sql, form.bound(values))
        except dialect.loaded_dbapi.Error as error:
            raise _named(connection, cursor, form.sql, error) from error
        return form, dialect, cursor

    def _compiled(self, dialect: Dialect) -> Form:
        compiled: Any = self._statement.compile(dialect=dialect)
        names = compiled.positiontup if compiled.positional else list(compiled.params)
        binds = {name: compiled.binds[name] for name in names}
        converts = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in binds.items()}
        constants = {
            name: convert(bind.value) if (convert := converts[name]) else bind.value
            for name, bind in binds.items()
            if not bind.required
        }
        row = namedtuple("Row", [str(each.key) for each in self._statement.exported_columns], rename=True)  # type: ignore[misc]
        needed = tuple((name, convert) for name, convert in converts.items() if convert and name not in constants)
        bound = _in_order(names) if compiled.positional else dict
        form = Form(str(compiled), bound, needed, constants, row._make)
        self._forms[form_of(dialect)] = form
        return form

    def _converting(self, dialect: Dialect, description: Sequence[Any]) -> list[tuple[int, Convert]]:
        """The columns that do not come back as values of Python; psycopg wants to know as what they were sent."""
        kinds = [each.type.dialect_impl(dialect) for each in self._statement.exported_columns]
        found = [kind.result_processor(dialect, column[1]) for kind, column in zip(kinds, description, strict=True)]
        converts: list[tuple[int, Convert]] = [(place, convert) for place, convert in enumerate(found) if convert]
        self._converts[dialect.name] = converts
        return converts


def _in_order(names: Sequence[str]) -> Callable[[dict[str, Any]], Sequence[Any]]:
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: [values[name] for name in names]


def _connection(session: Session) -> Connection:
    """That of the transaction in which the session takes part. To ask the session costs as much as a statement."""
    bind = session.bind
    return bind if isinstance(bind, Connection) and bind.in_transaction() else session.connection()


def _converted(row: Sequence[Any], converts: list[tuple[int, Convert]]) -> Sequence[Any]:
    if not converts:
        return row
    values = list(row)
    for place, convert in converts:
        values[place] = convert(values[place])
    return values


def _named(connection: Connection, cursor: Any, sql: str, error: Exception) -> Exception:
    """SQLAlchemy's name for an error of the driver; a connection that is lost is not used again."""
    dialect = connection.dialect
    lost = dialect.is_disconnect(error, connection.connection.dbapi_connection, cursor)  # type: ignore[arg-type]
    if lost:
        connection.invalidate(error)
    kind = dialect.loaded_dbapi.Error
    return DBAPIError.instance(sql, None, error, kind, hide_parameters=True, connection_invalidated=lost)


class Look:
    """What a job looks for again and again: written once, and a look that finds nothing costs next to nothing.

    A function writes it: of a class of rows, while modules are imported, a statement would map all classes, for 3 MB.
    """

    def __init__(self, write: Callable[[], Any]) -> None:
        self._write = write

    def things(self, session: Session, **values: Any) -> list[Any]:
        """The objects that it finds."""
        return [found for (found,) in self.rows(session, **values)]

    def rows(self, session: Session, **values: Any) -> Sequence[Any]:
        """What it finds. What waits in the session is flushed first."""
        session.flush()
        return session.execute(self._query, values).all() if self._any.rows(session, **values) else ()

    @cached_property
    def _query(self) -> Any:
        return self._write()

    @cached_property
    def _any(self) -> Prepared:
        """The same without what it finds."""
        bare = self._query.with_only_columns(literal_column("1"), maintain_column_froms=True)
        return Prepared(bare.order_by(None).limit(1))


class Inserting:
    """Inserts rows of a table of which every column but the number is given."""

    def __init__(self, table: Table) -> None:
        places = {each.name: bindparam(each.name, type_=each.type) for each in table.c if each.name != "id"}
        plain = insert(table).values(places)
        self._plain = Prepared(plain)
        self._returning = Prepared(plain.returning(table.c.id))

    def run(self, session: Session, **values: Any) -> None:
        self._plain.run(session, **values)

    def number(self, session: Session, **values: Any) -> int:
        """The number of the new row. SQLite knows it without being asked; to have it returned costs a third more."""
        if session.get_bind().dialect.name == "sqlite":
            return self._plain.inserted(session, **values)
        returned: int = self._returning.value(session, **values)
        return returned


def one_of(column: Any, values: Iterable[Any]) -> ColumnElement[bool]:
    """IN, of values that are known when the statement is written."""
    return or_(*(column == each for each in values))


def earliest(moment: Any, which: Any) -> Prepared:
    """The first moment of the rows that are meant; None where there are none."""
    return Prepared(select(func.min(moment)).where(which))
