"""Which process handles which chat, where several share a PostgreSQL: a chat is one process's until its rows are done.

The locks belong to a database session of their own: when the process dies, its chats are free at once.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from bot.engine import let_go

log = logging.getLogger(__name__)
T = TypeVar("T")
MOST = 24
"""Chats that a process holds at a time: enough to share a commit among them, few enough to leave others some."""
# The inner query is fenced (OFFSET 0), so that only its chats are tried, each once. A lock one holds would be granted
# again.
TAKE = text("""
    SELECT chat_id FROM (
        SELECT DISTINCT chat_id FROM inbox WHERE state = 'waiting' AND chat_id <> ALL(:held) LIMIT :most OFFSET 0
    ) AS waiting
    WHERE pg_try_advisory_lock(hashtextextended('nabobot chat ' || chat_id, 0))
""")
RELEASE = text("SELECT pg_advisory_unlock(hashtextextended('nabobot chat ' || CAST(:chat AS text), 0))")


class ChatLocks:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        # A session speaks to one thread at a time.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="chat-locks")
        self.held: set[int] = set()

    async def take(self) -> set[int]:
        """Chats in which something waits and that nobody handles; they are this process's now."""
        return await self._run(self._take)

    async def release(self, chat_id: int) -> None:
        await self._run(self._release, chat_id)

    async def close(self) -> None:
        await self._run(self._forget)
        self._thread.shutdown(wait=False)

    async def _run(self, work: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)

    def _take(self) -> set[int]:
        try:
            if self._connection is None:
                self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            asked = {"held": list(self.held), "most": max(MOST - len(self.held), 0)}
            taken = set(self._connection.execute(TAKE, asked).scalars())
        except DBAPIError as error:
            log.error("the chats cannot be shared out (%s)", type(error.orig).__name__)
            self._forget()
            return set()
        self.held |= taken
        return taken

    def _release(self, chat_id: int) -> None:
        self.held.discard(chat_id)
        try:
            if self._connection is not None:
                self._connection.execute(RELEASE, {"chat": chat_id})
        except DBAPIError:
            self._forget()

    def _forget(self) -> None:
        """The session is gone, and every lock with it: what another handled faster is AlreadyHandled."""
        self.held.clear()
        if self._connection is not None:
            let_go(self._connection)
        self._connection = None
