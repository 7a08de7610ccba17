"""GatewayAPI's REST interface, after its public documentation (gatewayapi.com/docs/apis/rest)."""

import logging
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import aiohttp
import orjson

from bot.delivery.outcomes import (
    NoAnswer,
    NothingToDo,
    PerhapsSent,
    RefusedContent,
    Throttled,
    Undelivered,
    Unreachable,
)
from bot.delivery.sms.channel import Inbound, Receipt, Sms, Untrusted
from bot.delivery.sms.gatewayapi_calls import SIGNATURE, inbound, object_of, receipt, trusted
from bot.delivery.sms.gsm import is_gsm

log = logging.getLogger(__name__)
SCHEMES = {"gatewayapi": "https", "gatewayapi+http": "http"}
JSON = {"Content-Type": "application/json"}
TIMEOUT = aiohttp.ClientTimeout(total=30, connect=10)
LATER = 60.0
NO_CREDIT = "0x0216"
BLACKLISTED, NO_SUCH_COUNTRY = "0x0215", "0x0217"
WAIT_A_LITTLE = "0x0214"
INVALID = "0x0308"
"""An argument is not valid; of a message that could be sent at once, it is the moment."""
TOO_BUSY = ("05", "06", "09")
"""How a code ends, wherever in the gateway it comes from: shutting down, no resources, not just now."""
SHORTEST, LONGEST = 60, 5 * 24 * 3600
"""Seconds for which the gateway tries to reach a telephone, if it is told."""
WITHOUT_EFFECT = (500, 501, 503)
"""The gateway itself failed; one before it (502, 504) may have passed the message on."""


@dataclass(frozen=True, slots=True)
class Account:
    root: str
    token: str = field(repr=False)
    sender: str
    """What the phone shows: up to 11 letters and digits, or 15 digits."""
    secret: str = field(repr=False)
    """Agreed with the gateway for what it calls us with; empty: only receipts are taken, by their signed address."""
    keyword: str
    """The first word of every message that people write to a number shared with others; empty: it is all ours."""

    @classmethod
    def of(cls, url: str) -> "Account":
        """gatewayapi://TOKEN@gatewayapi.com?sender=Nabobot&secret=...&keyword=... Raises ValueError."""
        parts = urlsplit(url)
        if parts.scheme not in SCHEMES or not parts.hostname or not parts.username:
            raise ValueError("is no SMS gateway, it should look like gatewayapi://TOKEN@gatewayapi.com?sender=Nabobot")
        more = {name: values[0] for name, values in parse_qs(parts.query).items()}
        sender = more.get("sender", "Nabobot")
        if len(sender) > (15 if sender.isdigit() else 11):
            raise ValueError("has a sender that is too long: at most 11 letters and digits")
        port = f":{parts.port}" if parts.port else ""
        root = f"{SCHEMES[parts.scheme]}://{parts.hostname}{port}/rest"
        return cls(root, unquote(parts.username), sender, more.get("secret", ""), more.get("keyword", ""))


class GatewayApi:
    def __init__(self, account: Account) -> None:
        self._account = account
        self._session: aiohttp.ClientSession | None = None
        self._complained = False

    async def send(self, sms: Sms) -> int:
        try:
            return await self._post(self._message(sms))
        except _Answered as answered:
            raise self._meaning(answered) from None

    async def schedule(self, sms: Sms, send_at: datetime) -> int:
        try:
            return await self._post(self._message(sms) | {"sendtime": int(send_at.timestamp())})
        except _Answered as answered:
            if answered.code != INVALID:
                raise self._meaning(answered) from None
        # By the gateway's clock that moment is over, and it takes nothing for then.
        return await self.send(sms)

    async def cancel(self, id: int) -> None:
        try:
            await self._call("DELETE", f"mtsms/{id}")
        except _Answered as answered:
            if answered.status in (404, 410):
                raise NothingToDo(f"{id} has left already or is gone") from None
            raise self._meaning(answered) from None

    async def answers(self) -> bool:
        """Whether the gateway is there and knows our token: asks for the account's balance."""
        try:
            await self._call("GET", "me")
        except _Answered as answered:
            self._meaning(answered)
            return False
        except Undelivered:
            return False
        self._complained = False
        return True

    async def close(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    def parse_receipt(self, headers: Mapping[str, str], body: bytes) -> Receipt:
        # Each receipt has an address of its own, which nobody else knows: the documentation promises a signature only
        # to the addresses that are set up at the gateway.
        signed = self._account.secret and SIGNATURE in headers
        return receipt(trusted(self._account.secret, headers) if signed else object_of(body))

    def parse_inbound(self, headers: Mapping[str, str], body: bytes) -> Inbound:
        return inbound(trusted(self._account.secret, headers), self._account.keyword)

    def _message(self, sms: Sms) -> dict[str, Any]:
        message: dict[str, Any] = {
            "sender": self._account.sender,
            "message": sms.text,
            "encoding": "UTF8" if is_gsm(sms.text) else "UCS2",
            "recipients": [{"msisdn": int(sms.number.removeprefix("+"))}],
        }
        lasts = min(max(int(sms.lasts.total_seconds()), SHORTEST), LONGEST) if sms.lasts is not None else 0
        more = {"userref": sms.reference, "callback_url": sms.receipt_to, "validity_period": lasts}
        return message | {name: value for name, value in more.items() if value}

    async def _post(self, message: dict[str, Any]) -> int:
        """The gateway's number for it. Raises _Answered besides what _call does."""
        said = await self._call("POST", "mtsms", message)
        self._complained = False
        try:
            return int(said["ids"][0])
        except (KeyError, IndexError, TypeError, ValueError):
            raise PerhapsSent("an answer without the message's number") from None

    async def _call(self, method: str, path: str, payload: dict[str, Any] | None = None) -> Any:
        """The answer's JSON. Raises _Answered for what is no success, NoAnswer and PerhapsSent."""
        data = orjson.dumps(payload) if payload else None
        try:
            async with self._opened().request(
                method, f"{self._account.root}/{path}", data=data, headers=JSON if data else None
            ) as response:
                said = await response.read()
                if not 200 <= response.status < 300:
                    raise _Answered(response.status, said)
                return orjson.loads(said) if said else None
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NoAnswer(type(error).__name__) from None
        except (TimeoutError, aiohttp.ClientError, orjson.JSONDecodeError) as error:
            raise PerhapsSent(type(error).__name__) from None

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            token = b64encode(f"{self._account.token}:".encode()).decode()
            self._session = aiohttp.ClientSession(headers={"Authorization": f"Basic {token}"}, timeout=TIMEOUT)
        return self._session

    def _meaning(self, answered: "_Answered") -> Undelivered:
        said = f"{answered.status} {answered.code} {answered.message}".strip()
        if problem := _to_mend(answered):
            if not self._complained:
                log.error("no SMS can be sent: %s (%s)", problem, said)
            self._complained = True
            return NoAnswer(said)
        if answered.status == 429 or answered.code == WAIT_A_LITTLE:
            return Throttled(LATER)
        if answered.code in (BLACKLISTED, NO_SUCH_COUNTRY):
            return Unreachable(said)
        if answered.status in WITHOUT_EFFECT or answered.code[-2:] in TOO_BUSY:
            return NoAnswer(said)
        return PerhapsSent(said) if answered.status >= 500 else RefusedContent(said)


class _Answered(Exception):
    """The gateway answered, and not with success."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__(status)
        self.status = status
        try:
            said = object_of(body)
        except Untrusted:
            said = {}
        self.code = str(said.get("code", ""))
        self.message = str(said.get("message", ""))[:200]


def _to_mend(answered: _Answered) -> str:
    if answered.code == NO_CREDIT:
        return "the account at the gateway is empty"
    if answered.code in (BLACKLISTED, NO_SUCH_COUNTRY, WAIT_A_LITTLE):
        return ""
    if answered.status == 401:
        return "the gateway does not know the token in NABOBOT_SMS_URL"
    return "the gateway does not let this machine or account send" if answered.status == 403 else ""
