"""Managers without Telegram: the invitation is a letter with a calendar file, answered by a link. Substitutes too."""

import re
from collections.abc import AsyncIterator
from email.message import EmailMessage

import aiohttp
import icalendar
import pytest

from bot.people.model import Channel, Person, Post
from bot.work import Work
from tests.mail_server import MailServer
from tests.meetings_alone import meetings_alone, planned
from tests.sms_gateway import SmsGateway
from tests.visitor import Visitor, everything
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


@pytest.fixture
async def mail(world: World) -> AsyncIterator[MailServer]:
    async with MailServer() as server:
        world.more = {"smtp_url": server.url, "mail_from": "Nabobot <bot@example.org>"}
        await world.restart()
        yield server


@pytest.fixture
async def browser(world: World, mail: MailServer) -> AsyncIterator[Visitor]:
    async with aiohttp.ClientSession() as http:
        yield Visitor(world.app.web.url, http)


def member(world: World, name: str = "Inger", kind: str = "email", address: str = "") -> None:
    def join(work: Work) -> None:
        person = Person(name=name, language="da", created_at=work.now)
        at = address or f"{name.lower()}@example.org"
        person.channels.append(Channel(kind=kind, address=at, confirmed_at=work.now))
        person.posts.append(Post(role="styregruppe", since=work.now))
        work.session.add(person)

    world.write(join)


def has_mail(world: World, name: str) -> None:
    """Beside Telegram."""

    def write(work: Work) -> None:
        found = work.session.query(Person).filter_by(name=name).one()
        found.channels.append(Channel(kind="email", address=f"{name.lower()}@example.org", confirmed_at=work.now))

    world.write(write)


def calendar_files(world: World) -> str:
    """What stands in all that lie there."""
    return "".join(path.read_text("utf-8") for path in world.folder.rglob("*.ics"))


async def called(world: World) -> Phone:
    karen = await planned(world, "nyt møde i styregruppen 12. december kl. 13")
    await karen.presses("Se mødet")
    karen.sees("[Indkald nu]")
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    return karen


def to(mail: MailServer, address: str) -> list[EmailMessage]:
    return [each for each in mail.box.letters if each["To"] == address]


def link(letter: EmailMessage, label: str) -> str:
    """The address behind one answer."""
    body = letter.get_body(("plain",))
    assert body is not None
    found = re.search(rf"{label}:\s+(\S+)", body.get_content())
    assert found, body.get_content()
    return found[1]


def event(letter: EmailMessage) -> tuple[str, icalendar.Event]:
    """What a mailbox is asked to do with the calendar file, and what stands in it."""
    [file] = list(letter.iter_attachments())
    assert file.get_content_type() == "text/calendar"
    calendar = icalendar.Calendar.from_ical(file.get_payload(decode=True))
    assert file.get_param("method") == calendar["method"]
    return str(calendar["method"]), calendar.walk("VEVENT")[0]  # type: ignore[return-value]


async def test_a_manager_answers_by_a_link(world: World, mail: MailServer, browser: Visitor) -> None:
    member(world)
    karen = await called(world)
    [letter] = to(mail, "inger@example.org")

    assert letter["Subject"] == "Invitation: Styregruppen"
    method, invited = event(letter)
    assert (method, invited["attendee"]) == ("REQUEST", "mailto:inger@example.org")
    await browser.opens(link(letter, "Deltager"))
    browser.sees("Invitation: Styregruppen", "tirsdag 12. december")
    await browser.presses("Deltager")
    browser.sees("Du kommer: Styregruppen")
    await karen.presses("Se mødet")
    karen.sees("Kommer (1): Inger")


async def test_a_calendar_is_updated_and_the_meeting_taken_out_of_it(world: World, mail: MailServer) -> None:
    member(world)
    karen = await called(world)
    await karen.says("flyt styregruppen til 14. december kl. 10")
    karen.sees("Skal det flyttes")
    await karen.presses("Flyt mødet")
    karen.sees("Flyttet")
    await karen.says("aflys styregruppen")
    karen.sees("Skal jeg aflyse")
    await karen.presses("Aflys")
    karen.sees("Aflyst")

    events = [event(letter) for letter in to(mail, "inger@example.org")]
    assert [method for method, _ in events] == ["REQUEST", "REQUEST", "CANCEL"]
    assert len({each["uid"] for _, each in events}) == 1
    assert [each["sequence"] for _, each in events] == [0, 1, 2]


async def test_a_substitute_is_invited_by_mail_answers_and_comes_to_that_meeting_alone(
    world: World, mail: MailServer, browser: Visitor
) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    mette.sees("Invitation")
    await mette.presses("Sender stedfortræder")
    mette.sees("Hvem kommer i stedet for dig?")
    await mette.says("Liv Prøvesen, liv@example.org")
    mette.sees("Liv Prøvesen er inviteret i stedet for dig")

    [letter] = to(mail, "liv@example.org")
    body = letter.get_body(("plain",))
    assert body is not None
    assert "Mette kan ikke selv og beder dig komme i stedet" in body.get_content()
    await browser.opens(link(letter, "Deltager"))
    await browser.presses("Deltager")
    browser.sees("Du kommer")
    await karen.presses("Se mødet")
    karen.sees("Kommer (1): Liv Prøvesen for Mette", "Sender stedfortræder (1): Mette")

    await world.passes(days=28)
    assert [letter["Subject"] for letter in to(mail, "liv@example.org")][1:] == [
        "Dagsorden til mødet: Styregruppen", "Snart er der møde: Styregruppen", "I dag kl. 13.00: Styregruppen",
    ]  # fmt: skip
    karen.sees("Blev det holdt?")
    mette.sees_nothing()
    await karen.says("nyt møde i styregruppen 20. december kl. 9")
    karen.sees("I kalenderen")
    await karen.presses("Se mødet")
    karen.sees("Indkald nu")
    await karen.presses("Indkald nu")
    karen.sees("1 person")
    mette.sees("Invitation")


async def test_who_comes_after_all_needs_no_substitute(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await called(world)
    mette.sees("Invitation")
    await mette.presses("Sender stedfortræder")
    mette.sees("Hvem kommer")
    await mette.says("Liv Prøvesen liv@example.org")
    mette.sees("Liv Prøvesen er inviteret")

    await mette.presses("Jeg kommer alligevel")
    mette.sees("Du kommer")

    letters = to(mail, "liv@example.org")
    assert [letter["Subject"] for letter in letters] == [
        "Invitation: Styregruppen",
        "Du behøver ikke komme: Styregruppen",
    ]
    assert event(letters[1])[0] == "CANCEL"


async def test_somebody_who_is_known_is_named_without_an_address(world: World, mail: MailServer) -> None:
    mette, asta = world.person("Mette", role="styregruppe"), world.person("Asta", role="staff")
    await called(world)
    mette.sees("Invitation")
    await mette.presses("Sender stedfortræder")
    mette.sees("Hvem kommer")
    await mette.says("Asta")
    mette.sees("Asta er inviteret")
    asta.sees("Invitation: Styregruppen", "Mette kan ikke selv og beder dig komme i stedet")


async def test_a_name_that_leads_to_nobody_is_asked_about(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await called(world)
    mette.sees("Invitation")
    await mette.presses("Sender stedfortræder")
    mette.sees("Hvem kommer")
    await mette.says("Sofus Prøvesen")
    mette.sees("Jeg ved ikke, hvordan jeg får fat i Sofus Prøvesen")


async def test_the_address_of_a_substitute_and_the_reason_of_a_regret_are_let_go_of(
    world: World, mail: MailServer
) -> None:
    """Whether or not there is a later meeting, as docs/privatliv.md says; the name stays in the list of this one."""
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")
    await called(world)
    await mette.presses("Sender stedfortræder")
    await mette.says("Liv Prøvesen, liv@example.org")
    await omar.presses("Afbud")
    await omar.says("jeg skal opereres")
    for phone in world.phones:
        phone.ignores_the_rest()

    await world.passes(days=34)

    liv = ("liv@example.org",)
    assert liv in world.ask("SELECT address FROM channels")
    await world.passes(days=2)
    assert liv not in world.ask("SELECT address FROM channels")
    await world.passes(days=80)
    assert world.ask("SELECT reason FROM invitees WHERE reason <> ''") == [("jeg skal opereres",)]
    await world.passes(days=2)
    for phone in world.phones:
        phone.ignores_the_rest()
    left = everything(world)
    assert "liv@example.org" not in left
    assert "opereres" not in left
    assert "Liv Prøvesen" in left


async def test_calendar_files_go_with_their_meeting_and_with_whoever_leaves(world: World, mail: MailServer) -> None:
    member(world)
    mette = world.person("Mette", role="styregruppe")
    has_mail(world, "Mette")
    karen = await called(world)
    mette.sees("Invitation")
    assert "Inger" in calendar_files(world)
    assert "Mette" in calendar_files(world)

    await mette.says("/slet_mig")
    await mette.presses("Slet mig")
    assert "Mette" not in calendar_files(world)
    await karen.says("aflys styregruppen")
    await karen.presses("Aflys")
    assert "Inger" in calendar_files(world)
    for phone in world.phones:
        phone.ignores_the_rest()
    await world.passes(days=33)
    assert "Inger" in calendar_files(world)
    await world.passes(days=2)
    assert calendar_files(world) == ""


async def test_a_manager_with_no_more_than_sms_gets_the_invitation_and_answers_by_its_link(world: World) -> None:
    async with SmsGateway() as gateway, aiohttp.ClientSession() as http:
        world.more = {"sms_url": gateway.url}
        await world.restart()
        member(world, address="+4500000012", kind="sms")
        karen = await called(world)

        [sms] = gateway.sent.values()
        words = sms["message"]
        assert "Invitation: Styregruppen" in words
        assert "tirsdag 12. december kl. 13.00-15.00" in words.replace("–", "-")
        browser = Visitor(world.app.web.url, http)
        await browser.opens(re.findall(r"https?://\S+", words)[-1])
        browser.sees("Invitation: Styregruppen", "tirsdag 12. december")
        await browser.presses("Deltager")
        browser.sees("Du kommer: Styregruppen")
        await karen.presses("Se mødet")
        karen.sees("Kommer (1): Inger")
        await karen.says("aflys styregruppen")
        await karen.presses("Aflys")
        karen.ignores_the_rest()
        assert "Aflyst: Styregruppen" in list(gateway.sent.values())[-1]["message"]
        await world.app.stop()
        world.more = {}
        await world.start_bot()
