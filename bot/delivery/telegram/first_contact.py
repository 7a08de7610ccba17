"""Meeting Telegram: the bot's own name, and whether updates are polled or come by webhook."""

import asyncio
import logging
from itertools import count
from typing import Protocol

from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, TelegramError

from bot.delivery.outcomes import WRONG_TOKEN, MustStop
from bot.delivery.telegram.http import AiohttpRequest, Api
from bot.settings import Settings

log = logging.getLogger(__name__)
RETRIES = (0.5, 2.0, 5.0, 15.0)


class Hook(Protocol):
    @property
    def url(self) -> str: ...
    @property
    def secret(self) -> str: ...


def telegram_of(settings: Settings) -> tuple[Bot, Api, Api]:
    """python-telegram-bot's Bot, and the bare API for sending and for polling."""
    root = settings.api_url.rstrip("/")
    sends, polls = AiohttpRequest(), AiohttpRequest(connections=1)
    bot = Bot(
        settings.bot_token(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=sends,
        get_updates_request=polls,
    )
    return bot, Api(bot.base_url, sends), Api(bot.base_url, polls)


async def meet(bot: Bot, hook: Hook | None, allowed: list[str]) -> None:
    """Returns once Telegram knows how to deliver; without Telegram the rest of the bot runs on. Raises MustStop."""
    for attempt in count():
        try:
            await bot.initialize()
            await _choose_delivery(bot, hook, allowed)
            return
        except (InvalidToken, EndPointNotFound):
            raise MustStop(WRONG_TOKEN) from None
        except BadRequest as error:
            raise MustStop(f"NABOBOT_WEBHOOK_URL: Telegram refuses it ({error})") from None
        except TelegramError as error:
            log.warning("Telegram does not answer (%s); trying again", type(error).__name__)
        await asyncio.sleep(RETRIES[min(attempt, len(RETRIES) - 1)])


async def _choose_delivery(bot: Bot, hook: Hook | None, allowed: list[str]) -> None:
    if hook is not None:  # one at a time, so that they arrive in their order
        await bot.set_webhook(hook.url, secret_token=hook.secret, max_connections=1, allowed_updates=allowed)
