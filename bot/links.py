"""Signed links: what has a button in Telegram has, in an e-mail or SMS, a link to a small page of the bot."""

import hashlib
import hmac
import re
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime

ANSWER = "svar"
"""One press of one button; the subject is the button's."""
CHOICES = "valg"
"""All the buttons of one message; the subject is "outbox:<id>", the row whose buttons the page shows."""

LEAVE, CONFIRM = "afmeld", "bekraeft"
"""To end a subscription, or to confirm one: the number in the link is the subscription's."""

POLICE_CALL = "udkald"
"""To call the crisis group out, for police who are not in it; the number in the link is the link's own."""

VERSION = 1
SIGNATURE = 16
"""Bytes of HMAC-SHA256 that are kept: 128 bits, the rest would only lengthen an SMS."""
HEAD = struct.Struct(">BII")
"""Version, expiry in seconds since 1970, the person's id."""
LONGEST = 400
"""Characters of a token; ours are shorter, and a longer one is not worth reading."""
MARKED = "retur"
MARK = re.compile(r"(?<![0-9a-z])nabo\.[0-9a-f]{1,16}\.[0-9a-f]{24}(?![0-9a-z])", re.IGNORECASE)
"""On each letter: lower case and short, since it may stand in the address that it comes back to (64 characters)."""
LONGEST_MARK = f"nabo.{'f' * 16}.{'f' * 24}"


class BadLink(Exception):
    """Invented, damaged, or made for something else; which of them is nobody's business but ours."""


class LinkExpired(Exception):
    """The link was ours and its time is over."""

    def __init__(self, promised: "Promised") -> None:
        super().__init__(f"expired {promised.expires.isoformat()}")
        self.promised = promised


@dataclass(frozen=True, slots=True)
class Promised:
    """What a link stands for: this person, this question, until then."""

    person_id: int
    subject: str
    expires: datetime
    about: str = ""
    """The row of the outbox that the link left in ("outbox:<id>"), as far as the link says."""


class Links:
    """Makes and reads links. They hold ids only, and need no row: the signature is the proof."""

    def __init__(self, secret: bytes, public_url: str) -> None:
        if len(secret) < 4:
            raise ValueError("links need a secret to be signed with")
        self._key = hmac.digest(secret, b"nabobot links", "sha256")  # the same secret keys other hashes too
        self._root = public_url.rstrip("/")

    def answer(self, person_id: int, subject: str, expires: datetime, about: str = "") -> str:
        """The address of the page for one answer: <public_url>/svar/<token>.

        `about` is where the question was asked ("outbox:<id>"): channel, text and the button's label stand there.
        """
        return self.address(ANSWER, person_id, subject, expires, about)

    def choices(self, person_id: int, row_id: int, expires: datetime) -> str:
        """The address of the page with all the answers of one row of the outbox: <public_url>/valg/<token>."""
        return self.address(CHOICES, person_id, f"outbox:{row_id}", expires)

    def address(self, purpose: str, person_id: int, subject: str, expires: datetime, about: str = "") -> str:
        """An address under the purpose's own path; a token of one purpose is worthless for another."""
        return f"{self._root}/{purpose}/{self.token(purpose, person_id, subject, expires, about)}"

    def token(self, purpose: str, person_id: int, subject: str, expires: datetime, about: str = "") -> str:
        """`subject`: what a press means; `about`: of what it was asked, as "outbox:12". Each is one line."""
        if "\n" in subject + about:
            raise ValueError(f"a subject is one line: {subject!r}, {about!r}")
        meant = subject + ("\n" + about if about else "")
        body = HEAD.pack(VERSION, int(expires.timestamp()), person_id) + meant.encode()
        return _written(body + self._signature(purpose, body))

    def mark(self, row_id: int) -> str:
        """On the letter of a row of the outbox: by it alone a letter that comes back is known."""
        return f"nabo.{row_id:x}.{self._signature(MARKED, str(row_id).encode())[:12].hex()}"

    def marked(self, mark: str) -> int | None:
        """The row that a mark of ours stands for; None where it was made up."""
        row_id = int(mark.split(".")[1], 16) if MARK.fullmatch(mark) else 0
        return row_id if hmac.compare_digest(self.mark(row_id).encode(), mark.lower().encode()) else None

    def read(self, token: str, now: datetime, purpose: str = ANSWER) -> Promised:
        """What a token of this purpose stands for. Raises BadLink, and LinkExpired from the moment of expiry on."""
        body = self._checked(token, purpose)
        _, expires, person_id = HEAD.unpack_from(body)
        subject, _, about = body[HEAD.size :].decode().partition("\n")
        promised = Promised(person_id, subject, datetime.fromtimestamp(expires, UTC), about)
        if now >= promised.expires:
            raise LinkExpired(promised)
        return promised

    def _checked(self, token: str, purpose: str) -> bytes:
        """The body of a token that we signed for this purpose."""
        raw = _unwritten(token)
        body, signature = raw[:-SIGNATURE], raw[-SIGNATURE:]
        if not hmac.compare_digest(signature, self._signature(purpose, body)):
            raise BadLink
        if len(body) < HEAD.size or body[0] != VERSION:
            raise BadLink
        return body

    def _signature(self, purpose: str, body: bytes) -> bytes:
        return hmac.new(self._key, purpose.encode() + b"\n" + body, hashlib.sha256).digest()[:SIGNATURE]


def _written(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _unwritten(token: str) -> bytes:
    """The bytes of a token; only the one spelling that we write is taken."""
    if len(token) > LONGEST or not token.isascii():
        raise BadLink
    try:
        raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError:
        raise BadLink from None
    if _written(raw) != token:
        raise BadLink
    return raw
