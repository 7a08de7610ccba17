"""What the outbox itself can do: claims a second on both databases, and memory with very many waiting."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.delivery import ledger
from bot.delivery.ledger import Result
from bot.engine import make_engine
from bot.message import Message
from bot.outbox import BULK, SENT, Address, queue
from tests import postgres
from tests.bench import database
from tests.bench.people import NOW
from tests.bench.process import running
from tests.bench.server import serving

ROWS, ROOM, LOOKS = 20_000, 24, 200
"""Rows that wait; how many are claimed and written down in one look, and how often."""
FEW, MANY = 1_000, 100_000
AT_WORK = 10.0
"""Seconds that the bot sends before its memory is looked at."""


def run() -> None:
    with TemporaryDirectory() as name:
        on_sqlite = claimed_on(database.prepared(Path(name)))
    url = postgres.new_database()
    on_postgresql = claimed_on(make_engine(url))
    postgres.drop(url)
    print(f"{ROWS:,} rows wait, {ROOM} claimed and {ROOM} written down as sent in each of {LOOKS} transactions")
    print(f"rows a second: SQLite {on_sqlite:,.0f}, PostgreSQL {on_postgresql:,.0f} (30 may leave)")
    few, many = (asyncio.run(resident(rows)) for rows in (FEW, MANY))
    print(f"resident after {AT_WORK:.0f} s of sending: {FEW:,} waiting {few:.0f} MB, {MANY:,} waiting {many:.0f} MB")


def fill(engine: Engine, rows: int) -> None:
    with Session(engine) as session, session.begin():
        for number in range(rows):
            queue(session, NOW, f"news:{number}", Address(str(number + 1)), BULK, Message("Nyt fra Nordbyen"))


def claimed_on(engine: Engine) -> float:
    """Rows a second that are claimed and settled as the sender does it."""
    fill(engine, ROWS)
    begun, results = perf_counter(), list[Result]()
    for _ in range(LOOKS):
        with Session(engine) as session, session.begin():
            ledger.settle(session, results, NOW)
            rows = ledger.claim(session, "telegram", NOW, ROOM, ROOM, ())
        results = [Result(row, SENT, row.id) for row in rows]
    seconds = perf_counter() - begun
    engine.dispose()
    return LOOKS * ROOM / seconds


async def resident(rows: int) -> float:
    """Megabytes of the true bot with so many waiting, while it sends as fast as it can."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        engine = database.prepared(folder)
        fill(engine, rows)
        engine.dispose()
        async with serving() as telegram, running("nabobot_reports", telegram, folder) as bot:
            await asyncio.sleep(AT_WORK)
            used = await bot.used()
    return used.resident / 1e6
