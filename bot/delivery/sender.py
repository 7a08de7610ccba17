"""The one sender of a channel: takes a rate token, marks the row, sends, writes down what became of it."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from sqlalchemy.orm import Session

from bot.clock import Clock, stopwatch
from bot.delivery import ledger
from bot.delivery.budget import Budget, Limits
from bot.delivery.ledger import Claimed, Result
from bot.delivery.outcomes import MustStop, NotSent, PerhapsSent, Sent, Throttled, Undelivered
from bot.delivery.verdict import FAULTS, after, pause_after
from bot.logs import stack
from bot.message import SEALED, opened
from bot.outbox import BULK, DELETE, FAILED, LANES, MENU, SENT, WAITING
from bot.privacy.sealing import Seal
from bot.transactions import AWAY, Database

log = logging.getLogger(__name__)
LOOKS = 1.0
"""Seconds between looks at the outbox when nothing wakes the sender: another process may have queued something."""
GRACE = 5.0
"""Seconds that what is on its way has to arrive when the bot is stopped."""


class Channel(Protocol):
    async def send(self, row: Claimed) -> Sent:
        """Carry out a row of the outbox. Raises what must be done where it was not (bot.delivery.outcomes)."""

    async def answers(self) -> bool:
        """Whether the channel is there, found out without any effect."""


class Sender:
    def __init__(
        self, database: Database, clock: Clock, name: str, channel: Channel, limits: Limits, seal: Seal
    ) -> None:
        """`name` is the channel's in the rows of the outbox."""
        self._seal = seal
        self._database = database
        self._clock = clock
        self._name = name
        self._channel = channel
        self._limits = limits
        self._budget = Budget(limits, stopwatch)
        self._wake = asyncio.Event()
        self._sending: dict[asyncio.Task[None], Claimed] = {}
        self._results: list[Result] = []
        self._failures = 0
        self._doubtful = True
        self._asking: asyncio.Task[None] | None = None
        self._asked = 1  # a first look is always due: an earlier life may have left something
        self._served = 0
        self._changes: float | None = None
        """When more might leave than at the last look, as it was then."""
        self._settled = asyncio.Condition()
        self._stopping = False
        self.told: Callable[[str, str], None] = lambda _lane, _state: None
        """Told what became of each sending, for the figures."""
        self.stopped_by: MustStop | None = None

    def wake(self) -> None:
        """Something was queued."""
        self._asked += 1
        self._wake.set()

    def doubt(self) -> None:
        """The channel may be away: before anything more is risked it is asked whether it is there."""
        self._doubtful = True

    def stop(self) -> None:
        """Claim nothing more; `run` returns once what is on its way has arrived and been written down."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Send until stopped; starts with what an earlier life left half done. Raises MustStop."""
        try:
            await self._recover()
            while not self._stopping and self.stopped_by is None:
                self._wake.clear()
                await self._look()
                await self._pause()
            await self._finish()
        finally:  # also where it was not waited for, since the database was away: it may lead again
            self._stopping = False  # only now: it may have been told to stop before it began
            for task in self._sending:
                task.cancel()
        if self.stopped_by:
            raise self.stopped_by

    async def idle(self) -> None:
        """Return when everything that may be sent now has been."""
        async with self._settled:
            await self._settled.wait_for(
                lambda: self._served == self._asked and not self._sending and not self._results
            )

    async def _recover(self) -> None:
        now, known = self._clock.now(), list(self._results)
        unknown = await self._database.insist(lambda session: ledger.recover(session, self._name, now, known))
        del self._results[: len(known)]
        if unknown:
            log.warning("%d messages may or may not have been sent before the last stop; staff must decide", unknown)

    # -- one look at the outbox: results, claims and refill are one transaction --

    async def _look(self) -> None:
        try:
            await self._tick()
        except Exception as error:  # nothing was claimed; whoever mends the database need not start the bot again
            log.error("%s sends nothing: %s", self._name, stack(error))

    async def _tick(self) -> None:
        asked, now, results = self._asked, self._clock.now(), list(self._results)
        # First when more may leave, then how much may leave now: a slot that comes in between is known to both.
        change = self._budget.next_change()
        self._changes = None if change is None else stopwatch() + change
        room, bulk_room = self._room()
        busy = {row.address for row in self._sending.values()} | self._budget.paused()
        held = room <= 0 or change is not None
        alone = not self._sending

        def transaction(session: Session) -> tuple[list[Claimed], bool]:
            ledger.settle(session, results, now)
            claimed = ledger.claim(session, self._name, now, room, bulk_room, busy) if room > 0 else []
            return claimed, bool(claimed) or (held and alone and ledger.any_due(session, self._name, now))

        claimed, more = await self._database.insist(transaction)
        del self._results[: len(results)]
        for row in claimed:
            self._begin(row)
        # Where a sending ended meanwhile, its chat was still passed over: the next look, which it has asked for, tells.
        if not more and alone and not self._sending and not self._results:
            self._served = asked
            async with self._settled:
                self._settled.notify_all()

    def _begin(self, row: Claimed) -> None:
        left = self._budget.spend(row.address, bulk=row.lane == BULK, shown=row.op not in (DELETE, MENU))
        task = asyncio.create_task(self._send(row))
        self._sending[task] = row
        task.add_done_callback(lambda task: self._sent(task, left))

    def _room(self) -> tuple[int, int]:
        if self._doubtful:
            self._ask()
            return 0, 0
        room = min(self._budget.room(), self._limits.in_flight - len(self._sending))
        bulk = sum(row.lane == BULK for row in self._sending.values())
        return room, min(self._limits.bulk_in_flight - bulk, self._budget.bulk_room())

    async def _pause(self) -> None:
        wait = self._budget.next_change()
        waits = [LOOKS] if wait is None else [LOOKS, wait]
        if self._changes is not None:  # it may have come while the database was busy
            waits.append(self._changes - stopwatch())
        alarm = asyncio.get_running_loop().call_later(max(min(waits), 0), self._wake.set)
        await self._wake.wait()
        alarm.cancel()

    async def _finish(self) -> None:
        if self._asking:
            self._asking.cancel()
        if self._sending:
            await asyncio.wait(self._sending, timeout=GRACE)
        now, results = self._clock.now(), list(self._results)
        try:
            await self._database.run(lambda session: ledger.settle(session, results, now))
            del self._results[: len(results)]
        except AWAY:
            log.error("what became of %d messages could not be written down", len(results))

    # -- sending one --

    def _sent(self, task: asyncio.Task[None], left: float) -> None:
        self._budget.landed(left)
        del self._sending[task]
        self._wake.set()

    async def _send(self, row: Claimed) -> None:
        try:
            sent = await self._carried_out(row)
            result = Result(row, SENT, sent.message_id)
            self._failures = 0
        except MustStop as error:
            self.stopped_by = error
            result = Result(row, WAITING, row.message_id, str(error))
        except Undelivered as error:
            self._heed(row, error)
            result = after(row, error, self._clock.now())
        except Exception as error:  # a fault of ours: this row fails, the others go on
            log.error("row %d of the outbox could not be sent: %s", row.id, stack(error))
            result = Result(row, FAILED, row.message_id, type(error).__name__)
        self._results.append(result)
        self.told(LANES[row.lane], result.state)

    async def _carried_out(self, row: Claimed) -> Sent:
        """Raises what must be done where it was not. What is fetched is kept in the database, which may be away."""
        try:
            return await self._channel.send(self._opened(row))
        except AWAY as error:
            raise NotSent(f"the database is away ({type(error).__name__})") from None

    def _opened(self, row: Claimed) -> Claimed:
        """As it leaves: what was sealed is opened. Raises Unsealable."""
        return replace(row, content=opened(row.content, self._seal)) if SEALED in row.content else row

    def _heed(self, row: Claimed, error: Undelivered) -> None:
        """What an error means for what is sent next."""
        if isinstance(error, Throttled):
            self._budget.wait(row.address, error.seconds)
        elif isinstance(error, NotSent | PerhapsSent):
            self._failures += 1
            self._budget.wait(row.address, pause_after(row.attempts))
            self._doubtful = self._doubtful or isinstance(error, FAULTS) or self._failures >= self._limits.in_flight

    # -- is the channel there? --

    def _ask(self) -> None:
        if self._asking is None and self._budget.room() > 0:
            self._asking = asyncio.create_task(self._ask_all())

    async def _ask_all(self) -> None:
        try:
            self._doubtful = not await self._channel.answers()
        except MustStop as error:
            self.stopped_by = error
        except Exception as error:  # a fault of ours: the channel stays doubtful and is asked again
            log.error("%s could not be asked whether it is there: %s", self._name, stack(error))
        self._failures = self._failures + 1 if self._doubtful else 0
        if self._doubtful:
            self._budget.wait_all(pause_after(self._failures))
        self._asking = None
        self._wake.set()
