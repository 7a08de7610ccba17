"""One transaction on the programme's database, outside the running bot."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from bot.cli.plainly import ready_settings

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.work import Work


@contextmanager
def work(*, named: bool = False) -> Iterator["Work"]:
    """What every action is handed. `named`: the bot's name is asked for where there is a token."""
    from sqlalchemy.orm import Session

    from bot import migrations
    from bot.clock import Clock
    from bot.engine import make_engine
    from bot.programme import programme_of
    from bot.work import Work

    settings = ready_settings()
    migrations.upgrade(settings.database)
    engine = make_engine(settings.database)
    try:
        programme = programme_of(settings, engine)
        if named:
            programme.bot_name = asyncio.run(bot_name(settings)) or _guessed(programme.bot_name)
        with Session(engine) as session, session.begin():
            yield Work(session, Clock(settings.now).now(), programme)
    finally:
        engine.dispose()


def _guessed(name: str) -> str:
    typer.echo(f"nabobot: Telegram did not tell the bot's name (is NABOBOT_TOKEN set?); the link has @{name}", err=True)
    return name


async def bot_name(settings: "Settings") -> str:
    """The bot's user name, where a token is set and Telegram answers; else an empty string."""
    from telegram.error import TelegramError

    if settings.token is None:
        return ""
    try:
        return await ask_name(settings)
    except TelegramError:
        return ""


async def ask_name(settings: "Settings") -> str:
    """The bot's user name. Raises TelegramError where Telegram does not answer or does not know the token."""
    from telegram import Bot

    from bot.delivery.telegram.http import AiohttpRequest

    request = AiohttpRequest(read_timeout=5)
    bot = Bot(settings.bot_token(), base_url=f"{settings.api_url.rstrip('/')}/bot", request=request)
    try:
        return (await bot.get_me()).username or ""
    finally:
        await bot.shutdown()
        await request.shutdown()
