"""One of several reports is told apart by nothing but its day, its month or its number: “slet fredagen”."""

import pytest

from bot.registrations import by_day
from tests.world import Phone, World

FRIDAY, WEDNESDAY = "37 til fællesspisning i Vangdalen i fredags", "12 til kaffe i onsdags"


def waiting(world: World) -> list[str]:
    return [facts for (facts,) in world.ask("SELECT CAST(facts AS text) FROM drafts WHERE state = 'open' ORDER BY id")]


async def told(world: World, *sentences: str) -> Phone:
    anna = world.person("Anna", role="volunteer")
    for each in sentences:
        await anna.says(each)
        anna.ignores_the_rest()
    return anna


@pytest.mark.parametrize(
    "words",
    [
        "slet fredagen",
        "slet den om fredagen",
        "fjern lige den fra i fredags",
        "fredagen skal væk",
        "delete the one on Friday",
    ],
)
async def test_the_one_of_that_day_is_deleted_and_the_question_about_the_other_waits_on(
    world: World, words: str
) -> None:
    anna = await told(world, FRIDAY, WEDNESDAY)  # of the second it is asked what it was

    await anna.says(words)
    anna.sees("Slettet", "onsdag 8. november · 12 deltagere", "Hvad handler det om?", "[Fortryd sletningen]")
    [left] = waiting(world)
    assert "2017-11-08" in left
    await anna.says("kaffemøde")
    anna.sees("Kaffemøde", "onsdag 8. november")


@pytest.mark.parametrize("words", ["fredagen er forkert", "den i fredags passer ikke", "vis den fra i fredags"])
async def test_the_one_of_that_day_is_shown_where_it_is_not_said_what_is_right(world: World, words: str) -> None:
    anna = await told(world, FRIDAY, WEDNESDAY)

    await anna.says(words)
    anna.sees("fredag 10. november · 37 deltagere", "[Gem]", "[Ret]")
    assert len(waiting(world)) == 2


@pytest.mark.parametrize("words", ["fredagen var 38", "ret fredagen til 38", "nej, den i fredags var 38"])
async def test_the_number_is_that_of_the_day_which_is_named(world: World, words: str) -> None:
    anna = await told(world, FRIDAY, WEDNESDAY)

    await anna.says(words)
    anna.sees("fredag 10. november · 38 deltagere")
    first, second = waiting(world)
    assert "38" in first
    assert "12" in second


async def test_of_two_in_one_message_the_day_tells_which(world: World) -> None:
    anna = await told(world, "37 til fællesspisning i Vangdalen i fredags og 10 til banko i Jennumparken i onsdags")

    await anna.says("onsdagen var 12")  # it is a Wednesday today
    anna.sees("fredag 10. november · 37 deltagere", "onsdag 8. november · 12 deltagere")
    await anna.says("slet fredagen")
    anna.sees("Slettet", "onsdag 8. november · 12 deltagere", "Skal jeg gemme det?")


async def test_of_two_on_that_day_it_is_asked_which(world: World) -> None:
    anna = await told(world, FRIDAY, "12 til banko i Jennumparken i fredags")

    await anna.says("slet fredagen")
    anna.sees("1. Fællesspisning i Vangdalen", "2. Banko i Jennumparken")
    assert len(waiting(world)) == 2


@pytest.mark.parametrize("words", ["ret november til 1", "november var 1", "i november var 1", "correct November to 1"])
async def test_of_several_months_that_were_saved_one_is_put_right(world: World, words: str) -> None:
    anna = await told(world, "3 unge i fritidsjob i oktober og 2 i november")
    await anna.presses("Gem alle")
    anna.ignores_the_rest()

    await anna.says(words)
    anna.sees("Rettet", "onsdag 15. november", "2 unge → 1 ung")
    assert sorted(each["value"] for each in world.rows("registrations")) == [1, 3]


@pytest.mark.parametrize(
    "words", ["kan du så fjerne den med nul", "slet den med 0", "can you delete the one with zero?"]
)
async def test_what_was_saved_is_found_by_its_number(world: World, words: str) -> None:
    palle = await told(world, "0 til banko i Vangdalen i torsdags")
    await palle.presses("Gem")
    await palle.says("5 til gåtur i Vangdalen i går")
    await palle.presses("Gem")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("Banko i Vangdalen", "0 deltagere", "[Fortryd]")


@pytest.mark.parametrize("words", ["slet mandagen", "ret mandagen til 14"])
async def test_such_words_are_the_name_of_nothing(world: World, words: str) -> None:
    anna = await told(world, "vi var 12 i Vangdalen i fredags")
    await anna.says("arrangement")
    anna.sees("Hvad var det?")

    await anna.says(words)
    anna.sees("Hvad var det?")


@pytest.mark.parametrize("words", ["gåturen var 13", "slet banko", "fredag var hyggelig", "vi var 12 i fredags"])
def test_other_words_name_no_day_or_say_more(words: str) -> None:
    said = by_day.told(words)
    assert said is None or "fredag" not in said.which
