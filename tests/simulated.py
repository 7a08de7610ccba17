"""A simulator on clocks that stand still until a test moves them, and a client that speaks the bare Bot API."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import orjson

from bot.simulator import UNLIMITED, Limits, Simulator

TOKEN = "4711:hemmelig"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63f8ffff3f0005fe02"
    "fe331295140000000049454e44ae426082"
)


@dataclass
class Clock:
    """The bot's time and the monotonic seconds, moved together."""

    now: datetime = datetime(2018, 1, 15, 9, 0, tzinfo=UTC)
    seconds: float = 1000.0

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds


class Refused(Exception):
    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(f"{body['error_code']} {body['description']}")
        self.code = body["error_code"]
        self.parameters = body.get("parameters", {})


@dataclass
class Telegram:
    """The simulator together with a bot's connection to it."""

    sim: Simulator
    clock: Clock
    http: aiohttp.ClientSession
    token: str = TOKEN
    offset: int = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        data = orjson.dumps(parameters)
        headers = {"Content-Type": "application/json"}
        async with self.http.post(f"{self.sim.url}/bot{self.token}/{method}", data=data, headers=headers) as response:
            return self.result(orjson.loads(await response.read()), response.status)

    async def form(self, method: str, parameters: dict[str, Any]) -> Any:
        form = aiohttp.FormData(quote_fields=False)
        for name, value in parameters.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename=f"{name}.png", content_type="image/png")
            else:
                form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        async with self.http.post(f"{self.sim.url}/bot{self.token}/{method}", data=form) as response:
            return self.result(orjson.loads(await response.read()), response.status)

    @staticmethod
    def result(body: dict[str, Any], status: int) -> Any:
        if not body["ok"]:
            assert body["error_code"] == status
            raise Refused(body)
        return body["result"]

    async def updates(self, **parameters: Any) -> list[Any]:
        """What came since the last time, confirmed as a bot confirms it."""
        batch: list[Any] = await self.call("getUpdates", offset=self.offset, **parameters)
        self.offset = batch[-1]["update_id"] + 1 if batch else self.offset
        return batch


@asynccontextmanager
async def simulated(limits: Limits = UNLIMITED) -> AsyncIterator[Telegram]:
    clock = Clock()
    sim = Simulator(TOKEN, "nabobot", now=lambda: clock.now, limits=limits, monotonic=lambda: clock.seconds)
    await sim.start()
    async with aiohttp.ClientSession() as http:
        yield Telegram(sim, clock, http)
    await sim.stop()


def buttons(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label.lower()} for label in labels]]}
