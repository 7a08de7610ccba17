"""Reporting: a sentence becomes a figure that counts."""

from tests.world import World


async def test_a_volunteer_reports_a_dinner_in_one_sentence(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("Fællesspisning", "Vangdalen", "37", "tirsdag")
    await fatima.presses("Gem")
    fatima.sees("gennemsnit", "mål")
