"""More children than people: whoever tells so is asked how many came, and nothing of it is saved before."""

import pytest

from tests.world import World

MORE = "14 af dem var børn"


def saved(world: World) -> list[tuple[int, int | None]]:
    return [(each["participants"], each["children"]) for each in world.rows("registrations")]


@pytest.mark.parametrize("words", [MORE, "heraf 14 børn", "14 of them were kids"])
@pytest.mark.parametrize("first", ["6 til fællesspisning i Vangdalen i lørdags", "vi var 6 i Vangdalen i lørdags"])
async def test_more_children_than_came_are_asked_about_until_it_fits(world: World, first: str, words: str) -> None:
    ilyas = world.person("Ilyas", role="volunteer")
    await ilyas.says(first)
    ilyas.ignores_the_rest()

    await ilyas.says(words)
    if "Hvad handler det om?" in ilyas.sees("6 deltagere (14 børn)").text:
        await ilyas.presses("Fællesspisning")
        ilyas.sees("flere børn og voksne", "Hvor mange kom?")
    assert "Gem" not in ilyas.labels()
    await ilyas.says("40")
    ilyas.sees("40 deltagere (14 børn)", "Skal jeg gemme det?")
    await ilyas.presses("Gem")
    ilyas.sees("Gemt")
    assert saved(world) == [(40, 14)]


@pytest.mark.parametrize(("pressed", "shown"), [("14", "14 deltagere (14 børn)"), ("6", "6 deltagere")])
async def test_either_number_may_be_that_of_all(world: World, pressed: str, shown: str) -> None:
    ilyas = world.person("Ilyas", role="volunteer")
    await ilyas.says("6 til fællesspisning i Vangdalen i lørdags")
    await ilyas.says(MORE)
    ilyas.ignores_the_rest()

    await ilyas.presses(pressed)
    ilyas.sees(shown, "Skal jeg gemme det?")


async def test_what_is_saved_stands_until_it_fits(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer")
    await ilyas.says("6 til fællesspisning i Vangdalen i lørdags")
    await ilyas.presses("Gem")
    ilyas.ignores_the_rest()

    await ilyas.says(MORE)
    ilyas.sees("flere børn og voksne", "Hvor mange kom?", "[Lad det stå]")
    assert saved(world) == [(6, None)]
    await ilyas.presses("14")
    ilyas.ignores_the_rest()
    await ilyas.presses("Gem")
    ilyas.sees("Rettet", "14 deltagere (14 børn)")
