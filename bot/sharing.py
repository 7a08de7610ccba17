"""Handling shared by several processes: chats with something waiting are taken, worked off in order, and let go."""

import asyncio
from datetime import timedelta
from functools import partial

from sqlalchemy import Engine

from bot.chat_locks import ChatLocks
from bot.clock import Clock
from bot.inbox import left_waiting, waiting_in
from bot.intake import Intake, came_through
from bot.privacy.sealing import Seal
from bot.transactions import Database

LOOKS = 0.2
"""Seconds between looks for what another process has stored."""
SUSPECT = timedelta(seconds=10)
"""What waits longer may have ended the process that had begun it: each attempt is counted before it begins."""


class Sharing:
    def __init__(self, engine: Engine, database: Database, clock: Clock, intake: Intake, seal: Seal) -> None:
        self._locks = ChatLocks(engine)
        self._database = database
        self._clock = clock
        self._intake = intake
        self._seal = seal
        self._wake = asyncio.Event()
        self._asked, self._served = 1, 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet = asyncio.Condition()

    def wake(self) -> None:
        """Something was stored."""
        self._asked += 1
        self._wake.set()

    async def run(self) -> None:
        try:
            while True:
                self._wake.clear()
                asked = self._asked
                for chat_id in await self._locks.take():
                    self._begin(chat_id)
                await self._look_whether_idle(asked)
                alarm = asyncio.get_running_loop().call_later(LOOKS, self._wake.set)
                await self._wake.wait()
                alarm.cancel()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._locks.close()

    async def idle(self) -> None:
        """Return when nothing waits, also not in a chat that another process has."""
        nothing = False
        while not nothing:
            async with self._quiet:
                await self._quiet.wait_for(lambda: self._served == self._asked and not self._tasks)
            nothing = not await self._database.insist(partial(left_waiting, seal=self._seal, after=0, limit=1))
            await asyncio.sleep(0 if nothing else LOOKS)

    def _begin(self, chat_id: int) -> None:
        task = asyncio.create_task(self._work(chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self.wake()

    async def _work(self, chat_id: int) -> None:
        """Everything that waits in a chat; then, or where it cannot be handled now, the chat is anybody's."""
        await came_through(self._work_off(chat_id))
        await self._locks.release(chat_id)

    async def _work_off(self, chat_id: int) -> None:
        """Oldest first."""
        while rows := await self._database.insist(lambda session: waiting_in(session, chat_id, self._seal)):
            for row, waiting_since in rows:
                suspect = self._clock.now() - waiting_since >= SUSPECT
                await (self._intake.again(row) if suspect else self._intake.attempt(row))

    async def _look_whether_idle(self, asked: int) -> None:
        if self._tasks:
            return
        self._served = asked
        async with self._quiet:
            self._quiet.notify_all()
