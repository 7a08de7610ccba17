"""The database: base class, the UTC type, and one thread in which every transaction runs.

Work that is waiting at the same moment shares one commit: each piece has a savepoint of its own, so that one failing
leaves the others whole, and is answered only after the commit (docs/decisions/group-commit.md).
"""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from threading import Condition, Thread
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import BigInteger, Connection, DateTime, Dialect, Engine, Integer, MetaData, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.types import TypeDecorator

P = ParamSpec("P")
T = TypeVar("T")
BigId = BigInteger().with_variant(Integer, "sqlite")
"""A serial number that may grow large; SQLite counts by itself only in an INTEGER."""
BATCH = 64
"""Pieces of work under one commit: enough to share its cost, few enough that nobody waits for the others."""


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


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


def make_engine(url: str) -> Engine:
    # Parameters hold what people wrote: they must not reach a log by way of an error.
    engine = create_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined]  # the driver must not begin by itself
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    # A deferred BEGIN fails as soon as another process writes between our read and our write.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@cache
def insert_new(dialect: str, table: Table, *unique: str) -> ReturningInsert[Any]:
    """The statement that inserts what is not there yet (by the unique columns); returns id and unique columns of what was."""
    insert = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    return insert.on_conflict_do_nothing(index_elements=unique).returning(
        table.c.id, *(table.c[name] for name in unique)
    )


class Database:
    """One connection, one thread, transactions in the order in which they were asked for."""

    def __init__(self, url: str) -> None:
        self.engine = make_engine(url)
        self._waiting: deque[tuple[Callable[[Session], Any], asyncio.Future[Any], asyncio.AbstractEventLoop]] = deque()
        self._wake = Condition()
        self._closing = False
        self._thread = Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Session], T]) -> T:
        """Run one transaction; returns after its commit, or raises what it raised after its rollback."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._wake:
            if self._closing:
                raise RuntimeError("the database is closed")
            self._waiting.append((work, future, loop))
            self._wake.notify()
        return await future

    def close(self) -> None:
        """Finish what is waiting, then let go of the file."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self.engine.dispose()

    def _serve(self) -> None:
        while batch := self._next_batch():
            try:
                outcomes = self._commit(batch)
            except Exception as error:  # the commit itself failed: nothing of the batch is there
                outcomes = [(future, None, error) for _, future, _ in batch]
            _deliver(outcomes, batch[0][2])

    def _next_batch(self) -> list[Any]:
        with self._wake:
            while not self._waiting and not self._closing:
                self._wake.wait()
            return [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]

    def _commit(self, batch: list[Any]) -> list[Any]:
        with self.engine.begin() as connection:
            return [(future, *_attempt(connection, work)) for work, future, _ in batch]


def _attempt(connection: Connection, work: Callable[[Session], T]) -> tuple[T | None, Exception | None]:
    try:
        with Session(connection, join_transaction_mode="create_savepoint", expire_on_commit=False) as session:
            result = work(session)
            session.commit()
            return result, None
    except Exception as error:
        return None, error


def _deliver(outcomes: list[Any], loop: asyncio.AbstractEventLoop) -> None:
    def settle() -> None:
        for future, result, error in outcomes:
            if future.done():  # whoever asked has gone; the transaction stands all the same
                continue
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)

    if not loop.is_closed():
        loop.call_soon_threadsafe(settle)
