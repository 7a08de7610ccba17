"""E-mail as it arrives at a true mail server, and what becomes of one that does not."""

import asyncio
import re
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.delivery.mail.channel import EmailChannel
from bot.delivery.mail.server import MailServer as Server
from bot.delivery.outcomes import NoAnswer, NothingToDo, PerhapsSent, RefusedContent, Throttled, Unreachable
from bot.links import Links
from bot.message import Button, Message, bold, lines, rows
from bot.outbox import CRISIS, EDIT, REMINDER
from bot.privacy.sealing import Seal
from tests.leaving import Row, row
from tests.mail_server import MailServer

NOW = datetime(2018, 1, 15, 9, 0, tzinfo=UTC)
SENDER = "Nabobot i Nordbyen <bot@example.org>"
METTE = "mette@example.org"
links = Links(b"a secret of the bot", "https://bot.example.org")
INVITATION = Message(
    lines(bold("Styregruppemøde tirsdag 6. februar kl. 13"), "Sted: Bysekretariatet & køkkenet", "Kommer du?"),
    rows((Button("Deltager", "meeting:4:yes"), Button("Afbud", "meeting:4:no"))),
    language="da",
)


@pytest.fixture
async def server() -> AsyncIterator[MailServer]:
    async with MailServer() as server:
        yield server


@pytest.fixture
async def channel(server: MailServer, tmp_path: Path) -> AsyncIterator[EmailChannel]:
    channel = channel_to(server.url, tmp_path)
    yield channel
    await channel.close()


def channel_to(url: str, folder: Path) -> EmailChannel:
    return EmailChannel(Server.of(url), SENDER, links, folder, lambda: NOW, Seal(b"hemmelig"))


def part(letter: EmailMessage, kind: str) -> str:
    found = letter.get_body((kind,))
    assert found is not None
    return str(found.get_content()).replace("\r\n", "\n")


# -- how it looks --


async def test_an_invitation_arrives_as_text_and_as_html(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, INVITATION))

    letter = server.box.letter()
    assert letter["Subject"] == "Styregruppemøde tirsdag 6. februar kl. 13"
    assert letter["To"] == METTE
    assert letter["From"] == SENDER
    assert letter["Reply-To"] == SENDER
    assert letter["Date"].datetime == NOW
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "Bysekretariatet & køkkenet" in part(letter, "plain")
    assert "<b>Styregruppemøde tirsdag 6. februar kl. 13</b><br>" in part(letter, "html")
    assert "Bysekretariatet &amp; køkkenet" in part(letter, "html")
    assert '<html lang="da">' in part(letter, "html")


async def test_every_button_is_a_link_of_its_own(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, INVITATION))

    letter = server.box.letter()
    addresses = re.findall(r"https://bot\.example\.org/svar/(\S+)", part(letter, "plain"))
    read = [links.read(address, NOW) for address in addresses]
    assert [(each.person_id, each.subject, each.about) for each in read] == [
        (12, "meeting:4:yes", "outbox:7"),
        (12, "meeting:4:no", "outbox:7"),
    ]
    assert re.search(r"^Deltager:\nhttps://", part(letter, "plain"), re.MULTILINE)
    assert part(letter, "html").count('<a href="https://bot.example.org/svar/') == 2


async def test_without_somebody_to_answer_there_are_no_links(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, INVITATION, person_id=None))

    assert "/svar/" not in part(server.box.letter(), "plain")


async def test_a_file_goes_along_under_its_danish_name(
    server: MailServer, channel: EmailChannel, tmp_path: Path
) -> None:
    (tmp_path / "rapporter").mkdir()
    (tmp_path / "rapporter" / "Årsrapport på Nørrebro.docx").write_bytes(b"PK\x03\x04")

    await channel.send(row(METTE, Message("Rapporten", document="rapporter/Årsrapport på Nørrebro.docx")))

    [attached] = server.box.letter().iter_attachments()
    assert attached.get_filename() == "Årsrapport på Nørrebro.docx"
    assert attached.get_content() == b"PK\x03\x04"


async def test_a_picture_that_is_lost_takes_no_words_with_it(
    server: MailServer, channel: EmailChannel, tmp_path: Path
) -> None:
    (tmp_path / "here.jpg").write_bytes(b"JPEG")
    await channel.send(row(METTE, Message("Plakaten", photo="here.jpg")))
    await channel.send(row(METTE, Message("Plakaten er væk", photo="lost.jpg")))

    here, without = server.box.letters
    assert [each.get_filename() for each in here.iter_attachments()] == ["here.jpg"]
    assert "Plakaten er væk" in part(without, "plain")
    assert list(without.iter_attachments()) == []


async def test_a_letter_to_many_goes_on_without_a_picture_that_was_lost_on_its_way(
    server: MailServer, channel: EmailChannel, tmp_path: Path
) -> None:
    (tmp_path / "here.jpg").write_bytes(b"JPEG")
    page = '<p>Nyt</p><img src="cid:a@picture" alt="Bænke">\n<img src="cid:b@picture" alt="Træer &gt; 40">\n'
    pictures = [["a@picture", "here.jpg"], ["b@picture", "lost.jpg"]]
    written = {"subject": "Nyt", "html": page, "text": "Nyt", "pictures": pictures}
    (tmp_path / "issue.json").write_bytes(orjson.dumps(written))

    await channel.send(row(METTE, Message("Nyt", letter="issue.json")))

    letter = server.box.letter()
    assert re.findall('src="([^"]+)"', part(letter, "html")) == ["cid:a@picture"]
    assert [each["Content-ID"] for each in letter.walk() if each["Content-ID"]] == ["<a@picture>"]


async def test_a_crisis_tells_nothing_on_a_locked_screen(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(
        row(METTE, Message("BEREDSKAB kl. 21.43. Skyderi ved Glarbjergvej.", language="da"), lane=CRISIS)
    )

    assert "BEREDSKAB" not in server.box.letter()["Subject"]
    assert "Glarbjergvej" not in server.box.letter()["Subject"]
    assert "BEREDSKAB" in part(server.box.letter(), "plain")


async def test_what_may_have_arrived_before_says_so_and_has_the_same_number(
    server: MailServer, channel: EmailChannel
) -> None:
    await channel.send(row(METTE, INVITATION))
    await channel.send(row(METTE, INVITATION, repeat=True))
    await channel.send(row(METTE, INVITATION, key="invitation:5:12", id=8))

    first, repeated, other = server.box.letters
    assert first["Message-ID"] == repeated["Message-ID"] != other["Message-ID"]
    assert first["Message-ID"].endswith("@example.org>")
    assert "gentagelse" in part(repeated, "plain")
    assert "gentagelse" in part(repeated, "html")
    assert "gentagelse" not in part(first, "plain")


async def test_a_long_first_line_is_shortened_at_a_word(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, Message("Fællesspisning i Vangdalen, " * 10)))

    assert server.box.letter()["Subject"].endswith("Fællesspisning i …")
    assert len(server.box.letter()["Subject"]) <= 80


# -- what nobody may do with it --


@pytest.mark.parametrize(
    "text",
    ["Hej\r\nBcc: alle@example.org\r\n\r\nKøb", "Hej\x0bBcc: alle@example.org", "Hej\u2028Bcc: x@example.org"],
)
async def test_nobody_adds_headers_through_a_text(server: MailServer, channel: EmailChannel, text: str) -> None:
    await channel.send(row(METTE, Message(text)))

    letter = server.box.letter()
    assert letter["Bcc"] is None
    assert server.box.envelopes[0].rcpt_tos == [METTE]
    assert "\n" not in letter["Subject"]


@pytest.mark.parametrize(
    "address",
    [
        "mette@example.org\r\nBcc: alle@example.org",
        "a@example.org, b@example.org",
        "<x@example.org>",
        "mette",
        "",
        "a@b",
    ],
)
async def test_what_is_no_address_gets_nothing(server: MailServer, channel: EmailChannel, address: str) -> None:
    with pytest.raises(Unreachable):
        await channel.send(row(address, INVITATION))
    assert server.box.letters == []


async def test_words_that_look_like_html_stay_words(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, Message("Skriv <script>alert(1)</script> & se", rows(Button("<b>Ja</b>", "x:1")))))

    html = part(server.box.letter(), "html")
    assert "&lt;script&gt;" in html
    assert "&lt;b&gt;Ja&lt;/b&gt;" in html
    assert "<script>" not in html


async def test_a_line_with_one_dot_does_not_end_the_letter(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, Message("Først\n.\nRCPT TO:<alle@example.org>\n..\nSidst")))

    assert "Først\n.\nRCPT TO:<alle@example.org>\n..\nSidst" in part(server.box.letter(), "plain").replace("\r\n", "\n")


# -- what a chat would edit or delete --


@pytest.mark.parametrize("op", [EDIT, "delete", "menu"])
async def test_a_letter_is_not_edited(server: MailServer, channel: EmailChannel, op: str) -> None:
    with pytest.raises(NothingToDo):
        await channel.send(row(METTE, INVITATION, op=op))
    assert server.box.letters == []


# -- what each answer of the server means --


async def test_an_address_that_is_put_off_waits_alone(server: MailServer, channel: EmailChannel) -> None:
    server.box.refuses_recipient[METTE] = "451 4.7.1 Greylisted, come back later"

    with pytest.raises(Throttled) as put_off:
        await channel.send(row(METTE, INVITATION))
    assert put_off.value.seconds >= 60
    await channel.send(row("ole@example.org", INVITATION))
    assert server.box.letter()["To"] == "ole@example.org"


async def test_an_address_that_there_is_not_is_dead(server: MailServer, channel: EmailChannel) -> None:
    server.box.refuses_recipient[METTE] = "550 5.1.1 No such user"

    with pytest.raises(Unreachable):
        await channel.send(row(METTE, INVITATION))


@pytest.mark.parametrize("answer", ["550 5.7.1 Rejected as spam", "552 5.3.4 Too big"])
async def test_a_letter_that_is_disliked_does_not_kill_its_address(
    server: MailServer, channel: EmailChannel, answer: str
) -> None:
    server.box.refuses_recipient[METTE] = answer

    with pytest.raises(RefusedContent):
        await channel.send(row(METTE, INVITATION))


@pytest.mark.parametrize(("answer", "outcome"), [("554 5.6.0 No", RefusedContent), ("452 4.3.1 Full", Throttled)])
async def test_refused_after_it_was_read(
    server: MailServer, channel: EmailChannel, answer: str, outcome: type[Exception]
) -> None:
    server.box.refuses_data = answer

    with pytest.raises(outcome):
        await channel.send(row(METTE, INVITATION))


async def test_hung_up_before_the_letter_left(server: MailServer, channel: EmailChannel) -> None:
    server.box.hangs_up = "mail"

    with pytest.raises(NoAnswer):
        await channel.send(row(METTE, INVITATION))


async def test_hung_up_after_the_letter_left(server: MailServer, channel: EmailChannel) -> None:
    server.box.hangs_up = "data"

    with pytest.raises(PerhapsSent):
        await channel.send(row(METTE, INVITATION))


async def test_a_server_that_is_not_there_and_then_is(server: MailServer, channel: EmailChannel) -> None:
    await server.stop()

    with pytest.raises(NoAnswer):
        await channel.send(row(METTE, INVITATION))
    assert not await channel.answers()

    await server.start()
    assert await channel.answers()
    await channel.send(row(METTE, INVITATION))
    assert server.box.letter()["To"] == METTE


async def test_a_wrong_password_is_said_once_and_clearly(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with MailServer(user="bot", password="rigtigt") as server:
        channel = channel_to(server.url.replace("rigtigt", "forkert"), tmp_path)

        for _ in range(3):
            with pytest.raises(NoAnswer):
                await channel.send(row(METTE, INVITATION))
        assert not await channel.answers()

    said = [record for record in caplog.records if record.name == "bot.delivery.mail.channel"]
    assert len(said) == 1
    assert "NABOBOT_SMTP_URL" in said[0].getMessage()
    assert "forkert" not in caplog.text


async def test_the_right_password_lets_us_in(tmp_path: Path) -> None:
    async with MailServer(user="bot", password="rigtigt") as server:
        channel = channel_to(server.url, tmp_path)
        await channel.send(row(METTE, INVITATION))
        await channel.close()
        assert server.box.letter()["To"] == METTE


# -- the connection --


async def test_a_connection_is_used_again(server: MailServer, channel: EmailChannel) -> None:
    for number in range(20):
        await channel.send(row(METTE, INVITATION, key=f"letter:{number}"))

    assert len(server.box.letters) == 20
    assert server.box.connections == 1


async def test_after_a_refusal_the_next_letter_is_not_touched(server: MailServer, channel: EmailChannel) -> None:
    server.box.refuses_recipient[METTE] = "550 5.1.1 No such user"
    with pytest.raises(Unreachable):
        await channel.send(row(METTE, INVITATION))

    await channel.send(row("ole@example.org", INVITATION))

    assert server.box.envelopes[0].rcpt_tos == ["ole@example.org"]


async def test_a_connection_on_which_the_server_hung_up_is_replaced(server: MailServer, channel: EmailChannel) -> None:
    await channel.send(row(METTE, INVITATION, key="letter:1"))
    server.hang_up()

    await channel.send(row(METTE, INVITATION, key="letter:2"))

    assert len(server.box.letters) == 2
    assert server.box.connections == 2


async def test_many_at_once_share_a_few_connections(server: MailServer, channel: EmailChannel) -> None:
    await asyncio.gather(*(channel.send(row(METTE, INVITATION, key=f"letter:{n}", id=n)) for n in range(50)))

    assert len({letter["Message-ID"] for letter in server.box.letters}) == 50
    assert server.box.connections <= 4


class Elsewhere(Server):
    """A mail server on another machine, as far as the channel can tell."""

    here = False  # type: ignore[assignment]


async def test_nothing_leaves_for_another_machine_without_tls(
    server: MailServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    channel = EmailChannel(Elsewhere.of(server.url), SENDER, links, tmp_path, lambda: NOW, Seal(b"hemmelig"))

    with pytest.raises(NoAnswer):
        await channel.send(row(METTE, INVITATION))
    assert server.box.letters == []
    assert "STARTTLS" in caplog.text


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate; it is not installed")
async def test_starttls_is_used_where_it_is_offered(tmp_path: Path) -> None:
    async with MailServer(tls=certificate(tmp_path)) as server:
        channel = channel_to(server.url, tmp_path)
        seen: list[Any] = []
        client = channel._connections._server.client()
        await client.connect()
        seen.append(client.get_transport_info("cipher"))
        client.close()
        await channel.send(row(METTE, INVITATION))
        await channel.close()

    assert seen[0] is not None
    assert server.box.letter()["To"] == METTE


def certificate(folder: Path) -> ssl.SSLContext:
    key, signed = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", signed], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(signed, key)
    return context


# -- the setting --


@pytest.mark.parametrize(
    ("url", "port", "tls"),
    [
        ("smtp://bot:p%40ss@mail.example.org:2525", 2525, False),
        ("smtp://mail.example.org", 587, False),
        ("smtps://bot:x@mail.example.org", 465, True),
    ],
)
def test_the_address_of_a_mail_server(url: str, port: int, tls: bool) -> None:
    server = Server.of(url)

    assert (server.host, server.port, server.tls) == ("mail.example.org", port, tls)
    assert not server.here


def test_user_and_password_may_hold_any_sign() -> None:
    server = Server.of("smtp://bot%40example.org:p%40s%2Fs@127.0.0.1:25?reply_to=sekretariat@example.org")

    assert (server.user, server.password) == ("bot@example.org", "p@s/s")
    assert server.here
    assert server.reply_to == "sekretariat@example.org"


@pytest.mark.parametrize("url", ["http://mail.example.org", "mail.example.org", "smtp://", ""])
def test_what_is_no_mail_server(url: str) -> None:
    with pytest.raises(ValueError, match="smtp://"):
        Server.of(url)


def test_a_reminder_has_its_own_first_line_as_subject() -> None:
    """The neutral subject is for a crisis alone."""
    from bot.delivery.mail.letter import letter

    written = letter(Row(METTE, {"text": "Husk tallene"}, lane=REMINDER), SENDER, SENDER, [], [], NOW)

    assert written["Subject"] == "Husk tallene"
