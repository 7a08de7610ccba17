"""A programme that has run since the first release is brought to the newest shape, and nothing of it is lost."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Column, Connection, Engine, MetaData, insert, select
from sqlalchemy.types import Boolean, Date, DateTime, Float, Integer

from bot import migrations
from bot.engine import make_engine
from tests import postgres
from tests.world import World

FIRST = "0001"
NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
Rows = dict[str, dict[str, Any]]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'nabobot.db'}"
        return
    server = postgres.new_server()
    yield postgres.url_of(server, "postgres")
    server.cleanup()
    shutil.rmtree(server.pgdata, ignore_errors=True)


def tables_of(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found


def something(column: "Column[Any]") -> Any:
    """A value for a column: what it refers to is row 1 there."""
    if column.primary_key or column.foreign_keys:
        return 1
    match column.type:
        case Boolean():
            return True
        case DateTime():
            return NOW
        case Date():
            return NOW.date()
        case Float():
            return 1.5
        case Integer():
            return 1
    return f"the {column.name}"[: getattr(column.type, "length", None) or 40]


def a_row_in_every_table(engine: Engine) -> None:
    with engine.begin() as connection:
        for table in tables_of(connection).sorted_tables:
            connection.execute(insert(table), {column.name: something(column) for column in table.c})


def everything(engine: Engine) -> Rows:
    with engine.begin() as connection:
        return {
            table.name: dict(connection.execute(select(table)).mappings().one())
            for table in tables_of(connection).sorted_tables
            if connection.execute(select(table)).first() is not None
        }


def test_every_row_of_the_first_release_is_there_after_the_upgrade(url: str) -> None:
    command.upgrade(migrations.configuration(url), FIRST)
    engine = make_engine(url)
    a_row_in_every_table(engine)
    before = everything(engine)
    assert len(before) > 10
    engine.dispose()

    migrations.upgrade(url)

    engine = make_engine(url)
    after = everything(engine)
    engine.dispose()
    assert before.keys() <= after.keys()
    for table, row in before.items():
        assert row.items() <= after[table].items(), table


def test_of_starts_on_an_empty_file_at_once_one_makes_its_tables(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nabobot.db'}"
    with ThreadPoolExecutor(8) as starts:
        for start in [starts.submit(migrations.upgrade, url) for _ in range(8)]:
            start.result()

    assert migrations.shape(url) == (migrations.newest_script(),) * 2


async def test_the_bot_starts_on_the_database_of_the_first_release_and_goes_on(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    command.upgrade(migrations.configuration(f"sqlite:///{old}"), FIRST)
    (tmp_path / "var").mkdir()
    world = World(tmp_path / "var", old)
    await world.start()
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("37")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await world.stop()
