"""The database's shape over time: one set of Alembic scripts for SQLite and PostgreSQL."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from bot import models

HERE = Path(__file__).parent
METADATA = models.METADATA


def upgrade(url: str) -> None:
    """Bring a database to the newest shape; nothing happens to one that has it."""
    current, newest = shape(url)
    if current != newest:
        command.upgrade(configuration(url), "head")


def shape(url: str) -> tuple[str | None, str | None]:
    """The shape that a database has (None: it is empty), and the newest."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
        return current, ScriptDirectory.from_config(configuration(url)).get_current_head()
    finally:
        engine.dispose()


def configuration(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    # Alembic reads its options as a template: a percent sign in a password would be taken for one.
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config
