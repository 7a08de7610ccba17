"""Every story begins in a World of its own; a message that nobody expected fails it."""

import gc
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from bot import migrations
from bot.settings import NAMES
from tests import alike, compiled, slow
from tests.world import World, story

if TYPE_CHECKING:
    from tests.crisis import Crisis

compiled.share()
SLOW = slow.names()
ALIKE = alike.names()
FEWER_LOOKS = (20_000, 10, 10)
"""How many objects more there are when the collector looks for garbage among them; on its own it looks at 700."""

# The settings of a bot that runs on this machine are none of the tests' business, least of all where its database is.
for variable in [each for each in os.environ if each.lower() in {f"nabobot_{name}" for name in NAMES}]:
    del os.environ[variable]

# No test looks at a clock: on a busy machine an example, and making it up, may take as long as it takes.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest shape, copied for each story."""
    path = tmp_path_factory.mktemp("template") / "nabobot.db"
    migrations.upgrade(f"sqlite:///{path}")
    return path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgresql", action="store_true", help="tell the stories on PostgreSQL instead of SQLite")
    parser.addoption("--both", action="store_true", help="tell them on SQLite, and on PostgreSQL what says more to it")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With --both each story is there twice (see `told_again`); what needs no database is the same on both."""
    again = "database" in metafunc.fixturenames and metafunc.definition.get_closest_marker("sqlite") is None
    if again and metafunc.config.getoption("--both"):
        metafunc.parametrize("database", [pytest.param("sqlite", id=pytest.HIDDEN_PARAM), "postgresql"], indirect=True)


def pytest_itemcollected(item: pytest.Item) -> None:
    if item.nodeid.replace("[postgresql]", "").replace("[postgresql-", "[") in SLOW:
        item.add_marker(pytest.mark.slow)


def pytest_collection() -> None:
    """While thousands of tests are collected nothing becomes garbage, and to look for it took a quarter of the time."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is there now stays: it is looked through no more, and what stories leave behind less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*FEWER_LOOKS)
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --postgresql only the stories are told, with --both those on PostgreSQL that say anything new to it."""
    if config.getoption("--both"):
        again = told_again(items)
        config.hook.pytest_deselected(items=[item for item in items if item in again])
        items[:] = [item for item in items if item not in again]
    if config.getoption("--postgresql"):
        stories = [
            item
            for item in items
            if "database" in getattr(item, "fixturenames", ()) and item.get_closest_marker("sqlite") is None
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in stories])
        items[:] = stories
    items[:] = long_ones_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def told_again(items: list[pytest.Item]) -> set[pytest.Item]:
    """Stories whose statements others make (see `tests/alike.py`), and all but the first words of the rest."""
    first: dict[str, pytest.Item] = {}
    there = [item for item in items if "postgresql" in getattr(getattr(item, "callspec", None), "params", {}).values()]
    return {
        item
        for item in there
        if alike.name_of(item) in ALIKE or first.setdefault(alike.name_of(item), item) is not item
    }


def long_ones_first(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """So that the workers end together. Each begins with an equal share of the list, and later takes from others' ends.

    Kills start processes of their own: the first worker has them all, one after another.
    """
    kills = [each for each in items if each.get_closest_marker("kill")]
    long = [each for each in items if each.get_closest_marker("slow") and each not in kills]
    rest = [each for each in items if each not in kills and each not in long]
    share = -(-len(long) // max(workers - 1, 1))  # of one file together, for what they share
    first = [kills, *(long[each * share :][:share] for each in range(workers - 1))] if workers > 1 else [kills + long]
    ordered: list[pytest.Item] = []
    for number, begins in enumerate(first):
        end = len(items) * (number + 1) // workers
        take = max(end - len(ordered) - len(begins), 0)
        ordered += begins + rest[:take]
        rest = rest[take:]
    return ordered + rest


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where a story's rows are: a file of its own (an empty address), or a database of its own on PostgreSQL."""
    if getattr(request, "param", "") != "postgresql" and not request.config.getoption("--postgresql"):
        yield ""
        return
    from tests import postgres

    url = postgres.lend()
    yield url
    postgres.take_back(url)


@pytest.fixture
async def world(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, database=database)) as world:
        yield world


@pytest.fixture
async def lillevig(tmp_path: Path, template: Path, database: str) -> AsyncIterator["Crisis"]:
    """A crisis group with its telephones."""
    from tests.crisis import crisis  # with what reads documents: most workers never need it

    async with crisis(tmp_path, template, database) as it:
        yield it
