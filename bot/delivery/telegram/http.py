"""python-telegram-bot's requests over aiohttp and orjson (docs/decisions/one-http-library.md)."""

import logging
import os
from collections.abc import Coroutine
from functools import cache
from typing import Any

import aiohttp
import orjson
from telegram.error import BadRequest, EndPointNotFound, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# The library's durations as they will be in its next version: without this each 429 warns of the change.
os.environ.setdefault("PTB_TIMEDELTA", "true")

log = logging.getLogger(__name__)
CONNECT = 5.0
# Telegram closes idle connections after about half a minute; ours are let go before that.
KEEP_ALIVE = 25.0
JSON = {"Content-Type": "application/json"}
DONE = 200


# The Bot API says 500 itself and has then done nothing; a gateway that says 502 or 504 may have passed the request on.
WITHOUT_EFFECT = (500, 501, 503)


class NotDone(NetworkError):
    """The server said that it failed: the request had no effect."""


class NotConnected(NotDone):
    """The request never left."""


class AiohttpRequest(BaseRequest):
    def __init__(self, connections: int = 64, read_timeout: float = 20.0) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE)
            # Telegram sets no cookies.
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError as error:
            raise NetworkError("the answer is not JSON") from error

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, read_timeout: Any = None,
        write_timeout: Any = None, connect_timeout: Any = None, pool_timeout: Any = None,
    ) -> tuple[int, bytes]:  # fmt: skip
        seconds = read_timeout if isinstance(read_timeout, int | float) else None
        return await self.ask(method, url, seconds, **_body(request_data))

    async def ask(self, method: str, url: str, read_timeout: float | None = None, **body: Any) -> tuple[int, bytes]:
        """The status of the answer, and what it says."""
        if self._closed:  # a call that outlived the rest must not open anew what nobody would close
            raise NotConnected("closed")
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        timeout = _timeout(self._read_timeout if read_timeout is None else read_timeout)
        try:
            async with self._session.request(method, url, timeout=timeout, **body) as response:
                _refuse(response.status)
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


class Answered(AiohttpRequest):
    """A request whose answer is here already: python-telegram-bot is asked only what that means."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__()
        self._answer = status, body

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self._answer


@cache
def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=seconds)


class Api:
    """The Bot API by the names of its methods: plain JSON in and out, errors as python-telegram-bot names them.

    Its own way to a request costs a tenth of the request.
    """

    def __init__(self, base_url: str, request: AiohttpRequest) -> None:
        self._base_url = base_url
        self._request = request

    async def close(self) -> None:
        await self._request.shutdown()

    async def call(self, method: str, payload: dict[str, Any], read_timeout: float | None = None) -> Any:
        url, body = f"{self._base_url}/{method}", orjson.dumps(payload)
        status, answer = await self._request.ask("POST", url, read_timeout, data=body, headers=JSON)
        if status == DONE:
            return self._request.parse_json_payload(answer)["result"]
        return await Answered(status, answer).post(url)


def _refuse(status: int) -> None:
    """Raise what python-telegram-bot would take for a fault of the line."""
    if status in WITHOUT_EFFECT:
        raise NotDone(f"the server answered {status}")
    if status == 404:  # python-telegram-bot would say that the token is wrong, whatever the method
        raise EndPointNotFound("the server does not know the method, or the token")
    if status == 413:
        raise BadRequest("Request Entity Too Large")


def _body(request_data: RequestData | None) -> dict[str, Any]:
    if request_data is None:
        return {}
    if not request_data.contains_files:
        return {"data": orjson.dumps(request_data.parameters), "headers": JSON}
    form = aiohttp.FormData(quote_fields=False)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mimetype) in (request_data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mimetype)
    return {"data": form}


async def quietly(call: Coroutine[Any, Any, Any]) -> None:
    """A call whose failure changes nothing: it is noted."""
    try:
        await call
    except TelegramError as error:
        log.info("a press was not answered: %s", error)
