"""What is written after a question of a course, or after one of its meetings was noted."""

import pytest

from tests.test_courses import counted, under_way
from tests.test_figures import asks, states
from tests.test_figures_afterwards import staff
from tests.world import Phone, World


@pytest.mark.parametrize(
    "words", ["vi har haft 12 hjemmebesøg", "12 unge i klubben", "fraværet er 41 børn", "we had 5 complaints"]
)
async def test_what_is_of_others_does_not_tell_how_many_began(world: World, words: str) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("ny mødregruppe begynder i dag, 8 gange")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await ditte.says(words)
    ditte.sees("?")
    assert counted(world, "mother_group_families") == []


@pytest.mark.parametrize("words", ["vi startede med 7 mødre", "7 deltagere i dag", "der er 7 med", "syv", "7 børn"])
async def test_how_many_began_is_told_in_many_ways(world: World, words: str) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("ny mødregruppe begynder i dag, 8 gange")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()
    await ditte.says("vi har haft 12 hjemmebesøg")
    ditte.sees("Det kunne jeg ikke læse som et svar", "Hvor mange mødre begyndte?")

    await ditte.says(words)
    ditte.sees("Forløbet er i gang", "7 mødre")
    assert counted(world, "mother_group_families") == [(7, None, None, "saved")]


@pytest.mark.parametrize("no", ["hov 4", "nej, der kom 4", "det var 4", "sorry, 4"])
async def test_a_correction_right_after_a_meeting_was_noted_is_of_that_meeting(world: World, no: str) -> None:
    """Also where figures are asked for, which "hov 4" could answer as well."""
    ditte = staff(world, "Ditte", "moedregrupper")
    await under_way(ditte)
    await asks(world)
    await ditte.says("hov 2")
    ditte.ignores_the_rest()

    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.sees("Noteret", "6 mødre")
    await ditte.says("tak")
    ditte.sees("Selv tak")
    await ditte.says(no)
    ditte.sees("Før stod der 6", "1. gang, onsdag 15. november: 4 mødre", "der kom 4")
    assert {state for key, state in states(world, "bysekretariatet").items() if "mother" in key} == {"missing"}


async def test_the_day_of_a_meeting_that_was_noted_is_corrected_and_a_number_of_something_else_is_not_of_it(
    world: World,
) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("mødregruppe begyndte den 6. november, 8 gange, 7 mødre")
    await ditte.presses("Opret forløbet")
    await ditte.says("mødregruppe 2. gang, 6 mødre")
    ditte.ignores_the_rest()

    await ditte.says("hov det var i mandags")
    ditte.sees("2. gang, mandag 13. november: 6 mødre")
    await ditte.says("nej 12 nyhedsmails")
    assert "mødre" not in ditte.sees().text


async def test_a_meeting_today_is_of_no_course_that_begins_next_week(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await ditte.says("ny mødregruppe begynder 22. november, 8 gange")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await ditte.says("mødregruppe 1. gang i dag, 5 mødre")
    ditte.sees("Noteret", "1. gang, onsdag 15. november: 5 mødre")


async def both_run(world: World) -> Phone:
    """Two courses of hers run, and figures are asked for: those of last year."""
    ditte = staff(world, "Ditte", "moedregrupper", "fremmoede")
    await under_way(ditte)
    await under_way(ditte, "fremmødeforløb begynder i dag, 10 gange, 7 børn")
    await asks(world)
    ditte.ignores_the_rest()
    return ditte


@pytest.mark.parametrize(
    "words", ["fremmøde 1. gang der kom 6 børn", "1. gang med fremmøde, 6 børn", "fremmøde meeting 1, 6 children"]
)
async def test_a_meeting_of_a_course_whose_name_is_cut_short_is_noted_on_it(world: World, words: str) -> None:
    ditte = await both_run(world)
    await ditte.says("2 børn")
    ditte.ignores_the_rest()

    await ditte.says(words)
    ditte.sees("Noteret", "Fremmødeforløb", "1. gang, onsdag 15. november: 6 børn")
    assert set(states(world, "bysekretariatet").values()) == {"missing"}


async def test_a_meeting_without_a_name_is_of_the_one_course_that_runs_and_of_several_it_is_asked(world: World) -> None:
    ditte = staff(world, "Ditte", "moedregrupper", "fremmoede")
    await under_way(ditte)
    await ditte.says("1. gang, der kom 6")
    ditte.sees("Noteret", "Mødregruppe", "1. gang, onsdag 15. november: 6 mødre")

    await under_way(ditte, "fremmødeforløb begynder i dag, 10 gange, 7 børn")
    await ditte.says("2. gang, der kom 5")
    ditte.sees("Hvilket forløb mener du?", "[Mødregruppe", "[Fremmødeforløb")
    for words in (
        "2. møde i styregruppen, 5 deltagere",
        "3. gang jeg skriver, 2 beboere er sure",
        "1. time hos lægen, 2",
    ):
        await ditte.says(words)
        assert "forløb" not in ditte.sees().text
    await ditte.says("fællesspisning i Vangdalen 2. gang, 30 deltagere")
    assert "forløb" not in ditte.sees("Fællesspisning", "30 deltagere").text


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("fremmøde: der startede altså kun 6", "Begyndte der 6 børn?"),
        ("vi er 9 der er startet i alt på fremmødeforløb", "Begyndte der 9 børn?"),
        ("fremmødeforløb: 5 began", "Begyndte der 5 børn?"),
    ],
)
async def test_how_many_began_is_put_right_once_it_is_agreed_to(world: World, words: str, asked: str) -> None:
    ditte = await both_run(world)

    await ditte.says(words)
    yes = next(each.text for each in ditte.sees("Fremmødeforløb", asked, "Før stod der 7").buttons)
    assert counted(world, "absence_children") == [(7, None, None, "saved")]
    await ditte.presses(yes)
    now = int(yes.split()[1])
    ditte.sees("Rettet", f"{now} børn")
    assert counted(world, "absence_children") == [(now, None, None, "saved")]
    assert counted(world, "mother_group_families") == [(7, None, None, "saved")]
    assert set(states(world, "bysekretariatet").values()) == {"missing"}


async def test_yes_and_no_answer_whether_so_many_began(world: World) -> None:
    ditte = await both_run(world)
    await ditte.says("fremmøde: der startede altså kun 6")
    ditte.sees("Begyndte der 6 børn?")
    await ditte.says("nej")
    ditte.sees("Fremmødeforløb", "7 børn")
    await ditte.says("fremmøde: der startede altså kun 6")
    ditte.sees("Begyndte der 6 børn?")
    await ditte.says("ja")
    ditte.sees("Rettet", "6 børn")
    assert counted(world, "absence_children") == [(6, None, None, "saved")]


async def test_who_came_is_not_lost_beside_who_began(world: World) -> None:
    ditte = await both_run(world)

    await ditte.says("mødregruppen: der var 6 der mødte op og 8 der begyndte")
    ditte.sees("Begyndte der 8 mødre?", "Der kom 6 mødre: hvilken gang", "»mødregruppe 3. gang, 6 mødre«")
    await ditte.presses("Ja, 8 mødre")
    ditte.sees("8 mødre")
    assert counted(world, "mother_group_families") == [(8, None, None, "saved")]


@pytest.mark.parametrize(
    "words",
    [
        "en ny mødregruppe er startet, 7 mødre",
        "12 unge begyndte i fritidsjob",
        "hvornår begyndte de 7?",
        "kampen startede kl. 6",
    ],
)
async def test_who_began_with_something_else_is_not_of_the_course(world: World, words: str) -> None:
    ditte = await both_run(world)

    await ditte.says(words)
    assert "Begyndte der" not in ditte.sees().text


async def test_who_began_without_a_name_is_asked_of_which_course_it_is(world: World) -> None:
    ditte = await both_run(world)

    await ditte.says("der startede altså kun 6")
    ditte.sees("Hvilket forløb mener du?", "[Mødregruppe · begyndte onsdag 15. november]")
    await ditte.presses("Mødregruppe · begyndte onsdag 15. november")
    ditte.sees("Rettet", "6 mødre")
    assert counted(world, "mother_group_families") == [(6, None, None, "saved")]
