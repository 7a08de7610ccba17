"""Several happenings in one message: of events one counts as many, each dinner by itself; never silently as one."""

import pytest

from tests.world import World


def kept(world: World) -> list[tuple[str, float, str]]:
    return [(row["criterion"], row["value"], row["state"]) for row in world.rows("registrations")]


@pytest.mark.parametrize(("told", "answers"), [
    ("3 arrangementer i Vangdalen i går", ["3"]),
    ("tre gåture i Vangdalen i går", ["3"]),
    ("et par arrangementer i Vangdalen i går", ["det var 3 arrangementer"]),
    ("vi holdt nogle loppemarkeder i Vangdalen i sidste uge, 40 kom", ["3"]),
    ("two walks in Vangdalen yesterday", ["nej, 3"]),
])  # fmt: skip
async def test_several_events_count_as_many_as_they_were(world: World, told: str, answers: list[str]) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says(told)
    fatima.sees("Det lyder som flere på én gang", "Hvor mange arrangementer?", "[Slet]")
    for words in answers:
        await fatima.says(words)
    fatima.sees("3 arrangementer", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "3 arrangementer", "siden 1. juni 2017")

    assert kept(world) == [("volunteer_events", 3, "saved")]


async def test_the_number_that_was_read_is_a_button_and_one_is_the_other(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("to loppemarkeder i Jennumparken i lørdags, 40 kom")
    fatima.sees("Loppemarkeder i Jennumparken", "40 deltagere", "[2]", "[1]")
    await fatima.presses("1")
    assert "arrangementer" not in fatima.sees("40 deltagere", "[Gem]").text
    await fatima.says("2 arrangementer")
    fatima.sees("40 deltagere · 2 arrangementer", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")

    assert kept(world) == [("volunteer_events", 2, "saved")]


async def test_events_of_a_week_count_on_its_last_day(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("2 arrangementer i Vangdalen i uge 45")
    fatima.sees("Hvor mange arrangementer?")
    await fatima.presses("2")
    fatima.sees("søndag 12. november · 2 arrangementer", "[Gem]")


async def test_an_edited_message_asks_again_only_where_it_tells_of_another_number(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    said = await fatima.says("arrangementer i Vangdalen i går")
    fatima.sees("[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    await fatima.edits(said, "3 arrangementer i Vangdalen i går")
    fatima.sees("Hvor mange arrangementer?", "[3]")
    await fatima.presses("3")
    fatima.sees("3 arrangementer", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Rettet", "3 arrangementer")
    await fatima.edits(said, "3 arrangementer i Vangdalen i går, 5 frivillige hjalp")
    fatima.sees("Rettet", "5 frivillige", "3 arrangementer")

    assert kept(world) == [("volunteer_events", 3, "saved")]


async def test_two_here_and_one_there_are_three(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("2 sommerfester i Vangdalen og 1 i Jennumparken i lørdags")
    fatima.sees("Om nr. 1 må jeg spørge", "Sommerfester i Vangdalen", "Hvor mange arrangementer?", "[2]")
    await fatima.says("to")
    fatima.sees("Jeg forstod 2 ting", "Vangdalen · lørdag 11. november · 2 arrangementer", "Jennumparken", "[Gem alle]")
    await fatima.presses("Gem alle")
    fatima.ignores_the_rest()

    assert sorted(kept(world)) == [("volunteer_events", 1, "saved"), ("volunteer_events", 2, "saved")]


async def test_dinners_are_told_one_by_one(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("2 fællesspisninger i Vangdalen i går, 40 kom")
    fatima.sees("Hver af dem tæller for sig", "Hvor mange kom?")
    await fatima.says("22")
    fatima.sees("22 deltagere", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "22 deltagere")

    assert kept(world) == [("faellesspisning", 22, "saved")]


async def test_the_numbers_of_several_dinners_are_told_at_once(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("2 fællesspisninger i Vangdalen, 40 kom")
    fatima.sees("Skriv alle tallene", "Hvor mange kom?")
    await fatima.says("25 i lørdags og 15 i søndags")
    fatima.sees("Jeg forstod 2 ting", "11. november · 25 deltagere", "12. november · 15 deltagere", "[Gem alle]")
    await fatima.presses("Gem alle")
    fatima.sees("2 meldinger er gemt")
    await fatima.says("3 fællesspisninger i Jennumparken i går")
    fatima.sees("Skriv alle tallene")
    await fatima.says("den ene 30, den anden 22 og 18")
    fatima.sees("Jeg forstod 3 ting", "30 deltagere", "22 deltagere", "18 deltagere")

    assert [each["value"] for each in world.rows("registrations")] == [25, 15]


async def test_adults_and_children_are_of_one_dinner(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("2 fællesspisninger i Vangdalen i går")
    fatima.sees("Skriv alle tallene")
    await fatima.says("25 voksne og 15 børn")
    fatima.sees("40 deltagere (25 voksne, 15 børn)", "[Gem]")


async def test_what_is_told_one_by_one_is_asked_nothing(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("Der var to fællesspisninger i går: 29 i Vangdalen og 35 i Jennumparken")
    fatima.sees("Jeg forstod 2 ting", "29 deltagere", "35 deltagere", "[Gem alle]")


async def test_an_edit_that_leaves_something_to_ask_is_answered(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    said = await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    await fatima.edits(said, "870 til fællesspisning i Vangdalen i går")
    fatima.sees("870 deltagere", "Passer det?", "[Gem 870 deltagere]")
    await fatima.presses("Gem 870 deltagere")
    fatima.sees("Rettet", "870 deltagere")
