"""Some of those who came, told by a word of their own: they are asked about, and overwrite no number of all."""

import pytest

from bot.registrations.some_of_all import names_some
from tests.world import Phone, World


@pytest.mark.parametrize(
    "words",
    [
        "der var 12 vegetarer",
        "hov der var kun ni kvinder",
        "der var 4 fra Vangdalen",
        "12 var kvinder",
        "2 of us coached",
    ],
)
def test_words_that_name_some(words: str) -> None:
    assert names_some(words)


@pytest.mark.parametrize(
    "words",
    [
        "der var 24",
        "vi var 24 i går",
        "der var 24 glade deltagere",
        "vi var 24 mand",
        "det var 5 børn",
        "24, glemte to",
    ],
)
def test_words_that_name_everybody(words: str) -> None:
    assert not names_some(words)


async def saved(world: World) -> Phone:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("29 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    return nadia


@pytest.mark.parametrize(
    "words",
    [
        "der var 12 vegetarer",
        "der var 9 kvinder",
        "der var 6 mødre",
        "der var 5 drenge",
        "der var 3 tøser med",
        "der var 6 forældre",
        "der var 4 fra Vangdalen",
        "det var 4 begyndere",
        "der var seks nye ansigter",
        "vi var 12 udklædte",
        "there were 5 girls",
        "der var 5 drenge og 3 piger",
    ],
)
async def test_some_of_those_who_came_are_no_new_number_of_all(world: World, words: str) -> None:
    nadia = await saved(world)
    await nadia.says(words)
    assert "Rettet" not in nadia.sees().text
    [kept] = world.rows("registrations")
    assert (kept["participants"], kept["children"]) == (29, None)


async def test_it_is_asked_whether_they_were_all(world: World) -> None:
    nadia = await saved(world)
    await nadia.says("der var 24 kvinder")
    nadia.sees("nogle af dem", "eller alle", "[29]", "[24]", "[Lad det stå]")
    await nadia.presses("24")
    nadia.sees("24 deltagere", "[Gem]")
    await nadia.presses("Gem")
    nadia.sees("29 deltagere → 24 deltagere")


async def test_some_of_those_in_a_report_that_waits_are_asked_about_too(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("29 til fællesspisning i Vangdalen i går")
    nadia.sees("29 deltagere")
    await nadia.says("der var 9 kvinder")
    nadia.sees("nogle af dem", "[29]", "[9]")
    await nadia.presses("29")
    nadia.sees("29 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["der var 24", "vi var 24", "der var 24 deltagere", "det var 24 mennesker i alt"])
async def test_everybody_is_put_right_at_once(world: World, words: str) -> None:
    nadia = await saved(world)
    await nadia.says(words)
    nadia.sees("Rettet", "29 deltagere → 24 deltagere")


@pytest.mark.parametrize("words", ["29", "det var 29", "[29]"])
async def test_what_stands_already_is_no_correction(world: World, words: str) -> None:
    nadia = await saved(world)
    await nadia.says("der var 12 vegetarer")
    nadia.sees("[29]", "[12]")

    await (nadia.presses("29") if words == "[29]" else nadia.says(words))
    nadia.sees("Intet er rettet")
    assert len(world.revisions(1)) == 1


@pytest.mark.parametrize("words", ["11 af 11 var tilfredse", "3 ud af 11 var nye", "11 out of 11 liked it"])
async def test_so_many_of_so_many_are_no_day(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("11 til fællesspisning i Vangdalen")
    nadia.sees("Hvilken dag var det?")

    await nadia.says(words)
    nadia.sees("11 deltagere", "Hvilken dag var det?")
    await nadia.says("i går")
    nadia.sees("tirsdag 14. november · 11 deltagere")
