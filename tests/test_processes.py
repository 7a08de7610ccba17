"""Several processes on one PostgreSQL, and whatever may happen to one of them or to the database."""

import asyncio
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import create_engine, inspect, text

from bot import migrations
from bot.migrations import ONE_AT_A_TIME
from tests import postgres
from tests.kill_lives import Lives, lives, until
from tests.kill_people import Crowd

TAKEN_OVER = 90.0
"""Seconds within which another must have taken over, whatever became of the leader: it is to take fifteen, and the
machine that tells the story may be busy."""
PROCESSES = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'nabobot looks %'"
CHATS_OF_THE_FOLLOWER = """
    WITH locks AS (
        SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND objsubid = 1 -- in two halves is the plan, which all of them have
    ), leader AS (SELECT replace(name, ' looks ', ' ') AS name FROM locks WHERE name LIKE '% looks %')
    SELECT count(*) FROM locks WHERE name NOT LIKE '% looks %' AND name NOT IN (SELECT name FROM leader)
"""
START = "from bot import migrations as m; m.upgrade({!r})"
pytestmark = pytest.mark.kill


@pytest.fixture
def url() -> Iterator[str]:
    url = postgres.new_database()
    yield url
    postgres.drop(url)


@asynccontextmanager
async def leader_and_follower(crowd: Crowd) -> AsyncIterator[tuple[Lives, Lives]]:
    """Two processes. The one that came first leads."""
    await crowd.sim.start()
    try:
        async with AsyncExitStack() as stack:
            leader, follower = [await stack.enter_async_context(lives(crowd)) for _ in range(2)]
            await leader.begin("live")
            await until(lambda: crowd.sim.is_polled)
            await follower.begin("live")
            await until(lambda: crowd.ask(PROCESSES) == [2])
            yield leader, follower
    finally:
        await crowd.sim.stop()


async def ends(*bots: Lives) -> None:
    for bot in bots:
        bot.kill(signal.SIGTERM)
        assert await bot.end() == "ended 0"


async def served_again(crowd: Crowd) -> float:
    """Seconds until everything that waits has been handled and answered."""
    begun = monotonic()
    await until(lambda: crowd.sim.is_polled and crowd.quiet())
    return monotonic() - begun


async def test_a_leader_that_is_killed_is_followed_within_seconds(tmp_path: Path, url: str) -> None:
    crowd = Crowd(tmp_path, 3, url)
    async with leader_and_follower(crowd) as (leader, follower):
        crowd.report()
        leader.kill()
        assert await leader.end() == "killed"
        assert await served_again(crowd) < TAKEN_OVER
        await ends(follower)
    count = crowd.tally()
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)


async def test_a_leader_that_stands_still_without_a_word_is_followed_and_does_no_harm_when_it_wakes(
    tmp_path: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = Crowd(tmp_path, 3, url)
    async with leader_and_follower(crowd) as (leader, follower):
        crowd.report()
        leader.kill(signal.SIGSTOP)  # as on a host that is gone: its sessions stay open, and say nothing
        crowd.report()
        took = await served_again(crowd)
        leader.kill(signal.SIGCONT)
        await until(lambda: crowd.ask(PROCESSES) == [2])
        crowd.report()
        await served_again(crowd)
        await ends(leader, follower)
    with capsys.disabled():
        print(f"\na leader that stands still: everything is served again after {took:.1f} s")
    assert took < TAKEN_OVER
    count = crowd.tally()
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)


async def test_a_process_that_stands_still_keeps_nobodys_chat(tmp_path: Path, url: str) -> None:
    crowd = Crowd(tmp_path, 50, url)
    async with leader_and_follower(crowd) as (leader, follower):

        def at_work() -> bool:
            if crowd.quiet():  # all of it was handled between two looks
                crowd.report()
            return bool(crowd.ask(CHATS_OF_THE_FOLLOWER)[0])

        await until(at_work)
        follower.kill(signal.SIGSTOP)
        await served_again(crowd)  # what waits in its chats too, or this never ends
        follower.kill(signal.SIGCONT)
        await ends(leader, follower)
    count = crowd.tally()
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)


async def test_a_database_that_falls_under_load_and_comes_back_costs_nothing(tmp_path: Path) -> None:
    server = postgres.new_server()
    url = postgres.url_of(server, "postgres")
    migrations.upgrade(url)
    crowd = Crowd(tmp_path, 5, url)
    async with leader_and_follower(crowd) as (leader, follower):
        for _ in range(5):
            crowd.report()
        await asyncio.to_thread(server.stop)
        crowd.report()
        await asyncio.to_thread(server.start)
        await served_again(crowd)
        await ends(leader, follower)
    count = crowd.tally()
    await asyncio.to_thread(server.cleanup)
    shutil.rmtree(server.pgdata, ignore_errors=True)
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)


async def test_processes_that_start_at_once_on_an_empty_database_make_its_tables_once() -> None:
    server = postgres.new_server()
    url = postgres.url_of(server, "postgres")
    engine = create_engine(url)
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    with engine.connect() as first, engine.connect() as eyes:
        first.execute(ONE_AT_A_TIME)  # as a process that is at it
        starts = [await asyncio.create_subprocess_exec(sys.executable, "-c", START.format(url)) for _ in range(3)]
        await until(lambda: eyes.scalar(waiting) == 3)
        first.rollback()
    assert [await each.wait() for each in starts] == [0, 0, 0]
    assert inspect(engine).has_table("outbox")
    engine.dispose()
    await asyncio.to_thread(server.cleanup)
    shutil.rmtree(server.pgdata, ignore_errors=True)
