"""One thread in which every transaction runs.

Work that waits at the same moment shares one commit and is answered only after it (docs/decisions/group-commit.md).
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Thread
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.orm import Session

from bot.engine import make_engine, number_of, stands

log = logging.getLogger(__name__)
T = TypeVar("T")
Change = Callable[[], None]
BATCH = 64
"""Pieces of work under one commit: enough to share its cost, few enough that nobody waits for the others."""
AWAY = (OperationalError, InterfaceError, InternalError)
"""The database is locked, full, gone, or only to be read (a copy that will take over): a fault of the moment,
and nobody's message is to blame."""
PAUSES = (0.2, 1.0, 2.0, 5.0, 15.0)
"""Seconds between tries while it is away."""
_AFTERWARDS = "afterwards"


def after_commit(session: Session, change: Change) -> None:
    """Change what is known in memory once the rows stand that say so, and before the next transaction; else never."""
    session.info.setdefault(_AFTERWARDS, []).append(change)


class Failed(Exception):
    """A piece of work raised; what it raised stands in the piece."""


@dataclass(slots=True, eq=False)
class Piece(Generic[T]):
    """One transaction that somebody waits for."""

    work: Callable[[Session], T]
    future: asyncio.Future[T]
    loop: asyncio.AbstractEventLoop
    result: T | None = None
    error: Exception | None = None
    afterwards: list[Change] = field(default_factory=list)

    def run(self, session: Session) -> None:
        """In the session of all, which it leaves empty. Where it fails, the whole transaction must be undone."""
        try:
            self.result = self.work(session)
            self.afterwards = session.info.pop(_AFTERWARDS, [])
            if session.new or session.identity_map:  # most work reads and writes bare rows (bot.prepared)
                session.flush()
                session.expunge_all()
        except Exception as error:
            self.error = error
            raise Failed from None

    def run_apart(self, connection: Connection) -> None:
        """With a savepoint of its own. Raises only what has ended the transaction for the others too."""
        self.result = self.error = None
        try:
            with connection.begin_nested(), _session(connection) as session:
                self.result = self.work(session)
                session.flush()
                self.afterwards = session.info.get(_AFTERWARDS, [])
        except Exception as error:
            self.error = error
            if _ended(connection, error):
                raise

    def tell(self) -> None:
        if self.future.done():  # whoever asked has gone; the transaction stands all the same
            return
        if self.error is None:
            self.future.set_result(self.result)  # type: ignore[arg-type]
        else:
            self.future.set_exception(self.error)


def _session(connection: Connection) -> Session:
    """In a transaction that is begun and ended outside; where something fails in it, it is undone."""
    return Session(connection, join_transaction_mode="rollback_only", expire_on_commit=False)


def _ended(connection: Connection, error: Exception) -> bool:
    """Whether an error undid all: a lost connection, or SQLite, which rolls back by itself when the disk is full."""
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or not getattr(connection.connection.dbapi_connection, "in_transaction", True)


class Database:
    """One connection, one thread, transactions in the order in which they were asked for."""

    def __init__(self, url: str) -> None:
        self.engine = make_engine(url)
        self._waiting: deque[Piece[Any]] = deque()
        self._wake = Condition()
        self._closing = False
        self._number: str | None = None
        """Of the transaction that is being committed, where the database knows it by one."""
        self._thread = Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Session], T]) -> T:
        """Run one transaction; returns after its commit, or raises what it raised after its rollback.

        The work may be run a second time after a rollback, so it changes nothing but the database (but see
        `after_commit`).
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._wake:
            if self._closing:
                raise RuntimeError("the database is closed")
            self._waiting.append(Piece(work, future, loop))
            self._wake.notify()
        return await future

    async def insist(self, work: Callable[[Session], T]) -> T:
        """Run one transaction, and again for as long as the database is away."""
        failures = 0
        while True:
            try:
                return await self.run(work)
            except AWAY as error:
                log.error("the database is away (%s); trying again", type(error.orig).__name__)
                await asyncio.sleep(PAUSES[min(failures, len(PAUSES) - 1)])
                failures += 1

    def close(self) -> None:
        """Finish what is waiting, then let go of the file."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self.engine.dispose()

    def _serve(self) -> None:
        while batch := self._next_batch():
            self._number = None
            try:
                self._commit(batch)
            except Exception as error:  # begin or commit failed: nobody may believe in what is not there
                for piece in [] if stands(self.engine, self._number) else batch:
                    piece.error = error
            _change_what_is_known(batch)
            _deliver(batch)

    def _next_batch(self) -> list[Piece[Any]]:
        with self._wake:
            while not self._waiting and not self._closing:
                self._wake.wait()
            return [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]

    def _commit(self, batch: list[Piece[Any]]) -> None:
        """All under one commit. Savepoints cost a statement each, so only a batch with a failure in it gets them."""
        try:
            with self.engine.begin() as connection, _session(connection) as session:
                for piece in batch:
                    piece.run(session)
                self._number = number_of(connection)
        except Failed:
            if len(batch) > 1:
                with self.engine.begin() as connection:
                    for piece in batch:
                        piece.run_apart(connection)
                    self._number = number_of(connection)


def _change_what_is_known(batch: list[Piece[Any]]) -> None:
    for piece in batch:
        for change in piece.afterwards if piece.error is None else []:
            change()


def _deliver(batch: list[Piece[Any]]) -> None:
    def settle() -> None:
        for piece in batch:
            piece.tell()

    with contextlib.suppress(RuntimeError):  # the loop was closed under us: nobody waits any more
        batch[0].loop.call_soon_threadsafe(settle)
