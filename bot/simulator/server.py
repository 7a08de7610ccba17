"""The HTTP server: Bot API calls, file downloads, and the chat page beside them."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from bot.simulator.errors import Dropped, Refusal, bad_request, other_poller, too_many_requests
from bot.simulator.faults import Fault
from bot.simulator.methods import METHODS
from bot.simulator.parameters import UPLOAD_LIMIT, Params, read_params
from bot.simulator.state import Event, State

# Seconds that calls under way may take to end when the server stops; 0 would mean for ever.
PATIENCE = 0.1
LOOPBACK = ("127.0.0.1", "localhost", "::1")
PageHandler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Server:
    def __init__(self, state: State, page: PageHandler) -> None:
        self.state = state
        self.api_latency = 0.0
        self._page = page
        self._http: web.Server | None = None
        self._socket: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> str:
        """Listen; the root address. Only on loopback: whoever reaches the page may be anybody."""
        if host not in LOOPBACK:
            raise ValueError(f"the simulator listens on loopback only, not on {host}")
        self._http = web.Server(self._answer, request_factory=_request, handler_cancellation=True, access_log=None)
        self._socket = await asyncio.get_running_loop().create_server(self._http, host, port, reuse_address=True)
        shown = f"[{host}]" if ":" in host else host
        return f"http://{shown}:{self._socket.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        if self._socket is not None and self._http is not None:
            self._socket.close()
            self.state.updates.end_poll(Dropped())
            self.state.announce({"what": "bye"})
            await self._http.shutdown(timeout=PATIENCE)
            self._socket = self._http = None

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        try:
            if path.startswith("/bot"):
                token, _, method = path[4:].partition("/")
                return await self._api(token, method, request)
            if path.startswith("/file/bot"):
                return self._file(path[9:])
            return await self._page(request)
        except Dropped:
            return _drop(request)
        except Refusal as refusal:
            return _json(refusal.body(), refusal.code)

    async def _api(self, token: str, name: str, request: web.BaseRequest) -> web.StreamResponse:
        if self.state.faults.down:
            raise Dropped
        self._check(token)
        params = await read_params(request)
        try:
            result = await self._call(name, params)
        except (Refusal, Dropped) as trouble:
            self._note(name, params, trouble)
            raise
        self._note(name, params, None, result)
        return _json({"ok": True, "result": result})

    def _note(self, name: str, params: Params, trouble: Refusal | Dropped | None, result: Any = None) -> None:
        """Every call is kept, with what became of it."""
        payload = params.values | {name: upload.name for name, upload in params.uploads.items()}
        refusal, lost = (trouble, False) if isinstance(trouble, Refusal) else (None, trouble is not None)
        result = trouble.result if isinstance(trouble, Dropped) else result
        event = Event(name, _chat(params), payload, result, refusal, self.state.monotonic(), lost)
        self.state.events.append(event)
        self.state.changed()

    async def _call(self, name: str, params: Params) -> Any:
        method = METHODS.get(name.lower())
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        fault = self.state.faults.take(name.lower(), _chat(params))
        if fault is not None and fault.kind != "drop_after":
            raise _trouble(fault, self.state, _chat(params))
        if self.api_latency:
            await asyncio.sleep(self.api_latency)
        result = method(self.state, params)
        if inspect.isawaitable(result):
            result = await result
        if fault is not None or self.state.faults.down:
            raise Dropped(result)
        return result

    def _check(self, token: str) -> None:
        if token != self.state.token:
            bot_id, _, secret = token.partition(":")
            raise Refusal(401, "Unauthorized") if bot_id.isdigit() and secret else Refusal(404, "Not Found")

    def _file(self, rest: str) -> web.StreamResponse:
        token, _, path = rest.partition("/")
        self._check(token)
        file = next((f for f in self.state.files.values() if f.path == path), None)
        if file is None:
            raise Refusal(404, "Not Found")
        return web.Response(body=file.data, content_type="application/octet-stream")


def _request(*args: Any) -> web.BaseRequest:
    message, payload, protocol, writer, task = args
    return web.BaseRequest(
        message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=UPLOAD_LIMIT + 1_000_000
    )


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def _drop(request: web.BaseRequest) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _chat(params: Params) -> int | None:
    try:
        return params.integer("chat_id") or None
    except Refusal:
        return None


def _trouble(fault: Fault, state: State, chat: int | None) -> Exception:
    match fault.kind:
        case "429":
            state.flood.halt(chat, fault.retry_after)
            return too_many_requests(fault.retry_after)
        case "401":
            return Refusal(401, "Unauthorized")
        case "409":
            return other_poller()
        case "500":
            return Refusal(500, "Internal Server Error")
        case "drop_before":
            return Dropped()
        case _:
            return bad_request(f"unknown fault {fault.kind}")
