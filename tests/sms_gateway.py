"""A gateway on loopback in the form that GatewayAPI documents, strict about what it takes."""

import hmac
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson
from aiohttp import web

from bot.delivery.sms.gsm import is_gsm

FIELDS = {"sender", "message", "encoding", "recipients", "sendtime", "userref", "callback_url", "validity_period"}
TOKEN = "hemmelig"


@dataclass
class SmsGateway:
    """`async with SmsGateway() as gateway`: gateway.url, gateway.sent."""

    sent: dict[int, dict[str, Any]] = field(default_factory=dict)
    scheduled: dict[int, dict[str, Any]] = field(default_factory=dict)
    refuses: tuple[int, dict[str, Any]] | None = None
    """What every request is answered instead: status and body."""
    hangs_up: bool = False
    """The message is taken, and the line breaks before that is said."""
    garbage: bool = False
    now: Callable[[], datetime] = lambda: datetime.fromtimestamp(0, UTC)
    """Its clock: it takes nothing for a moment that is over."""
    calls: int = 0
    port: int = 0
    _runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"gatewayapi+http://{TOKEN}@127.0.0.1:{self.port}?sender=Nabobot&secret=aftalt"

    async def __aenter__(self) -> "SmsGateway":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        app = web.Application(middlewares=[self._gate])
        app.add_routes(
            [
                web.post("/rest/mtsms", self._post),
                web.delete("/rest/mtsms/{id}", self._delete),
                web.get("/rest/me", self._me),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    def texts(self) -> list[str]:
        return [each["message"] for each in self.sent.values()]

    @web.middleware
    async def _gate(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.calls += 1
        if self.refuses:
            status, body = self.refuses
            return web.json_response(body, status=status)
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Basic" or b64decode(given) != f"{TOKEN}:".encode():
            return web.json_response({"code": "0x0223", "message": "Invalid Consumer Key"}, status=401)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _post(self, request: web.Request) -> web.Response:
        message = orjson.loads(await request.read())
        problem = _problem(message)
        if problem:
            return web.json_response({"message": problem}, status=400)
        if message.get("sendtime", float("inf")) <= self.now().timestamp():
            return web.json_response({"code": "0x0308", "message": "Invalid argument"}, status=400)
        number = 421332671 + len(self.sent) + len(self.scheduled)
        (self.scheduled if "sendtime" in message else self.sent)[number] = message
        if self.hangs_up:
            assert request.transport is not None
            request.transport.abort()
        if self.garbage:
            return web.Response(text="<html>OK</html>")
        usage = {"countries": {"DK": 1}, "currency": "DKK", "total_cost": 0.12}
        return web.json_response({"ids": [number], "usage": usage})

    async def _delete(self, request: web.Request) -> web.Response:
        number = int(request.match_info["id"])
        kept = self.scheduled.get(number)
        if kept is None or kept["sendtime"] <= self.now().timestamp():
            return web.json_response({"message": "gone"}, status=410)
        del self.scheduled[number]
        return web.Response(status=204)

    async def _me(self, _request: web.Request) -> web.Response:
        return web.json_response({"credit": 1234.56, "currency": "DKK", "id": 1})


def _problem(message: dict[str, Any]) -> str:
    if unknown := set(message) - FIELDS:
        return f"unknown fields {unknown}"
    if not 60 <= message.get("validity_period", 60) <= 432_000:
        return "no such validity"
    if len(message["sender"]) > 11:
        return "the sender is too long"
    if message["encoding"] != ("UTF8" if is_gsm(message["message"]) else "UCS2"):
        return "an encoding that loses letters, or half of the room"
    numbers = [each["msisdn"] for each in message["recipients"]]
    if len(numbers) != 1 or not isinstance(numbers[0], int) or not 10**7 <= numbers[0] < 10**15:
        return "no number"
    return "" if message["message"] else "no message"


def signed(payload: dict[str, Any], secret: str = "aftalt", algorithm: str = "HS256") -> dict[str, str]:
    """The header with which the gateway calls us: a JWT that repeats the body."""
    head, body = (_written(each) for each in ({"typ": "JWT", "alg": algorithm}, payload))
    signature = hmac.digest(secret.encode(), f"{head}.{body}".encode(), "sha256")
    return {"X-Gwapi-Signature": f"{head}.{body}.{urlsafe_b64encode(signature).rstrip(b'=').decode()}"}


def _written(part: dict[str, Any]) -> str:
    return urlsafe_b64encode(orjson.dumps(part)).rstrip(b"=").decode()
