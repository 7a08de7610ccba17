"""nabobot itself within Telegram's limits, with a mail server; `crisis` on standard input calls some of the readers."""

import asyncio
import json
import sys
from pathlib import Path
from threading import Thread
from time import process_time

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.app import App
from bot.cli.running import spared_by_the_collector
from bot.clock import Clock
from bot.message import Message
from bot.outbox import CRISIS, Address, queue
from bot.settings import read_settings
from tests.bench.bots import meter
from tests.bench.newsletter import CALL, CALLED, NOW, TOKEN

LAST = "SELECT address FROM subscriptions WHERE channel = 'telegram' ORDER BY id DESC LIMIT :n"
url, folder, smtp = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
settings = read_settings(
    token=TOKEN, api_url=url, data_dir=folder, secret_key="nøgle", listen="127.0.0.1:0",
    smtp_url=smtp, mail_from="Nyt <nyhedsbrev@example.org>", file=None,
)  # fmt: skip


def listen(app: App, loop: asyncio.AbstractEventLoop) -> None:
    for line in sys.stdin:
        if line.strip() == "crisis":
            with Session(app.database.engine) as session, session.begin():
                for address in session.execute(text(LAST), {"n": CALLED}).scalars().all():
                    queue(session, NOW, f"crisis:{address}", Address(address), CRISIS, Message(CALL))
            loop.call_soon_threadsafe(app.senders.wake)
        print(json.dumps({"cpu": process_time(), "resident": meter.resident()}), flush=True)


async def main() -> None:
    with spared_by_the_collector():
        app = App(settings, Clock(NOW))
    Thread(target=listen, args=(app, asyncio.get_running_loop()), daemon=True).start()
    await app.run()


asyncio.run(main())
