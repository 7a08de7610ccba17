"""A sender for each channel: one that does not answer holds up no other."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from bot.clock import Clock
from bot.delivery.budget import UNLIMITED, Limits
from bot.delivery.outcomes import MustStop
from bot.delivery.sender import GRACE, Channel, Sender
from bot.privacy.sealing import Seal
from bot.transactions import Database

log = logging.getLogger(__name__)
TELEGRAM = "telegram"
BESIDE = Limits(per_second=20, window=1.0, chat_pause=0, group_minute=1_000_000, bulk_spacing=0)
"""Mail servers and gateways publish no limits like Telegram's; this is polite."""


class Senders:
    def __init__(
        self, database: Database, clock: Clock, channels: Mapping[str, Channel], limits: Limits, seal: Seal
    ) -> None:
        """`limits` are Telegram's; `seal` opens what is confidential, as it leaves."""
        self._seal = seal
        self._database = database
        self._clock = clock
        self._limits = limits
        self._of: dict[str, Sender] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._fell: asyncio.Future[None] | None = None
        self.told: Callable[[str, str], None] = lambda _lane, _state: None
        """Told the lane and the state of each sending, for the figures."""
        for name, channel in channels.items():
            self.add(name, channel)

    def add(self, name: str, channel: Channel) -> None:
        """A channel more; it is served at once where the senders run."""
        limits = self._limits if name == TELEGRAM or self._limits is UNLIMITED else BESIDE
        sender = Sender(self._database, self._clock, name, channel, limits, self._seal)
        sender.told = lambda lane, state: self.told(lane, state)
        self._of[name] = sender
        if self._fell is not None:
            self._begin(name)

    def wake(self) -> None:
        for sender in self._of.values():
            sender.wake()

    def doubt(self, name: str = TELEGRAM) -> None:
        """This channel may be away: it is asked before anything more is risked."""
        self._of[name].doubt()

    async def run(self) -> None:
        """Send until stopped or cancelled. Raises MustStop where Telegram must be mended first."""
        self._fell = asyncio.get_running_loop().create_future()
        for name in self._of:
            self._begin(name)
        try:
            await self._fell
        finally:
            await self.stop()

    async def idle(self) -> None:
        """Return when everything that may be sent now has been."""
        for sender in list(self._of.values()):
            await sender.idle()

    async def stop(self) -> None:
        """Claim nothing more, and let what is on its way arrive."""
        self._fell = None
        tasks, self._tasks = list(self._tasks.values()), {}
        for sender in self._of.values():
            sender.stop()
        if tasks:
            await asyncio.wait(tasks, timeout=2 * GRACE)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, name: str) -> None:
        self._tasks[name] = asyncio.create_task(self._watch(name, self._of[name].run()))

    async def _watch(self, name: str, run: Coroutine[Any, Any, None]) -> None:
        try:
            await run
        except MustStop as error:
            if name != TELEGRAM:  # the others go on; whoever runs the bot reads why this one does not
                log.error("nothing is sent by %s: %s", name, error)
            elif self._fell is not None and not self._fell.done():
                self._fell.set_exception(error)
