"""The one database thread: who was told that it is done finds it done, who was told that it failed finds nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from bot.db import UtcDateTime
from bot.transactions import AWAY, Database, after_commit

Work = Callable[[Session], None]


def create(session: Session) -> None:
    session.execute(text("CREATE TABLE kept (name TEXT UNIQUE, more BLOB)"))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
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


async def test_what_fails_leaves_nothing_and_what_shares_its_commit_stays_whole(database: Database) -> None:
    told = await together(database, keeps("a"), keeps("b", ValueError("no")), keeps("c"), keeps("d", KeyError("no")))
    assert [type(error) for error in told] == [type(None), ValueError, type(None), KeyError]
    assert await there(database) == ["a", "c"]


async def test_a_statement_that_the_database_refuses_fails_alone(database: Database) -> None:
    told = await together(database, keeps("a"), keeps("a"), keeps("b"))
    assert [type(error) for error in told] == [type(None), IntegrityError, type(None)]
    assert await there(database) == ["a", "b"]


async def test_one_alone_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(ValueError, match="no"):
        await database.run(keeps("a", ValueError("no")))
    assert await there(database) == []


async def test_when_sqlite_undoes_everything_by_itself_nobody_is_told_otherwise(database: Database) -> None:
    def full(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar()
        session.execute(text(f"PRAGMA max_page_count = {pages}"))

    await database.run(full)
    told = await together(database, keeps("a"), keeps("b", size=100_000), keeps("c"), keeps("d"))
    known = await there(database)
    assert [error is None for error in told] == [name in known for name in "abcd"]
    assert isinstance(told[1], OperationalError)


def learns(name: str, known: list[str], then: Exception | None = None) -> Work:
    """A piece of work of which something is also known in memory."""

    def work(session: Session) -> None:
        after_commit(session, lambda: known.append(name))
        keeps(name, then)(session)

    return work


async def test_memory_follows_what_was_committed_and_nothing_else(database: Database) -> None:
    known: list[str] = []
    seen: list[list[str]] = []
    await together(database, learns("a", known), learns("b", known), lambda _session: seen.append(list(known)))
    await database.run(lambda _session: seen.append(list(known)))
    assert seen == [[], ["a", "b"]], "after the commit, and before what comes next"

    await together(database, learns("c", known), learns("d", known, ValueError("no")), learns("a", known))
    assert known == ["a", "b", "c"]
    assert await there(database) == known


async def test_memory_does_not_run_ahead_of_a_commit_that_fails(database: Database) -> None:
    known: list[str] = []

    def orphan(session: Session) -> None:
        """What SQLite finds out at the commit."""
        session.execute(text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        session.execute(text("CREATE TABLE child (of INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"))
        session.execute(text("INSERT INTO child VALUES (7)"))

    told = await together(database, learns("a", known), orphan)
    assert [type(error) for error in told] == [IntegrityError, IntegrityError]
    assert (known, await there(database)) == ([], [])


async def test_whoever_insists_is_served_once_the_database_is_back(database: Database) -> None:
    tries = []

    def work(_session: Session) -> int:
        tries.append(1)
        if len(tries) < 2:
            raise OperationalError("INSERT", {}, Exception("database is locked"))
        return 7

    assert AWAY[0] is OperationalError
    assert await database.insist(work) == 7


async def test_many_at_once_are_all_there_in_the_order_in_which_they_came(database: Database) -> None:
    told = await together(database, *[keeps(f"{number:03}") for number in range(200)])
    assert told == [None] * 200
    rows = await database.run(
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
