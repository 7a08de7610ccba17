"""The program whose lives are taken, and looking from outside at what it does."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from tests.kill_people import Crowd
from tests.patience import PATIENCE

LOOK = 0.02
SEED = os.environ.get("NABOBOT_SEED", "2017")
"""Other random moments for another run."""


class Lives:
    """The program whose lives are taken."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._pid = 0
        self._end: asyncio.Task[str]
        self._killed = False

    async def begin(self, how: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{how}\n".encode())
        self._pid = int(await self._line())
        self._end = asyncio.create_task(self._line())
        self._killed = False

    def kill(self, by: int = signal.SIGKILL) -> None:
        with contextlib.suppress(ProcessLookupError):  # it may have ended by its own hand meanwhile
            os.kill(self._pid, by)
        self._killed = by == signal.SIGKILL

    async def end(self) -> str:
        """How the life ended."""
        how = await asyncio.shield(self._end)
        self._pid = 0
        return how

    @property
    def over(self) -> bool:
        """It has ended, or is ending, by our hand or by its own."""
        return self._killed or self._end.done()

    def put_down(self) -> None:
        """Whatever state it is in: a story that fails leaves nobody behind."""
        if self._pid:
            self.kill()

    async def _line(self) -> str:
        assert self._process.stdout
        return (await self._process.stdout.readline()).decode().strip()


@asynccontextmanager
async def lives(crowd: Crowd) -> AsyncIterator[Lives]:
    program = (sys.executable, "-m", "tests.kill_bot", crowd.sim.url, str(crowd.folder), crowd.url)
    async with running(*program) as bot:
        yield bot


@asynccontextmanager
async def running(*program: str) -> AsyncIterator[Lives]:
    """A program that begins a life for each line it reads."""
    process = await asyncio.create_subprocess_exec(
        *program, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parent.parent
    )
    assert process.stdin
    bot = Lives(process)
    try:
        yield bot
    finally:
        bot.put_down()
        process.stdin.close()
        await process.wait()


async def until(true: Callable[[], bool], patience: float = PATIENCE) -> None:
    """What another process does is seen by looking; there is nothing to wait on."""
    async with asyncio.timeout(patience):
        while not true():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(LOOK)
