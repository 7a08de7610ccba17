"""The mail server that takes our e-mail: where it is, and a few connections that are used again."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from aiosmtplib import SMTP, SMTPException

PORTS = {"smtp": 587, "smtps": 465}
CONNECTIONS = 4
"""At the same time: enough for a newsletter, few enough for any provider."""
TIMEOUT = 30.0
"""Seconds for one step of the conversation."""


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    user: str | None
    password: str | None = field(repr=False)
    tls: bool
    """TLS from the first byte; otherwise STARTTLS, without which nothing leaves for another machine."""
    reply_to: str

    @classmethod
    def of(cls, url: str) -> "MailServer":
        """smtp://user:password@host:587?reply_to=somebody@example.org, or smtps://. Raises ValueError."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname:
            raise ValueError("is no mail server, it should look like smtp://user:password@host:587")
        return cls(
            host=parts.hostname,
            port=parts.port or PORTS[parts.scheme],
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            tls=parts.scheme == "smtps",
            reply_to=parse_qs(parts.query).get("reply_to", [""])[0],
        )

    @property
    def here(self) -> bool:
        return is_here(self.host)

    def client(self) -> SMTP:
        start_tls = False if self.tls else None if self.here else True
        return SMTP(
            hostname=self.host, port=self.port, username=self.user, password=self.password, use_tls=self.tls,
            start_tls=start_tls, validate_certs=not self.here, timeout=TIMEOUT, local_hostname="localhost",
        )  # fmt: skip


def is_here(host: str) -> bool:
    """On this machine, where what is said between two programs is overheard by nobody."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Connections:
    """Hands out connections, one user at a time each."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._idle: list[SMTP] = []
        self._room = asyncio.Semaphore(CONNECTIONS)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[SMTP]:
        """A connection on which nothing is under way. Raises what connecting and logging in raise."""
        async with self._room:
            smtp = await self._again() or await self._new()
            try:
                yield smtp
            except BaseException:
                smtp.close()
                raise
            self._idle.append(smtp)

    async def close(self) -> None:
        idle, self._idle = self._idle, []
        for smtp in idle:
            smtp.close()

    async def _again(self) -> SMTP | None:
        """One used before that still answers: servers hang up on who has been silent for a while."""
        while self._idle:
            smtp = self._idle.pop()
            try:
                await smtp.rset()
                return smtp
            except (SMTPException, OSError):
                smtp.close()
        return None

    async def _new(self) -> SMTP:
        smtp = self._server.client()
        await smtp.connect()
        return smtp
