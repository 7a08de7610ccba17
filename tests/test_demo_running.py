"""The demonstration runs: the true bot under Telegram's limits, started by a command and ended by Ctrl-C."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.history import TODAY
from bot.demo.own import begins
from bot.demo.run import demonstration
from bot.plan.load import load
from bot.simulator import Message, Simulator, User
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent


async def test_the_demonstration_is_the_true_bot_under_telegrams_limits(tmp_path: Path) -> None:
    async with demonstration(tmp_path, 0) as (app, sim, code):
        running = asyncio.create_task(app.run())
        people = {user.first_name: user for user in sim.people}
        assert timedelta() <= app.clock.now() - TODAY < timedelta(minutes=1)

        await hears(sim, people["Liv"], f"/start {code}", "Velkommen, Liv")
        shown = await hears(sim, people["Fatima"], "37 til fællesspisning i Vangdalen i går", "søndag 14. januar")
        sim.press(people["Fatima"], shown, "Gem")
        await sim.until(lambda: "33,4" in sim.transcript(people["Fatima"])[-1].text)
        shown = await hears(sim, people["Henning"], "/fremdrift", "Tryghed og trivsel")
        sim.press(people["Henning"], shown, "Tryghed og trivsel")
        await sim.until(lambda: any("33,4" in each.text for each in sim.transcript(people["Henning"])))

        assert sim.state.on_move_clock
        await sim.state.on_move_clock(timedelta(days=7))
        assert timedelta() <= app.clock.now() - TODAY - timedelta(days=7) < timedelta(minutes=1)
        assert sim.violations == []
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def hears(sim: Simulator, user: User, says: str, words: str) -> Message:
    """Somebody writes, and waits for an answer with these words."""
    asked = sim.write(user, says)

    def answers() -> list[Message]:
        return [each for each in sim.transcript(user) if each.id > asked.id and words in each.text]

    await asyncio.wait_for(sim.until(lambda: bool(answers())), PATIENCE)
    return answers()[0]


def test_a_command_starts_it_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
    demo = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT, env=env(tmp_path)
    )
    assert demo.stdout
    lines: list[str] = []
    while not any("/start" in line for line in lines):
        lines.append(demo.stdout.readline())
        assert lines[-1], lines
    assert re.search(r"http://127\.0\.0\.1:\d+", "".join(lines))
    assert list(tmp_path.iterdir())

    demo.send_signal(signal.SIGINT)
    rest, _ = demo.communicate(timeout=PATIENCE)
    assert (demo.returncode, rest) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_is_taken_gives_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        command = [sys.executable, "-m", "bot", "demo", "--port", str(port)]
        ended = subprocess.run(
            command, capture_output=True, text=True, cwd=ROOT, env=env(tmp_path), timeout=PATIENCE, check=False
        )
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert f"--port: {port} is taken" in ended.stderr


def env(folder: Path) -> dict[str, str]:
    """What the machine has set says nothing to the demonstration: a wrong setting would stop anything else."""
    return {"PATH": "", "TMPDIR": str(folder), "NABOBOT_API_URL": "nonsense", "NABOBOT_DATABASE_URL": "nonsense"}


async def test_with_a_plan_of_ones_own_everybody_is_there_and_nothing_has_happened(tmp_path: Path) -> None:
    plan = str(ROOT / "tests" / "plans" / "noerrevang-2025-28.toml")
    async with demonstration(tmp_path, 0, plan) as (app, sim, code):
        running = asyncio.create_task(app.run())
        people = {user.about: user for user in sim.people}
        assert code == ""
        assert {"Sekretariatsleder", "Vaskerivært · Nørrebro Vænge", "Frivillig · Nørregade"} <= people.keys()

        host = people["Vaskerivært · Nørrevang"]
        await hears(sim, host, "14 til kaffe i Nørrevang i går", "Skal jeg gemme det?")
        sim.press(host, sim.transcript(host)[-1], "Gem")
        await sim.until(lambda: "Gæster til kaffe: 14 " in sim.transcript(host)[-1].text)
        await hears(sim, people["Sekretariatsleder"], "/fremdrift", "Gæster til kaffe")
        assert sim.violations == []
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize(
    ("now", "begins_at"), [("2026-11-21T12:00", "2026-11-21T12:00"), ("2024-05-05T12:00", "2025-03-03T09:00")]
)
def test_a_plan_of_another_time_is_tried_on_a_working_morning(now: str, begins_at: str) -> None:
    plan = load(ROOT / "tests" / "plans" / "noerrevang-2025-28.toml")
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert begins(plan, moment) == datetime.fromisoformat(begins_at).replace(tzinfo=UTC)
