"""A programme elsewhere with words of its own: what is said follows the plan file, also what is not in it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.world import World

PLAN = str(Path(__file__).parent / "plans" / "smallest.toml")
BEGINS = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
"""Monday."""


@pytest.fixture
async def small(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    world = World(tmp_path, template, PLAN, BEGINS, database=database)
    await world.start()
    yield world
    for phone in world.phones:
        phone.looks()
    try:
        for phone in world.phones:
            phone.sees_nothing()
    finally:
        await world.stop()


async def test_where_nobody_is_in_the_crisis_group_nobody_is_said_to_be_called(small: World) -> None:
    karen, bo = small.person("Karen", role="head"), small.person("Bo", role="volunteer")

    for words in ("/beredskab", "skyderi i Kastanjeparken", "/beredskab øvelse"):
        await karen.says(words)
        said = karen.sees("112", "Jeg kan ikke kalde nogen", "/personer")
        assert not said.buttons
    await bo.says("der er brand hos naboen")

    said = bo.sees("112", "Kastanjehuset")
    assert "beredskabsgruppen" not in said.text
    await small.passes(minutes=15)
    karen.sees_nothing()
