"""The composition root: the only place that sees everything."""

import asyncio
import contextlib
import logging
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Bot, Update
from telegram.error import NetworkError, TelegramError

import handlers
import scheduler
from bot import migrations
from bot.clock import Clock
from bot.context import Context, Kit
from bot.db import Database
from bot.delivery.budget import TELEGRAM, Limits
from bot.delivery.http import AiohttpRequest, Api
from bot.delivery.outcomes import MustStop
from bot.delivery.sender import Channel, Sender
from bot.delivery.telegram import TelegramChannel
from bot.inbox import Row
from bot.intake import Intake
from bot.people.reach import tell_leaders
from bot.programme import programme_of
from bot.settings import Settings
from scheduler.runner import Runner

log = logging.getLogger(__name__)
RETRIES = (0.5, 2.0, 5.0, 15.0)


class App:
    """The bot, ready to run. Tests build it with another clock and another server."""

    def __init__(self, settings: Settings, clock: Clock | None = None, limits: Limits = TELEGRAM) -> None:
        self.settings = settings
        self.clock = clock or Clock(settings.now)
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        migrations.upgrade(settings.database)
        self.database = Database(settings.database)
        self.programme = programme_of(settings, self.database.engine)
        self.bot, api, polling = telegram_of(settings)
        channels: dict[str, Channel] = {"telegram": TelegramChannel(api, self.bot, settings.data_dir)}
        self.sender = Sender(self.database, self.clock, channels, limits)
        self.kit = Kit(self.database, self.clock, self.programme, handlers.may, handlers.refused, self.sender.wake)
        self.intake = Intake(polling, self.database, self.clock, self._stops, self._handle, self._set_aside)
        self.runner = Runner(self.database, self.clock, self.programme, scheduler.JOBS, self.sender.wake)
        self._tasks: list[asyncio.Task[None]] = []
        self._calls: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Begin to send at once, and to receive as soon as Telegram answers."""
        self._tasks = [asyncio.create_task(self.sender.run()), asyncio.create_task(self._receive())]

    async def run(self, *, ticks: bool = True) -> None:
        """Run until cancelled. Raises MustStop with a clear line where somebody must mend something first."""
        await self.start()
        clockwork = self._clockwork() if ticks else contextlib.nullcontext()
        try:
            with clockwork:
                await asyncio.gather(*self._tasks)
        finally:
            await self.stop()

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.bot.shutdown()
        self.database.close()

    async def quiet(self) -> None:
        """Return when nothing that was received waits to be handled and nothing that was said waits to be sent."""
        await self.intake.idle()
        await self.sender.idle()

    async def walk(self, by: timedelta) -> None:
        """Move the clock, stopping at every moment at which something is due, so that all happens in its order."""
        goal = self.clock.now() + by
        await self._jobs()
        while (due := await self.runner.next_due()) is not None and due <= goal:
            self.clock.move(max(due - self.clock.now(), timedelta(seconds=1)))
            await self._jobs()
        self.clock.move(max(goal - self.clock.now(), timedelta()))
        await self._jobs()

    async def _jobs(self) -> None:
        for job in self.runner.jobs:
            await self.runner.run(job)
        await self.quiet()

    @contextlib.contextmanager
    def _clockwork(self) -> Iterator[None]:
        ticker = AsyncIOScheduler(timezone="UTC")
        for job in self.runner.jobs:
            ticker.add_job(
                self.runner.run, "interval", args=[job], seconds=job.every.total_seconds(), id=job.name,
                coalesce=True, max_instances=1, misfire_grace_time=None,
            )  # fmt: skip
        ticker.start()
        try:
            yield
        finally:
            ticker.shutdown(wait=False)

    async def _receive(self) -> None:
        await self._meet_telegram()
        await self.intake.run()

    async def _meet_telegram(self) -> None:
        """Learn the bot's own name; without Telegram the rest of the bot runs on, and this is tried again."""
        for attempt in range(1_000_000):
            try:
                await self.bot.initialize()
                self.programme.bot_name = self.bot.username
                return
            except NetworkError as error:
                log.warning("Telegram does not answer (%s); trying again", error)
            except TelegramError:
                raise MustStop("Telegram does not know the token in NABOBOT_TOKEN") from None
            await asyncio.sleep(RETRIES[min(attempt, len(RETRIES) - 1)])

    def _soon(self, call: Coroutine[Any, Any, Any]) -> None:
        """Let a call to Telegram run beside the handling; what becomes of it changes nothing."""
        task = asyncio.create_task(_quietly(call))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    def _stops(self, words: str) -> str:
        return ",".join(sorted(self.programme.gate.check(words).reasons))

    async def _handle(self, row: Row) -> None:
        update = Update.de_json(row.update, self.bot)
        context = Context(self.kit, row, update)
        if update.callback_query:
            # Stops the phone's waiting sign at once; may be repeated, and lost with nothing lost.
            self._soon(self.bot.answer_callback_query(update.callback_query.id))
        if not context.origin.group or handlers.addressed(update, self.bot):
            await handlers.dispatch(update, context)
        if not context.done:
            await context.close()

    async def _set_aside(self, row: Row) -> None:
        context = Context(self.kit, row, Update.de_json(row.update, self.bot))
        await context.set_aside(tell_leaders, handlers.unreadable)
        log.error("row %d of the inbox was set aside", row.id)


def telegram_of(settings: Settings) -> tuple[Bot, Api, Api]:
    """python-telegram-bot's Bot, and the bare API for sending and for polling."""
    root = settings.api_url.rstrip("/")
    sends, polls = AiohttpRequest(), AiohttpRequest(connections=1)
    bot = Bot(
        settings.bot_token(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=sends,
        get_updates_request=polls,
    )
    return bot, Api(bot.base_url, sends), Api(bot.base_url, polls)


async def _quietly(call: Coroutine[Any, Any, Any]) -> None:
    try:
        await call
    except TelegramError as error:
        log.info("a press was not answered: %s", error)
