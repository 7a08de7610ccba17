"""Everybody is given what is kept about them, and can have it deleted; the figures stay."""

from typing import Any

import orjson
from sqlalchemy import select

from bot.models import METADATA
from bot.my_data.kept import TABLES
from bot.people.joining import invite
from tests.test_architecture import HOLDS_NOTHING_ABOUT_PEOPLE
from tests.world import Phone, World

DINNER = "37 til fællesspisning i Vangdalen i går, skønt med musik"
NOBODYS = set(HOLDS_NOTHING_ABOUT_PEOPLE)
"""Tables in which nothing leads to a person."""
GROUP_CHATS = {"circles": {"address"}}
"""Where the address is that of a chat that many share."""
LEADS_TO_SOMEBODY = {"person_id", "reporter_id", "by", "chat_id", "address"}
"""Names of columns by which somebody is found, besides those that point at persons."""


async def reports(phone: Phone, text: str = DINNER) -> None:
    await phone.says(text)
    await phone.presses("Gem")
    phone.ignores_the_rest()


def file_of(phone: Phone) -> dict[str, Any]:
    assert phone.last is not None
    assert phone.last.file is not None
    kept: dict[str, Any] = orjson.loads(phone.last.file.data)
    return kept


def traces(world: World, *words: str) -> dict[str, list[str]]:
    """In which tables any of these words stand."""

    def look(work: Any) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for table in METADATA.sorted_tables:
            cells = [str(cell) for row in work.session.execute(select(table)) for cell in row]
            if hits := [word for word in words if any(word in cell for cell in cells)]:
                found[table.name] = hits
        return found

    return world.write(look)


async def test_everybody_is_given_a_file_with_all_that_is_kept_about_them(world: World) -> None:
    fatima, omar = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Omar", role="volunteer")
    await reports(fatima)
    await reports(omar, "12 til fællesspisning i Jennumparken i forgårs")
    await fatima.says("25 til fællesspisning i går")
    fatima.sees("Hvor var det?")

    await fatima.says("/mine_data")
    handed = fatima.sees("alt, hvad jeg har gemt om dig (1 melding)", "Bevis")
    kept = file_of(fatima)

    assert kept["person"][0]["name"] == "Fatima"
    assert [(row["role"], row["area"]) for row in kept["roles"]] == [("ambassador", "vangdalen")]
    assert [row["address"] for row in kept["channels"]] == [str(fatima.user.id)]
    assert [row["words"] for row in kept["reports"]] == [DINNER]
    assert [row["subject"].split(":")[0] for row in kept["open_questions"]] == ["draft"]
    assert len(kept["drafts"]) == 2
    assert any("Fællesspisning" in row["content"] for row in kept["sent"])
    assert kept["proof"] in handed.text
    assert "12 til fællesspisning" not in orjson.dumps(kept).decode()


async def test_what_one_was_answered_in_a_group_is_ones_own_too(world: World) -> None:
    fatima, omar = world.person("Fatima", role="ambassador", area="vangdalen"), world.person("Omar", role="volunteer")
    group = world.sim.add_group("Naboer", [fatima.user, omar.user])
    await fatima.says("@nabobot 37 til fællesspisning i Vangdalen i går", chat=group)
    await omar.says("@nabobot 12 til banko i Parken i går", chat=group)

    await fatima.says("/mine_data")
    fatima.sees("Bevis")
    sent = [row["content"] for row in file_of(fatima)["sent"]]
    assert any("37 deltagere" in each.replace("\N{NO-BREAK SPACE}", " ") for each in sent)
    assert not any("Banko" in each for each in sent)
    await fatima.says("/slet_mig")
    await fatima.presses("Slet mig")
    fatima.ignores_the_rest()
    [left] = world.ask(f"select content from outbox where address = '{group.id}'")
    assert "Banko" in left[0]


async def test_a_file_for_the_head_holds_what_she_made_for_others(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Omar", role="staff")
    world.write(lambda work: invite(work, "staff"))
    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    await karen.presses("boligsocial medarbejder")
    await karen.says("/personer")
    await karen.presses("Omar")
    await karen.presses("Fravær")
    await karen.says("i morgen")
    karen.ignores_the_rest()

    await karen.says("/mine_data")

    karen.sees("Bevis")
    kept = file_of(karen)
    assert len(kept["invitations"]) == 1
    assert "code_hash" not in kept["invitations"][0]
    assert [row["noted_by"] for row in kept["absences"]] == [kept["person"][0]["id"]]


def test_every_table_that_leads_to_a_person_is_handed_out() -> None:
    handed_out = {kept.model.__tablename__ for kept in TABLES}

    assert {table.name for table in METADATA.sorted_tables} == handed_out | NOBODYS
    for table in METADATA.sorted_tables:
        columns = {column.name for column in table.columns if _leads_to_somebody(column)}
        columns -= GROUP_CHATS.get(table.name, set())
        own = {
            column.key
            for kept in TABLES
            if kept.model.__tablename__ == table.name
            for column in (*kept.persons, *kept.chats)
        }
        assert columns <= own, table.name


def _leads_to_somebody(column: Any) -> bool:
    to_persons = any(key.column.table.name == "persons" for key in column.foreign_keys)
    return to_persons or column.name in LEADS_TO_SOMEBODY


async def test_the_file_is_not_left_lying_about(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("/mine_data")
    fatima.sees("Bevis")
    assert len(list(world.folder.rglob("*.json*"))) == 1

    await world.passes(days=1, minutes=11)

    assert list(world.folder.rglob("*.json*")) == []


async def test_who_is_deleted_is_gone_and_the_figures_stay(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima")
    link = world.write(lambda work: invite(work, "ambassador", area="vangdalen"))
    await fatima.says(f"/start {link.code}")
    assert world.sim.menu(fatima.user)
    await reports(fatima)
    await fatima.says("25 til fællesspisning i Jennumparken i forgårs")
    fatima.ignores_the_rest()
    await karen.says("/personer")
    karen.sees("Fatima")
    before = [row for row in world.rows("progress") if row["period_result"]]

    await fatima.says("/slet_mig")
    fatima.sees("slette alt om dig", "kan ikke fortrydes", "[Slet mig]")
    await fatima.presses("Slet mig")
    fatima.sees("Du er slettet", "Tallene bliver", "Bevis")

    assert [row for row in world.rows("progress") if row["period_result"]] == before
    (row,) = world.rows("registrations")
    assert (row["participants"], row["reporter"], row["credited"], row["message"]) == (37, None, [], None)
    assert traces(world, "Fatima", "skønt med musik") == {}
    assert [person["name"] for person in world.rows("people")] == ["Karen"]
    assert world.sim.menu(fatima.user) == []

    await fatima.says("12 til fællesspisning i Vangdalen i dag")
    fatima.sees("ikke med her", "invitation")
    await world.passes(days=1, minutes=11)
    assert traces(world, str(fatima.user.id)) == {}
    await world.restart()
    kept = b"".join(path.read_bytes() for path in world.folder.iterdir() if path.is_file())
    assert b"Fatima" not in kept
    assert "skønt med musik".encode() not in kept


async def test_the_proof_of_a_deletion_leads_to_nobody(world: World) -> None:
    world.person("Karen", role="head")
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("/slet_mig")
    await fatima.presses("Slet mig")
    fatima.unread[:-1] = []
    text = fatima.sees("Bevis").text
    reference = text.split("Bevis: ")[1].split()[0]

    (proof,) = [row for row in world.rows("audit") if row["noun"] == "my_data"]

    assert (proof["event"], proof["detail"], proof["by"]) == ("erased", reference, None)


async def test_who_thinks_better_of_it_is_kept(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("/slet_mig")
    fatima.sees("slette alt om dig")
    await fatima.presses("Nej, behold mig")

    fatima.sees("stadig med")
    assert [row["name"] for row in world.rows("people")] == ["Fatima"]


async def test_the_last_leader_is_told_what_to_do_first(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="staff")
    await karen.says("/slet_mig")
    karen.sees("den eneste", "/personer", "/slet_mig")
    await karen.presses_raw(karen.chat()[-1], "erase:yes")
    karen.sees("den eneste")
    assert len(world.rows("people")) == 2

    await karen.says("/personer")
    await karen.presses("Mette")
    await karen.presses("En rolle mere")
    await karen.presses("projektleder")
    karen.ignores_the_rest()
    mette.sees("nu også projektleder")
    await karen.says("/slet_mig")
    karen.sees("slette alt om dig")
    await karen.presses("Slet mig")
    karen.sees("Du er slettet")
    assert [row["name"] for row in world.rows("people")] == ["Mette"]


async def test_who_has_no_role_any_more_can_still_see_and_delete_what_is_kept(world: World) -> None:
    karen, fatima = world.person("Karen", role="head"), world.person("Fatima", role="ambassador")
    await reports(fatima)
    await karen.says("/personer")
    await karen.presses("Fatima")
    await karen.presses("Afslut: beboerambassadør")
    await karen.presses("Stop, ingen tager over")
    karen.ignores_the_rest()
    fatima.sees("ikke længere")

    await fatima.says("/mine_data")
    fatima.sees("1 melding")
    await fatima.says("/slet_mig")
    fatima.sees("slette alt om dig")
    await fatima.presses("Slet mig")

    fatima.sees("Du er slettet")
    assert traces(world, "Fatima") == {}


async def test_who_was_deleted_may_come_again_as_somebody_new(world: World) -> None:
    world.person("Karen", role="head")
    fatima = world.person("Fatima", role="ambassador")
    await reports(fatima)
    await fatima.says("/slet_mig")
    await fatima.presses("Slet mig")
    fatima.ignores_the_rest()

    await fatima.says(f"/start {world.write(lambda work: invite(work, 'ambassador')).code}")
    fatima.sees("Velkommen, Fatima")
    fatima.ignores_the_rest()
    await fatima.says("/mine")

    fatima.sees("ikke meldt noget endnu")


async def test_a_stranger_is_given_and_deleted_nothing(world: World) -> None:
    stranger = world.person("Ali")

    await stranger.says("/mine_data")
    stranger.sees("ikke med her")
    await stranger.says("/slet_mig")
    stranger.sees("ikke med her")
