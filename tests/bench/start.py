"""From the start of `python -m bot run` to its first request for updates."""

import asyncio
import os
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.process import ended, polling
from tests.bench.server import TOKEN, serving

ROUNDS = 7


def run() -> None:
    rounds = [asyncio.run(measured()) for _ in range(ROUNDS)]
    print(f"first start, database made: {median(new for new, _ in rounds):.2f} s (median of {ROUNDS})")
    print(f"next start:                 {median(again for _, again in rounds):.2f} s")


async def measured() -> tuple[float, float]:
    """Seconds of the first start in an empty folder, and of the next."""
    with TemporaryDirectory() as name:
        return await _started(Path(name)), await _started(Path(name))


async def _started(folder: Path) -> float:
    async with serving() as telegram:
        ours = {"NABOBOT_TOKEN": TOKEN, "NABOBOT_API_URL": telegram.url, "NABOBOT_DATA_DIR": str(folder)}
        ours["NABOBOT_LISTEN"] = "127.0.0.1:0"
        log = (folder / "log").open("wb")
        begun = perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=os.environ | ours, cwd=folder, stderr=log
        )
        try:
            await polling(process, telegram)
            return perf_counter() - begun
        finally:
            await ended(process)
