"""How people are reached: they add an address, show that it is theirs, and what fails goes the next way."""

import re
from collections.abc import AsyncIterator

import pytest

from bot.outbox import Outgoing
from bot.people.channels import channels_of, prove
from bot.people.model import Channel, Person
from bot.privacy.sealed_files import contents
from tests.mail_server import MailServer
from tests.sms_gateway import SmsGateway
from tests.world import Phone, World

METTE = "mette@example.org"
OLE = "+4500000012"


@pytest.fixture
async def mail(world: World) -> AsyncIterator[MailServer]:
    async with MailServer() as server:
        await set_up(world, smtp_url=server.url, mail_from="Nabobot <bot@example.org>")
        yield server


@pytest.fixture
async def gateway(world: World) -> AsyncIterator[SmsGateway]:
    async with SmsGateway() as gateway:
        await set_up(world, sms_url=gateway.url)
        yield gateway


async def set_up(world: World, **settings: str) -> None:
    """The bot starts again with more settings."""
    world.more = world.more | settings
    await world.restart()


def id_of(world: World, phone: Phone) -> int:
    query = {"kind": "telegram", "address": str(phone.user.id)}
    return world.write(lambda work: work.session.query(Channel).filter_by(**query).one().person_id)


def has(world: World, phone: Phone, kind: str, address: str, *, proven: bool = True, first: bool = False) -> None:
    """The person has this channel before the story begins."""

    def write(work: object) -> None:
        position = -1 if first else 5
        confirmed_at = world.clock.now() if proven else None
        channel = Channel(kind=kind, address=address, position=position, confirmed_at=confirmed_at)
        person = work.session.get_one(Person, person_id)  # type: ignore[attr-defined]
        person.channels.append(channel)

    person_id = id_of(world, phone)
    world.write(write)


def works(world: World, phone: Phone) -> list[str]:
    """The kinds that work, in their order."""
    person_id = id_of(world, phone)
    return [way.kind for way in world.write(lambda work: channels_of(work, person_id))]


def code_in(text: str) -> str:
    return re.findall(r"\b\d{6}\b", text)[0]


def read(server: MailServer) -> str:
    body = server.box.letter().get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def adds_mail(phone: Phone, address: str = METTE) -> None:
    await phone.says("/kanaler")
    phone.sees("Telegram")
    await phone.presses("Tilføj e-mail")
    phone.sees("e-mailadressen")
    await phone.says(address)


# -- what is not set up is not offered --


async def test_what_nothing_is_sent_by_is_neither_offered_nor_added(world: World) -> None:
    mette = world.person("Mette", role="staff")
    await mette.says("/kanaler")
    shown = mette.sees("Telegram", "E-mail og sms er ikke sat op her")
    assert mette.labels() == []
    await mette.presses_raw(shown, f"channel:add:email:{id_of(world, mette)}")
    mette.sees("kan ikke sende", "e-mail", "sættes op")


async def test_a_channel_that_is_set_up_no_longer_is_passed_over(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="staff")
    has(world, mette, "email", METTE, first=True)
    assert works(world, mette) == ["email", "telegram"]
    await set_up(world, smtp_url="")
    assert works(world, mette) == ["telegram"]


# -- adding one, and the code --


async def test_a_manager_adds_her_e_mail_and_shows_that_it_is_hers(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")

    await adds_mail(mette)
    mette.sees("kode", METTE, "halv time")
    assert works(world, mette) == ["telegram"]

    letter = read(mail)
    assert "virker i 30 minutter" in letter
    assert "Bekræft" in letter
    await mette.says(code_in(letter))
    mette.sees("mette@example.org er bekræftet", "1. Telegram", "2. e-mail mette@example.org", "sidst bekræftet")
    assert works(world, mette) == ["telegram", "email"]


async def test_the_link_in_the_letter_confirms_as_the_code_does(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    asked = mette.sees("kode")

    token = re.findall(r"/svar/(\S+)", read(mail))[0]
    promised = world.app.links.read(token, world.clock.now())
    assert promised.person_id == id_of(world, mette)
    await mette.presses_raw(asked, promised.subject)

    mette.sees("er bekræftet")
    assert works(world, mette) == ["telegram", "email"]


async def test_a_number_is_confirmed_by_sms(world: World, gateway: SmsGateway) -> None:
    ole = world.person("Ole", role="volunteer")
    await ole.says("/kanaler")
    ole.sees("Telegram")
    await ole.presses("Tilføj telefonnummer")
    ole.sees("mobilnummeret")

    await ole.says("00 00 00 12")
    ole.sees("sms", OLE)
    await ole.says(code_in(gateway.texts()[0]))

    ole.sees("+4500000012 er bekræftet")
    assert works(world, ole) == ["telegram", "sms"]


async def test_a_code_may_be_written_with_a_space_in_it(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")

    code = code_in(read(mail))
    await mette.says(f"Koden er {code[:3]} {code[3:]}.")

    mette.sees("er bekræftet")


async def test_five_wrong_codes_and_it_takes_a_new_one(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")
    code = code_in(read(mail))
    wrong = f"{(int(code) + 1) % 10**6:06}"

    for left in (4, 3, 2, 1):
        await mette.says(wrong)
        mette.sees("ikke koden", str(left))
    await mette.says(wrong)
    mette.sees("virker ikke mere")
    await mette.says(code)
    mette.sees("virker ikke mere")

    assert works(world, mette) == ["telegram"]
    mail.box.letters.clear()
    await mette.presses("Ny kode på e-mail")
    mette.sees("kode", METTE)
    await mette.says(code_in(read(mail)))
    mette.sees("er bekræftet")


async def test_a_code_runs_out_after_half_an_hour(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")

    await world.passes(minutes=30)
    await mette.says(code_in(read(mail)))

    mette.sees("virker ikke mere")
    assert works(world, mette) == ["telegram"]


async def test_a_code_works_once(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    asked = mette.sees("kode")
    code = code_in(read(mail))
    await mette.says(code)
    mette.sees("er bekræftet")

    channel = world.write(lambda work: work.session.query(Channel).filter_by(kind="email").one())
    assert channel.code_hash is None
    await mette.presses_raw(asked, f"channel:{channel.id}:confirm:{code}")
    mette.sees("virker ikke mere")


async def test_the_code_is_not_kept_in_clear(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")

    kept = world.write(lambda work: work.session.query(Channel).filter_by(kind="email").one().code_hash)
    assert kept
    assert code_in(read(mail)) not in kept


async def test_nobody_is_rung_all_day(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")
    for _ in range(4):
        await mette.says("/kanaler")
        mette.sees("venter på sin kode")
        await mette.presses("Ny kode på e-mail")
        mette.sees("kode")

    await mette.says("/kanaler")
    mette.sees("venter på sin kode")
    await mette.presses("Ny kode på e-mail")
    mette.sees("i morgen")
    assert len(mail.box.letters) == 5

    await world.passes(hours=24)
    await mette.presses("Ny kode på e-mail")
    mette.sees("kode", METTE)


@pytest.mark.parametrize("written", ["mette@example", "mette @ example.org", "@mette"])
async def test_what_is_no_address_is_asked_for_again(world: World, mail: MailServer, written: str) -> None:
    mette = world.person("Mette", role="styregruppe")

    await adds_mail(mette, written)
    mette.sees("kunne jeg ikke læse", "mette@example.org")
    await mette.says(METTE)
    mette.sees("kode", METTE)


async def test_a_report_written_meanwhile_is_a_report(world: World, mail: MailServer) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await adds_mail(fatima, "37 til fællesspisning i Vangdalen i går")

    fatima.sees("Fællesspisning", "37")


# -- whose it is --


async def test_an_address_that_somebody_else_has_shown_to_be_theirs(world: World, mail: MailServer) -> None:
    ole = world.person("Ole", role="volunteer")
    has(world, ole, "email", METTE)
    mette = world.person("Mette", role="styregruppe")

    await adds_mail(mette)

    mette.sees("En anden her bruger den")
    assert mail.box.letters == []


async def test_who_only_wrote_an_address_down_does_not_keep_it_from_its_owner(world: World, mail: MailServer) -> None:
    ole = world.person("Ole", role="volunteer")
    has(world, ole, "email", METTE, proven=False)
    mette = world.person("Mette", role="styregruppe")

    await adds_mail(mette)
    mette.sees("kode")
    await mette.says(code_in(read(mail)))

    mette.sees("er bekræftet")
    assert works(world, ole) == ["telegram"]


async def test_a_leader_adds_an_address_for_somebody(world: World, mail: MailServer) -> None:
    leader = world.person("Lone", role="head")
    mette = world.person("Mette", role="styregruppe")
    await leader.says("/personer")
    leader.sees("Mette")
    await leader.presses("Mette")
    leader.sees("Mette")

    await leader.presses("Kanaler")
    leader.sees("Sådan når jeg Mette")
    await leader.presses("Tilføj e-mail")
    leader.sees("e-mailadressen")
    await leader.says(METTE)
    leader.sees("kode", "læst op")
    await leader.says(code_in(read(mail)))

    leader.sees("er bekræftet")
    assert works(world, mette) == ["telegram", "email"]


async def test_nobody_else_changes_a_persons_channels(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)
    ole = world.person("Ole", role="volunteer")
    await ole.says("/kanaler")
    seen = ole.sees("Telegram")
    channel = world.write(lambda work: work.session.query(Channel).filter_by(kind="email").one().id)

    for subject in (
        f"channel:list:{id_of(world, mette)}",
        f"channel:add:email:{id_of(world, mette)}",
        f"channel:{channel}:first",
        f"channel:{channel}:remove",
        f"channel:{channel}:code",
        f"channel:{channel}:confirm:123456",
    ):
        await ole.presses_raw(seen, subject)
        assert METTE not in ole.sees("Sekretariatet kan").text
    assert works(world, mette) == ["telegram", "email"]


# -- their order --


async def test_the_first_and_the_next_are_chosen(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)

    await mette.says("/kanaler")
    mette.sees("1. Telegram", "2. e-mail")
    await mette.presses("Brug e-mail først")

    mette.sees("1. e-mail", "2. Telegram")
    assert works(world, mette) == ["email", "telegram"]


async def test_what_is_removed_gets_nothing_more(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)

    await mette.says("/kanaler")
    mette.sees("e-mail")
    await mette.presses("Fjern e-mail")

    assert METTE not in mette.sees("1. Telegram").text
    assert works(world, mette) == ["telegram"]


async def test_telegram_itself_is_not_removed(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    await mette.says("/kanaler")
    seen = mette.sees("Telegram")
    channel = world.write(lambda work: work.session.query(Channel).one().id)

    await mette.presses_raw(seen, f"channel:{channel}:remove")

    mette.sees("lavet om siden")
    assert works(world, mette) == ["telegram"]


async def test_proof_of_life_brings_a_channel_back(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)
    person_id = id_of(world, mette)

    world.execute("UPDATE channels SET alive = false WHERE kind = 'email'")
    assert works(world, mette) == ["telegram"]
    world.write(lambda work: prove(work, person_id, "email"))
    assert works(world, mette) == ["telegram", "email"]


async def test_a_mailbox_that_works_again_is_confirmed_anew(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)
    world.execute("UPDATE channels SET alive = false WHERE kind = 'email'")

    await mette.says("/kanaler")
    mette.sees("virker ikke mere", "[Ny kode på e-mail]")
    await mette.presses("Ny kode på e-mail")
    mette.sees("sendt en kode", METTE)
    await mette.says(code_in(read(mail)))
    mette.sees(f"{METTE} er bekræftet", "sidst bekræftet")
    assert works(world, mette) == ["telegram", "email"]


async def test_what_waits_for_its_code_is_not_proven_by_anything_else(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")
    person_id = id_of(world, mette)

    world.write(lambda work: prove(work, person_id, "email"))

    assert works(world, mette) == ["telegram"]


async def test_in_a_group_no_address_is_shown(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)
    group = world.sim.add_group("Styregruppen", [mette.user])

    await mette.says("/kanaler", chat=group)

    said = world.sim.transcript(group)[-1].text
    assert "i vores egen chat" in said
    assert METTE not in said


async def test_everything_is_handed_out_but_the_code(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    await adds_mail(mette)
    mette.sees("kode")

    await mette.says("/mine_data")
    mette.sees("alt, hvad jeg")

    [handed] = (world.folder / "my_data").glob("*.json.sealed")
    read = contents(handed, world.app.programme.seal).decode()
    assert METTE in read
    assert "code_hash" not in read
    assert world.write(lambda work: work.session.query(Outgoing).filter_by(channel="email").one().state) == "sent"
