"""nabobot itself, as `nabobot run` starts it, but with no limit to what may leave in a second."""

import asyncio
import sys
from pathlib import Path

from bot.cli.running import keep_to_one_core, spared_by_the_collector
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.settings import read_settings
from bot.spared import without_unused
from tests.bench.bots import meter
from tests.bench.people import NOW
from tests.bench.server import TOKEN

with without_unused():
    from bot.app import App

url, folder = sys.argv[1], Path(sys.argv[2])
settings = read_settings(token=TOKEN, api_url=url, data_dir=folder, secret_key="nøgle", listen="127.0.0.1:0")
meter.listen()
keep_to_one_core()
with spared_by_the_collector():
    app = App(settings, Clock(NOW), UNLIMITED)
asyncio.run(app.run())
