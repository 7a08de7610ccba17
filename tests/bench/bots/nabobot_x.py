import asyncio, gc, os, sys
from pathlib import Path
from pydantic import SecretStr
from bot.app import App
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.settings import Settings
from tests.bench.bots import meter
from tests.bench.people import NOW
from tests.bench.server import TOKEN

X = os.environ.get("X", "")
url, folder = sys.argv[1], Path(sys.argv[2])
settings = Settings(token=SecretStr(TOKEN), api_url=url, data_dir=folder, secret_key=SecretStr("nøgle"), listen="127.0.0.1:0")
meter.listen()
if "sw" in X:
    sys.setswitchinterval(0.0005)


async def main():
    app = App(settings, Clock(NOW), UNLIMITED)
    if "gc" in X:
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000, 20, 50)
    await app.run()


if "uv" in X:
    import uvloop

    uvloop.run(main())
else:
    asyncio.run(main())
