"""The true bot, killed by SIGKILL at each commit point and at random moments: nothing is lost, nothing comes twice.

NABOBOT_KILLS sets how often it is killed (18 unless set): at every commit point first, then at random moments, which
NABOBOT_SEED changes.
"""

import asyncio
import os
import random
import shutil
import signal
from pathlib import Path

import pytest

from tests.kill_lives import SEED, Lives, lives, until
from tests.kill_people import Crowd

KILLS = int(os.environ.get("NABOBOT_KILLS", "18"))
PEOPLE = 3
LONGEST = 0.25
"""Seconds of work within which the random moments lie; a life's whole work takes about as long."""


async def whole_life(crowd: Crowd, bot: Lives) -> None:
    """One that nobody takes. Without it a message that three kills in a row happened to hit would be suspected."""
    await bot.begin("live")
    await until(lambda: crowd.sim.is_polled and crowd.quiet())
    bot.kill(signal.SIGTERM)
    assert await bot.end() == "ended 0"


async def at_every_commit_point(crowd: Crowd, bot: Lives, kills: int) -> None:
    """Before and after the first commit of a life, the second, and so on, until a life has done all its work before."""
    number = 1
    while crowd.count.kills < kills:
        for how in ("before", "after"):
            crowd.report()
            if not await _killed(crowd, bot, f"{how} {number}"):
                return
            crowd.count.kills += 1
            if how == "before" and crowd.quiet():  # what it did not commit was no work: idle looks commit as well
                return
        await whole_life(crowd, bot)
        number += 1


async def _killed(crowd: Crowd, bot: Lives, how: str) -> bool:
    """False where the life had nothing left to do before it came to that commit."""
    await bot.begin(how)
    ended = asyncio.create_task(bot.end())
    await until(lambda: ended.done() or crowd.quiet())
    if not ended.done():
        bot.kill(signal.SIGTERM)
    return await ended == "killed"


async def at_random_moments(crowd: Crowd, bot: Lives, kills: int) -> None:
    moments = random.Random(SEED)
    while crowd.count.kills < kills:
        crowd.report()
        calls = len(crowd.sim.events)
        await bot.begin("live")
        await until(lambda calls=calls: len(crowd.sim.events) > calls)  # type: ignore[misc]
        await asyncio.sleep(moments.uniform(0, LONGEST))
        bot.kill()
        assert await bot.end() == "killed"
        crowd.count.kills += 1
        if crowd.count.kills % 3 == 0:
            await whole_life(crowd, bot)


@pytest.mark.kill
async def test_every_message_is_handled_once_however_often_the_bot_is_killed(
    tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    crowd = Crowd(tmp_path, PEOPLE)
    await crowd.sim.start()
    async with lives(crowd) as bot:
        await at_every_commit_point(crowd, bot, KILLS * 2 // 3)
        await at_random_moments(crowd, bot, KILLS)
        await whole_life(crowd, bot)
    await crowd.sim.stop()

    count = crowd.tally()
    with capsys.disabled():
        print(f"\n{count}")
    assert count.kills == KILLS
    assert (count.lost, count.doubled, count.out_of_order) == ([], [], 0)
    assert crowd.ask("SELECT count(*) FROM inbox WHERE state != 'done'") == [0]
    assert crowd.ask("SELECT count(*) FROM inbox") == [count.sentences + count.presses]
    assert crowd.ask("SELECT count(*) FROM entries") == [count.presses]
    assert (
        sum("Gemt" in message.text for user in crowd.people for message in crowd.sim.transcript(user)) == count.presses
    )
