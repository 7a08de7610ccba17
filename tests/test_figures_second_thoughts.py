"""While figures are asked for: "slet", a number of another figure, one of all the period, and "hov 11"."""

import pytest

from tests.test_figures import SCHOOL, asks, reported, states
from tests.world import Phone, World


async def nursery(world: World) -> Phone:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.sees("1. NUSSA-forløb", "2. Børn, der gennemfører NUSSA")
    return bodil


async def school(world: World) -> Phone:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal fra Nørrevangsskolen")
    return signe


async def test_a_number_from_the_first_month_to_the_last_is_of_all_of_it(world: World) -> None:
    signe = await school(world)
    await signe.says("8 familier fra juni til oktober")
    signe.sees("Gemt", "begyndt i familieklassen: 8 familier")
    assert reported(world, "family_class") == [8]


async def test_courses_are_no_children_though_children_are_asked_for(world: World) -> None:
    bodil = await nursery(world)
    await bodil.says("vi har 15 børn til svømning")
    bodil.sees("Jeg er ikke sikker", "[15 børn]")
    await bodil.says("1 forløb")
    bodil.sees("NUSSA-forløb: 1 forløb")
    assert (reported(world, "nussa"), reported(world, "nussa_children")) == ([1], [])


async def test_children_are_told_while_the_courses_are_asked_for(world: World) -> None:
    bodil = await nursery(world)
    await bodil.presses("Ét ad gangen")
    bodil.sees("NUSSA-forløb", "Hvor mange forløb")
    await bodil.says("9 børn")
    bodil.sees("gennemfører NUSSA: 9 børn", "1. NUSSA-forløb")
    assert (reported(world, "nussa"), reported(world, "nussa_children")) == ([], [9])


@pytest.mark.parametrize("words", ["slet", "slet det"])
async def test_with_nothing_told_there_is_nothing_to_delete(world: World, words: str) -> None:
    signe = await school(world)
    await signe.says(words)
    signe.sees("Det her mangler jeg", "1. Familier begyndt i familieklassen")


async def test_what_was_told_last_is_shown_and_taken_back_by_a_press(world: World) -> None:
    signe = await school(world)
    await signe.says("12 familier")
    signe.sees("12 familier", "Ét tal mangler")
    await signe.says("slet")
    signe.sees("Familier i familieklassen", "12 familier", "[Fortryd]")
    assert reported(world, "family_class") == [12]
    await signe.presses("Fortryd")
    signe.sees("Fortrudt", "12 familier")
    assert reported(world, "family_class") == []


async def test_a_number_behind_a_share_moves_no_other_figure(world: World) -> None:
    signe = await school(world)
    await signe.says("12 familier")
    signe.sees("12 familier")
    await signe.says("10 af 12")
    signe.sees("10 af 12")
    await signe.says("hov 11")
    signe.sees("kunne ikke se, hvad jeg skal rette. Intet er ændret")
    assert reported(world, "family_class") == [12]
    assert states(world)["family_class"] == "value"
    await signe.says("hov 11 af 12")
    signe.sees("10 af 12 (83 %) → 11 af 12 (92 %)")
