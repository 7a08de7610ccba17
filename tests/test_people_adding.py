"""People without Telegram: a leader adds them, and the first link that they answer shows that the address is theirs."""

import re
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.people.channels import channels_of
from bot.people.model import Candidate, Person
from tests.mail_server import MailServer
from tests.sms_gateway import SmsGateway
from tests.test_channels import read, set_up
from tests.visitor import Visitor
from tests.world import Phone, World

MONA = "mona@example.org"
LINE = f"Mona Testesen, {MONA}, styregruppe"


@pytest.fixture
async def mail(world: World) -> AsyncIterator[MailServer]:
    async with MailServer() as server:
        await set_up(world, smtp_url=server.url, mail_from="Nabobot <bot@example.org>")
        yield server


@pytest.fixture
async def browser(world: World, mail: MailServer) -> AsyncIterator[Visitor]:
    async with aiohttp.ClientSession() as session:
        yield Visitor(world.app.web.url, session)


async def begins(world: World) -> Phone:
    lone = world.person("Lone", role="head")
    await lone.says("/personer")
    lone.sees("[Tilføj uden Telegram]")
    await lone.presses("Tilføj uden Telegram")
    lone.sees("navn", "e-mail", "rolle")
    return lone


def ways_of(world: World, name: str = "Mona Testesen") -> list[str]:
    """The kinds that work for somebody."""

    def of(work):  # type: ignore[no-untyped-def]
        person = work.session.query(Person).filter_by(name=name).one()
        return [way.kind for way in channels_of(work, person.id)]

    return world.write(of)


def links_in(letter: str) -> list[str]:
    return re.findall(r"\S+/svar/\S+", letter)


async def test_one_line_is_enough_and_the_first_answer_proves_the_address(
    world: World, mail: MailServer, browser: Visitor
) -> None:
    lone = await begins(world)
    await lone.says(LINE)
    lone.sees("Mona Testesen er med som medlem af styregruppen", MONA)
    assert ways_of(world) == []

    letter = read(mail)
    assert all(words in letter for words in ("Velkommen", "Lone har tilføjet dig", "din e-mail", "Det er i orden"))
    assert not any(words in letter for words in ("/mine_data", "Telegram-nummer"))
    await browser.opens(links_in(letter)[0])
    browser.sees("din e-mail")
    assert ways_of(world) == []
    await browser.presses("Det er i orden")
    browser.sees("Tak")

    assert ways_of(world) == ["email"]
    [row] = [each for each in world.rows("people") if each["name"] == "Mona Testesen"]
    assert (row["roles"], row["state"]) == (["styregruppe"], "active")


async def test_from_then_on_she_is_told_there_what_others_hear_in_telegram(
    world: World, mail: MailServer, browser: Visitor
) -> None:
    lone = await begins(world)
    await lone.says(LINE)
    lone.sees("Mona")
    await browser.opens(links_in(read(mail))[0])
    await browser.presses("Det er i orden")
    mail.box.letters.clear()

    await lone.presses("Mona Testesen")
    assert "ikke svaret" not in lone.sees("Mona Testesen", "medlem af styregruppen").text
    await lone.presses("En rolle mere")
    lone.sees("Hvilken rolle")
    await lone.presses("partner")
    lone.sees("partner")

    assert "partner" in read(mail)


async def test_lone_sees_that_she_has_not_answered_or_that_her_address_is_wrong(world: World, mail: MailServer) -> None:
    lone = await begins(world)
    mail.box.refuses_recipient["ole@example.org"] = "550 5.1.1 No such user"
    await lone.says(LINE)
    lone.sees("Mona")
    await lone.presses("Mona Testesen")
    lone.sees("Har ikke svaret på mit link endnu")

    await lone.says("/personer")
    lone.sees("Mona Testesen · medlem af styregruppen · har ikke svaret endnu")
    await lone.presses("Tilføj uden Telegram")
    lone.sees("navn")
    await lone.says("Ole Testesen, ole@example.org, bestyrelse")
    lone.sees("Ole")
    await world.passes(minutes=5)
    lone.sees("kan ikke nå Ole Testesen")
    await lone.presses("Ole Testesen")
    lone.sees("Kan ikke nås: De adresser")


async def test_she_may_say_no_and_is_gone(world: World, mail: MailServer, browser: Visitor) -> None:
    lone = await begins(world)
    await lone.says(LINE)
    lone.sees("Mona")

    await browser.opens(links_in(read(mail))[1])
    await browser.presses("Nej, slet mig igen")
    browser.sees("Skal jeg slette")
    await browser.presses("Slet mig")
    browser.sees("slettet")

    assert [row["name"] for row in world.rows("people")] == ["Lone"]
    assert MONA not in str(world.rows("outbox"))


async def test_what_is_missing_is_asked_for_step_by_step(world: World, mail: MailServer) -> None:
    lone = await begins(world)
    await lone.says("Mona Testesen")
    lone.sees("e-mail", "telefonnummer", "Mona Testesen")
    await lone.says("det ved jeg ikke 12@")
    lone.sees("kunne jeg ikke læse", "telefonnummer")
    await lone.says(MONA)
    lone.sees("Hvilken rolle", "[medlem af styregruppen]")
    await lone.presses("medlem af styregruppen")
    lone.sees("er med som medlem af styregruppen")
    assert "Velkommen, Mona Testesen" in read(mail)


async def test_a_telephone_number_will_do(world: World) -> None:
    async with SmsGateway() as gateway:
        await set_up(world, sms_url=gateway.url)
        lone = await begins(world)
        await lone.says("Ole Testesen 00 00 00 12 bestyrelsen")
        lone.sees("Ole Testesen er med som medlem af bestyrelsen", "+4500000012")
        [sms] = gateway.texts()
        assert "Velkommen, Ole" in sms
        assert "/svar/" in sms


async def test_an_address_that_somebody_has_is_nobody_elses(world: World, mail: MailServer) -> None:
    lone = await begins(world)
    await lone.says(LINE)
    lone.sees("Mona")
    await lone.says("/personer")
    lone.ignores_the_rest()
    await lone.presses("Tilføj uden Telegram")
    lone.sees("navn")

    await lone.says(f"Ole Testesen, {MONA}, bestyrelse")
    lone.sees("En anden her bruger den")
    assert [row["name"] for row in world.rows("people")] == ["Lone", "Mona Testesen"]


async def test_a_report_that_is_written_meanwhile_is_a_report(world: World) -> None:
    lone = await begins(world)
    await lone.says("37 til fællesspisning i Vangdalen i går")
    lone.sees("Fællesspisning", "37")


async def test_who_was_never_added_is_forgotten_after_a_day(world: World) -> None:
    lone = await begins(world)
    await lone.says("Mona Testesen")
    lone.sees("telefonnummer")
    await world.passes(days=2)

    assert world.write(lambda work: work.session.query(Candidate).count()) == 0
    await lone.says(MONA)
    lone.ignores_the_rest()
    assert [row["name"] for row in world.rows("people")] == ["Lone"]


async def test_only_leaders_add_people(world: World) -> None:
    lone = await begins(world)
    mette = world.person("Mette", role="staff")
    await mette.says("/hjaelp")
    await mette.presses_raw(mette.sees("/mine"), "people:add")
    mette.sees("Sekretariatet kan")
    assert lone.unread == []


async def test_where_nothing_is_sent_by_mail_yet_the_leader_is_told_so(world: World) -> None:
    lone = await begins(world)
    await lone.says(LINE)
    lone.sees("Mona Testesen er med", "ikke sat e-mail op", "ikke skrevet til", MONA, "venter")
    assert "har skrevet" not in lone.last.text  # type: ignore[union-attr]
    async with MailServer() as server:
        await set_up(world, smtp_url=server.url, mail_from="Nabobot <bot@example.org>")
        await world.settled()
        assert "Velkommen" in read(server)


async def test_whom_to_invite_is_no_longer_asked_after_back_and_a_command_in_words_is_no_answer(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    karen.ignores_the_rest()
    await karen.says("fremdrift")
    karen.sees("Så langt er vi")
    await karen.says("frivillig i Vangdalen")
    karen.sees("https://t.me/")
    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    await karen.presses("Tilbage")
    karen.ignores_the_rest()
    await karen.says("hvad koster kaffen?")
    assert "invitere" not in karen.sees("/hjaelp").text
