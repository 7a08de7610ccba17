"""What GatewayAPI tells us by calling our web address, delivery statuses and answers, and whether to believe it."""

import hmac
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.delivery.sms.channel import CANCELLED, DELIVERED, FAILED, UNDERWAY, Inbound, Receipt, Untrusted

SIGNATURE = "X-Gwapi-Signature"
"""A JWT (HS256) that repeats the whole body, so that the body itself need not be believed."""
STATES = {
    "DELIVERED": DELIVERED,
    "UNDELIVERABLE": FAILED,
    "EXPIRED": FAILED,
    "REJECTED": FAILED,
    "SKIPPED": FAILED,
    "DELETED": CANCELLED,
}
"""Every other state is on the way (also ACCEPTED: the network took it, the phone has not said anything)."""
NONSENSE = (KeyError, ValueError, TypeError, OverflowError, OSError)


def receipt(said: Mapping[str, Any]) -> Receipt:
    """A delivery status. Raises Untrusted where it is none."""
    try:
        state = STATES.get(str(said["status"]).upper(), UNDERWAY)
        why = " ".join(str(said[name]) for name in ("code", "error") if said.get(name))
        at = datetime.fromtimestamp(int(said["time"]), UTC)
        return Receipt(int(said["id"]), f"+{int(said['msisdn'])}", state, at, str(said.get("userref") or ""), why)
    except NONSENSE:
        raise Untrusted("no delivery status") from None


def inbound(said: Mapping[str, Any], keyword: str = "") -> Inbound:
    """A message to our number, without the keyword that leads it to us where many share a number. Raises Untrusted."""
    try:
        at = datetime.fromtimestamp(int(said["senttime"]), UTC)
        words = str(said["message"]).strip()
        first, _, rest = words.partition(" ")
        words = rest.strip() if keyword and first.casefold() == keyword.casefold() else words
        return Inbound(int(said["id"]), f"+{int(said['msisdn'])}", words, at)
    except NONSENSE:
        raise Untrusted("no message") from None


def trusted(secret: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """What the gateway signed with the secret that was agreed with it. Raises Untrusted."""
    if not secret:
        raise Untrusted("no secret is agreed with the gateway (secret=... in NABOBOT_SMS_URL)")
    head, _, rest = headers.get(SIGNATURE, "").partition(".")
    payload, _, signature = rest.partition(".")
    right = hmac.digest(secret.encode(), f"{head}.{payload}".encode(), "sha256")
    if not hmac.compare_digest(_decoded(signature), right) or object_of(_decoded(head)).get("alg") != "HS256":
        raise Untrusted("a wrong signature")
    return object_of(_decoded(payload))


def object_of(body: bytes) -> dict[str, Any]:
    """The JSON object. Raises Untrusted for anything else."""
    try:
        said = orjson.loads(body)
    except orjson.JSONDecodeError:
        said = None
    if not isinstance(said, dict):
        raise Untrusted("no JSON object")
    return said


def _decoded(part: str) -> bytes:
    try:
        return urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        raise Untrusted("a damaged signature") from None
