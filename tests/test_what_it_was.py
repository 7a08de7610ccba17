"""What something was is told by a sentence, and not by what it was like."""

import pytest

from bot.registrations.what_it_was import as_named, comments
from tests.world import World


@pytest.mark.parametrize("words", ["det var snerydning", "Det var bare snerydning", "it was just snerydning"])
async def test_a_sentence_that_names_it_answers_what_it_was_about(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi var 12 i Vangdalen i går")
    palle.sees("Hvad handler det om?")

    await palle.says(words)
    palle.sees("Snerydning i Vangdalen", "12 deltagere", "Skal jeg gemme det?")


async def test_and_so_it_is_known_by_a_name_of_the_plan(world: World) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi var 12 i Vangdalen i går")
    palle.ignores_the_rest()

    await palle.says("det var en fællesspisning")
    palle.sees("Fællesspisning i Vangdalen", "12 deltagere")


@pytest.mark.parametrize("words", ["det var hyggeligt", "det var koldt", "it was great"])
@pytest.mark.parametrize("asked", ["Hvad handler det om?", "Hvad var det?"])
async def test_what_it_was_like_names_nothing(world: World, asked: str, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi var 12 i Vangdalen i går")
    if asked == "Hvad var det?":
        await palle.presses("Arrangement")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees(asked)


async def test_what_is_announced_is_called_so_too(world: World) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi strikker på lørdag kl. 14 i Vangdalen")
    palle.sees("Hvad hedder det?")

    await palle.says("det er bare hyggestrik")
    palle.sees("Hyggestrik i Vangdalen", "[Læg i kalenderen]")


@pytest.mark.parametrize("words", ["tak", "øjeblik"])
async def test_its_name_is_asked_again_after_small_talk(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi strikker på lørdag kl. 14 i Vangdalen")
    palle.ignores_the_rest()

    await palle.says(words)
    assert "Læg i kalenderen" not in palle.labels()
    palle.ignores_the_rest()
    await palle.says("hyggestrik")
    palle.sees("Hyggestrik i Vangdalen", "[Læg i kalenderen]")


@pytest.mark.parametrize("text", ["snerydning", "det var", "vi ryddede sne", "sne var det"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert as_named(text) == text
    assert not comments(text)


@pytest.mark.parametrize("words", ["på deres bane", "hos os", "ude på vores plæne", "at their place"])
async def test_where_it_was_is_no_name_of_it(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("vi var 12 i Vangdalen i går")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("Hvad handler det om?")
    await palle.says("fodbold på deres bane")
    palle.sees("Fodbold", "12 deltagere")
