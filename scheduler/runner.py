"""The fence round each job: one that fails is told of and stops no other."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.delivery.ledger import next_hour
from bot.inbox import find_room
from bot.jobs import actions as jobs
from bot.logs import stack
from bot.transactions import AWAY, Database
from bot.work import Programme, Work

log = logging.getLogger(__name__)
SOON = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Job:
    """Something the bot does by itself. A job has no memory: it asks the database what is due and not done."""

    name: str
    run: Callable[[Work], None]
    due: Callable[[Work], datetime | None]
    """When there will be something to do, as far as the database knows now; None: nothing is in sight."""
    every: timedelta = timedelta(minutes=1)
    """How often to look."""
    idle: Callable[[Work], bool] | None = None
    """Whether there is nothing to look after: then no occurrence is claimed, and a look costs next to nothing."""


@dataclass(slots=True)
class Runner:
    database: Database
    clock: Clock
    programme: Programme
    jobs: tuple[Job, ...]
    committed: Callable[[], None]
    worked: Callable[[str], None] = lambda _job: None
    """Told after each look that found no fault."""

    async def tick(self, job: Job) -> None:
        """One look by the clock: whoever claims the occurrence looks, however many processes there are."""
        await self._look(job, claims=True)

    async def run(self, job: Job) -> None:
        """One look now, whatever has been claimed."""
        await self._look(job, claims=False)

    async def run_all(self) -> None:
        """Every job looks now, in their order and under one commit."""
        await asyncio.gather(*map(self.run, self.jobs))

    async def next_stop(self, patience: "Patience") -> datetime | None:
        """The first moment at which a job will have something to do, or a message that waits for its hour may leave.

        A job that fails has no say: it is due for ever.
        """
        now, failing = self.clock.now(), await self.database.run(jobs.failing)
        asked = [job for job in self.jobs if job.name not in failing]
        dues = zip(asked, await asyncio.gather(*map(self._due, asked)), strict=True)
        stops = [patience.until(job.name, due, now) for job, due in dues if due]
        hour = await self.database.run(lambda session: next_hour(session, now))
        return min([*stops, hour] if hour else stops, default=None)

    async def _look(self, job: Job, *, claims: bool) -> None:
        try:
            again = await self._looked(job, claims)
        except Exception as error:
            await self._fails(job, error, claims=claims)
            return
        if again is None:
            return
        if again:
            log.warning("the job %s works again", job.name)
        self.worked(job.name)
        self.committed()

    async def _looked(self, job: Job, claims: bool) -> bool | None:
        """Whether it had failed before; None where the database is away, for which no job is to blame.

        Where it fails under a job it is tried again once something can be written: then the fault is the job's.
        """

        def look(session: Session) -> bool:
            return self._transaction(self._work(session), job, claims)

        try:
            return await self.database.run(look)
        except AWAY:
            try:
                await self.database.run(find_room)
            except AWAY as away:
                log.error("the database is away (%s): the job %s waits", type(away.orig).__name__, job.name)
                return None
            return await self.database.run(look)

    def _transaction(self, work: Work, job: Job, claims: bool) -> bool:
        """Claim, look, and end the fault together. Returns whether the job had failed before."""
        if claims and job.idle is not None and job.idle(work):
            return False
        if claims and not jobs.claim(work, job.name, job.every):
            return False
        job.run(work)
        if work.faults:
            jobs.fails(work, job.name, partly=True)
            return False
        return jobs.works(work, job.name)

    async def _due(self, job: Job) -> datetime | None:
        try:
            return await self.database.run(lambda session: job.due(self._work(session)))
        except Exception as error:
            log.error("the job %s does not know when it is due: %s", job.name, stack(error))
            return None

    async def _fails(self, job: Job, error: Exception, *, claims: bool) -> None:
        """What it did is undone. That it fails is a row: another process, or another life, tells nobody again."""

        def transaction(session: Session) -> bool:
            work = self._work(session)
            if claims:
                jobs.claim(work, job.name, job.every)
            return jobs.fails(work, job.name)

        try:
            begins = await self.database.run(transaction)
        except AWAY as away:
            log.error("the database is away (%s): the job %s waits", type(away.orig).__name__, job.name)
            return
        if begins:
            log.error("the job %s fails; it is tried again: %s", job.name, stack(error))
            self.committed()

    def _work(self, session: Session) -> Work:
        return Work(session, self.clock.now(), self.programme)


@dataclass(slots=True)
class Patience:
    """How long a walk through time waits for a job that stays due although it has just looked: longer each time."""

    pauses: dict[str, timedelta]

    def until(self, job: str, due: datetime, now: datetime) -> datetime:
        if due > now + SOON:
            self.pauses.pop(job, None)
            return due
        pause = self.pauses.get(job, SOON)
        self.pauses[job] = 2 * pause
        return now + pause
