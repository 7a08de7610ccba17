"""Which of several processes polls, sends and runs the jobs: on PostgreSQL who holds a lock, on SQLite the only one.

The lock belongs to a database session, so it is free the moment its process or its host is gone. It only keeps two
from doing the same work; that nothing is done twice rests on the claims of rows.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)
T = TypeVar("T")
LOCK = 0x6E61626F
"""Any number that nobody else locks in the same database."""
LOOKS = 1.0
"""Seconds between looks: how soon the next process takes over."""
# The server must notice within about ten seconds that a host is gone which can no longer say so itself.
NOTICED = (
    "SET tcp_keepalives_idle = 4",
    "SET tcp_keepalives_interval = 2",
    "SET tcp_keepalives_count = 3",
    "SET tcp_user_timeout = 10000",
    "SET idle_in_transaction_session_timeout = 0",
)
TRY = text("SELECT pg_try_advisory_lock(:lock)")


class Leadership:
    """`led` is set while this process leads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._shared = engine.dialect.name == "postgresql"
        self._connection: Connection | None = None
        # One thread: a look that was begun ends before the lock is let go.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="leadership")
        self._changed = asyncio.Condition()
        self.leads = not self._shared

    async def run(self) -> None:
        """Try to lead, and look whether one still does, until cancelled."""
        try:
            while self._shared:
                await self._set(await self._run(self._look))
                await asyncio.sleep(LOOKS)
        finally:
            await self._run(self._let_go)

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def until(self, leads: bool) -> None:
        """Return once this process leads, or no longer does."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.leads is leads)

    async def _set(self, leads: bool) -> None:
        if leads is not self.leads:
            log.warning("this process %s", "leads now" if leads else "leads no longer")
        async with self._changed:
            self.leads = leads
            self._changed.notify_all()

    def _look(self) -> bool:
        try:
            if self._connection is None:
                self._connection = self._connect()
            if self.leads:
                self._connection.execute(text("SELECT 1"))
                return True
            return bool(self._connection.execute(TRY, {"lock": LOCK}).scalar())
        except DBAPIError:
            self._let_go()
            return False

    def _connect(self) -> Connection:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        for setting in NOTICED:
            connection.exec_driver_sql(setting)
        return connection

    def _let_go(self) -> None:
        if self._connection is None:
            return
        _quietly(self._connection.invalidate)
        _quietly(self._connection.close)
        self._connection = None


def _quietly(close: Callable[[], None]) -> None:
    try:
        close()
    except DBAPIError:
        return
