"""How many came to what one held: said roughly, of several at once, or not known."""

import pytest

from tests.test_announcements_not_held import announces
from tests.world import Phone, World


async def hosts(world: World) -> Phone:
    """Two were held, on Thursday and on Friday, and nobody has counted either."""
    fatima = world.person("Fatima", role="volunteer")
    await announces(fatima, "banko torsdag kl. 19 i Vangdalen", "fællesspisning fredag kl. 17 i Parken")
    await world.passes(days=3, hours=2)
    fatima.ignores_the_rest()
    return fatima


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("35-40", ("Du skrev 35–40", "[35]", "[40]")), ("20-25 stykker", ("[20]", "[25]")),
        ("mellem 30 og 40", ("[30]", "[40]")), ("40 måske 45", ("[40]", "[45]")), ("mange!", ("ca. 40",)),
        ("vi var rigtig mange", ("ca. 40",)), ("30 voksne og en masse børn", ("Hvor mange",)),
        ("between 30 and 40", ("[30]", "[40]")),
    ],
)  # fmt: skip
async def test_a_number_said_roughly_is_asked_about_and_the_rest_is_known(
    world: World, words: str, seen: tuple[str, ...]
) -> None:
    fatima = await hosts(world)
    await fatima.says(words)
    fatima.sees("Banko i Vangdalen", "torsdag 16. november", *seen)
    assert not world.rows("registrations")
    await fatima.says("38")
    fatima.sees("Banko i Vangdalen", "torsdag 16. november", "38", "[Gem]")


@pytest.mark.parametrize("words", ["det ved jeg ikke, spørg Karin", "ved ikke", "no idea"])
async def test_who_does_not_know_is_told_that_an_estimate_will_do(world: World, words: str) -> None:
    fatima = await hosts(world)
    await fatima.says(words)
    fatima.sees("Et skøn er nok")
    await fatima.says("vi var nok 20")
    fatima.sees("Banko i Vangdalen", "ca. 20 deltagere", "[Gem]")


@pytest.mark.parametrize(
    "words",
    [
        "12 til banko og 31 til spisning", "torsdag 12 og fredag 31", "fredag kom der 31, torsdag 12",
        "12 for banko and 31 for dinner", "der kom 12 til banko\nog 31 til fællesspisningen",
    ],
)  # fmt: skip
async def test_two_that_were_held_are_counted_in_one_answer(world: World, words: str) -> None:
    fatima = await hosts(world)
    await fatima.says(words)
    fatima.sees(
        "Jeg forstod 2 ting", "Banko i Vangdalen · torsdag 16. november · 12 deltagere",
        "Fællesspisning i Jennumparken (Parken) · fredag 17. november · 31 deltagere", "[Gem alle]",
    )  # fmt: skip
    await fatima.presses("Gem alle")
    fatima.sees("2 meldinger er gemt")
    fatima.ignores_the_rest()
    counted = {row["title"]: row["participants"] for row in world.rows("registrations")}
    assert counted == {"banko": 12, None: 31}


@pytest.mark.parametrize(
    "words", ["12 til banko i tirsdags og 31 til spisning", "12 til banko i Jennumparken og 31 til spisning"]
)
async def test_what_was_held_on_another_day_or_elsewhere_is_none_of_them(world: World, words: str) -> None:
    fatima = await hosts(world)
    await fatima.says(words)
    fatima.ignores_the_rest()
    drafts = world.ask("select facts from drafts")
    assert not any('"date":"2017-11-16"' in facts and '"participants":12' in facts for (facts,) in drafts)


@pytest.mark.parametrize("words", ["mange hilsner Jytte", "vi ses 19-21", "2-3 stole mangler"])
async def test_what_says_nothing_of_who_came_answers_nothing(world: World, words: str) -> None:
    fatima = await hosts(world)
    await fatima.says(words)
    fatima.ignores_the_rest()
    assert not world.ask("select id from drafts")


async def test_a_bare_number_after_two_that_are_asked_about_is_asked_which_it_is_of(world: World) -> None:
    fatima = await hosts(world)
    await world.passes(days=1)
    fatima.ignores_the_rest()

    await fatima.says("22")
    fatima.sees("Hvilken af dem mener du?", "Banko", "Fællesspisning")
    assert not world.rows("registrations")
    await fatima.presses(next(each for each in fatima.labels() if "Banko" in each))
    fatima.sees("Banko i Vangdalen", "torsdag 16. november · 22 deltagere", "[Gem]")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()
    await fatima.says("31")
    fatima.sees("Fællesspisning", "fredag 17. november · 31 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["bankoen 12", "12 til bankoen"])
async def test_a_number_beside_a_name_is_of_that_one_whichever_was_asked_about_last(world: World, words: str) -> None:
    fatima = await hosts(world)
    await world.passes(days=1)
    fatima.ignores_the_rest()

    await fatima.says(words)
    fatima.sees("Banko i Vangdalen", "torsdag 16. november · 12 deltagere", "[Gem]")
