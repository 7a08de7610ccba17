"""A programme that has run since the first release is brought to the newest shape, and nothing of it is lost."""

import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Column, Connection, Engine, MetaData, Select, insert, select, text
from sqlalchemy.orm import Session
from sqlalchemy.types import Boolean, Date, DateTime, Float, Integer

from bot import migrations
from bot.engine import make_engine
from bot.message import Message
from bot.outbox import BULK, Address, Outgoing, keyed, queue
from tests import postgres
from tests.world import World

FIRST = "0001"
NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
GONE = {"persons": {"state": "the state"}}
"""What has no use any more: everybody's state was the same."""
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
        assert row.items() - GONE.get(table, {}).items() <= after[table].items(), table


def test_messages_are_found_by_the_beginning_of_their_key_by_its_index(url: str) -> None:
    migrations.upgrade(url)
    engine = make_engine(url)
    others = "undelivered", "undelivered;", "undelivered1", "Undelivered:1"
    with Session(engine) as session, session.begin():
        for key in (*others, "undelivered:", "undelivered:1", "undelivered:é"):
            queue(session, NOW, key, Address("1"), BULK, Message("said"))
        found = select(Outgoing.key).where(keyed("undelivered:"))
        assert sorted(session.scalars(found)) == ["undelivered:", "undelivered:1", "undelivered:é"]
        assert re.search(r"SEARCH outbox USING .*\(key>\?|Index Cond: .*key.* >= ", way_to(session, found))
        if engine.dialect.name == "postgresql":  # in a language's order nothing would lie between two signs
            collation = "SELECT collation_name FROM information_schema.columns WHERE (table_name, column_name)"
            assert session.scalar(text(f"{collation} = ('outbox', 'key')")) == "C"
    engine.dispose()


def way_to(session: Session, query: "Select[Any]") -> str:
    """How the database finds it, where the table is too large to be read."""
    dialect = session.get_bind().dialect
    if dialect.name == "postgresql":
        session.execute(text("SET LOCAL enable_seqscan = off"))
    written = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    explain = "EXPLAIN QUERY PLAN" if dialect.name == "sqlite" else "EXPLAIN"
    return " ".join(str(row) for row in session.execute(text(f"{explain} {written}")))


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
