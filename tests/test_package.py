"""The wheel, unpacked where nothing else of the project is: it runs from any folder, against any Bot API server."""

import asyncio
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from bot.simulator import Message, Simulator, User
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
TOKEN = "4711:hemmelig"
NOW = "2017-11-15T10:00+01:00"
START = "import sys; sys.path.insert(0, sys.argv.pop(1)); from bot.cli import main; main()"
"""`-I` sees neither this folder nor the environment's paths; the wheel comes before what is installed."""


@dataclass(frozen=True)
class Installed:
    """The unpacked wheel, and a folder to stand in."""

    wheel: Path
    folder: Path

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-I", "-c", START, str(self.wheel), *words]

    def types(self, *words: str, **settings: str) -> str:
        ended = subprocess.run(
            self.command(*words),
            cwd=self.folder,
            env=settings,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built without a network: the build's own tool is among the test's requirements."""
    made, unpacked = tmp_path_factory.mktemp("made"), tmp_path_factory.mktemp("unpacked")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-index"]
    subprocess.run([*pip, "--no-build-isolation", "--no-deps", "--wheel-dir", str(made), str(ROOT)], check=True)
    (file,) = made.glob("nabobot-*.whl")
    zipfile.ZipFile(file).extractall(unpacked)
    return unpacked


@pytest.fixture
def installed(wheel: Path, tmp_path: Path) -> Installed:
    return Installed(wheel, tmp_path)


@pytest.mark.parametrize(
    "pattern",
    [
        "bot/locale/da/LC_MESSAGES/bot.po",
        "bot/locale/en/LC_MESSAGES/bot.po",
        "bot/plan/files/*.toml",
        "bot/migrations/versions/0001*.py",
        "bot/migrations/newest.sql",
        "bot/simulator/page/*",
        "bot/demo/*.toml",
        "handlers/*.py",
        "scheduler/*.py",
    ],
)
def test_what_the_bot_needs_beside_its_code_is_in_the_wheel(wheel: Path, pattern: str) -> None:
    source = ROOT / pattern.removeprefix("bot/") if "locale" in pattern else ROOT / pattern
    there = {file.name for file in source.parent.glob(source.name)}
    assert there
    assert {file.name for file in wheel.glob(pattern)} == there


def test_neither_tests_nor_anything_of_the_makers_is_in_the_wheel(wheel: Path) -> None:
    folders = {path.name for path in wheel.iterdir() if not path.name.endswith(".dist-info")}
    assert folders == {"bot", "handlers", "scheduler"}


def test_it_reads_and_checks_plans_from_any_folder(installed: Installed) -> None:
    read = orjson.loads(installed.types("read", "37 til fællesspisning i Vangdalen i går", "--now", NOW))
    assert read["reports"][0]["area"] == "vangdalen"
    assert "in order" in installed.types("plan", "check", "randers-nordby-2017-21")
    assert list(installed.folder.iterdir()) == []


async def test_a_stranger_can_drive_it_by_its_outer_interface_alone(installed: Installed) -> None:
    sim = Simulator(TOKEN, "nordbybot", lambda: datetime(2017, 11, 15, 9, tzinfo=UTC))
    await sim.start()
    settings = {"NABOBOT_TOKEN": TOKEN, "NABOBOT_API_URL": sim.url, "NABOBOT_NOW": NOW, "NABOBOT_LISTEN": "127.0.0.1:0"}
    async with running(installed, sim, settings):
        link = await asyncio.to_thread(installed.types, "invite", "ambassador", "--area", "vangdalen", **settings)
        assert link.startswith("https://t.me/nordbybot?start=")
        fatima = sim.add_user("Fatima")
        await hears(sim, fatima, f"/start {link.strip().partition('=')[2]}", "Velkommen")
        shown = await hears(sim, fatima, "37 til fællesspisning i Vangdalen i går", "tirsdag 14. november")
        sim.press(fatima, shown, shown.buttons[0])
        await soon(sim, lambda: "Gemt" in sim.transcript(fatima)[-1].text)
        rows = orjson.loads(
            await asyncio.to_thread(installed.types, "export", "registrations", "--format", "json", **settings)
        )
    await sim.stop()
    (row,) = rows
    assert (row["criterion"], row["value"], row["date"]) == ("faellesspisning", 37, "2017-11-14")
    assert (row["area"], row["state"], row["revision"]) == ("vangdalen", "saved", 1)
    assert sim.violations == []


@asynccontextmanager
async def running(installed: Installed, sim: Simulator, settings: dict[str, str]) -> AsyncIterator[None]:
    """`nabobot run`, until it is asked to stop as a system asks."""
    began = time.monotonic()
    bot = await asyncio.create_subprocess_exec(
        *installed.command("run"), cwd=installed.folder, env=settings, stderr=asyncio.subprocess.PIPE
    )
    try:
        await soon(sim, lambda: sim.is_polled)
        print(f"first poll {time.monotonic() - began:.2f} s after the start")
        if sys.platform == "linux":
            assert len(cores(bot.pid)) == 1, "threads that take turns stay together"
        yield
    finally:
        bot.terminate()
        _, said = await bot.communicate()
    assert bot.returncode == 0, said.decode()
    assert TOKEN not in said.decode()


def cores(process: int) -> set[int]:
    """Where the threads of a process may run; a thread may end while it is looked at."""
    found: set[int] = set()
    for thread in Path(f"/proc/{process}/task").iterdir():
        with suppress(ProcessLookupError):
            found |= os.sched_getaffinity(int(thread.name))
    return found


async def hears(sim: Simulator, user: User, says: str, words: str) -> Message:
    """Somebody writes, and waits for an answer with these words."""
    asked = sim.write(user, says)

    def answers() -> list[Message]:
        return [each for each in sim.transcript(user) if each.id > asked.id and words in each.text]

    await soon(sim, lambda: bool(answers()))
    return answers()[0]


async def soon(sim: Simulator, true: Callable[[], bool]) -> None:
    await asyncio.wait_for(sim.until(true), PATIENCE)
