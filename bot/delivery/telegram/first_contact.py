"""Meeting Telegram: the bot's own name, and whether updates are polled or come by webhook."""

import asyncio
import logging
from dataclasses import dataclass
from typing import Protocol

from bot.delivery.outcomes import MustStop
from bot.delivery.telegram.api import Api
from bot.delivery.telegram.errors import BadRequest, InvalidToken, TelegramError, UnknownMethod

log = logging.getLogger(__name__)
RETRIES = (0.5, 2.0, 5.0, 15.0)


class Hook(Protocol):
    @property
    def url(self) -> str: ...
    @property
    def secret(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Met:
    """Who we are to Telegram."""

    id: int
    username: str


async def meet(api: Api, hook: Hook | None, allowed: list[str]) -> Met:
    """Returns once Telegram knows how to deliver; without Telegram the rest of the bot runs on. Raises MustStop."""
    attempts = 0
    while True:
        try:
            us = await ask_who_we_are(api)
            await _choose_delivery(api, hook, allowed)
            return us
        except (InvalidToken, UnknownMethod):
            raise MustStop("Telegram does not know the token in NABOBOT_TOKEN") from None
        except BadRequest as error:
            raise MustStop(f"NABOBOT_WEBHOOK_URL: Telegram refuses it ({error})") from None
        except TelegramError as error:
            log.warning("Telegram does not answer (%s); trying again", type(error).__name__)
        await asyncio.sleep(RETRIES[min(attempts, len(RETRIES) - 1)])
        attempts += 1


async def ask_who_we_are(api: Api) -> Met:
    us = await api.call("getMe", {})
    return Met(us["id"], us["username"])


async def _choose_delivery(api: Api, hook: Hook | None, allowed: list[str]) -> None:
    if hook is not None:  # one at a time, so that they arrive in their order
        asked = {"url": hook.url, "secret_token": hook.secret, "max_connections": 1, "allowed_updates": allowed}
        await api.call("setWebhook", asked)
