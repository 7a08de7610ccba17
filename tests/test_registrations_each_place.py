"""A dinner in two places is two, each with its own number of guests; where guests came from is no place of it."""

from typing import Any

import pytest

from tests.world import World


def kept(world: World) -> list[tuple[Any, Any]]:
    return sorted((each["area"], each["participants"]) for each in world.rows("registrations"))


@pytest.mark.parametrize("answers", [
    ["25 i vangdalen", "og 30 i den anden"],
    ["25 i Vangdalen og 30 i Jennumparken"],
    ["25 og 30"],
    ["30 i Jennumparken", "25"],
])  # fmt: skip
async def test_a_dinner_in_two_places_is_asked_for_each(world: World, answers: list[str]) -> None:
    leyla = world.person("Leyla", role="ambassador")

    await leyla.says("vi holdt fællesspisning i vangdalen og jennumparken i lørdags")
    leyla.sees("Fællesspisning i Vangdalen", "lørdag 11. november", "Hvor mange kom?")
    for words in answers:
        assert not kept(world)
        await leyla.says(words)
        leyla.sees("Jeg forstod 2 ting")
    await leyla.says("ja")
    leyla.sees("2 meldinger er gemt")

    assert kept(world) == [("jennumparken", 30), ("vangdalen", 25)]


async def test_both_places_may_be_the_answer(world: World) -> None:
    ilyas = world.person("Ilyas", role="ambassador", language="en")

    await ilyas.says("dinner on Saturday, 40")
    ilyas.sees("Where was it?")
    await ilyas.says("both Vangdalen and Jennumparken")
    ilyas.sees("Communal dinner in Vangdalen", "How many came?")
    await ilyas.says("25 and 15")
    ilyas.sees("in Vangdalen · Saturday 11 November · 25", "in Jennumparken · Saturday 11 November · 15", "[Save all]")


async def test_both_means_those_that_were_named(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador")

    await leyla.says("25 til fællesspisning i Vangdalen og Jennumparken i lørdags")
    leyla.sees("Hvor var det?", "[Vangdalen]", "[Jennumparken]")
    await leyla.says("begge")
    leyla.sees("Fællesspisning i Vangdalen", "Hvor mange kom?")


async def test_the_next_place_is_another_dinner(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador")

    await leyla.says("25 til fællesspisning i Vangdalen i lørdags")
    leyla.sees("25 deltagere", "[Gem]")
    await leyla.says("og 32 i Jennumparken")
    leyla.sees("i Vangdalen · lørdag 11. november · 25", "i Jennumparken · lørdag 11. november · 32", "[Gem alle]")


@pytest.mark.parametrize("words", [
    "30, men 5 af dem var fra Vangdalen",
    "30 og flere kom helt fra Jennumparken",
    "30, også fem fra Vangdalen",
    "30, og de fleste bor i Vangdalen",
])  # fmt: skip
async def test_where_some_of_them_live_moves_no_dinner(world: World, words: str) -> None:
    nasrin = world.person("Nasrin", role="ambassador")

    await nasrin.says("vi holdt fællesspisning på Glarbjergvej i går")
    nasrin.sees("Hvor mange kom?")
    await nasrin.says(words)
    nasrin.sees("Fællesspisning på Glarbjergvej", "tirsdag 14. november · 30 deltagere", "[Gem]")
    await nasrin.says("ja")
    nasrin.sees("Gemt")

    assert kept(world) == [("glarbjergvej", 30)]


async def test_where_it_was_may_be_answered_with_a_number_for_each_place(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador")

    await leyla.says("fællesspisning i lørdags, 34 kom")
    leyla.sees("34 deltagere", "Hvor var det?")
    await leyla.says("20 i Vangdalen og 14 i Jennumparken")
    leyla.sees("Jeg forstod 2 ting", "Vangdalen", "20", "Jennumparken", "14")
    await leyla.says("ja")
    leyla.sees("2 meldinger er gemt")
    assert kept(world) == [("jennumparken", 14), ("vangdalen", 20)]
