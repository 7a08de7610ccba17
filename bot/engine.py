"""The way to a database: SQLite as it is safe, PostgreSQL so that neither side waits for another that is gone."""

from contextlib import suppress
from secrets import token_hex
from time import sleep

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

# A server whose host is gone must be noticed within about ten seconds: by default a session waits for hours.
NOTICED = {
    "connect_timeout": 5,
    "keepalives_idle": 4,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

NUMBER = "SELECT pg_current_xact_id_if_assigned()::text"
STATUS = text("SELECT pg_xact_status(CAST(CAST(:number AS text) AS xid8))")
ASKED_AFTER = (0.0, 0.2, 1.0, 2.0, 5.0)
"""Seconds. Whoever is cut off for longer no longer leads either, and finds out when it leads again."""


def make_engine(url: str) -> Engine:
    """On PostgreSQL every session of an engine bears the same name: "nabobot 1f2e3d4c" (see bot.leadership)."""
    postgresql = make_url(url).get_backend_name() == "postgresql"
    more = NOTICED | {"application_name": f"nabobot {token_hex(4)}"} if postgresql else {}
    # Parameters hold what people wrote: they must not reach a log by way of an error.
    engine = create_engine(
        url, hide_parameters=True, connect_args=more, json_serializer=_json, json_deserializer=orjson.loads
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_immediate)
    return engine


def _json(value: object) -> str:
    return orjson.dumps(value).decode()


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not begin by itself
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        # What is deleted is overwritten: nobody reads it out of the file afterwards.
        "secure_delete=ON",
        "cache_size=-1000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    # A deferred BEGIN fails as soon as another process writes between our read and our write.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def let_go(connection: Connection) -> None:
    """Of a session, with the locks that it holds; also where the server is gone."""
    for close in (connection.invalidate, connection.close):
        with suppress(DBAPIError):
            close()


def number_of(connection: Connection) -> str | None:
    """What PostgreSQL calls a transaction that has written something."""
    return connection.exec_driver_sql(NUMBER).scalar() if connection.dialect.name == "postgresql" else None


def stands(engine: Engine, number: str | None) -> bool:
    """Whether a transaction was committed although the connection was lost before anybody heard so."""
    for pause in ASKED_AFTER if number else ():
        sleep(pause)
        try:
            with engine.connect() as connection:
                status = connection.execute(STATUS, {"number": number}).scalar()
        except DBAPIError:
            continue
        if status != "in progress":
            return bool(status == "committed")
    return False
