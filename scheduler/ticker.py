"""The ticker: while it goes each job is looked at as often as it wants. Only here APScheduler is known."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.runner import Job, Runner


@contextlib.contextmanager
def ticking(runner: Runner, leads: Callable[[], bool]) -> Iterator[None]:
    """While it lasts the jobs run by themselves, in the one process that leads."""

    async def tick(job: Job) -> None:
        # The ticker ends what runs when it stops, and would report that as a failure.
        with contextlib.suppress(asyncio.CancelledError):
            if leads():
                await runner.tick(job)

    ticker = AsyncIOScheduler(timezone="UTC")
    for job in runner.jobs:
        ticker.add_job(
            tick, "interval", args=[job], seconds=job.every.total_seconds(), id=job.name,
            coalesce=True, max_instances=1, misfire_grace_time=None,
        )  # fmt: skip
    ticker.start()
    try:
        yield
    finally:
        ticker.shutdown(wait=False)
