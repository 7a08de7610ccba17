"""The one database thread: who was told that it is done finds it done, who was told that it failed finds nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, event, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from bot.db import UtcDateTime
from bot.transactions import AWAY, Database, after_commit
from tests import postgres
from tests.world import World, story

Work = Callable[[Session], None]


def create(session: Session) -> None:
    session.execute(text("CREATE TABLE kept (name TEXT UNIQUE, more BLOB)"))


@pytest.fixture
async def transactions(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    await database.run(create)
    yield database
    database.close()


def keeps(name: str, then: Exception | None = None, size: int = 1) -> Work:
    """A piece of work that writes something, and may fail afterwards."""

    def work(session: Session) -> None:
        session.execute(text("INSERT INTO kept VALUES (:name, zeroblob(:size))"), {"name": name, "size": size})
        if then:
            raise then

    return work


async def together(database: Database, *pieces: Work) -> list[BaseException | None]:
    """Run pieces under one commit: the thread is held up until all of them wait."""
    gate = Event()
    held = asyncio.ensure_future(database.run(lambda _session: gate.wait() and None))
    waiting = [asyncio.ensure_future(database.run(piece)) for piece in pieces]
    await asyncio.sleep(0)
    gate.set()
    _, *told = await asyncio.gather(held, *waiting, return_exceptions=True)
    return told


async def there(database: Database) -> list[str]:
    return await database.run(
        lambda session: list(session.execute(text("SELECT name FROM kept ORDER BY name")).scalars())
    )


async def test_what_fails_leaves_nothing_and_what_shares_its_commit_stays_whole(transactions: Database) -> None:
    told = await together(
        transactions, keeps("a"), keeps("b", ValueError("no")), keeps("c"), keeps("d", KeyError("no"))
    )
    assert [type(error) for error in told] == [type(None), ValueError, type(None), KeyError]
    assert await there(transactions) == ["a", "c"]


async def test_a_statement_that_the_database_refuses_fails_alone(transactions: Database) -> None:
    told = await together(transactions, keeps("a"), keeps("a"), keeps("b"))
    assert [type(error) for error in told] == [type(None), IntegrityError, type(None)]
    assert await there(transactions) == ["a", "b"]


async def test_one_alone_that_fails_leaves_nothing(transactions: Database) -> None:
    with pytest.raises(ValueError, match="no"):
        await transactions.run(keeps("a", ValueError("no")))
    assert await there(transactions) == []


async def test_when_sqlite_undoes_everything_by_itself_nobody_is_told_otherwise(transactions: Database) -> None:
    def full(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar()
        session.execute(text(f"PRAGMA max_page_count = {pages}"))

    await transactions.run(full)
    told = await together(transactions, keeps("a"), keeps("b", size=100_000), keeps("c"), keeps("d"))
    known = await there(transactions)
    assert [error is None for error in told] == [name in known for name in "abcd"]
    assert isinstance(told[1], OperationalError)


def learns(name: str, known: list[str], then: Exception | None = None) -> Work:
    """A piece of work of which something is also known in memory."""

    def work(session: Session) -> None:
        after_commit(session, lambda: known.append(name))
        keeps(name, then)(session)

    return work


async def test_memory_follows_what_was_committed_and_nothing_else(transactions: Database) -> None:
    known: list[str] = []
    seen: list[list[str]] = []
    await together(transactions, learns("a", known), learns("b", known), lambda _session: seen.append(list(known)))
    await transactions.run(lambda _session: seen.append(list(known)))
    assert seen == [[], ["a", "b"]], "after the commit, and before what comes next"

    await together(transactions, learns("c", known), learns("d", known, ValueError("no")), learns("a", known))
    assert known == ["a", "b", "c"]
    assert await there(transactions) == known


async def test_memory_does_not_run_ahead_of_a_commit_that_fails(transactions: Database) -> None:
    known: list[str] = []

    def orphan(session: Session) -> None:
        """What SQLite finds out at the commit."""
        session.execute(text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        session.execute(text("CREATE TABLE child (of INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"))
        session.execute(text("INSERT INTO child VALUES (7)"))

    told = await together(transactions, learns("a", known), orphan)
    assert [type(error) for error in told] == [IntegrityError, IntegrityError]
    assert (known, await there(transactions)) == ([], [])


async def test_whoever_insists_is_served_once_the_database_is_back(transactions: Database) -> None:
    tries = []

    def work(_session: Session) -> int:
        tries.append(1)
        if len(tries) < 2:
            raise OperationalError("INSERT", {}, Exception("database is locked"))
        return 7

    assert AWAY[0] is OperationalError
    assert await transactions.insist(work) == 7


async def test_many_at_once_are_all_there_in_the_order_in_which_they_came(transactions: Database) -> None:
    told = await together(transactions, *[keeps(f"{number:03}") for number in range(200)])
    assert told == [None] * 200
    rows = await transactions.run(
        lambda session: list(session.execute(text("SELECT name FROM kept ORDER BY rowid")).scalars())
    )
    assert rows == [f"{number:03}" for number in range(200)]


async def test_a_database_that_is_closed_finishes_what_waits_and_takes_no_more(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    await database.run(create)
    waiting = asyncio.ensure_future(database.run(keeps("a")))
    await asyncio.sleep(0)
    database.close()
    await waiting
    with pytest.raises(RuntimeError, match="closed"):
        await database.run(keeps("b"))


# -- PostgreSQL: the connection may be lost between the commit and its answer --


@pytest.fixture
def url() -> Iterator[str]:
    url = postgres.lend()
    yield url
    postgres.take_back(url)


def cut(database: Database, commits: Callable[[], bool]) -> list[bool]:
    """From now on the connection is lost at each commit of something written, which may have reached the server."""
    cuts: list[bool] = []

    def lose(connection: Connection) -> None:
        driver: Any = connection.connection.dbapi_connection
        if connection.exec_driver_sql("SELECT pg_current_xact_id_if_assigned()").scalar() is not None:
            cuts.append(commits())
            if cuts[-1]:
                driver.commit()
            driver.close()

    event.listen(database.engine, "commit", lose)
    return cuts


async def test_a_commit_of_which_nobody_heard_is_asked_about_and_told_as_it_is(url: str) -> None:
    database = Database(url)
    await database.run(lambda session: session.execute(text("CREATE TABLE kept (name TEXT UNIQUE)")) and None)
    reached = iter([True, False, True])
    cut(database, lambda: next(reached))
    told = [await together(database, writes(name)) for name in "abc"]
    assert [type(error) for [error] in told] == [type(None), OperationalError, type(None)]
    assert await there(database) == ["a", "c"]
    database.close()


def writes(name: str) -> Work:
    return lambda session: session.execute(text("INSERT INTO kept VALUES (:name)"), {"name": name}) and None


async def test_no_message_stays_on_its_way_when_nobody_heard_that_it_was_claimed(
    tmp_path: Path, template: Path, url: str
) -> None:
    numbers = count()
    async with story(World(tmp_path, template, database=url)) as world:
        fatima = world.person("Fatima", role="volunteer")
        await world.settled()
        cuts = cut(world.app.database, lambda: next(numbers) % 3 > 0)
        await fatima.says("37 til fællesspisning i Vangdalen i går")
        fatima.sees("Fællesspisning", "37")
        await fatima.presses("Gem")
        fatima.sees("Gemt")
        assert {row["state"] for row in world.rows("outbox")} == {"sent"}
        assert len(world.rows("attempts")) == 0
        assert cuts.count(True) > 5


async def test_what_waits_in_a_chat_that_another_process_has_is_not_done(
    tmp_path: Path, template: Path, url: str
) -> None:
    """A process that has just ended may have its locks for a moment yet."""
    async with story(World(tmp_path, template, database=url)) as world:
        fatima = world.person("Fatima", role="volunteer")
        await world.settled()
        other = world.app.database.engine.connect()
        other.exec_driver_sql(f"SELECT pg_advisory_lock(hashtextextended('nabobot chat {fatima.user.id}', 0))")
        asyncio.get_running_loop().call_later(0.5, other.invalidate)
        await fatima.says("/hjaelp")
        fatima.sees("/registrer")
        other.close()


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.timezones()))
def test_a_moment_is_written_into_sqlite_as_the_library_would_write_it(moment):
    """What older rows hold and newer ones must be found, and stand in order, together."""
    here = sqlite.dialect()
    of_the_library = sqlite.DATETIME().bind_processor(here)
    utc = moment.astimezone(UTC)
    assert UtcDateTime().bind_processor(here)(moment) == of_the_library(utc)
    assert UtcDateTime().bind_processor(here)(None) is None
    with pytest.raises(ValueError, match="without a time zone"):
        UtcDateTime().bind_processor(here)(moment.replace(tzinfo=None))
