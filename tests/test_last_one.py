""" "fortryd det sidste", "slet den sidste", "gem alle", "slet alt": said of what was done last, or of all there is."""

import pytest

from bot.hearing.undoing import CHANGE, DELETE, LAST, UNDO, says
from tests.world import Phone, World

DINNER = "28 til fællesspisning i Vangdalen i går"


def states(world: World) -> list[tuple[object, ...]]:
    return [(each["participants"], each["area"], each["state"]) for each in world.rows("registrations")]


async def saved(phone: Phone, told: str) -> None:
    await phone.says(told)
    await phone.presses("Gem" if phone.user.language_code == "da" else "Save")
    phone.ignores_the_rest()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fortryd", UNDO), ("undo it.", UNDO), ("Fortryd det!", UNDO), ("fortryd det sidste", LAST),
        ("fortryd det der sidste", LAST), ("undo the last one", LAST), ("nej fortryd min seneste melding", LAST),
        ("fortryd rettelsen", CHANGE), ("undo the change", CHANGE), ("slet den sidste", DELETE),
        ("delete the last one", DELETE), ("slet gåturen", ""), ("fortryd mig", ""),
        ("slet det", ""), ("ret den sidste til 12", ""),
    ],
)  # fmt: skip
def test_what_is_to_be_taken_back(text: str, told: str) -> None:
    assert says(text) == told


@pytest.mark.parametrize("words", ["fortryd det sidste", "fortryd det der sidste", "fortryd rettelsen"])
async def test_after_a_correction_it_is_taken_back_and_the_report_stands(world: World, words: str) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await saved(birgit, DINNER)
    await birgit.says("nej, i Jennumparken")
    birgit.sees("Rettet", "Fællesspisning i Jennumparken")

    await birgit.says(words)
    birgit.sees("Rettet", "Fællesspisning i Vangdalen")
    assert states(world) == [(28, "vangdalen", "saved")]
    assert [each.how for each in world.revisions(1)] == ["saved", "corrected", "corrected"]


async def test_a_correction_of_an_hour_ago_is_no_longer_the_last_thing(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await saved(birgit, DINNER)
    await birgit.says("nej, 29")
    birgit.sees("Rettet")
    await world.passes(hours=1)
    await birgit.says("fortryd rettelsen")
    birgit.sees("Jeg fandt ikke noget")
    assert states(world) == [(29, "vangdalen", "saved")]


@pytest.mark.parametrize(
    ("language", "words", "undone"),
    [
        ("da", "slet den sidste", "Fortrudt"),
        ("en", "delete the last one", "Undone"),
        ("da", "fortryd det sidste", "Fortrudt"),
    ],
)
async def test_the_last_report_counts_no_more(world: World, language: str, words: str, undone: str) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language=language)
    await saved(ilyas, DINNER if language == "da" else "dinner in Vangdalen yesterday, 28 came")
    await saved(ilyas, "12 til gåtur i Vangdalen i søndags" if language == "da" else "walk in Vangdalen on Sunday, 12")
    await ilyas.says(words)
    ilyas.sees(undone, "12")
    assert [state for *_, state in states(world)] == ["saved", "undone"]


async def test_what_is_shown_and_not_saved_is_the_last_one_and_is_deleted_once(world: World) -> None:
    bo = world.person("Bo", role="volunteer")
    await saved(bo, DINNER)
    await bo.says("12 til gåtur i Vangdalen i søndags")
    bo.sees("12 deltagere")
    await bo.says("slet den sidste")
    bo.sees("Slettet. Intet er gemt")
    await bo.says("slet den sidste")
    bo.sees("slettet i forvejen", "Intet er ændret")
    assert states(world) == [(28, "vangdalen", "saved")]


async def test_save_all_saves_the_one_that_is_left(world: World) -> None:
    bo = world.person("Bo", role="volunteer")
    await bo.says(DINNER)
    await saved(bo, "12 til gåtur i Vangdalen i søndags")
    await bo.says("gem alle")
    bo.sees("Gemt", "28 deltagere")
    assert [state for *_, state in states(world)] == ["saved", "saved"]


async def test_what_is_far_out_is_shown_before_all_is_saved(world: World) -> None:
    bo = world.person("Bo", role="volunteer")
    await bo.says("280 til fællesspisning i Vangdalen i går")
    await saved(bo, "12 til gåtur i Vangdalen i søndags")
    await bo.says("gem alle")
    bo.sees("280 deltagere", "langt fra det sædvanlige")
    assert len(states(world)) == 1


@pytest.mark.parametrize("words", ["slet alt", "slet det hele", "delete everything"])
async def test_where_nothing_waits_what_is_saved_is_shown_to_choose_from(world: World, words: str) -> None:
    bo = world.person("Bo", role="volunteer")
    await bo.says(words)
    bo.sees("Du har ikke meldt noget endnu")
    await saved(bo, DINNER)
    await bo.says("/mine")
    bo.sees("Dine seneste meldinger")
    await bo.says(words)
    bo.sees("1. ", "28 deltagere")
    assert states(world) == [(28, "vangdalen", "saved")]


async def test_fewer_more_are_counted_from_what_it_was_before(world: World) -> None:
    poul = world.person("Poul", role="volunteer")
    await saved(poul, "12 til banko i Vangdalen i går")
    for words, came in (("og 3 mere", 15), ("nej kun 2 mere", 14), ("nej, 4 mere", 16), ("og 1 mere", 17)):
        await poul.says(words)
        poul.sees("Rettet", f"{came} deltagere")


async def test_undo_is_the_name_of_nothing(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("yesterday 12 people came to chess in Vangdalen")
    ilyas.sees("What was it about?")
    await ilyas.says("undo that")
    ilyas.sees("Deleted. Nothing was saved.")
