"""Call-outs, and the bot killed by SIGKILL at each commit point and at random moments: nobody is forgotten.

NABOBOT_KILLS sets how often it is killed, NABOBOT_SEED other random moments; with NABOBOT_WAYS=random all of them are
random. Runs beside each other need a --basetemp each.

Every seat is settled or escalated, no deputy is left unasked, nobody is called after closing, and whatever comes twice
is marked as such.
"""

import asyncio
import os
import random
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import cycle
from pathlib import Path

import pytest

from tests import postgres
from tests.kill_group import STEP, STEPS, Group
from tests.kill_lives import SEED, Lives, until

KILLS = int(os.environ.get("NABOBOT_KILLS", "4"))
RANDOM = os.environ.get("NABOBOT_WAYS") == "random"
PROCESSES = 3
SOON = 2.5
"""Seconds within which a life comes to its commit, or has nothing left to do: the job looks every second."""
LONGEST = float(os.environ.get("NABOBOT_LONGEST", "1.4"))
"""Seconds of work within which the random moments lie; a busy machine comes less far in them."""
POINTS = 9
"""Commits of a life at which it may die; few lives have more."""


@asynccontextmanager
async def lives(group: Group, database: str = "") -> AsyncIterator[Lives]:
    arguments = (group.sim.url, str(group.folder), *([database] if database else []))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.kill_callout", *arguments,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parent.parent,
    )  # fmt: skip
    bot = Lives(process)
    assert process.stdin
    try:
        yield bot
    finally:
        bot.put_down()
        process.stdin.close()
        await process.wait()


class Ways:
    """By turns before and after each commit point, and at random moments; or at random moments alone."""

    def __init__(self) -> None:
        self._ways = self._all()

    def _all(self) -> Iterator[str]:
        for point in cycle(range(1, POINTS + 1)):
            yield from ("live",) if RANDOM else (f"before {point}", "live", f"after {point}", "live")

    def __next__(self) -> str:
        return next(self._ways)


async def dies(group: Group, bot: Lives, way: str, moments: random.Random) -> None:
    """One life, taken by itself or by us."""
    events = len(group.sim.events)
    await bot.begin(f"{way} {group.now}")
    ended = asyncio.create_task(bot.end())
    if way == "live":
        await until(lambda: len(group.sim.events) > events)
        await asyncio.sleep(moments.uniform(0, LONGEST))
    else:
        await asyncio.wait({ended}, timeout=SOON)
    if not ended.done():
        bot.kill()
    assert await ended == "killed"
    group.count.kills += 1


async def whole(group: Group, bots: list[Lives], until_so: Callable[[], bool]) -> None:
    """Lives that nobody takes, until what should be so is so."""
    for bot in bots:
        await bot.begin(f"live {group.now}")
    await until(until_so)
    for bot in bots:
        bot.kill(signal.SIGTERM)
        await bot.end()


async def finished(group: Group, bots: list[Lives]) -> None:
    """What is left of a call-out is done by lives that go on; then it is closed."""
    await whole(group, bots, group.is_out)
    group.now += 1260
    await whole(group, bots, group.settled)
    group.ends()
    await whole(group, bots, group.told)
    group.checks_the_end()


def reported(group: Group, title: str, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{title}: {group.count}")
    assert group.count.wrong == []
    assert group.count.kills >= KILLS


@pytest.mark.kill
async def test_call_outs_survive_every_kill(tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    group, ways, moments = Group(tmp_path), Ways(), random.Random(SEED)
    await group.sim.start()
    group.write(group.sits)
    async with lives(group) as bot:
        while group.count.kills < KILLS:
            group.begins()
            for _ in range(min(STEPS, KILLS - group.count.kills)):
                await dies(group, bot, next(ways), moments)
                group.somebody_may_answer()
                group.now += STEP
            await finished(group, [bot])
    await group.sim.stop()
    reported(group, "one process", capsys)


@pytest.mark.kill
async def test_call_outs_of_three_processes_survive_any_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = postgres.new_database()
    group, ways, moments = Group(tmp_path, url), Ways(), random.Random(SEED)
    await group.sim.start()
    group.write(group.sits)
    async with AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(lives(group, url)) for _ in range(PROCESSES)]
        while group.count.kills < KILLS:
            group.begins()
            for bot in bots:
                await bot.begin(f"live {group.now}")
            until_kills = min(group.count.kills + STEPS, KILLS)
            while group.count.kills < until_kills:
                await asyncio.sleep(moments.uniform(0, LONGEST))
                moments.choice(bots).kill()
                group.somebody_may_answer()
                for bot in [each for each in bots if each.over]:
                    assert await bot.end() == "killed"
                    group.count.kills += 1
                    group.now += STEP
                    await bot.begin(f"{next(ways)} {group.now}")
            for bot in bots:
                bot.kill()
                await bot.end()
            await finished(group, bots[:1])
    await group.sim.stop()
    group.close()
    postgres.drop(url)
    reported(group, f"{PROCESSES} processes", capsys)
