"""nabobot itself, as `nabobot run` starts it, but with no limit to what may leave in a second.

After the address and the folder: how many messages may be on their way at the same time.
"""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from bot.cli.running import keep_to_one_core, spared_by_the_collector
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.settings import read_settings
from bot.spared import load_libraries, without_unused
from tests.bench.bots import meter
from tests.bench.people import NOW
from tests.bench.server import TOKEN

load_libraries()
with without_unused():
    from bot.app import App

url, folder = sys.argv[1], Path(sys.argv[2])
settings = read_settings(token=TOKEN, api_url=url, data_dir=folder, secret_key="nøgle", listen="127.0.0.1:0")
limits = replace(UNLIMITED, in_flight=int(sys.argv[3])) if sys.argv[3:] else UNLIMITED
meter.listen()
keep_to_one_core()
with spared_by_the_collector():
    app = App(settings, Clock(NOW), limits)
asyncio.run(app.run())
