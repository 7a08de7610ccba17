"""Which of several processes polls, sends and runs the jobs: on PostgreSQL who holds a lock, on SQLite the only one.

The lock belongs to a database session, so it is free the moment its process is gone. A process that stands still, or
whose host is gone, cannot say so: every process looks once a second, and whoever has not looked for a while is buried
by the others, so that its locks and transactions hold nobody up. All this only keeps two from doing the same work; that
nothing is done twice rests on the claims of rows.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from bot.engine import let_go
from bot.same_plan import AnotherPlan, take_place

log = logging.getLogger(__name__)
T = TypeVar("T")
LOCK = 0x6E61626F
"""Any number that nobody else locks in the same database."""
LOOKS = 1.0
"""Seconds between looks: how soon the next process takes over."""
SILENCE = "8 seconds"
"""Whoever has not looked for so long is taken for dead: the next leads well within fifteen seconds."""
TRY = text("SELECT pg_try_advisory_lock(:lock)")
# The session that looks bears its process's name with a word added: "nabobot looks 1f2e3d4c".
NAME = text("""
    SELECT set_config('application_name', replace(current_setting('application_name'), ' ', ' looks '), false)
""")
BURY = text("""
    WITH silent AS (
        SELECT application_name AS looks, replace(application_name, ' looks ', ' ') AS works FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'nabobot looks %'
        AND clock_timestamp() - state_change > CAST(:silence AS interval)
    )
    SELECT application_name, pg_terminate_backend(pid) FROM pg_stat_activity
    JOIN silent ON application_name IN (looks, works) WHERE datname = current_database()
""")


class Leadership:
    """`led` is set while this process leads."""

    def __init__(self, engine: Engine, plan: int = 0) -> None:
        """`plan`: by which plan this process goes (bot.plan.mark)."""
        self._engine = engine
        self._plan = plan
        self._shared = engine.dialect.name == "postgresql"
        self._connection: Connection | None = None
        # One thread: a look that was begun ends before the lock is let go.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="leadership")
        self._changed = asyncio.Condition()
        self.leads = not self._shared

    async def join(self) -> None:
        """Come to the others, before anything is done. Raises AnotherPlan where they go by another."""
        while self._shared:
            if await self._run(self._joined):
                return
            await asyncio.sleep(LOOKS)  # who gives no sign is buried soon

    async def leave(self) -> None:
        """Where nothing was begun after all, or all has ended."""
        await self._run(self._let_go)

    async def run(self) -> None:
        """Try to lead, and look whether one still does, until cancelled. Raises AnotherPlan where this process was cut
        off for a while, and others go by another now."""
        try:
            while self._shared:
                await self._set(await self._run(self._look))
                await asyncio.sleep(LOOKS)
        finally:
            await self.leave()

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

    def _joined(self) -> bool:
        try:
            return self._place()
        except DBAPIError:
            return True  # whoever looks next finds out

    def _place(self) -> bool:
        """False while one who goes by another plan may still be there."""
        if self._connection is not None:
            return True
        self._connection = self._connect()
        try:
            self._bury(self._connection)
            found = take_place(self._connection, self._plan)
        except (AnotherPlan, DBAPIError):
            self._let_go()
            raise
        if not found:
            self._let_go()
        return found

    def _look(self) -> bool:
        try:
            if not self._place() or self._connection is None:
                return False
            self._bury(self._connection)
            if self.leads:
                self._connection.execute(text("SELECT 1"))
                return True
            return bool(self._connection.execute(TRY, {"lock": LOCK}).scalar())
        except DBAPIError:
            self._let_go()
            return False

    def _connect(self) -> Connection:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        connection.execute(NAME)
        return connection

    def _bury(self, connection: Connection) -> None:
        """End the sessions of processes that no longer look."""
        buried = {name for name, _ended in connection.execute(BURY, {"silence": SILENCE})}
        if buried:
            log.warning("%s gave no sign for %s: its sessions are ended", ", ".join(sorted(buried)), SILENCE)

    def _let_go(self) -> None:
        if self._connection is not None:
            let_go(self._connection)
        self._connection = None
