"""Looks after the bot: how things stand, and what is late."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.clock import Clock, stopwatch
from bot.transactions import Database
from bot.watch import vitals
from bot.watch.lateness import late
from bot.watch.pulse import Pulse
from bot.watch.vitals import Vitals

log = logging.getLogger(__name__)
DATABASE_MAY_TAKE = 5.0
FRESH = 1.0
"""Seconds for which a look is good, so that nobody can wear the database out by asking."""

Patience = Callable[[], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Look:
    vitals: Vitals
    late: tuple[str, ...]

    @property
    def well(self) -> bool:
        return not self.late


class Watch:
    """`patience` gives for each part of the process the seconds for which it may be silent, as things are now."""

    def __init__(
        self, database: Database, clock: Clock, pulse: Pulse, patience: Patience, fresh: float = FRESH
    ) -> None:
        self._database = database
        self._clock = clock
        self._pulse = pulse
        self._patience = patience
        self._fresh = fresh
        self._last: tuple[float, Look] | None = None

    async def look(self) -> Look:
        if self._last is None or stopwatch() - self._last[0] >= self._fresh:
            self._last = (stopwatch(), await self._look())
        return self._last[1]

    async def _look(self) -> Look:
        now = self._clock.now()
        try:
            async with asyncio.timeout(DATABASE_MAY_TAKE):
                read = await self._database.run(lambda session: vitals.read(session, now, self._pulse))
        except Exception as error:  # whatever it is: a database that cannot be read is what a watch is for
            log.error("the database does not answer the watch: %s", type(error).__name__)
            return Look(Vitals(), ("database: no answer",))
        return Look(read, tuple(late(read, self._patience())))
