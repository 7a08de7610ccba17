"""Joining: an invitation is opened, consent is given, and strangers leave nothing behind."""

from typing import Any

from sqlalchemy import select

from bot.people.joining import invite
from bot.people.model import CONSENT_VERSION, Invitation, Person
from tests.world import Phone, World


def code(world: World, role: str = "ambassador", **more: Any) -> str:
    return str(world.write(lambda work: invite(work, role, **more)).code)


def uses_left(world: World) -> list[int]:
    return world.write(lambda work: list(work.session.scalars(select(Invitation.uses_left).order_by(Invitation.id))))


def person(world: World, name: str) -> Person:
    return world.write(lambda work: work.session.scalars(select(Person).where(Person.name == name)).one())


def commands(world: World, phone: Phone) -> list[str]:
    return [each["command"] for each in world.sim.menu(phone.user)]


async def joins(phone: Phone, code: str) -> None:
    await phone.says(f"/start {code}")
    phone.ignores_the_rest()


async def test_who_opens_an_invitation_is_welcomed_in_three_short_messages(world: World) -> None:
    fatima = world.person("Fatima")

    await fatima.says(f"/start {code(world, area='vangdalen')}")

    fatima.sees("Velkommen, Fatima", "beboerambassadør")
    fatima.sees("gemmer dit navn", "90 dage", "/mine_data", "/slet_mig", CONSENT_VERSION, "[Det er i orden]")
    fatima.sees("37 til fællesspisning", "/oev")
    assert all(len(each.text) < 450 for each in fatima.chat() if each.from_bot)
    (row,) = world.rows("people")
    assert (row["name"], row["roles"], row["language"], row["area"]) == ("Fatima", ["ambassador"], "da", "vangdalen")
    assert row["state"] == "active"


async def test_who_delivers_for_an_institution_is_shown_what_it_reports_itself(world: World) -> None:
    bodil, torben = world.person("Bodil"), world.person("Torben")
    await bodil.says(f"/start {code(world, 'partner', institution='hus_jennumparken')}")
    bodil.sees("Velkommen, Bodil")
    bodil.sees("gemmer dit navn")
    assert "spisning" not in bodil.sees("Prøv for eksempel", "NUSSA").text
    await torben.says(f"/start {code(world, 'staff', institution='bysekretariatet')}")
    torben.sees("Velkommen, Torben")
    torben.sees("gemmer dit navn")
    torben.sees("37 til fællesspisning")


async def test_one_of_those_who_lead_is_enough_to_ask(world: World) -> None:
    for name in ("Karen", "Bente"):
        world.person(name, role="head")
    mona = world.person("Mona", role="volunteer")
    await mona.says("hvem betaler regningen for bussen?")
    assert "Bente eller Karen" in mona.sees("").text


async def test_consent_is_given_by_a_press_and_kept_with_the_version_of_the_text(world: World) -> None:
    fatima = world.person("Fatima")
    await joins(fatima, code(world))
    assert (person(world, "Fatima").consent_version, person(world, "Fatima").consented_at) == ("", None)

    await fatima.presses("Det er i orden")

    fatima.sees("gemmer dit navn", "Tak. Så er vi klar")
    agreed = person(world, "Fatima")
    assert (agreed.consent_version, agreed.consented_at) == (CONSENT_VERSION, world.clock.now())


async def test_consent_is_given_in_words_too(world: World) -> None:
    for name, said in (("Otto", "det er i orden"), ("Elin", "ja tak"), ("Sven", "ok")):
        phone = world.person(name)
        await joins(phone, code(world, "bestyrelse"))
        await phone.says(said)
        phone.sees("Tak. Så er vi klar")
        assert person(world, name).consent_version == CONSENT_VERSION


async def test_a_second_press_on_the_consent_keeps_the_first_moment(world: World) -> None:
    fatima = world.person("Fatima")
    await joins(fatima, code(world))
    consent = next(each for each in fatima.chat() if any(b.text == "Det er i orden" for b in each.buttons))
    await fatima.presses("Det er i orden")
    fatima.sees("Tak")
    agreed_at = person(world, "Fatima").consented_at

    await world.passes(hours=2)
    await fatima.presses_raw(consent, f"consent:{CONSENT_VERSION}")

    assert person(world, "Fatima").consented_at == agreed_at


async def test_a_new_version_of_the_text_is_asked_about_once_and_an_old_press_does_not_agree_to_it(
    world: World,
) -> None:
    fatima = world.person("Fatima", role="ambassador")
    world.write(lambda work: _agreed_long_ago(work.session.scalars(select(Person)).one(), world))

    await world.passes(hours=1)
    message = fatima.sees("lavet om på, hvad jeg gemmer", "[Det er i orden]")
    await fatima.presses_raw(message, "consent:2014-1")
    fatima.sees_nothing()
    assert person(world, "Fatima").consent_version == "2014-1"

    await fatima.presses("Det er i orden")
    fatima.sees("Tak")
    assert person(world, "Fatima").consent_version == CONSENT_VERSION
    await world.passes(days=3)


def _agreed_long_ago(found: Person, world: World) -> None:
    found.consent_version, found.consented_at = "2014-1", world.clock.now()


async def test_who_says_no_to_the_consent_can_be_deleted_at_once(world: World) -> None:
    fatima = world.person("Fatima")
    await joins(fatima, code(world))

    await fatima.presses("Nej, slet mig igen")
    fatima.sees("slette alt om dig", "[Slet mig]")
    await fatima.presses("Slet mig")

    fatima.sees("Du er slettet", "Bevis")
    assert world.rows("people") == []


async def test_the_language_is_that_of_the_phone_and_can_be_switched(world: World) -> None:
    john = world.person("John", language="en")

    await john.says(f"/start {code(world)}")
    john.sees("Welcome, John", "resident ambassador")
    john.sees("I keep your name")
    john.sees("37 at the communal dinner")
    assert {"command": "registrer", "description": "Report something step by step"} in world.sim.menu(john.user)

    await john.says("/sprog")
    john.sees("Dansk eller engelsk?", "[Dansk]", "[English]")
    await john.presses("Dansk")
    john.sees("jeg dansk til dig")
    assert {"command": "registrer", "description": "Meld noget trin for trin"} in world.sim.menu(john.user)

    await john.says("/sprog english")
    john.sees("I write English to you")
    assert world.sim.menu(john.user)[0]["description"] == "Report something step by step"


async def test_a_phone_in_a_neighbouring_language_is_spoken_to_in_danish(world: World) -> None:
    sven = world.person("Sven", language="sv")

    await sven.says("/start")

    sven.sees("invitation")


async def test_every_role_has_its_own_menu(world: World) -> None:
    everybody = {"hjaelp", "sprog", "kanaler", "mine_data", "slet_mig"}
    reporting, staff, leading = (
        {"registrer", "mine", "fortryd", "oev"},
        {"uforstaaet", "uafklaret", "tal"},
        {"personer", "gruppe"},
    )
    seen = {
        "head": reporting | staff | leading | {"fremdrift"},
        "staff": reporting | staff | {"fremdrift"},
        "ambassador": reporting | {"fremdrift"},
        "bestyrelse": {"fremdrift"},
        "subscriber": set(),
    }
    for role, own in seen.items():
        phone = world.person(role.capitalize())
        await joins(phone, code(world, role))
        menu = set(commands(world, phone))
        assert menu >= own | everybody, role
        assert menu.isdisjoint((reporting | staff | leading) - own), role


async def test_a_subscriber_is_not_told_how_to_report(world: World) -> None:
    jens = world.person("Jens")

    await jens.says(f"/start {code(world, 'subscriber')}")

    jens.sees("Velkommen, Jens", "abonnent")
    jens.sees("gemmer dit navn")


async def test_used_up_expired_and_invented_codes_get_the_same_friendly_refusal(world: World) -> None:
    ali, bo, eva, ida = (world.person(name) for name in ("Ali", "Bo", "Eva", "Ida"))
    used, short = code(world), code(world, days=2)
    await joins(ali, used)

    await bo.says(f"/start {used}")
    first = bo.sees("invitation", "sekretariatet").text
    await world.passes(days=2)
    await eva.says(f"/start {short}")
    assert eva.sees("sekretariatet").text == first
    await ida.says("/start opdigtet123")
    assert ida.sees("sekretariatet").text == first
    assert [row["name"] for row in world.rows("people")] == ["Ali"]


async def test_opening_an_invitation_twice_changes_nothing_and_uses_nothing_up(world: World) -> None:
    fatima, link = world.person("Fatima"), code(world, uses=3)
    await joins(fatima, link)
    before = world.rows("people")

    await fatima.says(f"/start {link}")

    fatima.sees("allerede med", "Fatima")
    assert world.rows("people") == before
    assert uses_left(world) == [2]


async def test_two_people_and_one_use_make_one_member(world: World) -> None:
    ali, bo, link = world.person("Ali"), world.person("Bo"), code(world)
    world.sim.write(ali.user, f"/start {link}")

    await bo.says(f"/start {link}")

    seen = [[each.text for each in phone.unread] for phone in (ali, bo)]
    assert sorted(len(each) for each in seen) == [1, 3]
    assert len(world.rows("people")) == 1
    assert uses_left(world) == [0]
    ali.ignores_the_rest()
    bo.ignores_the_rest()


async def test_one_person_can_have_several_roles(world: World) -> None:
    fatima = world.person("Fatima")
    await joins(fatima, code(world, "volunteer", area="vangdalen"))

    await fatima.says(f"/start {code(world, 'staff')}")

    fatima.sees("Fatima", "nu også boligsocial medarbejder")
    assert world.rows("people")[0]["roles"] == ["volunteer", "staff"]
    assert "uforstaaet" in commands(world, fatima)


async def test_who_was_removed_yesterday_is_a_stranger_and_the_old_link_does_not_bring_them_back(world: World) -> None:
    head, fatima = world.person("Karen", role="head"), world.person("Fatima")
    poster = code(world, uses=10)
    await joins(fatima, poster)
    await head.says("/personer")
    await head.presses("Fatima")
    await head.presses("Afslut: beboerambassadør")
    await head.presses("Stop, ingen tager over")
    head.ignores_the_rest()
    fatima.sees("ikke længere beboerambassadør")
    assert commands(world, fatima) == []

    await world.passes(days=1)
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("ikke nogen rolle her mere", "invitation", "/mine_data")
    await fatima.says("tak for alt")
    assert fatima.sees("Selv tak").text == "Selv tak."
    await fatima.says(f"/start {poster}")
    fatima.sees("invitation", "sekretariatet")
    assert world.rows("registrations") == []

    await fatima.says(f"/start {code(world)}")
    fatima.sees("Velkommen, Fatima")
    fatima.ignores_the_rest()


async def test_bare_start_greets_who_is_known_and_shows_a_stranger_the_way(world: World) -> None:
    fatima, stranger = world.person("Fatima", role="ambassador"), world.person("Ali")

    await fatima.says("/start")
    fatima.sees("Skriv i én sætning", "/registrer")
    await stranger.says("/start")
    stranger.sees("invitation")
