"""The fence round each job: one that fails is told of and stops no other."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.db import Database
from bot.logs import stack
from bot.work import Programme, Work

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Something the bot does by itself. A job has no memory: it asks the database what is due and not done."""

    name: str
    run: Callable[[Work], None]
    due: Callable[[Work], datetime | None]
    """When there will be something to do, as far as the database knows now; None: nothing is in sight."""
    every: timedelta = timedelta(minutes=1)
    """How often to look."""


@dataclass(slots=True)
class Runner:
    database: Database
    clock: Clock
    programme: Programme
    jobs: tuple[Job, ...]
    committed: Callable[[], None]
    worked: Callable[[str], None] = lambda _job: None
    """Told after each look that found no fault."""
    _failing: set[str] = field(default_factory=set)

    async def run(self, job: Job) -> None:
        """One look. An error is logged when it begins and when it ends, not at every look."""
        try:
            await self.database.run(lambda session: job.run(self._work(session)))
        except Exception as error:
            self._fails(job, error)
            return
        if job.name in self._failing:
            self._failing.remove(job.name)
            log.warning("the job %s works again", job.name)
        self.worked(job.name)
        self.committed()

    async def next_due(self) -> datetime | None:
        """The first moment at which a job will have something to do. A failing one has no say: it is due for ever."""
        moments = [await self._due(job) for job in self.jobs if job.name not in self._failing]
        return min((moment for moment in moments if moment), default=None)

    async def _due(self, job: Job) -> datetime | None:
        try:
            return await self.database.run(lambda session: job.due(self._work(session)))
        except Exception as error:
            self._fails(job, error)
            return None

    def _fails(self, job: Job, error: Exception) -> None:
        if job.name not in self._failing:
            log.error("the job %s fails; it is tried again: %s", job.name, stack(error))
        self._failing.add(job.name)

    def _work(self, session: Session) -> Work:
        return Work(session, self.clock.now(), self.programme)
