"""Telegram's Bot API over aiohttp and orjson (docs/decisions/one-http-library.md)."""

import logging
import mimetypes
from collections.abc import Coroutine
from dataclasses import dataclass
from functools import cache
from typing import Any

import aiohttp
import orjson

from bot.delivery.telegram.errors import NetworkError, NotConnected, TelegramError, TimedOut, error_of
from bot.settings import Settings

log = logging.getLogger(__name__)
CONNECT = 5.0
# Telegram closes idle connections after about half a minute; ours are let go before that.
KEEP_ALIVE = 25.0
JSON = {"Content-Type": "application/json"}
DONE = 200


@dataclass(frozen=True, slots=True)
class File:
    """What is sent along, in the field of that name."""

    field: str
    name: str
    data: bytes


class Api:
    """The Bot API by the names of its methods: plain JSON in and out."""

    def __init__(self, settings: Settings, connections: int = 64, read_timeout: float = 20.0) -> None:
        root, token = settings.api_url.rstrip("/"), settings.bot_token()
        self._methods, self._files = f"{root}/bot{token}", f"{root}/file/bot{token}"
        self._connections = connections
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def call(self, method: str, payload: dict[str, Any], read_timeout: float | None = None) -> Any:
        return await self._post(method, read_timeout, data=orjson.dumps(payload), headers=JSON)

    async def upload(self, method: str, payload: dict[str, Any], file: File) -> Any:
        form = aiohttp.FormData(quote_fields=False)
        for name, value in payload.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        form.add_field(file.field, file.data, filename=file.name, content_type=mimetypes.guess_type(file.name)[0])
        return await self._post(method, None, data=form)

    def address(self, path: str) -> str:
        """Where a file is, of which `getFile` has told the path. It holds the token."""
        return f"{self._files}/{path}"

    async def download(self, path: str) -> bytes:
        status, data = await self._ask("GET", self.address(path), None)
        if status != DONE:
            raise error_of(status, data)
        return data

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _post(self, method: str, read_timeout: float | None, **body: Any) -> Any:
        status, answer = await self._ask("POST", f"{self._methods}/{method}", read_timeout, **body)
        if status != DONE:
            raise error_of(status, answer)
        try:
            return orjson.loads(answer)["result"]
        except (orjson.JSONDecodeError, KeyError, TypeError):
            raise NetworkError("the answer is none of the Bot API") from None

    async def _ask(self, verb: str, url: str, read_timeout: float | None, **body: Any) -> tuple[int, bytes]:
        """The status of the answer, and what it says."""
        timeout = _timeout(self._read_timeout if read_timeout is None else read_timeout)
        try:
            async with self._opened().request(verb, url, timeout=timeout, **body) as response:
                return response.status, await response.read()
        except TelegramError:
            raise
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except Exception as error:
            # The type alone: the message would hold the address, and the address holds the token.
            raise NetworkError(type(error).__name__) from None

    def _opened(self) -> aiohttp.ClientSession:
        if self._closed:  # a call that outlived the rest must not open anew what nobody would close
            raise NotConnected("closed")
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE)
            # Telegram sets no cookies.
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        return self._session


@cache
def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=seconds)


async def quietly(call: Coroutine[Any, Any, Any]) -> None:
    """A call whose failure changes nothing: it is noted."""
    try:
        await call
    except TelegramError as error:
        log.info("a press was not answered: %s", error)
