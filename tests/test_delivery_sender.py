"""The sender itself, on a true database: whatever may leave leaves, however the moments fall."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import accumulate, count
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.delivery import sender
from bot.delivery.budget import Limits
from bot.delivery.ledger import Claimed
from bot.delivery.outcomes import Sent, Unreachable
from bot.delivery.sender import Sender
from bot.message import Message
from bot.outbox import BULK, Address, queue
from bot.privacy.sealing import Seal
from bot.transactions import Database
from tests.patience import PATIENCE

NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
HOURS = 7200.0
MANY = 80
SWIFT = Limits(per_second=1_000_000, chat_pause=0, bulk_spacing=0.002, bulk_in_flight=1)
"""The next may leave about as soon as the database has written down what became of the last."""


@dataclass
class Everywhere:
    """A channel that takes everything."""

    came: list[str] = field(default_factory=list)
    all_came: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, row: Claimed) -> Sent:
        self.came.append(row.address)
        if len(self.came) == MANY:
            self.all_came.set()
        return Sent(row.id)

    async def answers(self) -> bool:
        return True


@pytest.fixture
async def filled(tmp_path: Path, template: Path) -> AsyncIterator[Database]:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    database = Database(f"sqlite:///{tmp_path / 'nabobot.db'}")

    def fill(session: Session) -> None:
        for number in range(MANY):
            queue(session, NOW, f"news:{number}", Address(f"{number}"), BULK, Message("Nyt"))

    await database.run(fill)
    yield database
    database.close()


async def test_a_slot_that_comes_while_the_database_is_busy_is_not_missed(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing wakes the sender but what it knows itself: whoever misses a slot would sleep for hours."""
    monkeypatch.setattr(sender, "LOOKS", HOURS)
    await all_leave(filled)


async def test_a_slot_that_comes_while_the_sender_counts_is_not_missed(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time goes on between one question to the budget and the next, by up to half of what lies between two slots."""
    steps = Random(1)
    readings = accumulate(steps.uniform(0, SWIFT.bulk_spacing / 2) for _ in count())
    monkeypatch.setattr(sender, "LOOKS", HOURS)
    monkeypatch.setattr(sender, "stopwatch", lambda: next(readings))
    await all_leave(filled)


async def test_a_database_that_is_away_while_something_is_fetched_costs_nothing(filled: Database) -> None:
    """What is fetched is kept in the database: a picture is not given up because that was locked for a moment."""

    class LockedAtFirst(Everywhere):
        async def send(self, row: Claimed) -> Sent:
            if row.attempts == 1:
                raise OperationalError("UPDATE", {}, Exception("database is locked"))
            return await super().send(row)

    with filled.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM outbox WHERE id > 1")
    channel = LockedAtFirst()
    sends = Sender(filled, Clock(NOW), "telegram", channel, SWIFT, Seal(b"key"))
    running = asyncio.create_task(sends.run())
    async with asyncio.timeout(PATIENCE):
        await sends.idle()
        sends.stop()
        await running
    assert states(filled) == ["sent"]


async def test_a_database_that_refuses_what_is_written_down_stops_no_sender_for_good(
    filled: Database, caplog: pytest.LogCaptureFixture
) -> None:
    with filled.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TRIGGER never BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, ''); END")
    channel = Everywhere()
    sends = Sender(filled, Clock(NOW), "telegram", channel, SWIFT, Seal(b"key"))
    running = asyncio.create_task(sends.run())
    async with asyncio.timeout(PATIENCE):
        while "telegram sends nothing" not in caplog.text:  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.01)
        with filled.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER never")
        await channel.all_came.wait()
        sends.stop()
        await running
    assert set(states(filled)) == {"sent"}


async def test_who_leads_again_does_not_write_down_once_more_what_became_of_earlier_messages(
    filled: Database,
) -> None:
    """Somebody had blocked the bot, another process led meanwhile, and they came back."""

    class Blocked(Everywhere):
        async def send(self, row: Claimed) -> Sent:
            sends.stop()
            raise Unreachable("Forbidden: bot was blocked by the user")

    sends = Sender(filled, Clock(NOW), "telegram", Blocked(), SWIFT, Seal(b"key"))
    with filled.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM outbox WHERE id > 1")
    async with asyncio.timeout(PATIENCE):
        await sends.run()
        assert states(filled) == ["failed"]
        leads_again = asyncio.create_task(sends.run())
        await sends.idle()
        sends.stop()
        await leads_again
    with filled.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM attempts").scalar() == 1


async def test_who_leads_again_after_the_database_was_away_sends_on_and_still_knows_what_had_arrived(
    filled: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    other = sqlite3.connect(tmp_path / "nabobot.db", isolation_level=None)

    class LocksAtFirst(Everywhere):
        async def send(self, row: Claimed) -> Sent:
            if not self.came:
                other.execute("BEGIN IMMEDIATE")
            return await super().send(row)

    event.listen(filled.engine, "checkout", lambda driver, *_: driver.execute("PRAGMA busy_timeout = 50"))
    channel = LocksAtFirst()
    sends = Sender(filled, Clock(NOW), "telegram", channel, SWIFT, Seal(b"key"))
    running = asyncio.create_task(sends.run())
    async with asyncio.timeout(PATIENCE):
        while "the database is away" not in caplog.text:  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.01)
        sends.stop()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        other.execute("ROLLBACK")
        other.close()
        leads_again = asyncio.create_task(sends.run())
        await channel.all_came.wait()
        sends.stop()
        await leads_again
    assert set(states(filled)) == {"sent"}
    assert channel.came == [str(number) for number in range(MANY)]


def states(database: Database) -> list[str]:
    with database.engine.connect() as connection:
        return list(connection.exec_driver_sql("SELECT state FROM outbox ORDER BY id").scalars())


async def all_leave(filled: Database) -> None:
    channel = Everywhere()
    sends = Sender(filled, Clock(NOW), "telegram", channel, SWIFT, Seal(b"key"))
    running = asyncio.create_task(sends.run())
    async with asyncio.timeout(PATIENCE):
        await channel.all_came.wait()
        sends.stop()
        await running
    assert channel.came == [str(number) for number in range(MANY)]
