"""A figure that is told in parts, or with what came after its period: it is asked which number is meant."""

from datetime import date

import pytest

from tests.test_figures import asks, reported
from tests.test_figures_afterwards import staff
from tests.test_progress import entered
from tests.world import Phone, World


async def josefine_is_asked(world: World) -> Phone:
    """She owes one figure."""
    josefine = world.person("Josefine", role="partner", institution="biblioteket")
    await asks(world)
    josefine.ignores_the_rest()
    await josefine.says("/tal")
    josefine.ignores_the_rest()
    return josefine


@pytest.mark.parametrize(
    "words",
    [
        "6 aktiviteter i efteråret og 2 i oktober", "6 i efteråret, 2 i oktober",
        "6 activities in autumn and 2 in October", "3 aktiviteter i september, 3 i august og 2 i oktober",
    ],
)  # fmt: skip
async def test_what_is_told_in_parts_may_be_all_of_them_together(world: World, words: str) -> None:
    josefine = await josefine_is_asked(world)

    await josefine.says(words)
    josefine.sees("Hvilket tal skal jeg skrive?", "[8 aktiviteter]")
    assert reported(world, "language") == []
    await josefine.presses("8 aktiviteter")
    josefine.sees("Sprogaktiviteter for børn og forældre: 8 aktiviteter")


async def test_what_is_among_them_adds_nothing(world: World) -> None:
    josefine = await josefine_is_asked(world)

    await josefine.says("6 aktiviteter, 2 af dem i oktober")
    josefine.sees("Sprogaktiviteter for børn og forældre: 6 aktiviteter")


async def asger_knows(world: World) -> Phone:
    """Ten were met in the period and four after it: a receipt of today says fourteen."""
    asger = staff(world, "Asger", "hotspot")
    world.write(entered("hotspot_contacts", date(2017, 9, 1), 10, new=10))
    world.write(entered("hotspot_contacts", date(2017, 11, 6), 4, new=4))
    await asks(world)
    asger.ignores_the_rest()
    return asger


async def test_a_total_of_today_is_not_taken_for_that_of_the_period(world: World) -> None:
    asger = await asger_knows(world)

    await asger.says("14 børn og unge")
    asger.sees("meldt efter tirsdag 31. oktober, er det 14 børn og unge", "Var det 10 børn og unge indtil da?")
    assert reported(world, "hotspot_contacts") == [10, 4]
    await asger.presses("Ja, 10 børn og unge i alt")
    asger.sees("Nye børn og unge mødt: 10 børn og unge · det hele var meldt før")
    assert sum(reported(world, "hotspot_contacts")) == 14


@pytest.mark.parametrize(("words", "total"), [("ja", 14), ("nej", 18), ("12", 16)])
async def test_whether_it_is_may_be_written_too(world: World, words: str, total: int) -> None:
    asger = await asger_knows(world)
    await asger.says("14 børn og unge")
    asger.ignores_the_rest()

    await asger.says(words)
    asger.sees("Nye børn og unge mødt")
    assert sum(reported(world, "hotspot_contacts")) == total


async def test_any_other_number_is_taken_at_its_word(world: World) -> None:
    asger = await asger_knows(world)

    await asger.says("13 børn og unge")
    asger.sees("Nye børn og unge mødt: 13 børn og unge")
