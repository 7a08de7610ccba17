"""A program: lives of the true bot during call-outs, each at its own moment, each of which may be killed by SIGKILL.

    python -m tests.kill_callout URL FOLDER [DATABASE]

Each line on standard input begins a life: "live 90" begins ninety seconds after the first call-out was activated,
"before 7 90" and "after 7 90" kill themselves before or after their seventh commit.
"""

import asyncio
import logging
import os
import sys
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

import scheduler.beredskab
from bot.app import App
from bot.delivery.budget import UNLIMITED
from bot.settings import read_settings
from tests.crisis import PLAN
from tests.kill_bot import die_at, until_told, warm_up

TOKEN = "4711:hemmelig"
ACTIVATED = datetime(2022, 11, 16, 20, 43, tzinfo=UTC)


def main() -> None:
    warm_up(PLAN)
    for line in sys.stdin:
        how, *numbers = line.split()
        child = os.fork()
        if child == 0:
            _live(how, *map(int, numbers))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else f"ended {os.WEXITSTATUS(status)}", flush=True)


def _live(how: str, *numbers: int) -> None:
    """One life; never returns."""
    die_at(how, numbers[0])
    database = sys.argv[3] if len(sys.argv) > 3 else ""
    settings = read_settings(
        token=TOKEN, api_url=sys.argv[1], data_dir=Path(sys.argv[2]), plan=PLAN, secret_key="nøgle",
        now=ACTIVATED + timedelta(seconds=numbers[-1]), listen="127.0.0.1:0", database_url=database, file=None,
    )  # fmt: skip
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    app = App(settings, limits=UNLIMITED)
    app.runner.jobs = (scheduler.beredskab.JOB,)
    try:
        asyncio.run(until_told(app))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()
