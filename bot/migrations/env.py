"""How Alembic runs our scripts; on SQLite a table is changed by copying it, which must not follow its foreign keys."""

from alembic import context
from sqlalchemy import Connection, create_engine, text

from bot.migrations import METADATA, ONE_AT_A_TIME


def run() -> None:
    url = context.config.get_main_option("sqlalchemy.url")
    assert url is not None
    engine = create_engine(url)
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # Before the transaction: inside one SQLite does not listen. With them on, copying a table empties
            # its children.
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.commit()
        context.configure(connection=connection, target_metadata=METADATA, render_as_batch=sqlite, compare_type=True)
        with context.begin_transaction():
            if not sqlite:
                # Of processes that start at once on a new version one makes its tables, and the others wait.
                connection.execute(ONE_AT_A_TIME)
            context.run_migrations()
            if sqlite:
                _check(connection)
        connection.commit()
    engine.dispose()


def _check(connection: Connection) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        raise RuntimeError(f"a migration broke {len(broken)} references between tables; nothing was changed")


run()
