"""What is late, and the heartbeat whose silence is the alarm."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.outbox import LANES
from bot.watch.heartbeat import Heartbeat
from bot.watch.lateness import late
from bot.watch.pulse import Pulse
from bot.watch.vitals import Queue, Vitals
from bot.watch.watch import Watch
from tests.world import World

# -- rules --


def test_nothing_waits_so_nothing_is_late() -> None:
    assert late(Vitals(), {}) == []


@pytest.mark.parametrize(
    ("lane", "seconds", "is_late"),
    [
        ("crisis", 30, False),
        ("crisis", 31, True),
        ("answer", 31, False),
        ("answer", 121, True),
        ("reminder", 121, False),
        ("reminder", 901, True),
        ("bulk", 901, False),
        ("bulk", 30_000, True),
    ],
)
def test_a_crisis_message_is_late_sooner_than_a_newsletter(lane: str, seconds: float, is_late: bool) -> None:
    outbox = {each: Queue(1, seconds if each == lane else 0) for each in LANES}

    assert late(Vitals(outbox=outbox), {}) == ([f"outbox.{lane}: {seconds} s"] if is_late else [])


def test_what_was_received_must_be_handled_within_a_minute() -> None:
    assert late(Vitals(inbox=Queue(3, 60)), {}) == []
    assert late(Vitals(inbox=Queue(3, 61)), {}) == ["inbox: 61 s"]


def test_a_part_that_gives_no_sign_is_late_once_its_patience_is_over() -> None:
    clock = [0.0]
    pulse = Pulse(seconds=lambda: clock[0])
    pulse.sign("job.reminders")
    pulse.sign("telegram")
    clock[0] = 100
    pulse.sign("telegram")
    clock[0] = 150

    vitals = Vitals(silences=pulse.silences())
    assert late(vitals, {"job.reminders": 120, "telegram": 100}) == ["job.reminders: 150 s"]
    pulse.rest("job.reminders")
    assert late(Vitals(silences=pulse.silences()), {"job.reminders": 120}) == []


# -- the heartbeat --


@dataclass
class Outside:
    """Somebody outside who counts the beats."""

    url: str = ""
    beats: int = 0
    status: int = 200
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    runner: web.AppRunner = field(init=False)

    async def start(self) -> None:
        application = web.Application()
        application.add_routes([web.get("/ping/secret", self.hear)])
        self.runner = web.AppRunner(application)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}/ping/secret"

    async def hear(self, _request: web.Request) -> web.Response:
        self.beats += 1
        self.heard.set()
        return web.Response(status=self.status)


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    outside = Outside()
    await outside.start()
    yield outside
    await outside.runner.cleanup()


async def test_the_heart_beats_while_all_is_well(world: World, outside: Outside) -> None:
    heartbeat = Heartbeat(outside.url, world.app.watch)

    for _ in range(3):
        await heartbeat.beat()
    assert outside.beats == 3


async def test_the_heart_stands_still_while_something_is_late_and_says_so_once(
    world: World, outside: Outside, caplog: pytest.LogCaptureFixture
) -> None:
    seconds = [0.0]
    pulse = Pulse(seconds=lambda: seconds[0])
    watch = Watch(world.app.database, world.clock, pulse, lambda: {"job.reminders": 60}, fresh=0)
    heartbeat = Heartbeat(outside.url, watch)
    pulse.sign("job.reminders")
    for seconds[0] in (61, 121):
        await heartbeat.beat()
    assert outside.beats == 0
    assert said(caplog) == ["no heartbeat: job.reminders"]

    pulse.sign("job.reminders")
    await heartbeat.beat()
    assert outside.beats == 1
    assert said(caplog)[1:] == ["the heartbeat is back"]


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if record.name == "bot.watch.heartbeat"]


async def test_an_outside_that_does_not_answer_is_logged_once_without_its_address(
    world: World, outside: Outside, caplog: pytest.LogCaptureFixture
) -> None:
    heartbeat = Heartbeat(outside.url, world.app.watch)
    outside.status = 500
    await heartbeat.beat()
    await heartbeat.beat()
    await outside.runner.cleanup()
    await heartbeat.beat()
    await heartbeat.beat()

    assert said(caplog) == [
        "no heartbeat: the other end answers 500",
        "no heartbeat: the other end cannot be reached (ClientConnectorError)",
    ]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert not any("secret" in line for line in ours)


async def test_a_bot_with_a_heartbeat_beats_from_its_start(world: World, outside: Outside) -> None:
    world.more = {"heartbeat_url": outside.url}
    await world.restart()
    await outside.heard.wait()
    assert outside.beats == 1


async def test_a_database_that_does_not_answer_is_what_a_watch_is_for(world: World) -> None:
    world.execute("ALTER TABLE outbox RENAME TO lost")
    look = await world.app.watch.look()
    world.execute("ALTER TABLE lost RENAME TO outbox")

    assert look.late == ("database: no answer",)
    assert not look.well
