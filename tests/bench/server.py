"""A Bot API server that does as little as it can, so that the bots are measured and not it."""

import asyncio
import re
from collections import deque
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any

import orjson
from aiohttp import web

from tests.bench import people
from tests.bench.people import Raw

TOKEN = "4711:benchmark"
BOT = {"id": 4711, "is_bot": True, "first_name": "Nabobot", "username": "nabobot"}
BATCH = 100
WAITS = 20.0
OFFSET = re.compile(rb'"?offset"?[=:]\s*(\d+)')
CHAT = re.compile(rb"chat_id=(\d+)")
OF_ITSELF = re.compile(r"newsletter:tell:")
"""The buttons of what nobody's update is answered with: within a minute of a report its story is asked for."""
PATIENCE = 120.0
"""Seconds after which a bot that does not answer is given up."""


class Telegram:
    """Hands out updates by the hundred, counts the answers, and lets everybody press "Gem" who is shown it."""

    def __init__(self) -> None:
        self.url = ""
        self.polled = asyncio.Event()
        """The bot has asked for updates."""
        self._updates: deque[tuple[int, bytes]] = deque()
        self._next_id = 1
        self._message_id = 1000
        self._news = asyncio.Event()
        self._missing = 0
        self._answered: asyncio.Future[float] | None = None

    async def answers(self, updates: Iterable[tuple[str, Raw]], expected: int) -> float:
        """Hand these out; the seconds from then until so many answers have come."""
        self._missing = expected
        self._answered = asyncio.get_running_loop().create_future()
        begun = perf_counter()
        for kind, body in updates:
            self._push(kind, body)
        return await asyncio.wait_for(self._answered, PATIENCE) - begun

    def _push(self, kind: str, body: Raw) -> None:
        self._updates.append((self._next_id, orjson.dumps({"update_id": self._next_id, kind: body})))
        self._next_id += 1
        self._news.set()

    async def handle(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rpartition("/")[2]
        body = await request.read()
        match method:
            case "getUpdates":
                result = await self._get_updates(body)
            case "sendMessage" | "editMessageText":
                result = self._answer(method, body)
            case "getMe":
                result = orjson.dumps(BOT)
            case _:
                result = b"true"
        return web.Response(body=b'{"ok":true,"result":' + result + b"}", content_type="application/json")

    async def _get_updates(self, body: bytes) -> bytes:
        self.polled.set()
        found = OFFSET.search(body)
        offset = int(found[1]) if found else 0
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
        if not self._updates:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), WAITS)
            except TimeoutError:
                return b"[]"
        batch = [self._updates[i][1] for i in range(min(BATCH, len(self._updates)))]
        return b"[" + b",".join(batch) + b"]"

    def _answer(self, method: str, body: bytes) -> bytes:
        self._message_id += 1
        asked: Raw = orjson.loads(body) if body.startswith(b"{") else {}
        message = self._message(asked, body)
        if asked and OF_ITSELF.match(_data(asked)):
            return orjson.dumps(message)
        if method == "sendMessage" and asked:
            self._pressed(message, asked)
        self._missing -= 1
        if self._missing == 0 and self._answered:
            self._answered.set_result(perf_counter())
        return orjson.dumps(message)

    def _message(self, asked: Raw, body: bytes) -> Raw:
        # python-telegram-bot and aiogram send forms: for an echo the number of the chat is enough.
        found = CHAT.search(body)
        user_id = asked["chat_id"] if asked else int(found[1]) if found else 0
        return {
            "message_id": asked.get("message_id", self._message_id),
            "from": BOT,
            "chat": people.chat(user_id),
            "date": int(people.NOW.timestamp()),
            "text": asked.get("text", "37 til fællesspisning i Vangdalen 14. november 2018"),
            **({"reply_markup": asked["reply_markup"]} if "reply_markup" in asked else {}),
        }

    def _pressed(self, message: Raw, asked: Raw) -> None:
        data = _data(asked)
        if not data.endswith(":save"):
            self._fail(f"the bot did not ask whether to save, but: {asked['text']}")
        self._push(*people.press(message["chat"]["id"], message, data))

    def _fail(self, why: str) -> None:
        if self._answered and not self._answered.done():
            self._answered.set_exception(RuntimeError(why))


def _data(asked: Raw) -> str:
    """What the first button of a message says."""
    button = asked.get("reply_markup", {"inline_keyboard": [[{}]]})["inline_keyboard"][0][0]
    data: str = button.get("callback_data", "")
    return data


@asynccontextmanager
async def serving() -> AsyncIterator[Telegram]:
    telegram = Telegram()
    http = web.Server(telegram.handle, access_log=None)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(http, "127.0.0.1", 0)
    port: Any = listening.sockets[0].getsockname()[1]
    telegram.url = f"http://127.0.0.1:{port}"
    yield telegram
    listening.close()
    await http.shutdown(timeout=0.1)
