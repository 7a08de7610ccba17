"""Memory of the bot before and after thousands of updates."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import database, people
from tests.bench.process import running
from tests.bench.server import serving

PEOPLE = 5000


def run() -> None:
    asyncio.run(measured())


async def measured() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        engine = database.prepared(folder)
        database.add_people(engine, PEOPLE)
        engine.dispose()
        async with serving() as telegram, running("nabobot_reports", telegram, folder) as bot:
            begun = await bot.used()
            await telegram.answers(people.messages(0, PEOPLE), 2 * PEOPLE)
            loaded = await bot.used()
    print(
        f"resident: {begun.resident / 1e6:.0f} MB at start, {loaded.resident / 1e6:.0f} MB after {2 * PEOPLE:,} updates"
    )
