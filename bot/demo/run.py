"""The demonstration in one process: simulator, chat page, the true bot, and a programme with seven months behind it."""

import contextlib
import errno
import socket
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import typer

from bot.app import App
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED, Limits
from bot.demo.history import BEGINS, History
from bot.demo.own import begins, cast_of
from bot.plan.chosen import plan_of
from bot.secret import Secret
from bot.settings import Settings, SettingsError
from bot.simulator import UNLIMITED as NO_FLOOD
from bot.simulator import Limits as Flood
from bot.simulator import Simulator

TOKEN = "2017:the-demonstration-needs-no-secret"  # noqa: S105 - known to the simulator alone
PLAN = "randers-nordby-2017-21"
"""The sample programme is the one of this plan."""


async def run_demo(port: int, plan: str) -> None:
    """Run until cancelled; `plan`: one's own. Raises SettingsError where the port is taken or the plan is wrong."""
    with tempfile.TemporaryDirectory(prefix="nabobot-demo-", ignore_cleanup_errors=True) as folder:
        if not plan:
            typer.echo("One moment: seven months of a programme are being lived through …")
        async with demonstration(Path(folder), port, plan) as (app, sim, code):
            typer.echo(f"The demo is ready: open {sim.url} in your browser (Ctrl-C ends it).")
            if code:
                typer.echo(f"Liv is not in yet: pick her, and write  /start {code}")
            await app.run()


@contextlib.asynccontextmanager
async def demonstration(folder: Path, port: int, plan: str = "") -> AsyncIterator[tuple[App, Simulator, str]]:
    """The bot (not started), the page's server, and a code that invites, if anybody waits for one.

    The bot's data lie in the folder. With a plan of one's own everybody is there, and nothing has happened yet.
    """
    clock = Clock(begins(plan_of(settings_of(folder, "", plan)), Clock().now()) if plan else BEGINS)
    sim = Simulator(TOKEN, "nabobot", clock.now, limits=NO_FLOOD)
    await _listen(sim, port)
    try:
        code = await _past(App(settings_of(folder, sim.url, plan), clock, UNLIMITED), sim, own=bool(plan))
        # From here on all is as with Telegram: its limits are kept, and watched.
        sim.limits = Flood()
        app = App(settings_of(folder, sim.url, plan, _free_port()), clock, Limits())
        sim.state.on_move_clock = app.walk
        yield app, sim, code
    finally:
        await sim.stop()


async def _listen(sim: Simulator, port: int) -> None:
    try:
        await sim.start(port=port)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        problem = "is taken by another program" if error.errno == errno.EADDRINUSE else "is not for everybody"
        raise SettingsError(f"--port: {port} {problem}; try another: make demo PORT=9000") from None


async def _past(app: App, sim: Simulator, *, own: bool) -> str:
    """Live through the months before, with a bot that waits for no rate limits."""
    await app.start()
    try:
        if not own:
            return await History(app, sim).live()
        await History(app, sim).come_in(cast_of(app.programme.plan))
        return ""
    finally:
        await app.stop()


def settings_of(folder: Path, api_url: str, plan: str, port: int = 0) -> Settings:
    """Every setting has its default or is given here: nothing of the environment reaches the demonstration."""
    pages = f"127.0.0.1:{port}"
    return Settings(
        token=Secret(TOKEN), api_url=api_url, data_dir=folder, plan=plan or PLAN, log_level="warning",
        listen=pages, public_url=f"http://{pages}", given=("listen", "public_url"),
    )  # fmt: skip


def _free_port() -> int:
    """For the bot's own small pages: a demonstration beside a running bot leaves that one's port alone."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
