"""What was saved and was not held after all is shown with the button that takes it out."""

import pytest

from tests.world import World


@pytest.mark.parametrize(
    "words", ["nej den blev aflyst", "hov, det blev ikke til noget", "vi måtte aflyse på grund af sne"]
)
async def test_a_report_that_was_not_held_may_be_taken_out(world: World, words: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("banko i Vangdalen i går, ingen kom")
    await palle.presses("Gem")
    palle.ignores_the_rest()
    await palle.says(words)
    palle.sees("Banko i Vangdalen", "0 deltagere", "[Fortryd]")
    await palle.presses("Fortryd")
    palle.ignores_the_rest()
    assert [each["state"] for each in world.rows("registrations")] in ([], ["undone"])


async def test_where_no_report_was_spoken_of_it_is_none_of_them(world: World) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says("12 til banko i Vangdalen i går")
    await palle.presses("Gem")
    await palle.says("mine")
    await palle.says("hjælp")
    palle.ignores_the_rest()
    await palle.says("fællesspisningen i går blev aflyst")
    assert "Banko" not in palle.sees("tæller ikke med").text
