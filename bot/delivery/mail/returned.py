"""Reads a letter that came back: which of ours it was, and whether its address is gone or only unwell. Pure.

Mail servers say so in a form (RFC 3464) or in words of their own, and anybody can write to a mailbox. So what letter it
was is taken from our own signed mark alone, wherever it stands: the text about it decides no more than hard or soft.
"""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser, HeaderParser
from itertools import islice

from bot.links import MARK

LARGEST = 256 * 1024
"""Bytes of a letter that are read: the verdict stands at the top, the picture that came along at the bottom."""
PARTS = 50
TEXT = 20_000
"""Characters of the words that are looked through."""
SOFT = ("5.2.2", "5.2.3", "5.3.", "5.4.6", "5.4.7", "5.4.14", "5.5.", "5.6.", "5.7.")
"""Refused for good by the code (RFC 3463), and yet not for want of an address: full, too big, a loop, a policy."""
ENHANCED = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])")
PLAIN = re.compile(r"(?<![\d.])(5[05]\d|4[25]\d)[ -]")
"""What a server answers that knows no enhanced codes (RFC 5321)."""
NOT_YET = re.compile(r"delayed|warning|not yet been delivered|still being retried|forsinket", re.IGNORECASE)
DAEMONS = re.compile(r"mailer-daemon|postmaster|mail delivery (sub)?system", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Returned:
    mark: str
    hard: bool
    """Nothing will ever arrive there; else it may be otherwise next time."""


def read(raw: bytes) -> Returned | None:
    """None for whatever is no return of a letter of ours, or not yet one."""
    raw = raw[:LARGEST]
    try:
        message = BytesParser().parsebytes(raw)
        marks = _marks(raw, message)
        hard = _verdict(message)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        return None  # made to be unreadable
    return Returned(marks.pop(), hard) if len(marks) == 1 and hard is not None else None


def gone(status: str) -> bool:
    """Whether an enhanced code says that there is no such address."""
    return status.startswith("5.") and not status.startswith(SOFT)


# -- inside --


def _marks(raw: bytes, message: Message) -> set[str]:
    """Ours, in the letter that came along, or in the address to which this one came."""
    decoded = [_words(part) for part in _leaves(message)]
    return {each.lower() for text in (raw.decode("latin-1"), *decoded) for each in MARK.findall(text)}


def _verdict(message: Message) -> bool | None:
    reports = [part for part in _parts(message) if part.get_content_type() == "message/delivery-status"]
    if reports:
        return _said([block for report in reports for block in _blocks(report)])
    return _guessed(message) if _from_a_server(message) else None


def _said(blocks: list[Message]) -> bool | None:
    failed = [str(block["Status"] or "") for block in blocks if str(block["Action"] or "").strip().lower() == "failed"]
    if not failed:
        return None  # delayed, relayed, delivered: nothing has come back
    return any(gone(found[0]) for status in failed if (found := ENHANCED.findall(status)))


def _guessed(message: Message) -> bool | None:
    """From the words above the copy of the letter."""
    words = MARK.split(next((_words(part) for part in _leaves(message)), ""))[0][:TEXT]
    if NOT_YET.search(str(message["Subject"] or "")):
        return None
    codes = ENHANCED.findall(words)
    if codes:
        return any(gone(code) for code in codes)
    plain = PLAIN.findall(words)
    if plain:
        return any(code in ("550", "551", "553", "554") for code in plain) and "quota" not in words.lower()
    return False if message["X-Failed-Recipients"] else None


def _from_a_server(message: Message) -> bool:
    """Not from somebody who answers, nor from a machine that says they are on holiday."""
    return bool(message["X-Failed-Recipients"]) or bool(DAEMONS.search(str(message["From"] or "")))


def _blocks(report: Message) -> list[Message]:
    held = report.get_payload()
    if isinstance(held, list):
        blocks = [each for each in held if isinstance(each, Message)]
        if any(block.keys() for block in blocks):
            return blocks
        held = "\n\n".join(str(block.get_payload()) for block in blocks)
    text = _words(report) or _unpacked(str(held), str(report["Content-Transfer-Encoding"] or ""))
    return [HeaderParser().parsestr(each.lstrip()) for each in re.split(r"\r?\n\s*\r?\n", text)]


def _unpacked(text: str, coding: str) -> str:
    """The parser takes what is in a report for lines, also where it is packed."""
    return b64decode(text).decode("latin-1") if coding.strip().lower() == "base64" else text


def _parts(message: Message) -> Iterator[Message]:
    return islice(message.walk(), PARTS)


def _leaves(message: Message) -> list[Message]:
    return [part for part in _parts(message) if not part.is_multipart()]


def _words(part: Message) -> str:
    content = part.get_payload(decode=True)
    return content.decode("latin-1") if isinstance(content, bytes) else ""
