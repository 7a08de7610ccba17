"""What it costs that nothing is due, on both databases: the demonstration's programme two days later, left alone."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import scheduler
from bot.archive.copying import copy
from bot.clock import Clock
from bot.demo.history import TODAY
from bot.demo.run import demonstration, settings_of
from bot.programme import programme_of
from bot.transactions import Database
from scheduler.runner import Patience, Runner
from tests import postgres

LATER = TODAY + timedelta(days=2, hours=1)
"""A Wednesday forenoon."""
ROUNDS = 100
MINUTES = 10
"""As many as it takes until every job but one has looked."""
SECOND = timedelta(seconds=1)


def run() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(lived(folder))
        url = postgres.new_database()
        sqlite = settings_of(folder, "", "").database
        list(copy(sqlite, url))
        print(
            f"CPU in ms: a round of all {len(scheduler.JOBS)} jobs, asking all when they are due, a minute of waiting"
        )
        for title, address in (("SQLite", sqlite), ("PostgreSQL", url)):
            figures = asyncio.run(measured(address, folder))
            print(f"{title:10}", *(f"{1000 * each:6.1f}" for each in figures))
        postgres.drop(url)


async def lived(folder: Path) -> None:
    """Seven months and two days, and all that was due has been done."""
    async with demonstration(folder, 0) as (app, _sim, _code):
        await app.start()
        try:
            await app.walk(LATER - app.clock.now())
        finally:
            await app.stop()


async def measured(url: str, folder: Path) -> tuple[float, float, float]:
    """Seconds of CPU, the database's own server apart."""
    database = Database(url)
    programme = programme_of(settings_of(folder, "", ""), database.engine)
    runner = Runner(database, Clock(LATER, runs=False), programme, scheduler.JOBS, lambda: None)
    try:
        looks = await _each(runner.run_all)
        asks = await _each(lambda: runner.next_stop(Patience({})))
        return looks, asks, await _minute(runner)
    finally:
        database.close()


async def _each(look: Callable[[], Awaitable[object]]) -> float:
    await look()
    begun = process_time()
    for _ in range(ROUNDS):
        await look()
    return (process_time() - begun) / ROUNDS


async def _minute(runner: Runner) -> float:
    """As the ticker has it: each job as often as it wants."""
    begun = process_time()
    for second in range(60 * MINUTES):
        runner.clock.move(SECOND)
        wanted = [job for job in runner.jobs if second % job.every.total_seconds() == 0]
        await asyncio.gather(*map(runner.tick, wanted))
    return (process_time() - begun) / MINUTES
