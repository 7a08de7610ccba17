"""A session of PostgreSQL that one story has closed serves the next: a new one has every table to learn again."""

import atexit
from collections import defaultdict
from typing import Any

import psycopg
from psycopg.pq import PGconn
from sqlalchemy import Dialect, Engine, event

FORGET = "SELECT pg_advisory_unlock_all(); RESET ALL; DEALLOCATE ALL"
_closed: dict[str, list[PGconn]] = defaultdict(list)
"""By database, what nobody has open."""
_gone = PGconn.connect_start(b"")
_gone.finish()


class Session(psycopg.Connection[Any]):
    """Closed it is closed; but the server's process, without its locks and settings, waits for another of these."""

    def close(self) -> None:
        if self.closed:
            return
        try:
            self.rollback()
            self.autocommit = True
            self.execute(FORGET)
        except psycopg.Error:
            super().close()
        else:
            kept, self.pgconn = self.pgconn, _gone
            _closed[kept.db.decode()].append(kept)


def keep() -> None:
    """From now on, for the databases that are lent to stories."""
    event.listen(Engine, "do_connect", _connect)


def again(database: str) -> Session | None:
    """One that nobody has open."""
    return Session(_closed[database].pop()) if _closed[database] else None


def kept(database: str) -> list[int]:
    """The numbers of the processes that wait."""
    return [each.backend_pid for each in _closed[database]]


@atexit.register
def end(*databases: str) -> None:
    """Of these, or of all."""
    for database in databases or tuple(_closed):
        for each in _closed.pop(database, ()):
            each.finish()


def _connect(dialect: Dialect, _record: Any, arguments: Any, options: dict[str, Any]) -> Any:
    database = options.get("dbname", "")
    if dialect.name != "postgresql" or not database.startswith("story_"):
        return None
    session = again(database)
    if session is None:
        return Session.connect(*arguments, **options)
    session.execute("SELECT set_config('application_name', %s, false)", [options.get("application_name", "")])
    session.commit()
    return session
