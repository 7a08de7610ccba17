"""A full report (a sentence, a press on "Gem") beside a bare echo of the two libraries that most bots are made with.

Each update has one answer, for the echo bots as for nabobot; everybody has written before the first is answered.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bot.plan.load import load
from tests.bench import database, people
from tests.bench.process import running
from tests.bench.server import serving

ROUNDS = 7
PEOPLE = 1000
WARM_UP = 100
"""People who write before it is measured: a bot runs for weeks."""
UPDATES = 2 * PEOPLE
PLAN = "randers-nordby-2017-21"
AGED = 50_000
"""Entries of four years."""


@dataclass(frozen=True, slots=True)
class Contender:
    title: str
    bot: str
    prepare: Callable[[Path], None]
    reports: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    per_second: float
    cpu: float
    """Microseconds an update."""


def _nothing(_folder: Path) -> None: ...


def _people(folder: Path) -> None:
    engine = database.prepared(folder)
    database.add_people(engine, WARM_UP + PEOPLE)
    engine.dispose()


def _people_and_entries(folder: Path) -> None:
    _people(folder)
    engine = database.prepared(folder)
    database.add_entries(engine, load(PLAN), AGED)
    engine.dispose()


CONTENDERS = (
    Contender("python-telegram-bot, bare echo", "telegram_echo", _nothing),
    Contender("aiogram, bare echo", "aiogram_echo", _nothing),
    Contender("nabobot, full reports", "nabobot_reports", _people, reports=True),
    Contender("nabobot, full reports after 50,000 entries", "nabobot_reports", _people_and_entries, reports=True),
)


def run() -> None:
    rounds = [[asyncio.run(measured(contender)) for contender in CONTENDERS] for _ in range(ROUNDS)]
    print(f"{UPDATES} updates, medians of {ROUNDS} rounds in turn; ratios to the echo of the same round")
    print(f"{'':44}{'updates/s':>10}{'ratio':>7}{'CPU µs/update':>15}{'ratio':>7}")
    for number, contender in enumerate(CONTENDERS):
        own = [each[number] for each in rounds]
        first = [each[0] for each in rounds]
        speed = median(a.per_second / b.per_second for a, b in zip(own, first, strict=True))
        saving = median(b.cpu / a.cpu for a, b in zip(own, first, strict=True))
        figures = (median(each.per_second for each in own), median(each.cpu for each in own))
        print(f"{contender.title:44}{figures[0]:10,.0f}{speed:7.2f}{figures[1]:15,.0f}{saving:7.2f}")


async def measured(contender: Contender) -> Figures:
    each = 1 if contender.reports else 2
    with TemporaryDirectory() as name:
        folder = Path(name)
        contender.prepare(folder)
        async with serving() as telegram, running(contender.bot, telegram, folder) as bot:
            await telegram.answers(people.messages(0, WARM_UP, each), 2 * WARM_UP)
            before = await bot.used()
            seconds = await telegram.answers(people.messages(WARM_UP, PEOPLE, each), UPDATES)
            after = await bot.used()
        if contender.reports:
            _check(folder)
    return Figures(UPDATES / seconds, 1e6 * (after.cpu - before.cpu) / UPDATES)


def _check(folder: Path) -> None:
    """A figure counts only where every report did."""
    engine = database.prepared(folder)
    saved = database.saved(engine)
    engine.dispose()
    if saved % AGED != WARM_UP + PEOPLE:
        raise RuntimeError(f"{saved} entries are saved, not those of {WARM_UP + PEOPLE} reports")
