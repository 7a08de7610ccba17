"""A call-out while 5,000 newsletters wait: from going out to the first message and to the twelfth, and answer to board.

The true bot on a strict simulator that answers 429 as Telegram does. A police member activates, so that it goes out at
the press; the group are six seats and six members without one, who are all called at once.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.app import App
from bot.beredskab.model import Callout, Holder
from bot.clock import Clock
from bot.message import Message
from bot.outbox import BULK, Address, queue
from bot.people.model import Channel, Person, Post
from bot.settings import read_settings
from bot.simulator import Message as Shown
from bot.simulator import Simulator, User
from tests.bench import database
from tests.bench.people import NOW

TOKEN = "4711:benchmark"
NEWSLETTERS, GROUP, ROUNDS = 5000, 12, 3
SEATS = ("politi", "sekretariatsleder", "ssp_koordinator", "ssp_konsulent", "unge_familie", "boliginspektoer")
SENTENCE = "skyderi ved Glarbjergvej 102, politiet er der"
HEAD_START = 3.0
"""Seconds for which newsletters have been leaving when it happens."""
CALLED, COMES = "Du indkaldes", "Du kommer."
LIMITS = (0.1, 1.0, 3.5)
"""Seconds: the first message, the last, an answer until another's board shows it (which rests for three)."""


@dataclass
class Watched:
    """What arrives, and when by the bot's own clock."""

    sim: Simulator
    clock: Clock
    called: dict[int, float] = field(default_factory=dict)
    heard: dict[int, str] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, event: dict[str, Any]) -> None:
        message = event.get("message")
        if not isinstance(message, Shown):
            return
        if CALLED in message.text:
            self.called.setdefault(message.chat.id, self.clock.now().timestamp())
        self.heard[message.chat.id] = message.text
        self.changed.set()

    async def until(self, so: Callable[[], bool]) -> float:
        """When something that is looked at after each message became so."""
        async with asyncio.timeout(60):
            while not so():
                self.changed.clear()
                await self.changed.wait()
        return self.clock.now().timestamp()


def run() -> None:
    rounds = [asyncio.run(measured()) for _ in range(ROUNDS)]
    print(f"{GROUP} people called while {NEWSLETTERS:,} newsletters wait; medians of {ROUNDS} rounds, and the worst")
    names = ("going out to the first message", f"going out to the last of {GROUP}", "answer to another's board")
    for number, (name, limit) in enumerate(zip(names, LIMITS, strict=True)):
        found = [each[number] for each in rounds]
        print(f"{name:36}{median(found):8.3f} s{max(found):8.3f} s   at most {limit:.1f} s")


async def measured() -> tuple[float, float, float]:
    clock = Clock(NOW)
    sim = Simulator(TOKEN, "nabobot", clock.now)
    group = [sim.add_user(f"Beredskab {number}") for number in range(GROUP)]
    readers = [sim.add_user(f"Nabo {number}") for number in range(NEWSLETTERS)]
    for user in (*group, *readers):
        user.started = True
    await sim.start()
    watched = Watched(sim, clock)
    sim.state.listeners.append(watched.hear)
    with TemporaryDirectory() as name:
        _fill(Path(name), group, readers)
        settings = read_settings(
            token=TOKEN, api_url=sim.url, data_dir=Path(name), secret_key="nøgle", listen="127.0.0.1:0"
        )
        app = App(settings, clock)
        await app.start()
        await asyncio.sleep(HEAD_START)
        figures = await _called_out(watched, app, group)
        await app.stop()
    await sim.stop()
    return figures


async def _called_out(watched: Watched, app: App, group: list[User]) -> tuple[float, float, float]:
    police, head = group[0], group[1]
    watched.sim.write(police, SENTENCE)
    await watched.until(lambda: "Jeg kalder" in watched.heard.get(police.id, ""))
    await asyncio.sleep(1.5)  # to one chat Telegram takes a message a second
    _press(watched.sim, police, "Kald ud")
    await watched.until(lambda: len(watched.called) == GROUP)
    with Session(app.database.engine) as session:
        out = session.scalars(select(Callout.out_at)).one()
    assert out is not None
    first, last = min(watched.called.values()) - out.timestamp(), max(watched.called.values()) - out.timestamp()

    _press(watched.sim, head, "Kommer")
    await watched.until(lambda: "Sekretariatsleder: Beredskab 1 · kommer" in _board(watched.sim, head))
    await asyncio.sleep(4)  # her board has rested: what is measured is the next change of it
    begun = watched.clock.now().timestamp()
    _press(watched.sim, group[2], "Kommer")
    shown = await watched.until(lambda: "SSP-koordinator: Beredskab 2 · kommer" in _board(watched.sim, head))
    return first, last, shown - begun


def _press(sim: Simulator, user: User, label: str) -> None:
    asked = next(each for each in reversed(sim.transcript(user)) if any(b.text == label for b in each.buttons))
    sim.press(user, asked, label)


def _board(sim: Simulator, user: User) -> str:
    boards = (each.text for each in reversed(sim.transcript(user)) if each.text.startswith("BEREDSKAB kl. "))
    return next((each for each in boards if CALLED not in each), "")


def _fill(folder: Path, group: list[User], readers: list[User]) -> None:
    engine = database.prepared(folder)
    with Session(engine) as session, session.begin():
        for number, user in enumerate(group):
            person = Person(name=user.first_name, language="da", created_at=NOW)
            person.channels.append(Channel(kind="telegram", address=str(user.id), confirmed_at=NOW))
            person.posts.append(Post(role="beredskab", since=NOW))
            session.add(person)
            session.flush()
            if number < len(SEATS):
                session.add(Holder(seat=SEATS[number], person_id=person.id, position=0, since=NOW))
        for user in readers:
            queue(session, NOW, f"news:{user.id}", Address(str(user.id)), BULK, Message("Nyt fra Nordbyen"))
    engine.dispose()
