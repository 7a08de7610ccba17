"""The database's shape over time: one set of Alembic scripts for SQLite and PostgreSQL.

Alembic itself is imported where something is to be done: a start that finds all in order saves 9 MB and 60 ms.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, inspect, text

from bot import models

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent
METADATA = models.METADATA
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended('nabobot migrations', 0))")


def upgrade(url: str) -> None:
    """Bring a database to the newest shape; nothing happens to one that has it."""
    current, newest = shape(url)
    if current != newest:
        from alembic import command

        command.upgrade(configuration(url), "head")


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
