"""A program: lives of the true bot while an issue is sent, each of which may be killed by SIGKILL.

    python -m tests.kill_issue URL FOLDER SMTP

Each line on standard input begins a life: "live".
"""

import asyncio
import logging
import os
import sys
import traceback
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import App
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.settings import read_settings
from scheduler.newsletter import JOBS
from tests.kill_bot import until_told
from tests.newsletter_world import FROM

TOKEN = "4711:hemmelig"
BEGINS = datetime(2017, 11, 15, 9, tzinfo=UTC)
CLOCK = Clock(BEGINS)
"""Runs on from life to life: were it put back for each, the job would look only where a life outlives all before it."""
OFTEN = timedelta(milliseconds=100)
"""A life is short: it looks more often than the bot does by itself."""


def main() -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _live()
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else f"ended {os.WEXITSTATUS(status)}", flush=True)


def _live() -> None:
    """One life; never returns."""
    settings = read_settings(
        token=TOKEN, api_url=sys.argv[1], data_dir=Path(sys.argv[2]), smtp_url=sys.argv[3], mail_from=FROM,
        secret_key="nøgle", now=CLOCK.now(), listen="127.0.0.1:0", file=None,
    )  # fmt: skip
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    app = App(settings, limits=UNLIMITED)
    app.runner.jobs = tuple(replace(job, every=OFTEN, idle=None) for job in JOBS if job.name == "newsletter_sending")
    try:
        asyncio.run(until_told(app))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()
