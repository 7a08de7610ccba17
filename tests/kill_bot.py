"""A program: lives of the true bot, one after the other, each of which may be killed by SIGKILL.

    python -m tests.kill_bot URL FOLDER DATABASE

Each line on standard input begins a life: "live", or "before 7" and "after 7" for one that kills itself before or after
its seventh commit. Answers on standard output: the life's process id, and when it is over how it ended. Everything is
imported once and each life is a fork, so that a life costs a third of a second and not two.
"""

import asyncio
import contextlib
import logging
import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine, create_engine, event

from bot import models
from bot.app import App
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.programme import programme_of
from bot.settings import read_settings
from tests.kill_news import JOB
from tests.kill_people import NOW, TOKEN

CLOCK = Clock(NOW)
"""Runs on from life to life: were it put back for each, a job would look only where a life outlives all before it."""


def main() -> None:
    warm_up("randers-nordby-2017-21")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _live(*line.split())
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else f"ended {os.WEXITSTATUS(status)}", flush=True)


def warm_up(plan: str) -> None:
    """Read the plan once: each life finds it read, and its reader made."""
    engine = create_engine("sqlite://")
    models.METADATA.create_all(engine)
    programme_of(read_settings(plan=plan, secret_key="nøgle", file=None), engine)
    engine.dispose()


def _live(how: str, number: str = "0") -> None:
    """One life; never returns."""
    die_at(how, int(number))
    settings = read_settings(
        token=TOKEN,
        api_url=sys.argv[1],
        data_dir=Path(sys.argv[2]),
        database_url=sys.argv[3],
        secret_key="nøgle",
        now=CLOCK.now(),
        listen="127.0.0.1:0",
        file=None,
    )
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # it mentions each look that a busy machine leaves out
    app = App(settings, limits=UNLIMITED)
    app.runner.jobs = (JOB,)
    try:
        asyncio.run(until_told(app))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


async def until_told(app: App) -> None:
    task = asyncio.create_task(app.run())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task


def die_at(how: str, number: int) -> None:
    """Let the database's connections count their commits, and the process die at one of them."""
    if how == "live":
        return
    counted = count(1)

    def commit(really: Callable[[], None]) -> None:
        here = next(counted) == number
        if here and how == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        really()
        if here and how == "after":
            os.kill(os.getpid(), signal.SIGKILL)

    class Mortal(sqlite3.Connection):
        def commit(self) -> None:
            commit(super().commit)

    class Shared(psycopg.Connection[Any]):
        def commit(self) -> None:
            really = super().commit
            really() if self.autocommit else commit(really)  # what only looks and locks has nothing to lose

    @event.listens_for(Engine, "do_connect")
    def connect(dialect: Any, _record: Any, arguments: Any, options: dict[str, Any]) -> Any:
        if dialect.name == "postgresql":
            return Shared.connect(*arguments, **options)
        options["factory"] = Mortal
        return None


if __name__ == "__main__":
    main()
