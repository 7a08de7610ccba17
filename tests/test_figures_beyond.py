"""Numbers of something else fill in no figure: a day outside the period, another activity, no more than the unit."""

import pytest

from tests.test_figures import asks, states
from tests.test_figures_afterwards import staff
from tests.world import Phone, World

NURSERY = "hus_jennumparken"
HERE = "bysekretariatet"


def filled(world: World, at: str) -> set[str]:
    return {key for key, state in states(world, at).items() if state != "missing"}


async def the_nursery(world: World) -> Phone:
    bodil = world.person("Bodil", role="partner", institution=NURSERY)
    await asks(world)
    bodil.ignores_the_rest()
    return bodil


@pytest.mark.parametrize(
    "words",
    [
        "Vi starter nyt opkvalificeringsforløb d. 5. februar med 12 unge",
        "den 1. december begynder 14 unge i rådgivning",
        "14 young people begin counselling on 1 December",
    ],
)
async def test_a_day_outside_the_period_fills_in_no_figure(world: World, words: str) -> None:
    samira = staff(world, "Samira", "parat")
    await asks(world)
    samira.ignores_the_rest()

    await samira.says(words)
    assert "Gemt for" not in samira.sees().text
    assert filled(world, HERE) == set()


@pytest.mark.parametrize("words", ["18 børn til sprog", "vi var 14 børn på skovtur", "9 children came for the trip"])
async def test_where_only_what_is_counted_fits_it_is_asked_and_not_saved(world: World, words: str) -> None:
    bodil = await the_nursery(world)

    await bodil.says(words)
    assert "Gemt for" not in bodil.sees().text
    assert filled(world, NURSERY) == set()


@pytest.mark.parametrize(
    "words",
    ["vi har haft 12 børn", "der har været 12 børn i alt", "12 børn", "12 børn i perioden", "nussa: 12 børn i alt"],
)
async def test_a_number_and_what_it_counts_are_a_figure_as_before(world: World, words: str) -> None:
    bodil = await the_nursery(world)

    await bodil.says(words)
    bodil.sees("12 børn")
    assert filled(world, NURSERY) == {"nussa_children"}


async def test_of_a_name_that_several_figures_share_it_is_asked_which(world: World) -> None:
    ditte = staff(world, "Ditte", "moedregrupper")
    await asks(world)
    ditte.ignores_the_rest()

    await ditte.says("mødregruppen bliver 6 i stedet for 7")
    assert "Gemt for" not in ditte.sees().text
    assert filled(world, HERE) == set()
