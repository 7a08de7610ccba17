"""Backup, restore, and moving from one database to another."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from bot.archive.backup import AlreadyThere, NothingThere, backup
from bot.archive.copying import Itself, NotEmpty, copy
from tests import postgres
from tests.world import World


async def reported(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


@pytest.mark.sqlite
async def test_a_backup_is_made_while_the_bot_runs_and_brought_back(world: World) -> None:
    await reported(world)
    mona = world.phones[0]
    backup(world.app.settings.database, world.folder / "backup.db")
    await mona.says("/fortryd")
    mona.sees("Fortrudt")

    await world.app.stop()
    for left in world.folder.glob("nabobot.db*"):
        left.unlink()
    shutil.copyfile(world.folder / "backup.db", world.folder / "nabobot.db")
    await world.start_bot()
    await mona.says("/mine")
    mona.sees("Fællesspisning i Vangdalen", "37")


async def test_a_restore_sends_nothing_again(world: World) -> None:
    await reported(world)
    world.execute("UPDATE outbox SET state = 'waiting' WHERE id = 2")
    world.execute("UPDATE outbox SET state = 'sending' WHERE id = 1")
    backup(world.app.settings.database, world.folder / "backup.db")
    world.execute("UPDATE outbox SET state = 'sent'")
    assert {state for (state,) in rows(world.folder / "backup.db", "SELECT state FROM outbox")} == {"unknown"}
    kept = rows(world.folder / "backup.db", "SELECT outbox_id, outcome FROM attempts ORDER BY outbox_id")
    assert kept[:2] == [(1, "unknown"), (2, "unknown")]


async def test_a_backup_never_overwrites_another(world: World) -> None:
    backup(world.app.settings.database, world.folder / "backup.db")
    with pytest.raises(AlreadyThere):
        backup(world.app.settings.database, world.folder / "backup.db")
    assert (world.folder / "backup.db").stat().st_mode & 0o077 == 0, "nobody else reads it"


def test_of_a_database_that_is_not_there_no_empty_backup_is_made(tmp_path: Path) -> None:
    with pytest.raises(NothingThere):
        backup(f"sqlite:///{tmp_path / 'nabobot.db'}", tmp_path / "backup.db")
    assert list(tmp_path.iterdir()) == []


def test_of_a_database_that_does_not_answer_no_half_a_backup_is_left(tmp_path: Path) -> None:
    with pytest.raises(OperationalError):
        backup("postgresql+psycopg://nabobot@127.0.0.1:9/nabobot", tmp_path / "backup.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.sqlite
async def test_everything_moves_to_another_database_counted_and_compared(world: World) -> None:
    await reported(world)
    copied = copy(world.app.settings.database, f"sqlite:///{world.folder / 'other.db'}")
    counts = {each.table: each.rows for each in copied}
    assert (counts["entries"], counts["revisions"], counts["persons"]) == (1, 1, 1)
    for table in counts:
        query = f"SELECT * FROM {table} ORDER BY 1"
        assert rows(world.folder / "other.db", query) == rows(world.folder / "nabobot.db", query)


async def test_a_database_is_not_copied_onto_itself(world: World) -> None:
    """However its address is written."""
    await reported(world)
    here = world.app.settings.database
    with pytest.raises(Itself):
        copy(here, here)
    if here.startswith("sqlite"):
        with pytest.raises(Itself):
            copy(here, f"sqlite:///{world.folder / 'nothing' / '..' / 'nabobot.db'}")


async def test_nothing_is_copied_into_a_database_that_is_in_use(world: World) -> None:
    await reported(world)
    copy(world.app.settings.database, f"sqlite:///{world.folder / 'other.db'}")
    with pytest.raises(NotEmpty):
        copy(world.app.settings.database, f"sqlite:///{world.folder / 'other.db'}")


@pytest.mark.sqlite
async def test_a_programme_moves_to_postgresql_and_goes_on_counting_where_it_was(world: World) -> None:
    await reported(world)
    url = postgres.new_database()
    await world.app.stop()
    counts = {each.table: each.rows for each in copy(world.app.settings.database, url)}
    assert (counts["entries"], counts["persons"]) == (1, 1)

    world.database = url
    await world.start_bot()
    mona = world.phones[0]
    await mona.says("30 til fællesspisning i Jennumparken i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt", "nr. 2")
    assert [row["id"] for row in world.rows("registrations")] == [1, 2]
    await world.app.stop()
    postgres.drop(url)
    world.database = ""
    await world.start_bot()
