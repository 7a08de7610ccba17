"""Who comes later, leaves early, or comes themselves after all: a yes, and whoever calls the meeting sees when."""

import pytest

from tests.meetings_alone import meetings_alone
from tests.test_meetings_substitutes import called
from tests.world import World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


@pytest.mark.parametrize(
    "words",
    [
        "ja jeg kommer men først kl 13.30", "jeg er forsinket en halv time til mødet", "jeg kommer ikke før kl. 13.30",
        "jeg kommer, men må gå kl. 14", "I will be 20 minutes late", "kan først være der halv to, så start bare",
    ],
)  # fmt: skip
async def test_who_does_not_come_for_all_of_it_comes_and_the_secretariat_sees_when(world: World, words: str) -> None:
    karen, liv, omar, _ = await called(world)

    await liv.says(words)
    liv.sees("Du kommer: Styregruppen", words)
    await karen.says("hvem kommer til styregruppemødet?")
    karen.sees("Kommer (1)", f"Liv ({words})", "Ikke svaret (1)")
    omar.sees_nothing()

    await liv.says("jeg kan desværre ikke alligevel")
    liv.sees("Noteret, at du ikke kommer")
    await karen.says("hvem kommer til styregruppemødet?")
    assert words not in karen.sees("Afbud (1): Liv").text, "what was said of coming is no reason"


@pytest.mark.parametrize(
    "words",
    ["så kan jeg godt selv", "så kommer jeg selv alligevel", "jeg kan komme alligevel", "I'll come myself"],
)
@pytest.mark.parametrize("moved", [True, False])
async def test_who_comes_themselves_after_all_is_heard_whatever_was_shown_since(
    world: World, words: str, moved: bool
) -> None:
    karen, liv, omar, vera = await called(world)
    await liv.says("jeg kan ikke, men min viceleder Vera kommer")
    if moved:
        await karen.says("flyt styregruppen den 12. december til 13. december kl. 14")
        await karen.presses("Flyt mødet")
    for each in (karen, liv, omar, vera):
        each.ignores_the_rest()
    await liv.says("/kalender")
    liv.ignores_the_rest()

    await liv.says(words)
    liv.sees("Du kommer: Styregruppen")
    for each in (karen, omar, vera):
        each.ignores_the_rest()


@pytest.mark.parametrize("words", ["bussen er forsinket", "kan jeg komme til fællesspisningen?", "jeg kommer måske"])
async def test_what_says_no_such_thing_is_no_yes(world: World, words: str) -> None:
    _, liv, omar, _ = await called(world)

    await liv.says(words)
    assert "Du kommer:" not in liv.sees().text
    omar.sees_nothing()
