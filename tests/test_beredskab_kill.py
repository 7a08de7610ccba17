"""One call-out, and the bot killed by SIGKILL at each commit point of it: nobody is forgotten, no repeat is unmarked.

NABOBOT_KILLS sets how often it is killed (10 unless set). Each life begins later, so that the whole timetable passes.
"""

import asyncio
import contextlib
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.beredskab import closing
from bot.beredskab.model import Callout, Holder
from bot.beredskab.states import ARMED
from bot.clock import Clock
from bot.engine import make_engine
from bot.people.actor import identify_person
from bot.people.model import Channel, Person, Post
from bot.programme import programme_of
from bot.settings import Settings
from bot.simulator import UNLIMITED, Simulator, User
from bot.work import Work
from tests.crisis import PLAN
from tests.kill_callout import ACTIVATED, TOKEN
from tests.test_kill import Lives

KILLS = int(os.environ.get("NABOBOT_KILLS", "10"))
SEATED = {"leder": ["Karen"], "politi": ["Per", "Ida"], "ssp": ["Sara"]}
WHOLE = 4.0
"""Seconds that an unharmed life has for its work: the job looks every second."""
LATER = 90
"""Seconds by which each life begins after the one before."""


class Group:
    """People who never answer, so that everything that a call-out does by itself is done."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.url = folder, f"sqlite:///{folder / 'nabobot.db'}"
        self.sim = Simulator(TOKEN, "nabobot", Clock(ACTIVATED, runs=False).now, limits=UNLIMITED)
        self.people: dict[str, User] = {}

    def write(self, action: object) -> object:
        settings = Settings(token=TOKEN, data_dir=self.folder, plan=PLAN, secret_key="nøgle", _env_file=None)
        engine = make_engine(self.url)
        programme = programme_of(settings, engine)
        with Session(engine) as session, session.begin():
            head = identify_person(session, ACTIVATED, 1)
            done = action(Work(session, ACTIVATED, programme, head))  # type: ignore[operator]
        engine.dispose()
        return done

    def sits(self, work: Work) -> None:
        for seat, names in SEATED.items():
            for position, name in enumerate(names):
                user = self.people[name] = self.sim.add_user(name)
                user.started = True
                person = Person(name=name, created_at=ACTIVATED)
                person.channels.append(Channel(kind="telegram", address=str(user.id), confirmed_at=ACTIVATED))
                person.posts.append(Post(role="head" if seat == "leder" else "beredskab", since=ACTIVATED))
                work.session.add(person)
                work.session.flush()
                work.session.add(Holder(seat=seat, person_id=person.id, position=position, since=ACTIVATED))
        fixed = {"drill": False, "executing": False, "hold": False, "sealed": "", "lines": 0, "last_hash": ""}
        moments = dict.fromkeys(("drafted_at", "armed_at", "due_at"), ACTIVATED)
        callout = Callout(state=ARMED, kind="brand", severity="grave", by=1, occasion="brand", **fixed, **moments)
        work.session.add(callout)

    def ask(self, query: str) -> list[tuple[object, ...]]:
        engine = make_engine(self.url)
        with engine.connect() as connection:
            rows = [tuple(row) for row in connection.execute(text(query))]
        engine.dispose()
        return rows

    def calls(self, name: str) -> list[str]:
        return [each.text for each in self.sim.transcript(self.people[name]) if "Du indkaldes" in each.text]


@asynccontextmanager
async def lives(group: Group) -> AsyncIterator[Lives]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.kill_callout", group.sim.url, str(group.folder),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parent.parent,
    )  # fmt: skip
    assert process.stdin
    try:
        yield Lives(process)
    finally:
        process.stdin.close()
        await process.wait()


async def live(bot: Lives, how: str) -> str:
    """One life, ended kindly where it has not killed itself by then."""
    await bot.begin(how)
    ended = asyncio.create_task(bot.end())
    await asyncio.wait({ended}, timeout=WHOLE)
    if not ended.done():
        with contextlib.suppress(ProcessLookupError):
            bot.kill(15)
    return await ended


@pytest.mark.kill
async def test_a_call_out_survives_every_kill(
    tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    group = Group(tmp_path)
    await group.sim.start()
    group.write(group.sits)
    killed = 0
    async with lives(group) as bot:
        for number in range(KILLS):
            point, how = number // 2 % 6 + 1, ("before", "after")[number % 2]
            killed += await live(bot, f"{how} {point} {number * LATER}") == "killed"
        await live(bot, f"live {KILLS * LATER + 1200}")
        called = {name: group.calls(name) for name in group.people}
        group.write(lambda work: closing.end(work, 1, closing.STAND_DOWN))
        await live(bot, f"live {KILLS * LATER + 3600}")
    await group.sim.stop()

    repeated = sum("gentagelse" in each for said in called.values() for each in said)
    cards = group.ask("SELECT sum(cards) FROM callout_seats")[0][0]
    with capsys.disabled():
        print(f"\n{killed} kills in one call-out: 4 people called, {repeated} repeats, all marked, {cards} cards")
    assert killed >= KILLS // 2
    assert group.ask("SELECT count(*) FROM callout_calls WHERE called_at IS NULL") == [(0,)]
    assert {state for (state,) in group.ask("SELECT state FROM callout_seats")} == {"by_hand"}
    for said in called.values():
        assert len([each for each in said if "gentagelse" not in each]) == 1
    for name, said in called.items():  # what Telegram took while we died has no number, and is not edited away
        assert set(group.calls(name)) <= set(said), "somebody was called after closing"
