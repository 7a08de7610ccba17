"""Three processes on one PostgreSQL, any of them killed at random moments: nothing is lost, nothing comes twice."""

import asyncio
import os
import random
import signal
from collections.abc import Iterator
from contextlib import AsyncExitStack
from itertools import cycle
from pathlib import Path

import pytest

from tests import postgres
from tests.kill_lives import SEED, Lives, lives, until
from tests.kill_people import Crowd
from tests.patience import PATIENCE

KILLS = int(os.environ.get("NABOBOT_KILLS", "12"))
PROCESSES = 3
PEOPLE = 5
LONGEST = 0.6
DRAINED = 20
"""After about so many kills everything that waits is worked off."""
POINTS = 25
"""Commits of a life at which it may die; few lives have more."""


def ways_to_die() -> Iterator[str]:
    """By turns at a random moment, and before or after each commit point if it comes so far."""
    for number in cycle(range(1, POINTS + 1)):
        yield from ("live", f"before {number}", "live", f"after {number}")


async def keep_killing(crowd: Crowd, bots: list[Lives], kills: int) -> None:
    """Whoever is killed, or kills itself at a commit, begins anew at once, while the others go on."""
    moments, ways = random.Random(SEED), ways_to_die()
    while crowd.count.kills < kills:
        crowd.report()
        await asyncio.sleep(moments.uniform(0, LONGEST))
        moments.choice(bots).kill()
        for bot in [each for each in bots if each.over]:
            assert await bot.end() == "killed"
            crowd.count.kills += 1
            await bot.begin(next(ways))
        if crowd.count.kills % DRAINED < PROCESSES:
            await drained(crowd, bots)


async def drained(crowd: Crowd, bots: list[Lives]) -> None:
    """Whole lives, until nothing waits any more: what nobody ever handled would be noticed here."""
    for bot in bots:
        bot.kill()
        await bot.end()
        await bot.begin("live")
    crowd.report()
    await until(lambda: crowd.sim.is_polled and crowd.quiet(), 4 * PATIENCE)


@pytest.mark.kill
async def test_three_processes_share_the_handling_and_any_of_them_may_die(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = postgres.new_database()
    crowd = Crowd(tmp_path, PEOPLE, url)
    await crowd.sim.start()
    async with AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(lives(crowd)) for _ in range(PROCESSES)]
        for bot in bots:
            await bot.begin("live")
        await until(lambda: crowd.sim.is_polled)
        await keep_killing(crowd, bots, KILLS)
        await drained(crowd, bots)
        for bot in bots:
            bot.kill(signal.SIGTERM)
            await bot.end()
    await crowd.sim.stop()

    count = crowd.tally()
    postgres.drop(url)
    with capsys.disabled():
        print(f"\n{PROCESSES} processes: {count}")
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)
