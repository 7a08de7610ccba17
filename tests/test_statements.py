"""How often an ordinary report asks the database: what is asked of every message is paid for by all of them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from tests.world import World

ASKS = ("SELECT", "INSERT", "UPDATE", "DELETE")
PLUMBING = ("outbox.channel =", "callouts", "issues", "job_", "attempts")
"""What the sender and the jobs ask meanwhile."""


@contextmanager
def counted(world: World) -> Iterator[list[str]]:
    """Every statement that is run meanwhile, but for those of the sender and the jobs."""
    asked: list[str] = []

    def note(statement: str) -> None:
        if statement.startswith(ASKS) and not any(each in statement for each in PLUMBING):
            asked.append(statement)

    def listen(connection: sqlite3.Connection, *_more: object) -> None:
        connection.set_trace_callback(note)

    engine = world.app.database.engine
    event.listen(engine, "checkout", listen)
    yield asked
    event.remove(engine, "checkout", listen)


@pytest.mark.sqlite
async def test_an_ordinary_report_asks_the_database_no_more_than_it_must(world: World) -> None:
    """A look into the database for every sentence took a sixth of the time of a report."""
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("36 til fællesspisning i Vangdalen i forgårs")
    fatima.sees("Fællesspisning i Vangdalen")
    await fatima.presses("Gem")
    fatima.sees("Gemt")

    with counted(world) as asked:
        await fatima.says("37 til fællesspisning i Jennumparken i går")
        fatima.sees("Fællesspisning i Jennumparken")
    assert len(asked) <= 7, asked

    with counted(world) as asked:
        await fatima.presses("Gem")
        fatima.sees("Gemt")
    assert len(asked) <= 12, asked
