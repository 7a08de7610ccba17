"""Sending by e-mail, and what each answer of a mail server means."""

import logging
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPHeloError,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from bot.delivery.leaving import NOBODYS, Leaving, Now, Signed
from bot.delivery.mail.letter import Enclosed, letter
from bot.delivery.mail.printed import printed
from bot.delivery.mail.return_box import ReturnBox
from bot.delivery.mail.server import Connections, MailServer
from bot.delivery.outcomes import (
    NoAnswer,
    NothingToDo,
    PerhapsSent,
    RefusedContent,
    Sent,
    Throttled,
    Undelivered,
    Unreachable,
)
from bot.links import Links
from bot.message import Titles
from bot.outbox import SEND
from bot.people.addresses import mail_address
from bot.privacy.sealed_files import contents, shown
from bot.privacy.sealing import Seal

log = logging.getLogger(__name__)
LATER = 300.0
"""Seconds until an address that was put off is tried again: what mail servers ask of strangers (greylisting)."""
CLOSING = 421
TOO_BIG = 552
NOT_THE_ADDRESS = ("5.2.3", "5.3.4", "5.6.", "5.7.")
"""Enhanced codes (RFC 3463) that find fault with the letter: its length, its form, what a policy thinks of it."""


class EmailChannel:
    """A letter cannot be edited or called back: what a chat would edit says nothing new here and is dropped."""

    def __init__(
        self, server: MailServer, sender: str, links: Links, data_dir: Path, now: Now, seal: Seal,
        returns: ReturnBox | None = None, whose: Titles = NOBODYS,
    ) -> None:  # fmt: skip
        """`returns`: the mailbox to which letters come back, where it has its own address; `whose`: the programme."""
        self._whose = whose
        self._connections = Connections(server)
        self._sender = sender
        self._reply_to = server.reply_to or sender
        self._signed = Signed(links, now)
        self._data_dir = data_dir
        self._seal = seal
        self._returns = returns if returns and returns.address else None
        self._now = now
        self._complained = False

    async def send(self, row: Leaving) -> Sent:
        if row.op != SEND:
            raise NothingToDo(f"an e-mail has no {row.op}")
        if mail_address(row.address) != row.address:
            raise Unreachable("no address that a letter could have")
        letter, mark = self._written(row), self._signed.mark(row)
        envelope = parseaddr(self._sender)[1]
        # The same for the same row: a mailbox that gets it twice can tell that it is a repetition.
        letter["Message-ID"] = f"<{mark}@{envelope.rpartition('@')[2]}>"
        back = self._returns.sender(mark) if self._returns else envelope
        await self._hand_over(back, row.address, letter.as_bytes())
        self._complained = False
        return Sent()

    def _written(self, row: Leaving) -> EmailMessage:
        """The letter of a row: one of a kind, or one that was written beforehand for many."""
        if row.content.get("letter"):
            leave = self._signed.leave(row.content["leave"]) if row.content.get("leave") else ""
            return printed(row, self._sender, self._reply_to, leave, self._data_dir, self._now())
        choices, enclosed = self._signed.choices(row), self._enclosed(row)
        return letter(row, self._sender, self._reply_to, choices, enclosed, self._now(), self._whose)

    def _enclosed(self, row: Leaving) -> list[Enclosed]:
        """A picture that is lost takes no words with it; words that come with a document say nothing without it."""
        photo, document = row.content.get("photo"), row.content.get("document")
        if photo and not (self._data_dir / photo).is_file():
            photo = None
        paths = [self._data_dir / name for name in (photo, document) if name]
        return [Enclosed(shown(path).name, contents(path, self._seal)) for path in paths]

    async def answers(self) -> bool:
        """Whether the mail server is there and lets us in. Nobody notices that it was asked."""
        try:
            async with self._connections.one():
                self._complained = False
                return True
        except (SMTPException, OSError) as error:
            self._complain(error)
            return False

    async def close(self) -> None:
        await self._connections.close()

    async def _hand_over(self, back: str, address: str, written: bytes) -> None:
        try:
            async with self._connections.one() as smtp:
                await smtp.mail(back)
                await smtp.rcpt(address)
                await _data(smtp, written)
        except (SMTPException, OSError) as error:
            self._complain(error)
            raise _meaning(error) from None

    def _complain(self, error: Exception) -> None:
        """What somebody must mend is said once, until it works again."""
        problem = _to_mend(error)
        if problem and not self._complained:
            log.error("no e-mail can be sent: %s (%s)", problem, error)
            self._complained = True


async def _data(smtp: SMTP, written: bytes) -> None:
    """From here on a broken connection leaves it open whether the letter was taken."""
    try:
        await smtp.data(written)
    except SMTPResponseException:
        raise
    except (SMTPException, OSError) as error:
        raise PerhapsSent(type(error).__name__) from None


def _to_mend(error: Exception) -> str:
    match error:
        case SMTPAuthenticationError():
            return "the mail server does not take the user and password in NABOBOT_SMTP_URL"
        case SMTPSenderRefused() if error.code >= 500:
            return "the mail server does not let us write as NABOBOT_MAIL_FROM"
        case SMTPHeloError():
            return "the mail server does not talk to us"
    if type(error) in (SMTPException, SMTPNotSupported):  # the library's own, no answer of the server
        return "the mail server does not offer what is needed (STARTTLS, or to log in)"
    return ""


def _meaning(error: Exception) -> Undelivered:
    """What must be done about an answer of the mail server (RFC 5321): 4xx passes, 5xx stays."""
    said = f"{type(error).__name__}: {error}"
    match error:
        case SMTPResponseException(code=code) if code == CLOSING:
            return NoAnswer(said)
        case SMTPRecipientRefused(code=code) | SMTPDataError(code=code) if code < 500:
            return Throttled(LATER)
        case SMTPRecipientRefused() | SMTPDataError():
            return _refusal(error, said)
    return NoAnswer(said)


def _refusal(error: SMTPResponseException, said: str) -> Undelivered:
    enhanced = error.message.lstrip()
    if enhanced.startswith(NOT_THE_ADDRESS) or error.code == TOO_BIG:
        return RefusedContent(said)
    return Unreachable(said) if isinstance(error, SMTPRecipientRefused) else RefusedContent(said)
