"""An issue to thousands, half by Telegram and half by e-mail, with a call-out in the middle: rate, delay, memory.

The bot is a process of its own; a strict simulator (429 to the 31st message of a second) and a mail server are here.
NEWSLETTER_READERS says to how many (2,000 unless set).
"""

import asyncio
import os
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from aiosmtpd.smtp import SMTP
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.newsletter.drafting import draft_now
from bot.newsletter.model import ACTIVE, APPROVED, Contribution, Subscription
from bot.programme import programme_of
from bot.settings import read_settings
from bot.simulator import Limits, Simulator
from bot.work import Origin, Work
from tests.bench import database
from tests.bench.process import ROOT, Bot, Used, ended

TOKEN = "4711:benchmark"
NOW = datetime(2021, 5, 14, 8, 0, tzinfo=UTC)
READERS = int(os.environ.get("NEWSLETTER_READERS", "2000"))
CALLED, CALL = 25, "BEREDSKAB"
HEAD_START = 4.0
"""Seconds for which the issue has been leaving when the call-out begins."""
SETTLED = 2.0
"""Seconds after which memory is first looked at: the letter is written, the first page queued."""
ALLOWED = Limits().per_second or 30
PATIENCE = 900.0


@dataclass
class Arrived:
    """When what arrived."""

    news: list[float] = field(default_factory=list)
    calls: list[float] = field(default_factory=list)
    letters: list[float] = field(default_factory=list)

    def hear(self, event: dict[str, Any]) -> None:
        if event["what"] == "message" and event["message"].from_bot:
            (self.calls if event["message"].text == CALL else self.news).append(perf_counter())

    async def handle_DATA(self, _server: SMTP, _session: Any, _envelope: Any) -> str:
        self.letters.append(perf_counter())
        return "250 OK"

    @property
    def over(self) -> bool:
        return len(self.news) + len(self.letters) >= READERS and len(self.calls) >= CALLED


def run() -> None:
    asyncio.run(measured())


async def measured() -> None:
    arrived, sim = Arrived(), Simulator(TOKEN, "nabobot", lambda: NOW)
    sim.state.listeners.append(arrived.hear)
    await sim.start()
    make = partial(SMTP, arrived, hostname="mail.example.org", loop=asyncio.get_running_loop())
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    smtp = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    with TemporaryDirectory() as name, warnings.catch_warnings():
        prepare(Path(name), sim)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.bots.nabobot_newsletter", sim.url, name, smtp,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=ROOT,
        )  # fmt: skip
        try:
            began, first, last = await raced(process, arrived)
        finally:
            await ended(process)
    server.close()
    await sim.stop()
    told(arrived, began, first, last, sim)


async def raced(process: asyncio.subprocess.Process, arrived: Arrived) -> tuple[float, Used, Used]:
    """When the call-out began, and the memory soon after the beginning and at the end."""
    bot = Bot(process)
    await until(lambda: bool(arrived.news))
    await asyncio.sleep(SETTLED)
    first = await bot.used()
    await asyncio.sleep(HEAD_START - SETTLED)
    began = perf_counter()
    assert process.stdin is not None
    process.stdin.write(b"crisis\n")
    await process.stdout.readline()  # type: ignore[union-attr]
    with suppress(TimeoutError):
        await until(lambda: arrived.over)
    return began, first, await bot.used()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.05)


def prepare(folder: Path, sim: Simulator) -> None:
    """Everybody, and an issue that may leave."""
    engine = database.prepared(folder)
    programme = programme_of(read_settings(token=TOKEN, data_dir=folder, secret_key="nøgle", file=None), engine)
    addresses = [_address(sim, number) for number in range(READERS)]
    with Session(engine) as session, session.begin():
        for channel, address in addresses:
            fixed = {"source": "bench", "state": ACTIVE, "language": "da", "areas": [], "crisis": False, "put_off": 0}
            session.add(Subscription(channel=channel, address=address, created_at=NOW, **fixed))
        for number in range(6):
            text = f"Nyhed nr. {number}. " + "Der er sket meget i kvarteret, og mere er på vej. " * 4
            session.add(Contribution(text=text, headline=f"Nyhed {number}", area="", state="ready", created_at=NOW))
        issue = draft_now(Work(session, NOW, programme, origin=Origin(1, 1, 1)))
        issue.state, issue.send_at = APPROVED, NOW
    _closed(engine)


def _address(sim: Simulator, number: int) -> tuple[str, str]:
    if number % 2:
        return "email", f"nr{number}@example.org"
    user = sim.add_user(f"Nabo {number}")
    user.started = True
    return "telegram", str(user.id)


def _closed(engine: Engine) -> None:
    engine.dispose()


def told(arrived: Arrived, began: float, first: Used, last: Used, sim: Simulator) -> None:
    refused = sum("429" in str(event.refusal) or "Too Many" in str(event.refusal) for event in sim.events)
    missing = READERS + CALLED - len(arrived.news) - len(arrived.letters) - len(arrived.calls)
    both = sorted(arrived.news + arrived.calls)
    rate = (len(both) - 1) / (both[-1] - both[0])
    mails = (len(arrived.letters) - 1) / (arrived.letters[-1] - arrived.letters[0])
    late = max(arrived.calls) - began
    print(f"{READERS:,} readers, half by Telegram, half by e-mail; {CALLED} called after {HEAD_START:.0f} s")
    print(f"Telegram: {rate:.2f} a second, {rate / ALLOWED:.1%} of the {ALLOWED} allowed; 429: {refused}")
    print(f"e-mail: {mails:.2f} a second (at most 20, which is our own politeness)")
    print(f"the last of the call-out: {late:.2f} s after it (at best {CALLED / ALLOWED:.2f} s); missing: {missing}")
    print(f"resident: {first.resident / 1e6:.0f} MB at the beginning, {last.resident / 1e6:.0f} MB at the end")
