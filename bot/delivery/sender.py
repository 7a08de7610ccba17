"""The one sender: takes a rate token, marks the row as being sent, sends, writes down what became of it."""

import asyncio
import logging
from dataclasses import replace
from typing import Any, Protocol

from bot.clock import Clock, stopwatch
from bot.db import Database
from bot.delivery import ledger
from bot.delivery.budget import Budget, Limits
from bot.delivery.ledger import Claimed, Result
from bot.delivery.outcomes import (
    MovedTo,
    MustStop,
    NothingToDo,
    NotSent,
    PerhapsSent,
    RefusedContent,
    Sent,
    Throttled,
    Undelivered,
    Unreachable,
)
from bot.outbox import BULK, CRISIS, FAILED, REPEATABLE, SENT, UNKNOWN, WAITING

log = logging.getLogger(__name__)
LOOKS = 1.0
"""Seconds between looks at the outbox when nothing wakes the sender: another process may have queued something."""
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Growing pauses while a channel does not answer at all."""


class Channel(Protocol):
    async def send(self, op: str, address: str, content: dict[str, Any], message_id: int | None) -> Sent: ...


class Sender:
    def __init__(
        self, database: Database, clock: Clock, channels: dict[str, Channel], limits: Limits = Limits()
    ) -> None:
        self._database = database
        self._clock = clock
        self._channels = channels
        self._limits = limits
        self._budget = Budget(limits, stopwatch)
        self._wake = asyncio.Event()
        self._sending: dict[asyncio.Task[None], Claimed] = {}
        self._results: list[Result] = []
        self._failures = 0
        self._asked = 0
        self._served = 0
        self._settled = asyncio.Condition()
        self.stopped_by: MustStop | None = None

    def wake(self) -> None:
        """Something was queued."""
        self._asked += 1
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled; starts with what an earlier life left half done."""
        unknown = await self._database.run(ledger.recover)
        if unknown:
            log.warning("%d messages may or may not have been sent before the last stop; staff must decide", unknown)
        while self.stopped_by is None:
            self._wake.clear()
            await self._tick()
            await self._pause()
        raise self.stopped_by

    async def idle(self) -> None:
        """Return when everything that may be sent now has been."""
        async with self._settled:
            await self._settled.wait_for(
                lambda: self._served == self._asked and not self._sending and not self._results
            )

    async def _tick(self) -> None:
        asked = self._asked
        results, self._results = self._results, []
        room, bulk_room = self._room()
        busy = [*{row.address for row in self._sending.values()}, *self._budget.paused()]
        now = self._clock.now()

        def transaction(session: Any) -> list[Claimed]:
            ledger.settle(session, results, now)
            return ledger.claim(session, now, room, bulk_room, busy) if room > 0 else []

        for row in await self._database.run(transaction):
            self._budget.spend(row.address, bulk=row.lane == BULK)
            task = asyncio.create_task(self._send(row))
            self._sending[task] = row
            task.add_done_callback(self._sent)
        if not self._sending and not self._results and self._budget.next_change() is None:
            self._served = asked
            async with self._settled:
                self._settled.notify_all()

    def _room(self) -> tuple[int, int]:
        room = min(self._budget.room(), self._limits.in_flight - len(self._sending))
        bulk = sum(row.lane == BULK for row in self._sending.values())
        bulk_room = self._limits.bulk_in_flight - bulk if self._budget.bulk_may() else 0
        return room, min(bulk_room, 1) if self._limits.bulk_spacing else bulk_room

    async def _pause(self) -> None:
        wait = self._budget.next_change()
        try:
            await asyncio.wait_for(self._wake.wait(), LOOKS if wait is None else min(wait, LOOKS))
        except TimeoutError:
            return

    def _sent(self, task: asyncio.Task[None]) -> None:
        del self._sending[task]
        self._wake.set()

    async def _send(self, row: Claimed) -> None:
        try:
            sent = await self._channels[row.channel].send(row.op, row.address, row.content, row.message_id)
            result = Result(row.id, SENT, sent.message_id)
            self._failures = 0
        except MustStop as error:
            self.stopped_by = error
            result = Result(row.id, WAITING, row.message_id, str(error))
        except Undelivered as error:
            result = replace(self._after(row, error), error=f"{type(error).__name__}: {error}"[:500])
        except Exception as error:  # a fault of ours: this row fails, the others go on
            log.exception("row %d of the outbox could not be sent", row.id)
            result = Result(row.id, FAILED, row.message_id, type(error).__name__)
        self._results.append(result)

    def _after(self, row: Claimed, error: Undelivered) -> Result:
        """What a row becomes after an error."""
        if isinstance(error, NotSent | PerhapsSent):
            self._budget.wait_all(PAUSES[min(self._failures, len(PAUSES) - 1)])
            self._failures += 1
        match error:
            case Throttled():
                self._budget.wait(row.address, error.seconds)
            case MovedTo():
                return Result(row.id, WAITING, row.message_id, address=error.address)
            case NothingToDo():
                return Result(row.id, SENT, row.message_id)
            case RefusedContent() if not row.content.get("plain"):
                return Result(row.id, WAITING, row.message_id, content=row.content | {"plain": True})
            case RefusedContent() | Unreachable():
                return Result(row.id, FAILED, row.message_id)
            case PerhapsSent() if row.lane == CRISIS:
                return Result(row.id, WAITING, row.message_id, content=row.content | {"repeat": True})
            case PerhapsSent() if row.op not in REPEATABLE:
                return Result(row.id, UNKNOWN, row.message_id)
        return Result(row.id, WAITING, row.message_id)
