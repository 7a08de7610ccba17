"""Where Telegram delivers updates itself, if a webhook is set: stored durably before it is told that they came."""

import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/telegram"
"""Where updates come in when the webhook's address names no path."""

Receive = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Webhook:
    """The address that Telegram is told, and the secret that it repeats in a header (which no log holds) each time."""

    url: str
    secret: str
    receive: Receive
    ready: Callable[[], bool]
    """Whether what an earlier life left has been handled: until then Telegram keeps what is new."""

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    async def take(self, request: web.Request) -> web.Response:
        """One update. Telegram repeats it until it is answered with 200; one that was stored before changes nothing."""
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), self.secret.encode()):
            raise web.HTTPForbidden
        if not self.ready():
            raise web.HTTPServiceUnavailable
        try:
            update = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            raise web.HTTPBadRequest from None
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise web.HTTPBadRequest
        await self.receive([update])
        return web.Response()


def secret_of(key: bytes, token: str) -> str:
    """The same after each start and in each process, another for each bot."""
    return hmac.digest(key, f"nabobot webhook {token}".encode(), "sha256").hex()


def with_path(url: str) -> str:
    return url if urlsplit(url).path.strip("/") else url.rstrip("/") + PATH
