"""The composition root: the only place that sees everything."""

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

import handlers
import scheduler
from bot import migrations
from bot.clock import Clock
from bot.context import Context, Kit
from bot.delivery.budget import TELEGRAM, Limits
from bot.delivery.channels import others
from bot.delivery.fetching import fetching
from bot.delivery.senders import Senders
from bot.delivery.sms.channel import SmsChannel
from bot.delivery.telegram.channel import TelegramChannel
from bot.delivery.telegram.files import fetched
from bot.delivery.telegram.first_contact import meet, telegram_of
from bot.delivery.telegram.http import quietly
from bot.inbox import Row
from bot.intake import ALLOWED, POLL, Intake
from bot.leadership import Leadership
from bot.life import Life, Part
from bot.people.channels import SMS
from bot.people.telling import tell_set_aside
from bot.plan.mark import mark
from bot.programme import MOMENT, programme_of, readying, secret
from bot.settings import Settings, SettingsError
from bot.sharing import Sharing
from bot.transactions import Database
from bot.update import Update, read
from bot.vocabulary.keeping_up import KeepingUp
from bot.watch.heartbeat import Heartbeat
from bot.watch.pulse import Pulse
from bot.watch.watch import Watch
from bot.web.answers import Answers
from bot.web.server import Web
from bot.web.sms import SmsCalls
from bot.web.webhook import Webhook, secret_of, with_path
from scheduler.runner import Patience, Runner
from scheduler.ticker import ticking

log = logging.getLogger(__name__)
TELEGRAM_ANSWERS = "telegram"
GRACE_OF_JOBS = 60.0


class App:
    """The bot, ready to run. Tests build it with another clock and another server."""

    def __init__(self, settings: Settings, clock: Clock | None = None, limits: Limits = TELEGRAM) -> None:
        self.settings = settings
        self.clock = clock or Clock(settings.now)
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        migrations.upgrade(settings.database)
        self.database = Database(settings.database)
        self.programme = programme_of(settings, self.database.engine)
        self.links = self.programme.links
        self._make_ready = readying(self.programme)
        self.pulse = Pulse()
        self._calls: set[asyncio.Task[None]] = set()
        self._speak(limits)
        self._listen()
        self.runner = Runner(self.database, self.clock, self.programme, scheduler.JOBS, self.senders.wake)
        self._let_hear()
        self.leadership = Leadership(self.database.engine, mark(self.programme.plan))
        self.watch = Watch(self.database, self.clock, self.pulse, self._patience)
        self.webhook = self._webhook()
        self.web = self._web()
        self.life = Life(self.leadership, self.senders, self._everywhere(), self._leading())

    def _speak(self, limits: Limits) -> None:
        """What sends."""
        self.bot, *self._apis = telegram_of(self.settings)
        self._beside = others(self.settings, self.links, self.clock.now, self.programme.seal, self.programme.plan.title)
        telegram = TelegramChannel(self._apis[0], self.bot, self.settings.data_dir, self.programme.seal)
        house = (self.database, self.clock, self.programme)
        fetches = fetching(self.settings, self.bot, self.links, *house, lambda: self.senders.wake())
        channels = {**fetches, "telegram": telegram, **self._beside}  # what is fetched may be answered
        self.senders = Senders(self.database, self.clock, channels, limits, self.programme.seal)
        self.programme.channels |= self._beside.keys()
        refused = partial(handlers.refused, news=self.programme.plan.newsletter.comes)
        hands = (handlers.may, refused, self._committed, partial(fetched, self.bot))
        self.kit = Kit(self.database, self.clock, self.programme, *hands)

    def _listen(self) -> None:
        """What receives and handles; on PostgreSQL the handling is shared."""
        engine, seal = self.database.engine, self.programme.seal
        shared = engine.dialect.name == "postgresql"
        hands = (self.programme.gate.stops, self._handle, self._set_aside, self.senders.doubt, seal)
        self.intake = Intake(self._apis[1], self.database, self.clock, *hands, shared=shared)
        self.sharing = Sharing(engine, self.database, self.clock, self.intake, seal) if shared else None

    async def start(self) -> None:
        """Send, and receive as soon as Telegram answers. Raises SettingsError where it must listen and cannot,
        AnotherPlan where others serve this database by another."""
        await self.leadership.join()
        try:
            await self.web.start()
        except SettingsError as error:
            if self.settings.pages_needed:
                raise
            log.warning("the bot goes on without its pages, health and figures: %s", error)
        self.life.begin()

    async def run(self, *, ticks: bool = True) -> None:
        """Run until cancelled. Raises MustStop with a clear line where somebody must mend something first."""
        clockwork = ticking(self.runner, lambda: self.leadership.leads) if ticks else contextlib.nullcontext()
        try:
            await self.start()
            with clockwork:
                await self.life.until_it_ends()
        finally:
            await self.stop()

    async def stop(self) -> None:
        """Receive no more, let what is being sent arrive, let go of everything."""
        await self.web.stop()
        await self.life.end()
        await self.leadership.leave()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        await self.bot.shutdown()
        for each in (*self._apis, *self._beside.values()):  # the bot closes nothing where it never met Telegram
            await each.close()
        self.database.close()

    async def quiet(self) -> None:
        """Return when nothing that was received waits to be handled and nothing that was said waits to be sent."""
        await (self.sharing.idle() if self.sharing else self.intake.idle())
        await self.senders.idle()

    async def walk(self, by: timedelta) -> None:
        """Move the clock, stopping at every moment at which something is due, so that all happens in its order."""
        goal, patience = self.clock.now() + by, Patience({})
        await self._jobs()
        while (stop := await self.runner.next_stop(patience)) is not None and stop <= goal:
            self.clock.move(max(stop - self.clock.now(), timedelta()))
            await self._jobs()
        self.clock.move(max(goal - self.clock.now(), timedelta()))
        await self._jobs()

    async def _jobs(self) -> None:
        await self.runner.run_all()
        await self.quiet()

    def _everywhere(self) -> list[Part]:
        """What every process does where several share the work."""
        return [self._share, KeepingUp(self.database, self.programme).run] if self.sharing else []

    def _leading(self) -> list[Part]:
        """What the leader does. Only it beats: the others do not know whether the jobs run."""
        heart = Heartbeat(self.settings.heartbeat_url, self.watch) if self.settings.heartbeat_url else None
        return [self._receive, heart.run] if heart else [self._receive]

    async def _share(self) -> None:
        assert self.sharing is not None
        await self._meet()
        await self.sharing.run()

    async def _receive(self) -> None:
        for part in self._patience():
            self.pulse.sign(part)
        await self._meet()
        if self.webhook:
            self.pulse.rest(TELEGRAM_ANSWERS)
        await self.intake.run(polls=self.webhook is None)

    async def _meet(self) -> None:
        """Commands are known by the bot's own name."""
        await meet(self.bot, self.webhook, ALLOWED)
        self.programme.bot_name = self.bot.username
        asyncio.get_running_loop().call_later(MOMENT, self._make_ready)

    def _let_hear(self) -> None:
        """Who is told of what has happened, for the figures and to go on at once."""
        self.senders.told = self.pulse.left
        self.intake.heard = lambda: self.pulse.sign(TELEGRAM_ANSWERS)
        self.intake.stored = self.sharing.wake if self.sharing else self.intake.stored
        self.runner.worked = lambda job: self.pulse.sign(f"job.{job}")

    def _web(self) -> Web:
        answers = Answers(self.kit, self.links, handlers.dispatch, handlers.TOPICS)
        sms = self._beside.get(SMS)
        calls = SmsCalls(self.kit, self.links, handlers.dispatch, sms.gateway) if isinstance(sms, SmsChannel) else None
        return Web(self.settings.listen, self.programme.plan, answers, self.watch, self.webhook, calls)

    def _webhook(self) -> Webhook | None:
        if not self.settings.webhook_url:
            return None
        proof = secret_of(secret(self.settings), self.settings.bot_token())
        return Webhook(with_path(self.settings.webhook_url), proof, self.intake.receive, lambda: self.intake.recovered)

    def _patience(self) -> dict[str, float]:
        """For how many seconds each part may be silent before it is late; who does not lead has none of them."""
        if not self.leadership.leads:
            return {}
        jobs = {f"job.{job.name}": 3 * job.every.total_seconds() + GRACE_OF_JOBS for job in self.runner.jobs}
        return jobs | {TELEGRAM_ANSWERS: 4 * POLL}

    def _committed(self) -> None:
        self.pulse.handled += 1
        self.senders.wake()

    def _soon(self, call: Coroutine[Any, Any, Any]) -> None:
        """Let a call to Telegram run beside the handling; what becomes of it changes nothing."""
        task = asyncio.create_task(quietly(call))
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _handle(self, row: Row) -> None:
        self._make_ready()  # where somebody writes in the first moment
        update = read(row.update, self.programme.bot_name)
        context = Context(self.kit, row, update)
        if update.press and not update.group:
            self._press_is_seen(context)
        try:
            if (
                not update.group
                or handlers.addressed(update, self.bot.id)
                or await handlers.told_before(update, context)
            ):
                await handlers.dispatch(update, context)
            if not context.done:
                await context.close()
        finally:
            if update.press and update.group:
                self._press_is_seen(context)

    def _press_is_seen(self, context: Context) -> None:
        """Stops the phone's waiting sign: at once, in a group when it is known whose the button is.

        It may be repeated, and lost with nothing lost.
        """
        answer = {"callback_query_id": context.update.press} | ({"text": context.notice} if context.notice else {})
        self._soon(self._apis[0].call("answerCallbackQuery", answer))

    async def _set_aside(self, row: Row) -> None:
        # Of an update that may itself be what cannot be read only the chat is used.
        context = Context(self.kit, row, Update())
        await context.set_aside(tell_set_aside, handlers.unreadable if row.chat_id else None)
        log.error("row %d of the inbox was set aside", row.id)
