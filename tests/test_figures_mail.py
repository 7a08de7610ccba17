"""Owners without Telegram: the figures are typed on the page that a link in an e-mail opens."""

import re
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.outbox import Outgoing
from bot.people.inbound import answered_by_sms
from bot.people.model import Channel, Person, Post
from bot.work import Work
from tests.mail_server import MailServer
from tests.test_figures import DONE, SCHOOL, asks, states
from tests.test_meetings_by_mail import member
from tests.test_reports import calls_a_meeting
from tests.visitor import Visitor
from tests.world import World


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def inger(world: World, kind: str = "email", address: str = "inger@example.org") -> int:
    """Somebody who has an address and no Telegram, at the school."""

    def join(work: Work) -> int:
        person = Person(name="Inger", language="da", created_at=work.now)
        work.session.add(person)
        work.session.flush()
        person.channels.append(Channel(kind=kind, address=address, confirmed_at=work.now))
        person.posts.append(Post(role="partner", institution=SCHOOL, since=work.now))
        return person.id

    return world.write(join)


def link(world: World, person_id: int) -> str:
    """The link under the question, as the mail has it."""
    rows = world.write(lambda work: work.session.query(Outgoing).filter_by(person_id=person_id, channel="email").all())
    until = world.clock.now().replace(year=world.clock.now().year + 1)
    return world.app.links.choices(person_id, rows[-1].id, until)


async def test_figures_are_typed_on_the_page(world: World, http: aiohttp.ClientSession) -> None:
    person_id = inger(world)
    await asks(world)
    page = Visitor(world.app.web.url, http)

    assert await page.opens(link(world, person_id)) == 200
    page.sees("Hej Inger", "Familier begyndt i familieklassen", "[Ét ad gangen]")
    assert await page.writes("7 familier, 6 gennemførte") == 200
    page.sees("7 familier", "ud af hvor mange?")
    assert await page.writes("7") == 200
    page.sees("6 af 7", DONE)

    assert states(world) == {"family_class": "value", "family_class_completed": "value"}


async def test_a_manager_who_reads_only_mail_sees_who_writes_and_where_to_write(
    world: World, http: aiohttp.ClientSession
) -> None:
    """ "Write them in one message" stood in a letter that had buttons for everything else."""
    async with MailServer() as server:
        world.more = {"smtp_url": server.url, "mail_from": "Nabobot <bot@example.org>"}
        await world.restart()
        inger(world)
        await asks(world)
        letter = server.box.letter()
        body = letter.get_body(("plain",))
        assert body
        text = body.get_content()
        assert text.index("Skriv dit svar her:") < text.index("Ét ad gangen:")
        assert text.rstrip().endswith("Helhedsplan for Randers Nordby 2017-21")
        page = Visitor(world.app.web.url, http)
        [way] = re.findall(r"Skriv dit svar her:\s+(\S+)", text)
        assert await page.opens(way) == 200
        assert page.page.text.index("Send svaret") < page.page.text.index("Ét ad gangen")
        await page.writes("7 familier, 6 af 7")
        page.sees(DONE)


async def test_the_report_by_mail_has_a_subject_that_is_no_cut_off_sentence(world: World) -> None:
    async with MailServer() as server:
        world.more = {"smtp_url": server.url, "mail_from": "Nabobot <bot@example.org>"}
        await world.restart()
        member(world)
        world.write(calls_a_meeting)
        await world.passes(days=20)
        subjects = [str(each["Subject"]) for each in server.box.letters if "Fremdrift" in str(each["Subject"])]
        assert subjects == ["Fremdriftsrapporten til mødet tirsdag 12. december"]


async def test_a_button_on_the_page_answers_too(world: World, http: aiohttp.ClientSession) -> None:
    person_id = inger(world)
    await asks(world)
    page = Visitor(world.app.web.url, http)
    await page.opens(link(world, person_id))

    await page.presses("Ét ad gangen")
    page.sees("Hvor mange familier")
    await page.presses("0 familier")
    page.sees("0 familier", "Gennemførte")

    assert states(world)["family_class"] == "zero"


async def test_a_figure_by_sms_is_a_figure_and_no_button(world: World) -> None:
    inger(world, "sms", "+4500000012")
    await asks(world)
    world.execute("UPDATE outbox SET state = 'sent' WHERE channel = 'sms'")

    meant = world.write(lambda work: answered_by_sms(work, "+4500000012", "2"))

    assert meant is not None
    assert meant.subject is None
    assert meant.about.startswith("outbox:")
