"""Several processes on one PostgreSQL, one of which was started again with another plan file."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.app import App
from bot.delivery.budget import UNLIMITED
from bot.plan.load import load
from bot.plan.mark import mark
from bot.same_plan import PLANS, AnotherPlan
from bot.settings import read_settings
from tests import postgres
from tests.patience import PATIENCE
from tests.shell import Shell
from tests.test_plan_renamed import BEGINS, NEW, OLD, SAYS_SO, SMALLEST, begins_anew, counted, has_held, renamed
from tests.world import TOKEN, World, story

REFUSED = "another process serves this database by a plan file with other keys"
OTHER = 4711
"""By which plan somebody else goes."""
CUT_OFF = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name LIKE 'nabobot looks %' AND pid <> pg_backend_pid()
"""


@pytest.fixture
def url() -> Iterator[str]:
    url = postgres.lend()
    yield url
    postgres.take_back(url)


@pytest.fixture
async def shared(tmp_path: Path, template: Path, url: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, str(SMALLEST), BEGINS, database=url)) as world:
        yield world


def another(world: World, plan: str) -> App:
    """A process more on the same database, on a machine where the plan file says this."""
    path = world.folder / "another.toml"
    path.write_text(plan)
    more: Any = {"listen": "127.0.0.1:0", "file": None}
    settings = read_settings(
        token=TOKEN, api_url=world.sim.url, data_dir=world.folder, plan=str(path), secret_key="nøgle",
        database_url=world.database, **more,
    )  # fmt: skip
    return App(settings, world.clock, UNLIMITED)


def goes_by_another(url: str) -> psycopg.Connection[Any]:
    """The session of a process that looks, once, and says by which plan it goes."""
    session = psycopg.connect(url.replace("+psycopg", ""), autocommit=True, application_name="nabobot looks 0ther")
    session.execute("SELECT pg_advisory_lock_shared(%s::int, %s::int)", (PLANS, OTHER))
    return session


async def test_who_comes_with_other_keys_is_refused_and_what_is_written_stays_of_one_plan(shared: World) -> None:
    bo = shared.person("Bo", role="volunteer")
    await has_held(bo, "i fredags")
    late = another(shared, renamed(SAYS_SO))
    with pytest.raises(AnotherPlan, match=REFUSED):
        await late.start()
    await late.stop()

    await has_held(bo, "i lørdags")
    assert shared.ask("SELECT criterion FROM entries") == [(OLD,), (OLD,)]
    await begins_anew(shared, renamed(SAYS_SO))  # the last that went by the old one
    await has_held(bo, "i går")
    assert counted(shared) == [(NEW, 3)]
    assert shared.ask("SELECT criterion FROM entries WHERE id = 3") == [(NEW,)]


async def test_another_title_or_target_is_no_other_plan(shared: World) -> None:
    second = another(shared, SMALLEST.read_text().replace("year = 20", "year = 25").replace("Havedage i", "Dage i"))
    await second.start()
    await second.stop()


async def test_the_command_says_it_in_one_line_and_may_be_tried_again(shared: World, tmp_path: Path) -> None:
    shell = Shell(tmp_path / "elsewhere")
    shell.folder.mkdir()
    (shell.folder / "plan.toml").write_text(renamed())
    shell.set = {
        "NABOBOT_TOKEN": TOKEN, "NABOBOT_API_URL": shared.sim.url, "NABOBOT_PLAN": "plan.toml",
        "NABOBOT_DATABASE_URL": shared.database, "NABOBOT_LISTEN": "127.0.0.1:0", "NABOBOT_SECRET_KEY": "nøgle",
    }  # fmt: skip
    said = await asyncio.to_thread(shell.types_apart, "run", status=75)
    assert said.splitlines()[-1].startswith(f"nabobot: NABOBOT_PLAN: {REFUSED}")
    assert "Traceback" not in said


async def test_who_was_cut_off_while_another_plan_began_steps_back(shared: World) -> None:
    with goes_by_another(shared.database) as other:
        other.execute(CUT_OFF)
        with pytest.raises(AnotherPlan, match=REFUSED):
            async with asyncio.timeout(PATIENCE):
                await shared.app.life.until_it_ends()


@pytest.mark.kill
async def test_who_gives_no_sign_any_more_keeps_nobody_out(shared: World) -> None:
    await shared.app.stop()
    with goes_by_another(shared.database):  # and is never heard of again, as on a host that is gone
        while not await begins(shared):
            await shared.app.stop()  # whoever looks after the process starts it again
    await has_held(shared.person("Bo", role="volunteer"))


async def begins(world: World) -> bool:
    try:
        await world.start_bot()
    except AnotherPlan:
        return False
    return True


def test_plans_are_alike_by_the_keys_that_rows_are_written_under(tmp_path: Path) -> None:
    def marked(text: str) -> int:
        (tmp_path / "plan.toml").write_text(text)
        return mark(load(tmp_path / "plan.toml"))

    text = SMALLEST.read_text()
    same = text.replace("Nyttehaverne", "Haverne") + "\n# a note\n"
    assert marked(text) == marked(same)
    others = (
        renamed(),
        renamed(SAYS_SO),
        text.replace('"hus"', '"huset"').replace("institutions.hus", "institutions.huset"),
        text.replace("areas.kastanje", "areas.parken"),
        text.replace("areas.kastanje]", 'areas.kastanje]\nformerly = ["parken"]'),
    )
    assert len({marked(each) for each in (text, *others)}) == len(others) + 1
    assert all(0 <= marked(each) < 2**31 for each in others)
