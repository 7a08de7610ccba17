"""Words of the menu name nothing that was held: they do what they always do, and the question stays open."""

import pytest

from tests.world import World

WHAT = "12 i Vangdalen i går"


@pytest.mark.parametrize("pressed", ["", "Arrangement"])
@pytest.mark.parametrize(
    ("word", "does"),
    [
        ("mine", "Du har ikke meldt noget"),
        ("Fremdrift", "Så langt er vi"),
        ("kalenderen", "i kalenderen"),
        ("hjælp", "Skriv i én sætning"),
        ("status", "Så langt er vi"),
    ],
)
async def test_a_word_of_the_menu_is_no_name(world: World, pressed: str, word: str, does: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(WHAT)
    nasrin.sees("Hvad handler det om?")
    if pressed:
        await nasrin.presses(pressed)
        nasrin.sees("Hvad var det?")
    await nasrin.says(word)
    nasrin.sees(does)
    await nasrin.says("krea")
    nasrin.sees("Krea i Vangdalen", "12 deltagere", "[Gem]")


@pytest.mark.parametrize("word", ["beboermøde", "dansk"])
async def test_what_may_have_been_held_still_names_it(world: World, word: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(WHAT)
    await nasrin.presses("Arrangement")
    nasrin.ignores_the_rest()
    await nasrin.says(word)
    nasrin.sees(f"{word.capitalize()} i Vangdalen", "[Gem]")
