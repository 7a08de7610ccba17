"""A backup is a SQLite file with everything in it, made while the bot runs. Bringing it back sends nothing again."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, insert, literal, select, update

from bot.archive.copying import copy, file_of
from bot.delivery.attempts import KEPT
from bot.engine import make_engine
from bot.inbox import QUARANTINED
from bot.inbox import TABLE as INBOX
from bot.inbox import WAITING as UNHANDLED
from bot.outbox import ATTEMPTS, SENDING, UNKNOWN, WAITING
from bot.outbox import TABLE as OUTBOX

WHY = "waited when the backup was made"


class AlreadyThere(Exception):
    """There is a file of that name: a backup never overwrites another."""


class NotWritten(Exception):
    """There is no such folder, or no room: the file could not be written, and nothing is left of it."""


class Damaged(Exception):
    """What the disk gives back is not what was written: a backup would be damaged too, and be trusted."""


class NothingThere(Exception):
    """There is no database to be backed up: a copy of nothing would be trusted as a copy of all."""


def backup(url: str, file: Path) -> None:
    """Write a backup of the database. Raises AlreadyThere, NothingThere, NotWritten and Damaged.

    What waited to be sent or handled at that moment has been since, unless the bot died with the disk: in the backup
    it is marked for staff to look at, so that nobody gets a message twice after a restore.
    """
    if file.exists():
        raise AlreadyThere(file)
    source = file_of(url)
    if source is not None and not source.is_file():
        raise NothingThere(source)
    half = file.with_name(file.name + ".part")
    try:
        half.unlink(missing_ok=True)
        half.touch(mode=0o600)  # everything that people said is in it
    except OSError as error:
        raise NotWritten(f"{file} cannot be written ({error.strerror})") from None
    try:
        if source is not None:
            _copy_file(url, half)
        else:
            copy(url, f"sqlite:///{half}")
        _settle(half)
    except BaseException as error:
        for left in ("", "-wal", "-shm"):  # half a backup helps nobody, and is full of what people said
            half.with_name(half.name + left).unlink(missing_ok=True)
        if isinstance(why := getattr(error, "orig", error), sqlite3.OperationalError):
            raise NotWritten(f"{file} cannot be written ({why})") from None
        raise
    half.rename(file)


def _copy_file(url: str, target: Path) -> None:
    """SQLite's own online copy: one moment of the database, while others write."""
    engine = make_engine(url)
    source = engine.raw_connection()
    copied = sqlite3.connect(target)
    try:
        source.driver_connection.backup(copied)  # type: ignore[union-attr]
    finally:
        copied.close()
        source.close()
        engine.dispose()


def look_through(connection: Connection) -> None:
    """Have SQLite read its file from end to end. Raises Damaged."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        raise Damaged(found.splitlines()[-1])


def _settle(file: Path) -> None:
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        look_through(connection)
        # One file that can be carried away: no log of changes beside it.
        connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
        waits = OUTBOX.c.state.in_((WAITING, SENDING))
        noted = select(OUTBOX.c.id, OUTBOX.c.created_at, literal(UNKNOWN), literal(WHY)).where(waits)
        connection.execute(insert(ATTEMPTS).from_select(KEPT, noted))
        connection.execute(update(OUTBOX).where(waits).values(state=UNKNOWN, error=WHY))
        connection.execute(update(INBOX).where(INBOX.c.state == UNHANDLED).values(state=QUARANTINED, body=None))
    engine.dispose()
