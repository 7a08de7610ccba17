"""One process serves a database on SQLite; on PostgreSQL as many may as like to share the work."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from bot.settings import SettingsError

SQLITE = "sqlite:///"


@contextmanager
def the_only_one(database: str) -> Iterator[None]:
    """While it lasts no other process serves this database. Raises SettingsError where one does.

    Another would take what the first is just sending for left over from a crash. The lock goes with its process.
    """
    if not database.startswith(SQLITE):
        yield
        return
    file = database.removeprefix(SQLITE).partition("?")[0]
    with closing(sqlite3.connect(f"{file}.running", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            raise SettingsError("NABOBOT_DATA_DIR: another nabobot runs with this database: stop it first") from None
        yield
