"""Against hostile input: how often, from where, how much."""

import asyncio
from collections import Counter
from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import parse_qsl

from aiohttp import web

from bot.clock import stopwatch

MINUTE = 60.0
MOST_KEYS = 50_000
FORM = 32_000
"""Bytes of a form: 4,096 characters, the longest of them in percent signs, fit in."""
SLOW = 15.0
"""Seconds within which a form must have come."""


class PerMinute:
    """So many a minute by key. The windows are fixed: nobody's minute costs memory after it is over."""

    def __init__(self, most: int, seconds: Callable[[], float] = stopwatch) -> None:
        self._most = most
        self._seconds = seconds
        self._began = seconds()
        self._counts: Counter[str] = Counter()

    def allows(self, key: str) -> bool:
        if self._seconds() - self._began >= MINUTE or len(self._counts) >= MOST_KEYS:
            self._counts.clear()
            self._began = self._seconds()
        self._counts[key] += 1
        return self._counts[key] <= self._most


def came_from(request: web.BaseRequest) -> str:
    """The address of whoever asks; behind a proxy of ours (a machine in the same network) what the proxy says."""
    remote, said = request.remote or "", request.headers.get("X-Forwarded-For", "")
    try:
        ours = ip_address(remote).is_private
    except ValueError:
        return remote
    # The last is the proxy's own word; what stands before it anybody could have written.
    return said.rpartition(",")[2].strip()[:64] if ours and said else remote


def through_proxy(request: web.BaseRequest) -> bool:
    """It came from outside."""
    return "X-Forwarded-For" in request.headers or "Forwarded" in request.headers


async def form_of(request: web.BaseRequest) -> dict[str, str]:
    """The fields of a form as browsers send it, without NUL, which PostgreSQL keeps in no text.

    Raises an HTTPException for one that is too big or no form.
    """
    if request.content_type != "application/x-www-form-urlencoded":
        raise web.HTTPUnsupportedMediaType
    raw = bytearray()
    try:
        async with asyncio.timeout(SLOW):
            async for part in request.content.iter_any():
                raw += part
                if len(raw) > FORM:
                    raise web.HTTPRequestEntityTooLarge(FORM, len(raw))
        fields = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=10)
        return {name: value.replace("\0", "") for name, value in fields}
    except (TimeoutError, ValueError):
        raise web.HTTPBadRequest from None
