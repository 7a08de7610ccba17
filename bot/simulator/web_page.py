"""The chat page: static files, and its own small API under /simulator/."""

import mimetypes
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import orjson
from aiohttp import web

from bot.simulator.errors import Impossible, Refusal, forbidden
from bot.simulator.page_actions import Actions
from bot.simulator.page_events import stream
from bot.simulator.page_view import conversation, overview
from bot.simulator.sharing import Sharing

FOLDER = Path(__file__).parent / "page"
LOCAL_NAMES = ("127.0.0.1", "localhost", "::1")
SAFE = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Page:
    def __init__(self, simulator: Sharing) -> None:
        self.sim = simulator
        self.actions = Actions(simulator)
        self._files = {file.name: file for file in FOLDER.iterdir()}

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        self._guard(request)
        path = request.path
        if path.startswith("/simulator/"):
            if request.method == "POST":
                return await self._act(request, path.removeprefix("/simulator/"))
            return await self._tell(request, path.removeprefix("/simulator/"))
        file = self._files.get(path.removeprefix("/") or "index.html")
        if file is None or request.method not in ("GET", "HEAD"):
            raise Refusal(404, "Not Found")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8", headers=SAFE)

    @staticmethod
    def _guard(request: web.BaseRequest) -> None:
        """Another site in the same browser must neither read nor act: see DNS rebinding and CSRF."""
        host = request.headers.get("Host", "")
        if urlsplit(f"//{host}").hostname not in LOCAL_NAMES:
            raise forbidden("this page is for the machine that it runs on")
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{host}":
            raise forbidden("requests from other sites are not taken")

    async def _tell(self, request: web.BaseRequest, what: str) -> web.StreamResponse:
        state = self.sim.state
        if what == "state":
            return _json(overview(state, self.sim.state.on_move_clock is not None))
        if what == "events":
            return await stream(request, state)
        if what == "chat":
            chat = state.chats.get(_number(request, "chat"))
            if chat is None:
                raise Refusal(404, "Not Found")
            return _json(conversation(state, chat, state.users.get(_number(request, "as"))))
        if what.startswith("file/") and what[5:] in state.files:
            return _file(state.files[what[5:]])
        raise Refusal(404, "Not Found")

    async def _act(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        data = await request.read()
        action = self.actions.named(name)
        try:
            if name == "file":
                return _json(self.actions.send_file(dict(request.query), data))
            if action is None:
                raise Refusal(404, "Not Found")
            return _json(await action(orjson.loads(data)))
        except Impossible as impossible:
            return _json({"error": str(impossible)}, 409)
        except (KeyError, ValueError) as error:
            return _json({"error": f"{type(error).__name__}: {error}"}, 400)


def _number(request: web.BaseRequest, name: str) -> int:
    value = request.query.get(name, "")
    return int(value) if value.lstrip("-").isdecimal() else 0


def _file(file: Any) -> web.Response:
    """Pictures are shown, everything else is downloaded under its own name."""
    headers = SAFE | {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name)}"}
    kind = "application/octet-stream"
    if file.width:
        headers["Content-Disposition"] = "inline"
        kind = "image/png" if file.data.startswith(b"\x89PNG") else "image/jpeg"
    return web.Response(body=file.data, content_type=kind, headers=headers)


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json", headers=SAFE)
