"""The database's shape over time: one set of Alembic scripts for SQLite and PostgreSQL.

Alembic itself is imported where something is to be done: a start that finds all in order saves 9 MB and 60 ms. Nor does
it make a new file of SQLite, but newest.sql, which says what the scripts make of an empty one: 20 ms instead of 480.
`python -m tests.newest` writes it anew after each script.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, inspect, make_url, text

from bot import models
from bot.engine import make_engine

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent
NEWEST = HERE / "newest.sql"
METADATA = models.METADATA
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended('nabobot migrations', 0))")


def upgrade(url: str) -> None:
    """Bring a database to the newest shape; nothing happens to one that has it."""
    current, newest = shape(url)
    if current is None and make_url(url).get_backend_name() == "sqlite":
        _make(url)
        current, newest = shape(url)
    if current != newest:
        from alembic import command

        command.upgrade(configuration(url), "head")


def _make(url: str) -> None:
    """Make the tables of an empty file, all or none; nothing where somebody else has made them meanwhile."""
    engine = make_engine(url)
    try:
        with engine.begin() as connection:
            if not inspect(connection).has_table("alembic_version"):
                for statement in NEWEST.read_text("utf-8").split(";\n")[:-1]:
                    connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def shape(url: str) -> tuple[str | None, str | None]:
    """The shape that a database has (None: it is empty), and the newest."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            known = inspect(connection).has_table("alembic_version")
            current = connection.scalar(text("SELECT version_num FROM alembic_version")) if known else None
        return current, newest_script()
    finally:
        engine.dispose()


def newest_script() -> str:
    """Scripts are numbered, and the name of each file begins with its number."""
    return max(script.name.partition("_")[0] for script in (HERE / "versions").glob("[0-9]*.py"))


def configuration(url: str) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE))
    # Alembic reads its options as a template: a percent sign in a password would be taken for one.
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config
