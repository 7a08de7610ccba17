"""Pushes updates to the webhook: in order within a chat, at most `max_connections` at a time, until each is taken."""

import asyncio
from typing import Any

import aiohttp
import orjson

from bot.simulator.state import Hook, State

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    def __init__(self, state: State) -> None:
        self.state = state
        self.retry = 1.0
        self._loop: asyncio.Task[None] | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._http: aiohttp.ClientSession | None = None

    def start(self) -> None:
        self._loop = asyncio.create_task(self._push_for_ever())

    async def stop(self) -> None:
        for task in [self._loop, *self._under_way.values()]:
            if task is not None:
                task.cancel()
        await asyncio.gather(*filter(None, [self._loop, *self._under_way.values()]), return_exceptions=True)
        self._loop = None
        if self._http is not None:
            await self._http.close()
            self._http = None

    async def _push_for_ever(self) -> None:
        while True:
            if self.state.hook.url:
                self._begin_what_can_begin(self.state.hook)
            await self.state.next_change()

    def _begin_what_can_begin(self, hook: Hook) -> None:
        busy = set(self._under_way)
        for update in list(self.state.updates.pending):
            if len(self._under_way) >= hook.max_connections:
                return
            sender = _sender(update)
            if sender not in busy:
                busy.add(sender)
                self._under_way[sender] = asyncio.create_task(self._push(hook, sender, update))

    async def _push(self, hook: Hook, sender: int, update: dict[str, Any]) -> None:
        try:
            error = await self._post(hook, update)
            if error:
                hook.last_error, hook.last_error_at = error, int(self.state.now().timestamp())
                await asyncio.sleep(self.retry)
        finally:
            del self._under_way[sender]
            self.state.changed()
        if not error:
            self.state.updates.drop(update["update_id"])

    async def _post(self, hook: Hook, update: dict[str, Any]) -> str:
        """What went wrong, empty if the update was taken."""
        if self._http is None:
            self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        headers = {"Content-Type": "application/json"} | ({HEADER: hook.secret} if hook.secret else {})
        try:
            async with self._http.post(hook.url, data=orjson.dumps(update), headers=headers) as response:
                good = 200 <= response.status < 300
                return "" if good else f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"


def _sender(update: dict[str, Any]) -> int:
    """Whose order must be kept: the chat of a message, the person of anything else."""
    body = next(value for key, value in update.items() if key != "update_id")
    place = body.get("chat") or body.get("from") or {}
    return int(place.get("id", 0))
