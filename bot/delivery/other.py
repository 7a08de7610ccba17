"""Anything else, through the library Apprise (installed with `nabobot[apprise]`): Signal, Matrix, ntfy, Slack …"""

import importlib
import importlib.util
import logging
from typing import Any

from bot.delivery.leaving import Leaving, Now, Signed, language_of
from bot.delivery.outcomes import NoAnswer, NothingToDo, RefusedContent, Sent, Unreachable
from bot.delivery.words import neutral_subject, repeated
from bot.links import Links
from bot.message import plain, shortened
from bot.outbox import CRISIS, SEND

log = logging.getLogger(__name__)
SERVICES = frozenset(
    {"discord", "gotify", "gotifys", "matrix", "matrixs", "mmost", "mmosts", "ntfy", "ntfys", "pover", "rocket",
     "rockets", "signal", "signals", "slack", "threema", "whatsapp", "workflow", "workflows"}
)  # fmt: skip
"""What an address may begin with. Those that call any web address one likes (json, xml, form …) are left out."""
LONGEST_TITLE = 60


def installed() -> bool:
    return importlib.util.find_spec("apprise") is not None


class OtherChannel:
    """The address is an Apprise URL; it holds the service's secrets, so only whoever runs the bot gives one."""

    def __init__(self, links: Links, now: Now, services: frozenset[str] = SERVICES) -> None:
        self._signed = Signed(links, now)
        self._services = services
        self._complained = False

    async def send(self, row: Leaving) -> Sent:
        if row.op != SEND:
            raise NothingToDo(f"there is no {row.op} here")
        if row.address.partition("://")[0] not in self._services:
            raise Unreachable("no service that may be used")
        apprise = self._library()
        service = apprise.Apprise()
        if not service.add(row.address):
            raise Unreachable("no address that Apprise understands")
        title, body = self._said(row)
        # Apprise only says whether it worked, not why: what was refused once is tried once more, then given up.
        if not await service.async_notify(title=title, body=body, body_format=apprise.NotifyFormat.TEXT):
            raise RefusedContent("the service did not take it")
        return Sent()

    async def answers(self) -> bool:
        return installed()

    async def close(self) -> None:
        return None

    def _library(self) -> Any:
        """Imported only when it is used: most programmes never do."""
        try:
            return importlib.import_module("apprise")
        except ModuleNotFoundError:
            if not self._complained:
                log.error("nothing can be sent through Apprise: it is not installed (pip install 'nabobot[apprise]')")
            self._complained = True
            raise NoAnswer("Apprise is not installed") from None

    def _said(self, row: Leaving) -> tuple[str, str]:
        t = language_of(row.content)
        text = plain(row.content.get("text", ""))
        text = repeated(t, text) if row.content.get("repeat") else text
        choices = [f"{choice.label}: {choice.address}" for choice in self._signed.choices(row)]
        title = neutral_subject(t) if row.lane == CRISIS else shortened(text.partition("\n")[0], LONGEST_TITLE)
        return title, "\n\n".join([text, *choices])
