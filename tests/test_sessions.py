"""What one story leaves behind on PostgreSQL is nothing to the next that is lent its database and its sessions."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import text

from bot.engine import make_engine
from tests import postgres

LOCKS = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()")
NAME, PROCESS = text("SELECT current_setting('application_name')"), text("SELECT pg_backend_pid()")


@pytest.fixture
def url() -> Iterator[str]:
    url = postgres.new_database()
    yield url
    postgres.drop(url)


def test_a_session_serves_again_without_its_locks_its_name_and_its_transaction(url: str) -> None:
    one, other = make_engine(url), make_engine(url)
    connection = one.connect()
    process = connection.scalar(PROCESS)
    connection.execute(text("SELECT pg_advisory_lock(1), set_config('application_name', 'nabobot looks', false)"))
    connection.execute(text("INSERT INTO job_faults (job, since) VALUES ('people', now())"))
    driver = connection.connection.driver_connection
    connection.invalidate()
    one.dispose()
    with pytest.raises(psycopg.OperationalError, match="closed"):
        driver.execute("SELECT 1")

    with other.connect() as connection:
        assert connection.scalar(PROCESS) == process
        assert connection.scalar(LOCKS) == 0
        assert connection.scalar(NAME) != "nabobot looks"
        assert connection.scalar(text("SELECT count(*) FROM job_faults")) == 0
    other.dispose()


def test_a_session_that_the_server_has_ended_serves_nobody(url: str) -> None:
    engine = make_engine(url)
    connection = engine.connect()
    process = connection.scalar(PROCESS)
    with psycopg.connect(url.replace("+psycopg", "")) as another:
        another.execute("SELECT pg_terminate_backend(%s)", [process])
    connection.invalidate()
    engine.dispose()

    with engine.connect() as connection:
        assert connection.scalar(PROCESS) != process
    engine.dispose()


def test_a_database_that_is_lent_again_is_empty_and_counts_from_one() -> None:
    for _ in range(2):
        url = postgres.lend()
        engine = make_engine(url)
        with engine.begin() as connection:
            added = text("INSERT INTO job_faults (job, since) VALUES ('people', now()) RETURNING id")
            assert connection.scalar(added) == 1
        engine.dispose()
        postgres.take_back(url)
