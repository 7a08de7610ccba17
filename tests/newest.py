"""python -m tests.newest writes bot/migrations/newest.sql: what the migrations make of an empty file of SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command

from bot import migrations

HEADER = "-- What the migrations make of an empty file. Never changed by hand: python -m tests.newest writes it.\n"
MADE = """
    SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, tbl_name, name
"""


def migrated(path: Path) -> None:
    """An empty database, script by script."""
    command.upgrade(migrations.configuration(f"sqlite:///{path}"), "head")


def described(path: Path) -> str:
    """The statements that make the tables and indexes of a file, and its shape."""
    with closing(sqlite3.connect(path)) as connection:
        statements = [sql.replace(", \n", ",\n") for (sql,) in connection.execute(MADE)]
        (shape,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    statements.append(f"INSERT INTO alembic_version (version_num) VALUES ('{shape}')")
    return HEADER + "".join(f"{statement};\n" for statement in statements)


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "nabobot.db"
        migrated(path)
        migrations.NEWEST.write_text(described(path), "utf-8")


if __name__ == "__main__":
    main()
