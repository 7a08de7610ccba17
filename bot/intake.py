"""From Telegram to the handlers: poll, store, then handle, one task a chat, in the order in which it was stored."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.clock import Clock, stopwatch
from bot.delivery.telegram.http import Api
from bot.delivery.telegram.patience import Patience
from bot.inbox import (
    QUARANTINED,
    AlreadyHandled,
    Row,
    begin_again,
    find_room,
    left_waiting,
    mark,
    store,
)
from bot.inbox_form import UNREADABLE, Form, formed
from bot.logs import stack
from bot.privacy.sealing import Seal
from bot.transactions import AWAY, Database

log = logging.getLogger(__name__)
POLL = 25
"""Seconds that Telegram may hold a request for updates open."""
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
REST = 1.0
"""Seconds that a chat rests in which something can neither be handled nor set aside: the database must be mended."""
TRIES = 3
"""How often one update is tried when the database fails under it and works again afterwards."""

Stops = Callable[[str], str]
"""The privacy gate as seen from here: the reason why these words must not be kept, or an empty string."""
Handle = Callable[[Row], Awaitable[None]]
SetAside = Callable[[Row], Awaitable[None]]


class Intake:
    def __init__(
        self, api: Api, database: Database, clock: Clock, stops: Stops, handle: Handle, set_aside: SetAside,
        trouble: Callable[[], None], seal: Seal, *, shared: bool = False,
    ) -> None:  # fmt: skip
        """`trouble`: called when a poll fails. `shared`: handling is begun elsewhere (bot.sharing)."""
        self._api = api
        self._database = database
        self._clock = clock
        self._stops = stops
        self._handle = handle
        self._set_aside = set_aside
        self._trouble = trouble
        self._seal = seal
        self._shared = shared
        self.stored: Callable[[], None] = lambda: None
        """Called when updates have been stored."""
        self.heard: Callable[[], None] = lambda: None
        """Called when Telegram has answered a poll."""
        self._chats: dict[int, deque[Row]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._recovering = not shared
        self._quiet = asyncio.Condition()

    async def run(self, *, polls: bool = True) -> None:
        """First what an earlier life left waiting, one by one; then what is polled, or handed in, until cancelled."""
        try:
            if not self._shared:
                await self.recover()
            await (self._poll() if polls else asyncio.Event().wait())
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def recovered(self) -> bool:
        return not self._recovering

    async def receive(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store a batch durably, then begin to handle what was new in it."""
        rows = await self._store([formed(raw, self._stops) for raw in updates])
        if rows:
            self.stored()
        for row in rows if not self._shared else []:
            self._take(row)

    async def recover(self) -> None:
        """What waits since before a crash. Each attempt is counted before it begins: what kills us is found out."""
        last = 0
        while rows := await self._database.insist(partial(left_waiting, seal=self._seal, after=last)):
            for row in rows:
                if not await came_through(self.again(row)):
                    self._take(row)  # the start must go on
            last = rows[-1].id
        self._recovering = False
        await self._look_whether_idle()

    async def idle(self) -> None:
        """Return when nothing that was stored waits to be handled."""
        async with self._quiet:
            await self._quiet.wait_for(lambda: not self._chats and not self._recovering)

    # -- receiving --

    async def _poll(self) -> None:
        offset, patience = 0, Patience(stopwatch)
        while True:
            try:
                updates = await self._updates(offset)
            except TelegramError as error:
                if isinstance(error, Conflict) and "webhook" in str(error).lower():
                    await self._take_down_webhook()
                if not isinstance(error, Conflict | InvalidToken):
                    self._trouble()
                await asyncio.sleep(patience.after(error))
                continue
            patience.worked()
            self.heard()
            await self.receive(updates)
            # After an empty answer all is confirmed. Telegram's numbers start anew after a quiet week, perhaps lower.
            offset = max(update["update_id"] for update in updates) + 1 if updates else 0

    async def _take_down_webhook(self) -> None:
        """An earlier life had updates sent to it; now they are polled."""
        with contextlib.suppress(TelegramError):
            await self._api.call("deleteWebhook", {})

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        asked = {"offset": offset, "timeout": POLL, "limit": 100, "allowed_updates": ALLOWED}
        answer: Any = await self._api.call("getUpdates", asked, read_timeout=POLL + 10)
        return list(answer)

    async def _store(self, forms: list[Form]) -> list[Row]:
        """Telegram keeps what is not confirmed, so a database that is away is waited for."""
        if not forms:
            return []
        now = self._clock.now()
        return await self._database.insist(lambda session: store(session, forms, now, self._seal))

    # -- handling --

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
            if await came_through(self.attempt(rows[0])):
                rows.popleft()
        del self._chats[chat_id]
        await self._look_whether_idle()

    async def _look_whether_idle(self) -> None:
        if not self._chats:
            async with self._quiet:
                self._quiet.notify_all()

    async def attempt(self, row: Row) -> None:
        """Handle a row; where that fails for good, set it aside. Raises what the database has against even that."""
        try:
            if row.stopped != UNREADABLE:
                return await self._persist(row, self._handle)
        except AlreadyHandled:
            return None
        except Exception as error:
            log.error("row %d of the inbox could not be handled: %s", row.id, stack(error))
        return await self._give_up(row)

    async def _persist(self, row: Row, hand: Handle) -> None:
        """Where the database fails under it, it is tried again as soon as something can be written."""
        for _ in range(TRIES - 1):
            try:
                return await hand(row)
            except AWAY as error:
                log.warning("row %d of the inbox waits: %s", row.id, type(error).__name__)
                await self._database.insist(find_room)
        return await hand(row)

    async def again(self, row: Row) -> None:
        """Handle a row that may have ended a process: the attempt is counted first, and after three it is set aside."""
        try:
            if await self._database.insist(lambda session: begin_again(session, row.id)):
                await self.attempt(row)
            else:
                await self._give_up(row)
        except AlreadyHandled:
            return

    async def _give_up(self, row: Row) -> None:
        """Set it aside and tell whom it concerns; where even that fails, in silence."""
        with contextlib.suppress(AlreadyHandled):
            try:
                await self._persist(row, self._set_aside)
            except AlreadyHandled:
                raise
            except Exception as error:
                log.error("nobody could be told that row %d of the inbox is set aside: %s", row.id, stack(error))
                await self._database.insist(lambda session: mark(session, row.id, QUARANTINED))


async def came_through(work: Awaitable[None]) -> bool:
    """Whether it did. Where not, nothing is lost by it and no other chat waits: after a rest it is begun anew."""
    try:
        await work
    except Exception as error:
        log.error("a chat waits: %s", stack(error))
        await asyncio.sleep(REST)
        return False
    return True
