"""A project manager pastes her spreadsheet into the chat."""

import pytest

from tests.test_figures import SCHOOL, asks
from tests.world import Phone, World

SHEET = "2017\taug\tsep\tokt\nFritidsjob\t2\t3\t1\nSprogaktiviteter\t2\t4\t-\ni alt\t4\t7\t1"


async def test_a_pasted_spreadsheet_is_listed_with_its_months_and_saved_by_one_press(world: World) -> None:
    merete = world.person("Merete", role="project_manager")

    await merete.says(SHEET)

    listed = merete.sees("1. ")
    assert "1. Fritidsjob · torsdag 31. august · 2 unge" in listed.text
    assert "5. Sprogaktivitet · lørdag 30. september · 4 aktiviteter" in listed.text
    assert "6." not in listed.text

    await merete.presses("Gem alle")
    merete.ignores_the_rest()

    kept = [(row["criterion"], row["value"]) for row in world.rows("registrations")]
    assert sorted(kept) == [
        ("language", 2), ("language", 4), ("spare_time_jobs", 1), ("spare_time_jobs", 2), ("spare_time_jobs", 3),
    ]  # fmt: skip


MONTH = (
    "Dato\tAktivitet\tSted\tDeltagere\tBørn\tFrivillige\n"
    "2/11\tFællesspisning\tVangdalen\t31\t12\t4\n"
    "4/11\tBanko\tJennumparken\t22\t\t3\n"
    "7/11\tLektiecafé\t\t8\t8\t2\n"
    "9/11\tFællesspisning\tJennumparken\t28\t9\t\n"
    "I alt\t\t\t89\t29\t9"
)


def counted(world: World) -> list[tuple[int, str]]:
    return [(row["participants"], row["state"]) for row in world.rows("registrations")]


async def pasted(phone: Phone) -> None:
    """Saved, after the question about the row that names no place."""
    await phone.says(MONTH)
    phone.sees("Jeg forstod 4 ting. Om nr. 3 må jeg spørge", "Lektiecafé", "Hvor var det?", "[Slet]", "[Slet alle 4]")
    await phone.says("Glarbjergvej")
    phone.sees("Jeg forstod 4 ting", "3. Lektiecafé på Glarbjergvej", "[Gem alle]")
    await phone.presses("Gem alle")


async def test_a_month_is_pasted_asked_about_saved_and_corrected_row_by_row(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await pasted(merete)
    merete.sees("4 meldinger er gemt", "2. Banko", "22 deltagere", "[Fortryd alle]")
    await merete.says("ret 2 til 24")
    merete.sees("Rettet", "Banko", "22 deltagere → 24 deltagere · 3 frivillige")
    await merete.says("slet nr. 3")
    merete.sees("Fortrudt", "Lektiecafé")
    merete.ignores_the_rest()

    assert sorted(counted(world)) == [(8, "undone"), (24, "saved"), (28, "saved"), (31, "saved")]


async def test_all_of_it_is_undone_by_one_press_and_not_twice(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await pasted(merete)
    shown = merete.sees("[Fortryd alle]")
    await merete.presses("Fortryd alle")
    merete.sees("Fortrudt: 4 meldinger tæller ikke mere", "1. Fællesspisning")
    await merete.presses_raw(shown, next(b.data for b in shown.buttons if b.text == "Fortryd alle"))
    merete.sees("ingen melding at fortryde")

    assert {state for _, state in counted(world)} == {"undone"}


async def test_pasted_twice_what_was_reported_before_is_left_out_by_one_press(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await pasted(merete)
    merete.sees("4 meldinger er gemt")
    await merete.says("ret 2 til 24")
    merete.sees("Rettet")
    await pasted(merete)
    merete.sees("Du har meldt dette før", "[I stedet: 31 deltagere (12 børn)]", "[Slet de 3, jeg har meldt før]")
    await merete.presses("Slet de 3, jeg har meldt før")
    merete.sees("er sprunget over", "Banko i Jennumparken", "22 deltagere", "[Gem]")
    await merete.presses("Gem")
    merete.sees("Du har meldt dette før", "24 deltagere", "[Slet den nye]")
    assert "[Slet de" not in str(merete.labels())
    await merete.presses("Slet den nye")
    merete.sees("Slettet")

    assert sorted(counted(world)) == [(8, "saved"), (24, "saved"), (28, "saved"), (31, "saved")]


@pytest.mark.parametrize("how", ["slet alle", "[Slet alle 4]"])
async def test_asked_about_one_row_all_of_them_are_let_go_of(world: World, how: str) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says(MONTH)
    shown = merete.sees("Om nr. 3 må jeg spørge")
    every = next(b.data for b in shown.buttons if b.text == "Slet alle 4")
    await (merete.says(how) if how[0] != "[" else merete.presses(how.strip("[]")))
    merete.sees("Slettet. Intet er gemt.")
    await merete.says("hvad mangler jeg at gemme?")
    merete.sees("ikke noget, der venter på at blive gemt")
    await merete.presses_raw(shown, every)
    merete.sees("haft sin tid")


async def test_what_somebody_else_has_reported_is_asked_about_and_a_bare_yes_shows_it_once_more(world: World) -> None:
    merete, fatima = world.person("Merete", role="staff"), world.person("Fatima", role="ambassador")

    await pasted(merete)
    merete.sees("4 meldinger er gemt")
    await fatima.says(
        "Dato\tAktivitet\tSted\tDeltagere\n2/11\tFællesspisning\tVangdalen\t33\n5/11\tBanko\tVangdalen\t20"
    )
    fatima.sees("[Gem alle]")
    await fatima.presses("Gem alle")
    fatima.sees("Merete har meldt", "[Den samme: 33 deltagere]")
    await fatima.says("ja")
    fatima.sees("Merete har meldt", "[Den samme: 33 deltagere]")
    await fatima.presses("Den samme: 33 deltagere")
    fatima.sees("tæller én gang")
    fatima.sees("Banko i Vangdalen", "[Gem]")


async def test_a_table_is_pasted_while_another_report_waits_which_goes_on_waiting(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says("17 til fællesspisning i Vangdalen i går")
    first = merete.sees("17 deltagere", "[Gem]")
    await pasted(merete)
    merete.sees("4 meldinger er gemt")
    await merete.presses_raw(first, next(b.data for b in first.buttons if b.text == "Gem"))
    merete.sees("Gemt", "17 deltagere")

    assert len(counted(world)) == 5


async def test_who_may_report_nothing_is_told_so(world: World) -> None:
    oluf = world.person("Oluf", role="subscriber")

    await oluf.says(MONTH)
    oluf.sees("Det kan du ikke med den rolle, du har")

    assert counted(world) == []


async def test_in_a_group_only_who_pasted_it_saves_it_and_only_where_the_bot_is_addressed(world: World) -> None:
    merete, svend = world.person("Merete", role="staff"), world.person("Svend", role="ambassador")
    group = world.sim.add_group("Beboerrådet", [merete.user, svend.user])
    table = "Dato\tAktivitet\tSted\tDeltagere\n2/11\tFællesspisning\tVangdalen\t31\n5/11\tBanko\tVangdalen\t20"

    await merete.says(table, chat=group)
    assert not [each for each in world.sim.transcript(group) if each.from_bot]
    await merete.says(f"@nabobot\n{table}", chat=group)
    shown = [each for each in world.sim.transcript(group) if each.from_bot][-1]
    assert "2. Banko i Vangdalen" in shown.text
    world.sim.press(svend.user, shown, "Gem alle", chat=group)
    await world.settled()
    assert counted(world) == []
    world.sim.press(merete.user, shown, "Gem alle", chat=group)
    await world.settled()

    assert sorted(counted(world)) == [(20, "saved"), (31, "saved")]


async def test_a_table_of_what_was_held_answers_no_question_about_one_figure(world: World) -> None:
    signe = world.person("Signe", roles=("partner", "staff"), institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal fra Nørrevangsskolen", "[Ét ad gangen]")
    await signe.presses("Ét ad gangen")
    signe.sees("Familier begyndt i familieklassen")

    await pasted(signe)
    signe.sees("4 meldinger er gemt")
    await signe.says("slet nr. 3")
    signe.sees("Fortrudt", "Lektiecafé")
    await signe.says("slet nr. 9")
    signe.sees("Jeg fandt ikke noget at tælle")

    assert {row["state"] for row in world.rows("figures") if row["institution"] == SCHOOL} == {"missing"}


async def test_a_table_without_an_activity_is_asked_for_a_heading(world: World) -> None:
    asger = world.person("Asger", role="staff")

    await asger.says("Uge\tmandag\ttirsdag\nUge 44\t8\t6\nUge 45\t5\t7")
    asger.sees("Det ligner et skema", "linje øverst", "»Fællesspisning, november«")
    await asger.says("Fritidsjob\nmåned\tantal\nseptember\t2\noktober\t3")
    asger.sees("Jeg forstod 2 ting", "2 unge", "3 unge")


async def test_a_table_of_those_who_came_each_day_is_asked_once_whether_any_were_new(world: World) -> None:
    asger = world.person("Asger", role="staff")

    await asger.says("HotSpot\nUge\tmandag\ttirsdag\nUge 44\t8\t6\nUge 45\t5\t7")
    asger.sees("Jeg forstod 4 ting. Om nr. 1", "Hvor mange af dem var nye", "[Ingen nye i nogen af de 4]")
    await asger.says("2")
    asger.sees("Om nr. 2", "[Ingen nye i nogen af de 3]")
    await asger.presses("Ingen nye i nogen af de 3")
    asger.sees("8 børn og unge · heraf 2 nye", "6 børn og unge · heraf 0 nye", "[Gem alle]")
    await asger.presses("Gem alle")
    asger.ignores_the_rest()

    kept = sorted((row["value"], row["new"]) for row in world.rows("registrations"))
    assert kept == [(5, 0), (6, 0), (7, 0), (8, 2)]


async def test_a_dinner_of_a_month_is_asked_for_a_day_of_that_month_and_not_for_today(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says("fællesspisning Vangdalen\nsep 31\nokt 25")
    shown = merete.sees("Om nr. 1", "Hvilken dag fra fredag 1. september til lørdag 30. september var det?")
    assert next(each.text for each in shown.buttons) == "lørdag 30. september"
    assert not {"I dag", "I går"} & {each.text for each in shown.buttons}
    await merete.says("den 14. september")
    merete.sees("Om nr. 2", "25 deltagere", "til tirsdag 31. oktober var det?", "[tirsdag 31. oktober]")
    await merete.presses("tirsdag 31. oktober")
    merete.sees("31 deltagere", "25 deltagere", "[Gem alle]")
    await merete.presses("Gem alle")
    merete.ignores_the_rest()

    kept = sorted((str(row["date"]), row["participants"]) for row in world.rows("registrations"))
    assert kept == [("2017-09-14", 31), ("2017-10-31", 25)]
