"""`nabobot run` and `nabobot demo`: until Ctrl-C or the system's request to stop."""

import asyncio
import contextlib
import gc
import os
import signal
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.plainly import plainly, ready_settings
from bot.spared import load_libraries, without_unused

CORE = 36
"""Which word of /proc/self/stat, counted from 0 behind the name of the program, is the core we run on (proc(5))."""


def run() -> None:
    """Run the bot, with the settings of the environment or of .env."""
    with plainly():
        from bot.cli.only_one import the_only_one

        settings = ready_settings()
        settings.bot_token()
        with the_only_one(settings.database):
            with spared_by_the_collector():
                load_libraries()
                with without_unused():
                    from bot.app import App
                from bot.logs import configure

                configure(settings)
                keep_to_one_core()
                app = App(settings)
            asyncio.run(until_stopped(app.run()))


def keep_to_one_core() -> None:
    """Python lets one of our threads work at a time: handing over between cores took a third of the time of a report.

    The core is the one that the system has given us. Threads that are begun afterwards stay there too.
    """
    if hasattr(os, "sched_setaffinity"):  # Linux
        given = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[CORE])
        os.sched_setaffinity(0, {given})


@contextlib.contextmanager
def spared_by_the_collector() -> Iterator[None]:
    """Around what the start makes. It stays: to look at it for garbage took a fifth of the start, to look at it again
    and again a tenth of the time of a report. The garbage among it, a fifth of a megabyte, stays too.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 20, 50)
        gc.enable()


def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the chat page; 0: any that is free")] = 8080,
    plan: Annotated[str, typer.Option(help="A plan file of your own: everybody is there, nothing has happened")] = "",
) -> None:
    """Run the bot with the built-in simulator and a sample programme; nothing else is needed."""
    with plainly():
        from bot.demo.run import run_demo

        asyncio.run(until_stopped(run_demo(port, plan)))


async def until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Run until it ends by itself, or until a signal; what it has begun it may then finish."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # where there are no signals, Ctrl-C ends it all the same
            loop.add_signal_handler(each, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task
