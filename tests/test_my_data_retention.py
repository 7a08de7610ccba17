"""Words are kept as long as the plan says; figures stay."""

import pytest

from tests.test_my_data import DINNER, reports, traces
from tests.world import World


@pytest.mark.sqlite
@pytest.mark.parametrize("days", [89, 91])
async def test_the_words_of_reports_go_after_ninety_days_and_the_figures_stay(world: World, days: int) -> None:
    fatima = world.person("Fatima", role="ambassador")
    message = await fatima.says(DINNER)
    await fatima.presses("Gem")
    await fatima.edits(message, DINNER.replace("37", "36"))
    fatima.ignores_the_rest()

    await world.passes(days=days)
    fatima.ignores_the_rest()

    (row,) = world.rows("registrations")
    assert row["participants"] == 36
    assert (row["message"] is None) == (days > 90)
    assert ("skønt med musik" in str(traces(world, "skønt med musik"))) == (days < 90)
    await world.restart()
    kept = b"".join(path.read_bytes() for path in world.folder.iterdir() if path.is_file())
    assert ("skønt med musik".encode() in kept) == (days < 90)


async def test_words_that_came_later_go_later(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await reports(fatima)
    await world.passes(days=60)
    await reports(fatima, "25 til fællesspisning i Jennumparken i går med musik")

    await world.passes(days=31)
    fatima.ignores_the_rest()

    first, second = (row["message"] for row in world.rows("registrations"))
    assert first is None
    assert "med musik" in second
    await world.passes(days=60)
    fatima.ignores_the_rest()
    assert [row["message"] for row in world.rows("registrations")] == [None, None]
