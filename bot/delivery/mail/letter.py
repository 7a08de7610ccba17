"""An e-mail as it is written: the same message as plain text and HTML, answers as links, a file as an attachment."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime, parseaddr

from markupsafe import Markup

from bot.delivery.leaving import LASTS, NOBODYS, Choice, Leaving, language_of
from bot.delivery.words import neutral_subject, repeated, your_answers
from bot.ics import SUFFIX as CALENDAR
from bot.ics import method_of
from bot.message import Titles, plain, shortened
from bot.outbox import CRISIS
from bot.texts import Translator

LONGEST_SUBJECT = 78


class WholeLinks(EmailPolicy):
    """A long address in a header stays as it is: cut into encoded words no mail program would know it again."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() == "list-unsubscribe":
            return f"{name}: {value}{self.linesep}".encode("ascii")
        return super().fold_binary(name, value)


POLICY = WholeLinks(linesep=SMTP.linesep)
PAGE = Markup("""<!doctype html>
<html lang="%(language)s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%(title)s</title>
</head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1a1a1a;font:17px/1.5 'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:36em;margin:0 auto">
<p style="margin:0 0 20px">%(text)s</p>
%(choices)s
</div>
</body>
</html>
""")
BUTTON = Markup(
    '<p style="margin:0 0 12px"><a href="%s" style="display:inline-block;padding:12px 20px;border-radius:6px;'
    'background:#14532d;color:#ffffff;font-weight:600;text-decoration:none">%s</a></p>'
)
SMALL = Markup('<p style="margin:20px 0 0;font-size:14px;color:#595959">%s</p>')


@dataclass(frozen=True, slots=True)
class Enclosed:
    name: str
    data: bytes


def letter(
    row: Leaving, sender: str, reply_to: str, choices: Sequence[Choice], enclosed: Sequence[Enclosed], at: datetime,
    whose: Titles = NOBODYS,
) -> EmailMessage:  # fmt: skip
    """The whole e-mail. Line breaks in what becomes a header vanish, so that nobody can add headers of their own.

    `whose`: the programme that writes, below all: an address alone tells a manager nothing.
    """
    t = language_of(row.content)
    text = _text(t, row)
    message = addressed(row, sender, reply_to, at)
    message["Subject"] = neutral_subject(t) if row.lane == CRISIS else subject_of(text)
    notes = [your_answers(t, LASTS.days) if choices else "", t.title(whose) if whose else ""]
    notes = [each for each in notes if each]
    message.set_content(_plain(text, choices, notes), cte="quoted-printable")
    message.add_alternative(_html(t, row, choices, notes), subtype="html", cte="quoted-printable")
    for each in enclosed:
        _attach(message, each)
    return message


def addressed(row: Leaving, sender: str, reply_to: str, at: datetime) -> EmailMessage:
    """An empty letter with everything on its envelope but the subject."""
    message = EmailMessage(policy=POLICY)
    message["From"] = _mailbox(sender)
    message["To"] = Address(addr_spec=row.address)
    message["Reply-To"] = _mailbox(reply_to)
    message["Date"] = format_datetime(at)
    message["Auto-Submitted"] = "auto-generated"
    return message


def _mailbox(written: str) -> Address:
    name, address = parseaddr(written)
    return Address(display_name=name, addr_spec=address)


def _text(t: Translator, row: Leaving) -> str:
    text = plain(row.content.get("text", ""))
    return repeated(t, text) if row.content.get("repeat") else text


def subject_of(text: str) -> str:
    first = " ".join(next((line for line in text.splitlines() if line.strip()), "").split())
    return shortened(first, LONGEST_SUBJECT)


def _plain(text: str, choices: Sequence[Choice], notes: Sequence[str]) -> str:
    listed = [f"{choice.label}:\n{choice.address}" for choice in choices]
    return "\n\n".join(part for part in (text, *listed, *notes) if part) + "\n"


def _html(t: Translator, row: Leaving, choices: Sequence[Choice], notes: Sequence[str]) -> str:
    if row.content.get("plain") or row.content.get("repeat"):
        written = Markup.escape(_text(t, row))
    else:
        written = Markup(row.content.get("text", ""))  # noqa: S704 - escaped when it was queued
    shown = Markup("\n").join(
        [*(BUTTON % (choice.address, choice.label) for choice in choices), *(SMALL % each for each in notes)]
    )
    title = plain(str(written)).partition("\n")[0]
    text = Markup(written.replace("\n", Markup("<br>\n")))  # noqa: S704
    return PAGE % {"language": t.language, "title": title, "text": text, "choices": shown}


def _attach(message: EmailMessage, file: Enclosed) -> None:
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    main, _, sub = kind.partition("/")
    # What a mailbox offers to put into the calendar, change or take away says so in its type (RFC 6047).
    more = {"method": method_of(file.data), "charset": "utf-8"} if file.name.endswith(CALENDAR) else {}
    message.add_attachment(file.data, maintype=main, subtype=sub, filename=file.name, params=more)
