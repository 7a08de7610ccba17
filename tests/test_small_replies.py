"""What is written in passing: what stands there now, somebody at the door, a name with the greeting, what is on."""

import pytest

from bot.announcements.asking import asks_what_is_on
from bot.announcements.spoken import wants_reminder
from bot.overview.reported import of_how_many
from bot.people.meanwhile import said
from bot.people.naming import introduces
from tests.world import World


@pytest.mark.parametrize(
    "words",
    ["hvad står der nu", "hvad har du skrevet nu?", "hvad er det du har skrevet", "what have you written so far"],
)
async def test_what_stands_there_is_shown_and_moves_no_day(world: World, words: str) -> None:
    svend = world.person("Svend", role="volunteer")
    await svend.says("fællesspisning i tirsdags")
    svend.sees("Hvor mange kom?")
    await svend.says(words)
    svend.sees("Sådan har jeg forstået dig", "tirsdag 14. november", "Hvor mange kom?")
    await svend.says("28 i Vangdalen")
    svend.sees("tirsdag 14. november · 28 deltagere", "[Gem]")
    await svend.says(words)
    svend.sees("Sådan har jeg forstået dig", "tirsdag 14. november · 28 deltagere", "[Gem]")


async def test_below_a_receipt_what_stands_there_is_what_was_saved(world: World) -> None:
    svend = world.person("Svend", role="volunteer")
    await svend.says("28 til fællesspisning i Vangdalen i går")
    await svend.presses("Gem")
    svend.ignores_the_rest()
    await svend.says("hvad står der nu?")
    svend.sees("Fællesspisning i Vangdalen", "tirsdag 14. november", "28 deltagere", "[Ret]")


@pytest.mark.parametrize(
    "words",
    [
        "lige et øjeblik der er nogen ved døren", "lige et sekund, telefonen ringer", "vent lidt, min kone kalder",
        "der er nogen ved døren, to minutter", "one moment, the phone is ringing", "øjeblik, det ringer på",
    ],
)  # fmt: skip
async def test_whoever_is_called_away_may_take_their_time(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("fællesspisning i Vangdalen i går")
    palle.sees("Hvor mange kom?")
    await palle.says(words)
    palle.sees("Tag dig tid – jeg husker det")
    await palle.says("28")
    palle.sees("28 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["der er nogen der har spist 12", "der kom 12"])
def test_what_may_be_an_answer_is_no_interruption(words: str) -> None:
    assert not said(words)


@pytest.mark.parametrize("words", ["hej jeg Hodan", "hej jeg hedder Hodan", "hej det er Hodan", "hi, this is Hodan"])
async def test_ones_own_name_behind_a_greeting_is_a_greeting(world: World, words: str) -> None:
    hodan = world.person("Hodan", role="volunteer")
    await hodan.says(words)
    hodan.sees("Hej.")


async def test_another_name_behind_a_greeting_is_taken(world: World) -> None:
    hodan = world.person("Hodan", role="volunteer")
    await hodan.says("hej jeg hedder Hodan Ali")
    hodan.sees("Fra nu af hedder du Hodan Ali")
    await hodan.says("hej det er fredag")
    hodan.sees("Jeg fandt ikke noget")


def test_a_greeting_alone_introduces_nobody() -> None:
    assert not introduces("hej")
    assert not introduces("det er Hodan")


@pytest.mark.parametrize("words", ["er der noget for børn?", "hvad er der for børn", "is there anything for children?"])
def test_what_there_is_for_somebody_stands_in_the_calendar(words: str) -> None:
    assert asks_what_is_on(words)


@pytest.mark.parametrize(
    "words",
    ["jeg vil gerne mindes om fællesspisningen", "mind mig om banko", "I would like to be reminded of the bingo"],
)
def test_who_wants_to_be_reminded_may_say_so_politely(words: str) -> None:
    assert wants_reminder(words)


async def test_how_many_came_last_is_asked_in_any_order(world: World) -> None:
    bo = world.person("Bo", role="volunteer")
    await bo.says("28 til fællesspisning i Vangdalen i går")
    await bo.presses("Gem")
    bo.ignores_the_rest()
    for words in ("hvor mange kom der til fællesspisning sidst", "hvor mange var der sidst der var fællesspisning?"):
        assert of_how_many(words)
        await bo.says(words)
        bo.sees("Dine seneste meldinger", "28 deltagere")


async def test_as_it_was_written_first_is_a_correction_too(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await birgit.says("12 til banko i Jennumparken i går")
    await birgit.presses("Gem")
    birgit.ignores_the_rest()
    await birgit.says("hov, i Vangdalen")
    birgit.sees("Rettet", "Banko i Vangdalen")
    await birgit.says("nej undskyld, det var i Jennumparken som jeg skrev først")
    birgit.sees("Rettet", "Banko i Jennumparken")
