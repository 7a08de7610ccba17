"""Memory of the bot before and after thousands of reports, two hundred at a time."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.delivery.budget import TELEGRAM
from tests.bench import database, people
from tests.bench.process import running
from tests.bench.server import serving

CROWDS = 25
ON_THE_WAY = str(TELEGRAM.in_flight)
"""As many messages at the same time as to Telegram: each has a connection of its own."""
CROWD = 200
"""People who write at the same moment."""


def run() -> None:
    asyncio.run(measured())


async def measured() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        engine = database.prepared(folder)
        database.add_people(engine, CROWDS * CROWD)
        engine.dispose()
        async with serving() as telegram, running("nabobot_reports", telegram, folder, ON_THE_WAY) as bot:
            begun = await bot.used()
            for number in range(CROWDS):
                await telegram.answers(people.messages(number * CROWD, CROWD), 2 * CROWD)
            loaded = await bot.used()
    before, after = begun.resident / 1e6, loaded.resident / 1e6
    print(f"resident: {before:.0f} MB at start, {after:.0f} MB after {2 * CROWDS * CROWD:,} updates")
