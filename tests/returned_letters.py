"""Letters that came back, as different mail servers write them; the shapes are theirs, the words are ours."""

from base64 import encodebytes
from email.message import EmailMessage
from textwrap import dedent


def heads(letter: EmailMessage) -> str:
    """What a server gives back of a letter: its headers, unread."""
    return "".join(f"{name}: {value}\r\n" for name, value in letter.items() if name != "Content-Type")


def report(
    original: str, *, status: str = "5.1.1", action: str = "failed", to: str = "bounces@example.org", coding: str = ""
) -> bytes:
    """As RFC 3464 has it. `original`: the headers of the letter."""
    coded = f"Content-Transfer-Encoding: {coding}\n" if coding else ""
    told = "Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; x@example.net\n"
    told += f"Action: {action}\nStatus: {status}\n"
    if coding == "base64":
        told = encodebytes(told.encode()).decode()
    return _crlf(f"""\
From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: {to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=x="

--=x=
Content-Type: text/plain

I could not deliver your letter.

--=x=
Content-Type: message/delivery-status
{coded}
{told}
--=x=
Content-Type: text/rfc822-headers

{original.replace(chr(13), "")}
--=x=--
""")


def in_words(original: str, said: str, *, subject: str = "failure notice", more: str = "") -> bytes:
    """Of servers that know no form: what is wrong, and then the letter. `more`: further headers."""
    return _crlf(
        f"From: MAILER-DAEMON@mail.example.net\nTo: bounces@example.org\nSubject: {subject}\n{more}\n"
        f"{dedent(said)}\n--- Below this line is a copy of the message.\n\n" + original.replace("\r", "")
    )


def on_holiday(original: EmailMessage) -> bytes:
    """No return at all: a machine answers for somebody."""
    return _crlf(
        "From: inge@example.org\nTo: bounces@example.org\nSubject: Jeg er væk til 5.1.1\n"
        f"Auto-Submitted: auto-replied\nIn-Reply-To: {original['Message-ID']}\n\nRing 550 5.1.1, hvis det haster.\n"
    )


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
