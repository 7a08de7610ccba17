"""The newsletter by e-mail, on a true mail server: how it looks, how one comes in, how one leaves."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

import aiohttp
import pytest

from bot.delivery.mail.letter import addressed
from tests.leaving import row
from tests.mail_server import MailServer
from tests.newsletter_pictures import photo
from tests.newsletter_world import mailing, reader, sends_an_issue
from tests.visitor import Visitor
from tests.world import Phone, World

INGE, KAJ = "inge@example.org", "kaj@example.org"


@pytest.fixture
async def mailed(tmp_path: Path, template: Path, database: str) -> AsyncIterator[tuple[World, MailServer]]:
    async with mailing(tmp_path, template, database) as both:
        yield both


@pytest.fixture
async def browser(mailed: tuple[World, MailServer]) -> AsyncIterator[Visitor]:
    async with aiohttp.ClientSession() as http:
        yield Visitor(mailed[0].app.web.url, http)


def part(letter: EmailMessage, kind: str) -> str:
    found = letter.get_body((kind,))
    assert found is not None
    return str(found.get_content()).replace("\r\n", "\n")


def leaving(letter: EmailMessage) -> str:
    return str(letter["List-Unsubscribe"]).strip().strip("<>")


async def with_picture(world: World, astrid: Phone) -> None:
    await astrid.sends(world.sim.send_photo, photo(1200, 800), "De nye bænke ved Parken er malet & stillet op.")
    await astrid.says("Nye <bænke>")
    await astrid.presses("Alle områder")
    await astrid.presses("Ja, alle")
    astrid.ignores_the_rest()


async def test_a_letter_has_text_html_pictures_and_a_way_out(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="journalist")
    reader(world, INGE)
    await with_picture(world, astrid)

    await sends_an_issue(world, mette)
    await world.passes(minutes=1)
    mette.sees("Det er sendt", "Fået det: 1")
    mette.sees("1 har fået det")
    astrid.sees("Nye <bænke>", "1 har fået det", "Tak")

    letter = server.box.letter()
    assert letter["To"] == INGE
    assert letter["Subject"] == "Nyt fra Nordbyen – november 2017"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "/afmeld/" in leaving(letter)
    assert leaving(letter) in part(letter, "plain")
    assert leaving(letter) in part(letter, "html")
    assert "Vi har plantet 40 frugttræer" in part(letter, "plain")
    assert "Nye &lt;bænke&gt;" in part(letter, "html")
    shown = Looked(part(letter, "html"))
    [inline] = [each for each in letter.walk() if each.get_content_maintype() == "image"]
    assert shown.pictures == [{"src": f"cid:{inline['Content-ID'].strip('<>')}", "alt": "Nye <bænke>"}]
    assert inline.get_content()[:2] == b"\xff\xd8"
    assert inline["Content-Disposition"].startswith("inline")
    assert (shown.language, shown.headings) == ("da", ["h1", "h2", "h3", "h2", "h3"])


class Looked(HTMLParser):
    """What of a page matters to who hears it read aloud."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pictures: list[dict[str, str]] = []
        self.headings: list[str] = []
        self.language = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given["lang"]
        if tag == "img":
            self.pictures.append({"src": given["src"], "alt": given["alt"]})
        if re.fullmatch(r"h\d", tag):
            self.headings.append(tag)


def test_what_is_written_in_a_letter_stands_out_from_its_ground() -> None:
    """WCAG 2.1 AA: 4.5 to 1, also for the small print."""
    from bot.newsletter.letters import PAGE, PART

    colours = set(re.findall(r"color:(#[0-9a-f]{6})", str(PAGE) + str(PART)))
    inks = colours - {"#ffffff", "#f4f1ea"}

    assert inks == {"#1a1a1a", "#595959", "#14532d"}
    assert all(contrast(ink, "#ffffff") >= 4.5 for ink in inks)


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


async def test_somebody_signs_up_on_the_page_and_confirms_from_their_mailbox(
    mailed: tuple[World, MailServer], browser: Visitor
) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    await browser.opens("/nyhedsbrev", **{"Accept-Language": "da"})
    browser.sees("Nyt fra Nordbyen", "Din e-mailadresse", "Vangdalen", "[Tilmeld mig]")
    await browser.posts({"email": INGE, "language": "da", "area": "vangdalen", "crisis": "yes"})
    browser.sees("Se i din mail")
    await world.settled()
    [asked] = server.box.letters
    link = re.search(r"http\S+/bekraeft/\S+", part(asked, "plain"))
    assert link

    await sends_an_issue(world, mette)
    await world.passes(minutes=1)
    assert len(server.box.letters) == 1, "nothing before it is confirmed"

    await browser.opens(link[0])
    browser.sees("Vil du have nyhedsbrevet?", "[Ja tak]")
    await browser.presses("Ja tak")
    browser.sees("Velkommen blandt læserne")
    await sends_an_issue(world, mette, "Nu er der også pærer.\nSmag dem.")
    await world.passes(minutes=1)
    assert "pærer" in part(server.box.letters[-1], "plain")
    mette.sees("Det er sendt", "Fået det: 1")
    mette.sees("1 har fået det")


async def test_the_page_tells_nobody_who_gets_it(mailed: tuple[World, MailServer], browser: Visitor) -> None:
    world, server = mailed
    reader(world, INGE)
    await browser.opens("/nyhedsbrev", **{"Accept-Language": "da"})

    await browser.posts({"email": INGE})
    known = browser.html
    await browser.posts({"email": KAJ})
    assert browser.html == known
    await browser.posts({"email": KAJ})
    await world.settled()

    assert [letter["To"] for letter in server.box.letters] == [KAJ], "and nobody's mailbox is filled"


async def test_what_is_no_address_is_said(mailed: tuple[World, MailServer], browser: Visitor) -> None:
    await browser.opens("/nyhedsbrev", **{"Accept-Language": "da"})

    assert await browser.posts({"email": "inge at example"}, **{"Accept-Language": "da"}) == 422
    browser.sees("ikke en e-mailadresse")


async def test_one_press_in_the_mail_program_is_enough_to_leave(
    mailed: tuple[World, MailServer], browser: Visitor
) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    reader(world, INGE)
    await sends_an_issue(world, mette)
    await world.passes(minutes=1)
    link = leaving(server.box.letter())

    await browser.opens(link)
    browser.sees("[Afmeld mig]")
    assert await browser.posts({"List-Unsubscribe": "One-Click"}) == 200
    await sends_an_issue(world, mette, "Nu er der også pærer.\nSmag dem.")
    await world.passes(minutes=1)

    assert len(server.box.letters) == 1
    mette.sees("Det er sendt", "Fået det: 0")
    mette.sees("0 har fået det")
    from tests.visitor import everything

    assert INGE not in everything(world), "and the address is forgotten"


async def test_a_link_that_was_made_up_opens_nothing(mailed: tuple[World, MailServer], browser: Visitor) -> None:
    for path in ("/afmeld/xyz", "/bekraeft/AAAA", "/afmeld/" + "a" * 500):
        assert await browser.opens(path) == 404


async def test_an_address_that_is_dead_is_written_to_once(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    reader(world, INGE)
    reader(world, KAJ)
    server.box.refuses_recipient = {INGE: "550 5.1.1 no such user"}

    for number in range(2):
        await sends_an_issue(world, mette, f"Nyhed nummer {number}.\nLæs den.")
        await world.passes(minutes=1)
        mette.ignores_the_rest()

    rows = world.rows("newsletters")
    assert [(row["recipients"], row["delivered"], row["failed"]) for row in rows] == [(2, 1, 1), (1, 1, 0)]


async def test_an_address_where_nothing_arrives_in_time_ends_after_three_issues(world: World) -> None:
    """There is no mail server in this programme, so that everything comes too late."""
    mette = world.person("Mette", role="staff")
    reader(world, KAJ)

    for number in range(4):
        await sends_an_issue(world, mette, f"Nyhed nummer {number}.\nLæs den.")
        await world.passes(days=3, minutes=1)
        mette.ignores_the_rest()

    assert [(row["recipients"], row["failed"]) for row in world.rows("newsletters")] == [(1, 1), (1, 1), (1, 1), (0, 0)]


async def test_a_long_address_of_the_pages_stays_whole_in_the_header(tmp_path: Path) -> None:
    letter = addressed(row(INGE), "bot@example.org", "bot@example.org", datetime(2018, 1, 15, tzinfo=UTC))
    long = f"<https://nyhedsbrev.{'langt-' * 12}navn.example.org/afmeld/AWNyA5AAAAABSXDpP2ijCGgnzK45HCp67Q>"

    letter["List-Unsubscribe"] = long

    assert f"List-Unsubscribe: {long}\r\n".encode() in letter.as_bytes()
