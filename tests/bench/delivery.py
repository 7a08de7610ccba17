"""25 crisis messages while 5,000 newsletters wait: nabobot, python-telegram-bot's own rate limiter, and a plain loop.

All three send at the same time, each in a process of its own with a strict simulator that answers 429 as Telegram does.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from sqlalchemy.orm import Session
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter, ExtBot

from bot.app import App
from bot.clock import Clock
from bot.message import Message
from bot.outbox import BULK, CRISIS, Address, queue
from bot.settings import read_settings
from bot.simulator import Limits, Simulator, User
from tests.bench import database
from tests.bench.people import NOW

TOKEN = "4711:benchmark"
NEWSLETTERS, CALLED = 5000, 25
HEAD_START = 3.0
"""Seconds for which newsletters have been leaving when the crisis begins."""
ALLOWED = Limits().per_second or 30
LIMIT = CALLED / ALLOWED
NEWS, CRISIS_WORDS = "Nyt fra Nordbyen", "BEREDSKAB"
PATIENCE = 300.0
"""Seconds after which a contender is stopped; what has not arrived then is missing."""
RETRIES = 50
"""How often python-telegram-bot's limiter tries again after a 429."""


@dataclass
class Race:
    """One contender's Telegram, with everybody in it, and when what arrived."""

    sim: Simulator
    people: list[User]
    called: list[User]
    began: float = 0.0
    crisis_began: float = 0.0
    news_at: list[float] = field(default_factory=list)
    crisis_at: list[float] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, event: dict[str, Any]) -> None:
        if event["what"] != "message":
            return
        (self.crisis_at if event["message"].text == CRISIS_WORDS else self.news_at).append(perf_counter())
        if len(self.news_at) >= len(self.people) and len(self.crisis_at) >= len(self.called):
            self.over.set()


@dataclass(frozen=True, slots=True)
class Figures:
    crisis: float
    """Seconds to the last crisis message."""
    per_second: float
    """Of everything, from the first that arrived to the last."""
    refused: int
    """Calls that were answered with 429."""
    missing: int


Contender = Callable[[Race, Path], Awaitable[None]]


async def nabobot(race: Race, folder: Path) -> None:
    """The true bot; the newsletters wait in its outbox when it starts."""
    engine = database.prepared(folder)
    with Session(engine) as session, session.begin():
        for user in race.people:
            queue(session, NOW, f"news:{user.id}", Address(str(user.id)), BULK, Message(NEWS))
    settings = read_settings(
        token=TOKEN, api_url=race.sim.url, data_dir=folder, secret_key="nøgle", listen="127.0.0.1:0"
    )
    app = App(settings, Clock(NOW))
    race.began = perf_counter()
    await app.start()
    await _crisis_begins(race)
    with Session(engine) as session, session.begin():
        for user in race.called:
            queue(session, NOW, f"crisis:{user.id}", Address(str(user.id)), CRISIS, Message(CRISIS_WORDS))
    app.senders.wake()
    await race.over.wait()
    await app.stop()
    engine.dispose()


async def rate_limiter(race: Race, _folder: Path) -> None:
    """Everything handed to python-telegram-bot's limiter as soon as it is known, as its documentation has it."""
    bot = ExtBot(TOKEN, base_url=f"{race.sim.url}/bot", rate_limiter=AIORateLimiter(max_retries=RETRIES))
    async with bot:
        race.began = perf_counter()
        tasks = [asyncio.create_task(bot.send_message(user.id, NEWS)) for user in race.people]
        await _crisis_begins(race)
        tasks += [asyncio.create_task(bot.send_message(user.id, CRISIS_WORDS)) for user in race.called]
        await asyncio.gather(*tasks, return_exceptions=True)


async def plain_loop(race: Race, _folder: Path) -> None:
    """One after the other, a thirtieth of a second apart, waiting where Telegram says so; the crisis comes behind."""
    waiting = [(user, NEWS) for user in race.people]
    async with ExtBot(TOKEN, base_url=f"{race.sim.url}/bot") as bot:
        race.began = perf_counter()
        crisis = asyncio.create_task(_crisis_begins(race))
        crisis.add_done_callback(lambda _: waiting.extend((user, CRISIS_WORDS) for user in race.called))
        for user, words in waiting:
            begun = perf_counter()
            await _sent(bot, user, words)
            await asyncio.sleep(max(0.0, begun + 1 / ALLOWED - perf_counter()))


async def _sent(bot: ExtBot[None], user: User, words: str) -> None:
    while True:
        try:
            await bot.send_message(user.id, words)
            return
        except RetryAfter as error:
            wait = error.retry_after
            await asyncio.sleep(wait if isinstance(wait, int | float) else wait.total_seconds())


async def _crisis_begins(race: Race) -> None:
    await asyncio.sleep(HEAD_START)
    race.crisis_began = perf_counter()


CONTENDERS: dict[str, Contender] = {
    "nabobot": nabobot,
    "python-telegram-bot, AIORateLimiter": rate_limiter,
    "a plain loop": plain_loop,
}


def run() -> None:
    with ProcessPoolExecutor(len(CONTENDERS), mp_context=get_context("spawn")) as processes:
        figures = list(processes.map(alone, CONTENDERS))
    print(f"{CALLED} crisis messages behind {NEWSLETTERS:,} newsletters; at best {LIMIT:.2f} s and {ALLOWED} a second")
    print(f"{'':38}{'last crisis':>12}{'ratio':>8}{'a second':>10}{'of allowed':>12}{'429':>6}{'missing':>9}")
    for title, found in zip(CONTENDERS, figures, strict=True):
        print(
            f"{title:38}{found.crisis:10.2f} s{found.crisis / LIMIT:8.2f}{found.per_second:10.2f}"
            f"{found.per_second / ALLOWED:12.1%}{found.refused:6}{found.missing:9}"
        )


def alone(title: str) -> Figures:
    return asyncio.run(measured(CONTENDERS[title]))


async def measured(contender: Contender) -> Figures:
    race = _race()
    await race.sim.start()
    with TemporaryDirectory() as name, suppress(TimeoutError):
        await asyncio.wait_for(contender(race, Path(name)), PATIENCE)
    await race.sim.stop()
    arrived = race.news_at + race.crisis_at
    seconds = max(arrived) - min(arrived)
    refused = sum("429" in str(event.refusal) or "Too Many" in str(event.refusal) for event in race.sim.events)
    missing = len(race.people) + len(race.called) - len(arrived)
    all_called = len(race.crisis_at) == len(race.called)
    crisis = max(race.crisis_at) - race.crisis_began if all_called else float("inf")
    return Figures(crisis, (len(arrived) - 1) / seconds, refused, missing)


def _race() -> Race:
    sim = Simulator(TOKEN, "nabobot", lambda: NOW)
    everybody = [sim.add_user(f"Nabo {number}") for number in range(NEWSLETTERS + CALLED)]
    for user in everybody:
        user.started = True
    race = Race(sim, everybody[CALLED:], everybody[:CALLED])
    sim.state.listeners.append(race.hear)
    return race
