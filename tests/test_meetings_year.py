"""A whole plan year, June to May: every message of it, compared with the table that a person can read."""

from pathlib import Path

import pytest

from tests.meetings_year import BEGINS, GOLDEN, lived
from tests.world import World

pytestmark = [pytest.mark.slow, pytest.mark.sqlite]

ONCE = (
    "Invitation", "Dagsorden", "Snart er der møde", "I dag kl.", "Blev det holdt", "Det skete", "Dine meldinger",
    "Din milepæl", "Fremdriftsrapporten", "Du er vært", "Fællesspisning",
)  # fmt: skip
"""How messages begin that nobody gets twice; what is owed is asked for again."""


async def test_every_message_of_a_plan_year_is_as_the_table_says(tmp_path: Path, template: Path, database: str) -> None:
    """Differs on purpose? `python -m tests.meetings_year` writes the table anew; read what changed."""
    world = World(tmp_path, template, begins=BEGINS, database=database)
    await world.start()
    try:
        assert await lived(world) == GOLDEN.read_text("utf-8")
    finally:
        await world.stop()


def test_nobody_is_reminded_at_night_or_twice() -> None:
    """What the table shows is also what the rules promise."""
    rows = [line.split(" | ") for line in GOLDEN.read_text("utf-8").splitlines() if line.startswith("| 20")]

    assert len(rows) > 200
    assert [row for row in rows if not "08.00" <= row[1] < "20.00"] == []
    once = [tuple(row[2:]) for row in rows if row[3].startswith(ONCE)]
    assert len(once) > 150
    assert len(set(once)) == len(once)
    assert len({tuple(row) for row in rows}) == len(rows)
