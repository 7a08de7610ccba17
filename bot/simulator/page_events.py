"""Server-sent events: the page learns at once what happens."""

import asyncio
from typing import Any

import orjson
from aiohttp import web

from bot.simulator.page_view import line, shown
from bot.simulator.state import State

HEARTBEAT = 15.0


async def stream(request: web.BaseRequest, state: State) -> web.StreamResponse:
    """One open page. Ends when the page or the server goes."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    queue: asyncio.Queue[bytes | None] = asyncio.Queue()

    def listen(event: dict[str, Any]) -> None:
        queue.put_nowait(None if event["what"] == "bye" else _frame(state, event))

    state.listeners.append(listen)
    try:
        await response.write(_frame(state, {"what": "hello"}))
        while frame := await _next(queue):
            await response.write(frame)
    except ConnectionError:
        pass
    finally:
        state.listeners.remove(listen)
    return response


async def _next(queue: asyncio.Queue[bytes | None]) -> bytes | None:
    try:
        async with asyncio.timeout(HEARTBEAT):
            return await queue.get()
    except TimeoutError:
        return b": stadig her\n\n"


def _frame(state: State, event: dict[str, Any]) -> bytes:
    """Every event carries the bot's time, so that the clock on the page cannot drift."""
    body: dict[str, Any] = {"now": state.now().isoformat()}
    for key, value in event.items():
        match key:
            case "message":
                body |= {"message": shown(value), "line": line(value)}
            case "chat":
                body["chat"] = value.id
            case "press":
                press = {"id": value.id, "user": value.user.id, "chat": value.chat_id}
                body["press"] = press | {"text": value.text, "alert": value.alert, "url": value.url}
            case _:
                body[key] = value
    return b"data: " + orjson.dumps(body) + b"\n\n"
