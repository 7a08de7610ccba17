"""From Telegram to the handlers: poll, store, then handle, one task a chat, in the order in which it was stored."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.clock import Clock
from bot.db import Database
from bot.delivery.http import Api
from bot.delivery.outcomes import MustStop
from bot.inbox import AlreadyHandled, Row, Stops, begin_again, left_waiting, store

log = logging.getLogger(__name__)
POLL = 25
"""Seconds that Telegram may hold a request for updates open."""
CONFLICTS = 3
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
PAUSES = (0.2, 1.0, 2.0, 5.0, 15.0)
TRANSIENT = (OperationalError, ConnectionError)
"""Faults of the moment: the same update may well succeed a little later."""

Handle = Callable[[Row], Awaitable[None]]
SetAside = Callable[[Row], Awaitable[None]]


class Intake:
    def __init__(
        self, api: Api, database: Database, clock: Clock, stops: Stops, handle: Handle, set_aside: SetAside
    ) -> None:
        self._api = api
        self._database = database
        self._clock = clock
        self._stops = stops
        self._handle = handle
        self._set_aside = set_aside
        self._chats: dict[int, deque[Row]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet = asyncio.Condition()

    async def run(self) -> None:
        """First what an earlier life left waiting, one by one; then what comes, until cancelled."""
        await self.recover()
        offset, failures = 0, 0
        while True:
            try:
                updates = await self._updates(offset)
                failures = 0
            except TelegramError as error:
                # A poller that was killed a moment ago may still be heard of: only a Conflict that stays is another process.
                if isinstance(error, InvalidToken) or (isinstance(error, Conflict) and failures >= CONFLICTS):
                    raise MustStop(_line(error)) from None
                await asyncio.sleep(_pause(error, failures))
                failures += 1
                continue
            if updates:
                await self.receive(updates)
                offset = updates[-1]["update_id"] + 1

    async def receive(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store a batch durably, then begin to handle what was new in it."""
        now = self._clock.now()
        for row in await self._store(lambda session: store(session, updates, self._stops, now)):
            self._take(row)

    async def recover(self) -> None:
        """What waits since before a crash: each attempt is counted before it begins, so that one that kills the process is found out."""
        last = 0
        while rows := await self._database.run(lambda session: left_waiting(session, last)):
            for row in rows:
                await self._again(row)
            last = rows[-1].id

    async def idle(self) -> None:
        """Return when nothing that was stored waits to be handled."""
        async with self._quiet:
            await self._quiet.wait_for(lambda: not self._chats)

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        asked = {"offset": offset, "timeout": POLL, "limit": 100, "allowed_updates": ALLOWED}
        answer: Any = await self._api.call("getUpdates", asked, read_timeout=POLL + 10)
        return list(answer)

    async def _store(self, transaction: Callable[[Session], list[Row]]) -> list[Row]:
        """Telegram keeps what is not confirmed, so a database that is away is waited for."""
        for pause in (*PAUSES, *[PAUSES[-1]] * 1000):
            try:
                return await self._database.run(transaction)
            except OperationalError as error:
                log.error("updates could not be stored (%s); trying again", type(error.orig).__name__)
                await asyncio.sleep(pause)
        raise MustStop("the database does not take updates")

    def _take(self, row: Row) -> None:
        if row.chat_id in self._chats:
            self._chats[row.chat_id].append(row)
            return
        self._chats[row.chat_id] = deque([row])
        task = asyncio.create_task(self._work(row.chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, chat_id: int) -> None:
        rows = self._chats[chat_id]
        while rows:
            await self._attempt(rows[0])
            rows.popleft()
        del self._chats[chat_id]
        if not self._chats:
            async with self._quiet:
                self._quiet.notify_all()

    async def _attempt(self, row: Row) -> None:
        for pause in (*PAUSES[:2], None):
            try:
                return await self._handle(row)
            except AlreadyHandled:
                return None
            except TRANSIENT as error:
                log.warning("row %d of the inbox waits: %s", row.id, type(error).__name__)
                if pause is not None:
                    await asyncio.sleep(pause)
            except Exception:
                log.exception("row %d of the inbox could not be handled", row.id)
                break
        return await self._give_up(row)

    async def _again(self, row: Row) -> None:
        try:
            if await self._database.run(lambda session: begin_again(session, row.id)):
                await self._attempt(row)
            else:
                await self._give_up(row)
        except AlreadyHandled:
            return

    async def _give_up(self, row: Row) -> None:
        try:
            await self._set_aside(row)
        except AlreadyHandled:
            return
        except Exception:  # not even setting aside worked: the row waits for the next start
            log.exception("row %d of the inbox could not be set aside", row.id)


def _pause(error: TelegramError, failures: int) -> float:
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return wait if isinstance(wait, int | float) else wait.total_seconds()
    return PAUSES[min(failures, len(PAUSES) - 1)]


def _line(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "another process polls Telegram with the same token: stop it first"
    return "Telegram does not know the token in NABOBOT_TOKEN"
