"""What is written after a question of a course, or after one of its meetings was noted."""

import pytest

from tests.test_courses import counted, under_way
from tests.test_figures import asks, states
from tests.test_figures_afterwards import staff
from tests.world import World


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
