"""The heartbeat: somebody outside is called every minute while all is well, so that silence is the alarm."""

import asyncio
import logging

import aiohttp

from bot.watch.watch import Watch

log = logging.getLogger(__name__)
EVERY = 60.0
PATIENCE = aiohttp.ClientTimeout(total=15)


class Heartbeat:
    def __init__(self, url: str, watch: Watch, every: float = EVERY) -> None:
        self._url = url
        self._watch = watch
        self._every = every
        self._silent = ""
        """Why the last beat was left out or failed: said when it begins and when it ends, not every minute."""

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            await self.beat()
            await asyncio.sleep(self._every)

    async def beat(self) -> None:
        """Look, and call if all is well."""
        look = await self._watch.look()
        # What is late is logged without its age, which would be another line every minute.
        trouble = ", ".join(sorted(line.partition(":")[0] for line in look.late)) or await self._call()
        if trouble and trouble != self._silent:
            log.error("no heartbeat: %s", trouble)
        elif self._silent and not trouble:
            log.warning("the heartbeat is back")
        self._silent = trouble

    async def _call(self) -> str:
        """What went wrong, empty if nothing. The address is not logged: it is a password of its kind."""
        try:
            async with aiohttp.ClientSession(timeout=PATIENCE) as http, http.get(self._url) as answer:
                return "" if answer.status < 400 else f"the other end answers {answer.status}"
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            return f"the other end cannot be reached ({type(error).__name__})"
