"""A figure that is told in parts, or with what came after its period: it is asked which number is meant."""

from datetime import date

import pytest

from tests.test_figures import asks, reported, states
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


async def is_asked_of_one(world: World) -> Phone:
    samira = staff(world, "Samira", "parat")
    await asks(world)
    await samira.presses("Ét ad gangen")
    samira.ignores_the_rest()
    return samira


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("3 i oktober", "oktober 2017"), ("3 unge i september", "september 2017"),
        ("3 unge i rådgivning i oktober", "oktober 2017"), ("3 young people in October", "oktober 2017"),
        ("3 unge i uge 42", "16. oktober – 22. oktober 2017"),
    ],
)  # fmt: skip
async def test_the_number_of_one_month_is_not_taken_for_that_of_the_period(world: World, words: str, part: str) -> None:
    samira = await is_asked_of_one(world)

    await samira.says(words)
    samira.sees("Er det 3 unge i alt for 1. juni – 31. oktober 2017", f"kun for {part}", "[3 unge i alt]", "[Kun")
    assert reported(world, "counselling") == []
    await samira.presses("3 unge i alt")
    samira.sees("Gemt for", "rådgivning: 3 unge")


@pytest.mark.parametrize(
    ("words", "day"),
    [("nej", "30. september"), ("kun september", "30. september"), ("det var i oktober", "31. oktober")],
)
async def test_what_is_of_one_month_alone_is_shown_as_a_report_of_it(world: World, words: str, day: str) -> None:
    samira = await is_asked_of_one(world)
    await samira.says("3 unge i september")
    samira.sees("[Kun september 2017]")

    await samira.says(words)
    samira.sees("Rådgivning", day, "3 unge", "[Gem]")
    await samira.presses("Gem")
    samira.sees("Gemt")
    assert reported(world, "counselling") == [3]
    assert states(world, "bysekretariatet")["counselling"] == "missing"


@pytest.mark.parametrize(("words", "said"), [("ja", 3), ("det er i alt", 3), ("nej 7 i alt", 7)])
async def test_that_it_is_all_of_them_may_be_written(world: World, words: str, said: int) -> None:
    samira = await is_asked_of_one(world)
    await samira.says("3 unge i september")
    samira.ignores_the_rest()

    await samira.says(words)
    samira.sees("Gemt for", f"{said} unge")
    assert reported(world, "counselling") == [said]


async def test_two_months_of_two_figures_are_asked_about_one_after_the_other(world: World) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.ignores_the_rest()

    await bodil.says("2 forløb i september, 8 børn i oktober")
    bodil.sees("Er det 2 forløb i alt", "kun for september")
    await bodil.says("ja")
    bodil.sees("NUSSA-forløb: 2 forløb", "Er det 8 børn i alt", "kun for oktober")
    await bodil.presses("Kun oktober 2017")
    bodil.sees("NUSSA", "31. oktober", "8 børn", "[Gem]")
    bodil.ignores_the_rest()


@pytest.mark.parametrize("words", ["3 unge i fritidsjob", "3 i fritidsjob", "3 unge i fritidsjob i alt"])
async def test_a_figure_that_is_named_is_not_the_one_that_was_asked_about(world: World, words: str) -> None:
    samira = await is_asked_of_one(world)

    await samira.says(words)
    samira.ignores_the_rest()
    assert (reported(world, "counselling"), reported(world, "spare_time_jobs")) == ([], [3])
