"""Sending by SMS through a gateway, whichever it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from bot.delivery.leaving import Leaving, Now, Signed, language_of
from bot.delivery.outcomes import NothingToDo, Sent, Unreachable
from bot.delivery.sms.gsm import fitted, simplified
from bot.delivery.words import answer_here, repeated
from bot.links import Links
from bot.message import plain
from bot.outbox import DELETE, SEND
from bot.people.addresses import telephone

RECEIPT = "sms"
"""The path, and the purpose of the links, by which the gateway tells what became of a message."""
PARTS = 3
"""The most that one message may be: about 450 letters."""
FEW = 2
"""More answers than this share one link to a page with all of them."""
FOR_EVER = datetime(2100, 1, 1, tzinfo=UTC)

DELIVERED, FAILED, CANCELLED, UNDERWAY = "delivered", "failed", "cancelled", "underway"


class Untrusted(Exception):
    """What came to the web address for receipts and answers is not from the gateway, or makes no sense."""


@dataclass(frozen=True, slots=True)
class Sms:
    number: str
    """E.164: +4500000012."""
    text: str
    reference: str = ""
    """The key of the row in the outbox; comes back in the receipt."""
    receipt_to: str = ""
    """The address that the gateway calls when it knows more."""
    lasts: timedelta | None = None
    """For how long it is of use: a telephone that is switched on later gets nothing."""


@dataclass(frozen=True, slots=True)
class Receipt:
    id: int
    number: str
    state: str
    """delivered, failed, cancelled or underway; what comes after one of the first three is out of order and ignored."""
    at: datetime
    reference: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """Somebody wrote to our number."""

    id: int
    number: str
    text: str
    at: datetime


class Gateway(Protocol):
    """Raises the errors of bot.delivery.outcomes; parsing raises Untrusted."""

    async def send(self, sms: Sms) -> int:
        """Send at once; returns the gateway's number for the message."""
        ...

    async def schedule(self, sms: Sms, send_at: datetime) -> int:
        """Leave it with the gateway, which sends it then, whether we still run or not; at once if that is over."""
        ...

    async def cancel(self, id: int) -> None:
        """Take back what was scheduled. Raises NothingToDo where it has left already or is gone."""
        ...

    async def answers(self) -> bool: ...

    async def close(self) -> None: ...

    def parse_receipt(self, headers: Mapping[str, str], body: bytes) -> Receipt: ...

    def parse_inbound(self, headers: Mapping[str, str], body: bytes) -> Inbound: ...


class SmsChannel:
    """An SMS cannot be edited. A deletion cancels what the gateway still keeps (`send_at` in its content)."""

    def __init__(self, gateway: Gateway, links: Links, now: Now) -> None:
        self.gateway = gateway
        self._links = links
        self._signed = Signed(links, now)

    async def send(self, row: Leaving) -> Sent:
        if row.op == DELETE and row.message_id:
            await self.gateway.cancel(row.message_id)
            return Sent(row.message_id)
        if row.op != SEND:
            raise NothingToDo(f"an SMS has no {row.op}")
        if telephone(row.address) != row.address:
            raise Unreachable("no telephone number")
        lasts = row.expires_at - self._signed.now() if row.expires_at else None
        sms = Sms(row.address, self.text(row), row.key, self._receipt_to(row), lasts)
        send_at = row.content.get("send_at")
        if send_at and datetime.fromisoformat(send_at) > self._signed.now():
            return Sent(await self.gateway.schedule(sms, datetime.fromisoformat(send_at)))
        return Sent(await self.gateway.send(sms))

    async def answers(self) -> bool:
        return await self.gateway.answers()

    async def close(self) -> None:
        await self.gateway.close()

    def text(self, row: Leaving) -> str:
        """What the phone shows: shortened to PARTS messages, its links never."""
        t = language_of(row.content)
        said = simplified(plain(row.content.get("text", "")))
        said = repeated(t, said) if row.content.get("repeat") else said
        choices = self._signed.choices(row)
        end = "\n".join(f"{simplified(choice.label)}: {choice.address}" for choice in choices)
        if len(choices) > FEW:
            end = answer_here(t, self._signed.page(row))
        return fitted(said, end, PARTS)

    def _receipt_to(self, row: Leaving) -> str:
        return self._links.address(RECEIPT, row.person_id or 0, f"outbox:{row.id}", FOR_EVER)
