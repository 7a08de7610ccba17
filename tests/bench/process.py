"""A bot in a process of its own, and what it uses."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.server import PATIENCE, Telegram

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Used:
    """CPU seconds since the process began, in all its threads, and bytes of memory now."""

    cpu: float
    resident: int


class Bot:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def used(self) -> Used:
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"\n")
        return Used(**json.loads(await process.stdout.readline()))


@asynccontextmanager
async def running(name: str, telegram: Telegram, folder: Path, *more: str) -> AsyncIterator[Bot]:
    """The bot of bots/<name>.py, from its first request for updates on; `more` is what else it is told."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"tests.bench.bots.{name}", telegram.url, str(folder), *more,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=(folder / "log").open("wb"), cwd=ROOT,
    )  # fmt: skip
    try:
        await polling(process, telegram)
        yield Bot(process)
    except Exception:
        print((folder / "log").read_text()[-2000:], file=sys.stderr)
        raise
    finally:
        await ended(process)


async def polling(process: asyncio.subprocess.Process, telegram: Telegram) -> None:
    """Return when the bot asks for updates. Raises RuntimeError when it ends before that."""
    polls, ends = asyncio.create_task(telegram.polled.wait()), asyncio.create_task(process.wait())
    done, waiting = await asyncio.wait((polls, ends), timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    if polls not in done:
        raise RuntimeError("the bot does not ask for updates")


async def ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    await process.wait()
