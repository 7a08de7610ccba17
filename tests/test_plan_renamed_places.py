"""A place gets another key in the plan file: what was stored and written under the old one is about it all the same."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text as statement

from bot.newsletter.importing import areas_of
from bot.people.joining import invite
from bot.people.model import Person, Post
from bot.plan.load import check
from tests.crisis import PLAN, Crisis
from tests.newsletter_world import mailing
from tests.shell import Shell
from tests.test_announcements import announces
from tests.test_figures import SCHOOL, asks, reported, states
from tests.test_figures_mail import inger, link
from tests.test_meetings import called
from tests.test_plan_renamed import RANDERS, begins_anew
from tests.test_vocabulary import not_understood, taught
from tests.visitor import Visitor
from tests.world import Phone, World

LILLEVIG = Path(PLAN).read_text()
NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
MOVES = {
    ("areas", "vangdalen"): "dalen",
    ("areas", "jennumparken"): "parkerne",
    ("venues", "parken"): "foreningshuset",
    ("institutions", SCHOOL): "nyskolen",
    ("organisations", "rb1940"): "boligforeningen",
}
"""Areas, a venue, a school and a housing organisation get other keys; what people call them stays."""


def moved() -> str:
    """The plan of Randers with these keys, and with a line below each that says so."""
    text = RANDERS.read_text()
    for (table, old), new in MOVES.items():
        lines = (
            line if line.startswith("names") else line.replace(f'"{old}"', f'"{new}"') for line in text.split("\n")
        )
        text = "\n".join(lines).replace(f"[{table}.{old}]", f'[{table}.{new}]\nformerly = ["{old}"]')
    return text


@pytest.fixture(scope="module", autouse=True)
def the_plan_is_right(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("moved") / "plan.toml"
    path.write_text(moved())
    assert check(path) == []


async def has_saved(phone: Phone, text: str) -> None:
    await phone.says(text)
    phone.sees("Skal jeg gemme")
    await phone.presses("Gem")
    phone.sees("Gemt")


async def test_what_was_reported_there_is_of_the_place_and_exported_so(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador"), world.person("Karen", role="head")
    await has_saved(fatima, "37 til fællesspisning i Vangdalen i går")
    await has_saved(fatima, "gåtur i Parken i mandags, 12 deltagere")
    await begins_anew(world, moved())

    assert [(row["area"], row["venue"]) for row in world.rows("registrations")] == [
        ("dalen", None), ("parkerne", "foreningshuset")
    ]  # fmt: skip
    assert world.ask("SELECT area, venue FROM entries") == [("vangdalen", None), ("jennumparken", "parken")]
    await karen.says("vis tallene for Vangdalen")
    karen.sees("Vangdalen i planåret", "fællesspisning: 1 melding · i gennemsnit 37")
    await karen.says("hvad er der meldt i Vangdalen?")
    karen.sees("37")
    await fatima.says("38 til fællesspisning i Vangdalen i går")
    fatima.sees("Skal jeg gemme")
    await fatima.presses("Gem")
    fatima.sees("Du har meldt dette før")
    await fatima.presses("Slet den nye")
    fatima.ignores_the_rest()
    await fatima.says("ret fællesspisningen i Vangdalen i går til 35")
    fatima.sees("Rettet", "35")
    await fatima.says("/mine")
    fatima.sees("Vangdalen", "Parken")
    fatima.ignores_the_rest()


async def test_the_older_plan_file_shows_what_it_always_showed(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await has_saved(fatima, "37 til fællesspisning i Vangdalen i går")
    await begins_anew(world, moved())
    await has_saved(fatima, "31 til fællesspisning i Vangdalen i mandags")
    await begins_anew(world, RANDERS.read_text())

    assert [row["area"] for row in world.rows("registrations")] == ["vangdalen", "dalen"]


async def test_what_is_under_way_is_finished_at_the_place_of_today(world: World) -> None:
    fatima, bo, lis = (world.person(name, role="ambassador") for name in ("Fatima", "Bo", "Lis"))
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("[Vangdalen]")
    await bo.says("31 til fællesspisning i Vangdalen i går")
    bo.sees("Skal jeg gemme")
    await lis.says("fællesspisning på torsdag kl. 18")
    lis.sees("[Vangdalen]")
    await begins_anew(world, moved())

    await fatima.presses("Vangdalen")
    fatima.sees("Fællesspisning i Vangdalen", "Skal jeg gemme")
    await bo.presses("Gem")
    bo.sees("Fællesspisning i Vangdalen", "31 deltagere")  # its card was of another key: it is shown once more
    await bo.presses("Gem")
    bo.sees("Gemt")
    await lis.presses("Vangdalen")
    lis.sees("Fællesspisning i Vangdalen", "[Læg i kalenderen]")
    await lis.presses("Læg i kalenderen")
    lis.ignores_the_rest()
    await fatima.presses("Gem")
    fatima.sees("Bo har meldt", "Er det den samme?")
    assert world.ask("SELECT area FROM entries UNION SELECT area FROM announcements") == [("dalen",)]


async def test_what_is_announced_stays_in_the_calendar_of_its_place(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima, "fællesspisning torsdag kl. 18 i Parken")
    await fatima.says("/kalender")
    fatima.sees("Jennumparken (Parken)", "[Jennumparken]")
    await begins_anew(world, moved())

    await fatima.presses("Jennumparken")
    fatima.sees("Det sker i Jennumparken", "Jennumparken (Parken)")
    [row] = world.rows("announcements")
    assert (row["area"], row["venue"]) == ("parkerne", "foreningshuset")


async def test_people_stay_where_they_are_and_an_invitation_leads_there(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Karen", role="head")
    bodil = world.person("Bodil")
    code = world.write(lambda work: invite(work, "ambassador", area="vangdalen", afdeling="rb1940-29")).code
    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    await karen.presses("beboerambassadør")
    karen.ignores_the_rest()
    await begins_anew(world, moved())

    await bodil.says(f"/start {code}")
    bodil.ignores_the_rest()
    people = {row["name"]: (row["area"], row["afdeling"]) for row in world.rows("people")}
    assert people["Fatima"] == ("dalen", None)
    assert people["Bodil"] == ("dalen", "boligforeningen-29")
    await karen.presses("Vangdalen")
    karen.sees("Et link", "beboerambassadør")
    await karen.says("hvem er ambassadør i Vangdalen?")
    karen.sees("Fatima", "Bodil")
    assert world.ask("SELECT area FROM invitations ORDER BY id") == [("vangdalen",), ("dalen",)]
    await fatima.says("/nyhedsbrev")
    fatima.ignores_the_rest()


async def test_words_that_staff_taught_mean_the_place_by_its_new_key(world: World) -> None:
    mette, fatima = world.person("Mette", role="staff"), world.person("Fatima", role="ambassador")
    await not_understood(fatima, "37 til fællesspisning i Bambusdybet i går")
    await taught(mette, "bambusdybet", "Vangdalen")
    await not_understood(fatima, "37 til fællesspisning i Græskrogen i går")
    await mette.says("/uforstaaet")
    await mette.presses("græskrogen")
    mette.ignores_the_rest()
    await begins_anew(world, moved())

    await fatima.says("37 til fællesspisning i Bambusdybet i går")
    fatima.sees("Fællesspisning i Vangdalen", "[Gem]")
    await mette.presses("Vangdalen")
    mette.sees("Lært: »græskrogen« er Vangdalen")
    assert world.ask("SELECT means FROM learnt_words ORDER BY id") == [("areas.vangdalen",), ("areas.dalen",)]
    assert [row["detail"] for row in world.rows("audit") if row["event"] == "learnt"] == [
        "bambusdybet: areas.dalen", "græskrogen: areas.dalen"
    ]  # fmt: skip


async def test_a_school_goes_on_owing_its_figures_and_answers_as_before(world: World) -> None:
    number, signe = inger(world), world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()
    page = link(world, number)
    await begins_anew(world, moved())

    assert states(world, SCHOOL) == {}
    assert states(world, "nyskolen") == {"family_class": "missing", "family_class_completed": "missing"}
    await world.passes(days=20)
    said = "\n".join(each.text for each in signe.unread)
    assert "2 tal" in said
    for phone in world.phones:
        phone.ignores_the_rest()
    async with aiohttp.ClientSession() as http:
        visitor = Visitor(world.app.web.url, http)
        await visitor.opens(page)
        await visitor.writes("12 familier, 6 af 7 gennemførte")
    assert states(world, "nyskolen") == {"family_class": "value", "family_class_completed": "value"}
    assert reported(world, "family_class") == [12]
    for phone in world.phones:
        phone.ignores_the_rest()


async def test_a_reader_gets_the_news_of_the_same_area_and_writes_of_it(world: World) -> None:
    zeinab = world.person("Zeinab", role="subscriber", area="jennumparken")
    await zeinab.says("/nyhedsbrev")
    zeinab.sees("[Ja tak]")
    await zeinab.presses("Ja tak")
    zeinab.sees("Nyt fra Jennumparken", "[Vælg områder]")
    await zeinab.presses("Vælg områder")
    zeinab.sees("[Vangdalen]")
    await begins_anew(world, moved())

    await zeinab.says("/nyhedsbrev")
    zeinab.sees("Nyt fra Jennumparken")
    await zeinab.presses("Vangdalen")
    zeinab.sees("[Vangdalen – valgt]", "[Jennumparken – valgt]")
    [(kept,)] = world.ask("SELECT CAST(areas AS TEXT) FROM subscriptions")
    assert json.loads(kept) == ["dalen", "parkerne"]
    await zeinab.presses("Send et bidrag")
    await zeinab.says("Der er loppemarked i Parken på lørdag, kom og vær med.")
    await zeinab.presses("Brug den")
    zeinab.ignores_the_rest()
    await begins_anew(
        world, RANDERS.read_text().replace("[areas.vangdalen]", '[areas.vangdalen]\nformerly = ["dalen"]')
    )
    await zeinab.presses("Vangdalen")
    zeinab.sees("Tak")
    assert world.ask("SELECT area FROM contributions") == [("vangdalen",)]


async def test_pages_that_were_opened_before_are_sent_and_a_list_of_readers_is_taken(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with mailing(tmp_path, template, database) as (world, _), aiohttp.ClientSession() as http:
        await begins_anew(world, moved())
        browser = Visitor(world.app.web.url, http)
        await browser.opens("/nyhedsbrev")
        await browser.posts({"email": "inge@example.org", "language": "da", "area": "vangdalen", "crisis": "yes"})
        await world.settled()
        assert world.ask("SELECT CAST(areas AS TEXT) FROM subscriptions") == [('["dalen"]',)]
        plan = world.app.programme.plan
        assert areas_of(plan, "vangdalen, jennumparken, Mars") == ["dalen", "parkerne", ""]


async def test_somebody_begins_at_the_school_that_was_pressed(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Bo", role="partner")
    await karen.says("hvem er Bo?")
    await karen.presses("Arbejdssted")
    karen.ignores_the_rest()
    await begins_anew(world, moved())

    await karen.presses("Nørrevangsskolen")
    karen.sees("Bo", "Arbejder på Nørrevangsskolen")
    assert world.ask("SELECT institution FROM posts WHERE role = 'partner'") == [("nyskolen",)]


async def test_a_meeting_is_moved_to_the_venue_that_was_pressed(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    mette.sees("Invitation")
    await karen.says("flyt styregruppen til 14. december kl. 10 i Parken")
    karen.ignores_the_rest()
    karen.sees_nothing()
    await begins_anew(world, moved())

    await karen.presses("Flyt mødet")
    karen.sees("Flyttet: Styregruppen", "torsdag 14. december", "Parken")
    mette.sees("Flyttet: Styregruppen", "Parken")
    mette.ignores_the_rest()


async def test_a_call_out_is_where_was_pressed(lillevig: Crisis) -> None:
    world, (_, _, _, sara) = lillevig.world, lillevig.group()
    await sara.says("/beredskab øvelse")
    await sara.presses("Skyderi")
    sara.sees("Hvor?", "[Solbakken]")
    text = LILLEVIG.replace('"solbakken"', '"bakken"')
    await begins_anew(world, text.replace("[areas.solbakken]", '[areas.bakken]\nformerly = ["solbakken"]'))

    await sara.presses("Solbakken")
    sara.ignores_the_rest()
    assert world.ask("SELECT area FROM callouts") == [("bakken",)]


async def test_two_places_become_one(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await has_saved(fatima, "37 til fællesspisning i Vangdalen i går")
    await has_saved(fatima, "31 til fællesspisning på Glarbjergvej i mandags")
    text = RANDERS.read_text()
    one = re.sub(r"^\[areas\.glarbjergvej\]\n(?:(?!\[).*\n)*", "", text, flags=re.MULTILINE)
    one = one.replace('"glarbjergvej"', '"vangdalen"')
    one = one.replace("[areas.vangdalen]", '[areas.vangdalen]\nformerly = ["glarbjergvej"]')
    await begins_anew(world, one)

    assert [row["area"] for row in world.rows("registrations")] == ["vangdalen", "vangdalen"]


def test_a_script_invites_by_the_key_of_last_year_and_the_doctor_has_nothing_to_say(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    for option, key in (("--area", "vangdalen"), ("--afdeling", "rb1940-29"), ("--institution", SCHOOL)):
        assert "start=" in shell.types("invite", "ambassador", option, key)
    shell.keep(Person(id=1, name="Bo", language="da", created_at=NOW))
    shell.keep(Post(person_id=1, role="ambassador", area="vangdalen", afdeling="rb1940-29", since=NOW))
    (tmp_path / "plan.toml").write_text(moved().replace("formerly", "# formerly"))
    shell.set["NABOBOT_PLAN"] = "plan.toml"
    assert "dalen" in shell.types("invite", "ambassador", "--area", "vangdalen", status=2)
    told = "FAIL  people: the plan file has not any more where some live or work: give it those keys again"
    said = shell.types("doctor", status=1)
    assert told in said
    assert "(1 of areas.vangdalen, 1 of afdelinger.rb1940-29)" in said

    (tmp_path / "plan.toml").write_text(moved())
    for option, key in (("--area", "vangdalen"), ("--afdeling", "rb1940-29"), ("--institution", SCHOOL)):
        assert "start=" in shell.types("invite", "ambassador", option, key)
    assert "ok    people: " in shell.types("doctor", status=1)
    with shell.session() as session:
        where = session.execute(statement("SELECT area, afdeling, institution FROM invitations")).all()
    assert where[3:] == [("dalen", None, None), (None, "boligforeningen-29", None), (None, None, "nyskolen")]


@pytest.mark.parametrize(
    ("section", "line", "said"),
    [
        ("areas.vangdalen", '["vangdalen"]', 'areas.vangdalen.formerly[0]: "vangdalen" is its own key'),
        ("areas.vangdalen", '["dal", "jennumparken"]', '[1]: "jennumparken" is still an area, areas.jennumparken'),
        ("venues.parken", '["myretuen"]', 'venues.parken.formerly[0]: "myretuen" is still a venue, venues.myretuen'),
        ("institutions.ppr", '["uur"]', 'formerly[0]: "uur" is still an institution, institutions.uur'),
        ("organisations.lejerbo", '["gudenaa"]', '"gudenaa" is still an organisation, organisations.gudenaa'),
        ("areas.vangdalen", '["Dalen 2"]', "areas.vangdalen.formerly[0]: write small letters a-z"),
        ("areas.vangdalen", '"dalen"', 'areas.vangdalen.formerly: is not a list; write ["dalen"]'),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused(tmp_path: Path, section: str, line: str, said: str) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(RANDERS.read_text().replace(f"[{section}]", f"[{section}]\nformerly = {line}"))
    (error,) = check(path)
    assert said in error


def test_one_key_was_that_of_one_place_and_what_names_it_still_is_told(tmp_path: Path) -> None:
    text = RANDERS.read_text()
    for section in ("areas.vangdalen", "areas.jennumparken", "venues.myretuen"):  # a venue is no area
        text = text.replace(f"[{section}]", f'[{section}]\nformerly = ["dalen"]')
    path = tmp_path / "plan.toml"
    path.write_text(text)
    assert check(path) == ['areas.jennumparken.formerly[0]: "dalen" was already the key of areas.vangdalen']
    path.write_text(moved().replace('29 = "dalen"', '29 = "vangdalen"'))
    assert check(path) == [
        'organisations.boligforeningen.afdelinger.29: "vangdalen" is not one of areas; areas.dalen was called so'
    ]
