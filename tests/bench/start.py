"""From the start of `python -m bot run` to its first request for updates."""

import asyncio
import os
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench.process import ROOT, ended, polling
from tests.bench.server import TOKEN, serving

ROUNDS = 7
Start = tuple[float, float]
"""Seconds to the first request, and seconds of CPU until it has ended again."""


def run() -> None:
    rounds = [asyncio.run(measured()) for _ in range(ROUNDS)]
    print(f"medians of {ROUNDS} starts")
    for title, starts in (
        ("first start, database made", [a for a, _ in rounds]),
        ("next start", [b for _, b in rounds]),
    ):
        seconds, cpu = (median(start[i] for start in starts) for i in (0, 1))
        print(f"{title:28} {seconds:.2f} s, with {cpu:.2f} s of CPU")


async def measured() -> tuple[Start, Start]:
    """The first start in an empty folder, and the next."""
    with TemporaryDirectory() as name:
        return await _started(Path(name)), await _started(Path(name))


async def _started(folder: Path) -> Start:
    async with serving() as telegram:
        ours = {"NABOBOT_TOKEN": TOKEN, "NABOBOT_API_URL": telegram.url, "NABOBOT_DATA_DIR": str(folder)}
        ours |= {"NABOBOT_LISTEN": "127.0.0.1:0", "PYTHONPATH": str(ROOT)}
        before, begun = _cpu(), perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=os.environ | ours, cwd=folder, stderr=(folder / "log").open("wb")
        )
        try:
            await polling(process, telegram)
            seconds = perf_counter() - begun
        finally:
            await ended(process)
        return seconds, _cpu() - before


def _cpu() -> float:
    """Seconds that processes which have ended took."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
