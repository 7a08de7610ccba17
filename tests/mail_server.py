"""A true SMTP server on loopback, which can be told to refuse, to hang up, or to be there no more."""

import asyncio
import ssl
import warnings
from collections.abc import Iterable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


class Mailbox:
    """What arrived, and what the server is told to do instead of taking it."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.envelopes: list[Envelope] = []
        self.refuses_recipient: dict[str, str] = {}
        self.refuses_data = ""
        self.hangs_up: str = ""
        """At which moment: "mail" or "data"."""
        self.connections = 0

    def letter(self) -> EmailMessage:
        """The only letter."""
        assert len(self.letters) == 1, f"{len(self.letters)} letters"
        return self.letters[0]

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Iterable[str]
    ) -> str:
        if self.hangs_up == "mail":
            _abort(server)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Iterable[str]
    ) -> str:
        if address in self.refuses_recipient:
            return self.refuses_recipient[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.refuses_data:
            return self.refuses_data
        content = envelope.content
        assert isinstance(content, bytes)
        self.letters.append(message_from_bytes(content, policy=default))  # type: ignore[arg-type]
        self.envelopes.append(envelope)
        if self.hangs_up == "data":
            _abort(server)
        return "250 OK"


def _abort(server: SMTP) -> None:
    assert server.transport is not None
    server.transport.abort()


class MailServer:
    """`async with MailServer() as server`: server.url, server.box."""

    def __init__(self, *, user: str = "", password: str = "", tls: ssl.SSLContext | None = None) -> None:
        self.box = Mailbox()
        self._user, self._password = user, password
        self._tls = tls
        self._servers: list[asyncio.Server] = []
        self._open: list[asyncio.BaseTransport] = []
        self.port = 0

    @property
    def url(self) -> str:
        who = f"{self._user}:{self._password}@" if self._user else ""
        return f"smtp://{who}127.0.0.1:{self.port}"

    async def __aenter__(self) -> "MailServer":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        server = await asyncio.get_running_loop().create_server(self._protocol, "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        self._servers.append(server)

    async def stop(self) -> None:
        for server in self._servers:
            server.close()
        self.hang_up()
        self._servers.clear()
        await asyncio.sleep(0)

    def hang_up(self) -> None:
        """Every connection is closed, as servers do after a while of silence."""
        for transport in self._open:
            transport.close()
        self._open.clear()

    def _protocol(self) -> SMTP:
        self.box.connections += 1
        more: dict[str, Any] = {"tls_context": self._tls} if self._tls else {}
        if self._user:
            more |= {"authenticator": self._knows, "auth_required": True, "auth_require_tls": False}
        with warnings.catch_warnings():
            # aiosmtpd advises against a password without TLS; between two ends of one test it is meant.
            warnings.simplefilter("ignore", UserWarning)
            return _Listening(self.box, self._open, **more)

    def _knows(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        right = (data.login.decode(), data.password.decode()) == (self._user, self._password)
        return AuthResult(success=right, handled=False)


class _Listening(SMTP):
    def __init__(self, box: Mailbox, open: list[asyncio.BaseTransport], **more: Any) -> None:
        super().__init__(box, hostname="mail.example.org", loop=asyncio.get_running_loop(), **more)
        self._all = open

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._all.append(transport)
        super().connection_made(transport)
