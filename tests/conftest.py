"""Every story begins in a World of its own; a message that nobody expected fails it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import migrations
from tests.world import World


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest shape, copied for each story."""
    path = tmp_path_factory.mktemp("template") / "nabobot.db"
    migrations.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
async def world(tmp_path: Path, template: Path) -> AsyncIterator[World]:
    world = World(tmp_path, template)
    await world.start()
    yield world
    for phone in world.phones:
        phone.looks()
    try:
        for phone in world.phones:
            phone.sees_nothing()
    finally:
        await world.stop()
