"""The mailbox to which letters come back (IMAP): where it is, and what is done in it. Waits for the network."""

import contextlib
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from imaplib import IMAP4, IMAP4_SSL
from urllib.parse import parse_qs, unquote, urlsplit

from bot.delivery.mail.returned import LARGEST
from bot.delivery.mail.server import is_here

PORTS = {"imap": 143, "imaps": 993}
TIMEOUT = 30.0
"""Seconds for one step of the conversation."""
PLACE_OF_MARK = "*"


class BoxAway(Exception):
    """The mailbox does not answer, or does not let us in. Says so without what it said, or what we said to it."""


@dataclass(frozen=True, slots=True)
class ReturnBox:
    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: bool
    """TLS from the first byte; otherwise STARTTLS, without which nothing leaves for another machine."""
    folder: str
    address: str
    """To which letters come back; a star in it is where the mark of each letter goes. Empty: the sender's own."""

    @classmethod
    def of(cls, url: str) -> "ReturnBox":
        """imaps://user:password@host/INBOX?address=retur+*@example.org, or imap://. Raises ValueError."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname or not parts.username or not parts.password:
            raise ValueError("is no mailbox, it should look like imaps://user:password@host/INBOX")
        folder = unquote(parts.path.strip("/")) or "INBOX"
        if not folder.isascii() or not folder.isprintable() or set(folder) & set('"\\'):
            raise ValueError("names a folder that has other letters than a-z in it")
        address = parse_qs(parts.query.replace("+", "%2B")).get("address", [""])[0]
        return cls(
            host=parts.hostname,
            port=parts.port or PORTS[parts.scheme],
            user=unquote(parts.username),
            password=unquote(parts.password),
            tls=parts.scheme == "imaps",
            folder=folder,
            address=address,
        )

    def sender(self, mark: str) -> str:
        """The address to which the letter with this mark comes back."""
        return self.address.replace(PLACE_OF_MARK, mark)

    @contextlib.contextmanager
    def opened(self) -> Iterator["Opened"]:
        """Logged in, with the folder chosen. Raises BoxAway, also for what happens while it is open."""
        try:
            imap = self._connected()
            try:
                self._let_in(imap)
                yield Opened(imap)
            finally:
                with contextlib.suppress(IMAP4.error, OSError):
                    imap.logout()
        except (IMAP4.error, OSError) as error:
            raise BoxAway(type(error).__name__) from None

    def _connected(self) -> IMAP4:
        context = ssl.create_default_context()
        if is_here(self.host):
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        if self.tls:
            return IMAP4_SSL(self.host, self.port, ssl_context=context, timeout=TIMEOUT)
        imap = IMAP4(self.host, self.port, timeout=TIMEOUT)
        if not is_here(self.host):
            imap.starttls(context)
        return imap

    def _let_in(self, imap: IMAP4) -> None:
        if "AUTH=PLAIN" in imap.capabilities:  # takes letters like æ, which LOGIN does not
            imap.authenticate("PLAIN", lambda _: f"\0{self.user}\0{self.password}".encode())
        elif self.user.isascii() and self.password.isascii():
            imap.login(self.user, self.password)
        else:
            raise BoxAway("no way to log in with such letters")
        if imap.select(f'"{self.folder}"')[0] != "OK":
            raise BoxAway("no such folder")


class Opened:
    """A mailbox that is open."""

    def __init__(self, imap: IMAP4) -> None:
        self._imap = imap

    def unread(self, most: int) -> list[tuple[str, bytes]]:
        """The oldest letters that nobody has looked at, by their numbers; reading them leaves them as they are."""
        _, found = self._imap.uid("SEARCH", "UNSEEN", "UNDELETED")
        numbers = [each.decode() for each in (found[0] or b"").split() if each.isdigit()]
        return [(number, self._letter(number)) for number in numbers[:most]]

    def throw_away(self, numbers: Sequence[str]) -> None:
        """What came back and was noted: it is full of addresses."""
        if numbers:
            self._imap.uid("STORE", ",".join(numbers), "+FLAGS", r"(\Seen \Deleted)")
            if "UIDPLUS" in self._imap.capabilities:  # without it what others have marked would go too
                self._imap.uid("EXPUNGE", ",".join(numbers))

    def leave(self, numbers: Sequence[str]) -> None:
        """What somebody else wrote stays, as read."""
        if numbers:
            self._imap.uid("STORE", ",".join(numbers), "+FLAGS", r"(\Seen)")

    def _letter(self, number: str) -> bytes:
        _, found = self._imap.uid("FETCH", number, f"(BODY.PEEK[]<0.{LARGEST}>)")
        return next((part[1] for part in found if isinstance(part, tuple)), b"")
