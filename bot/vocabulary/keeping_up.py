"""What one process has learnt, the others know a moment later: they look at the table of words, and read it anew."""

import asyncio
from functools import partial

from sqlalchemy.orm import Session

from bot.transactions import Database, after_commit
from bot.vocabulary.actions import learnt_words, read_anew
from bot.work import Programme

LOOKS = 1.0


class KeepingUp:
    def __init__(self, database: Database, programme: Programme) -> None:
        self._database = database
        self._programme = programme
        self._known: list[tuple[str, str]] | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOKS)

    async def look(self) -> None:
        """Read the learnt words if they have changed since the last look."""
        await self._database.insist(self._look)

    def _look(self, session: Session) -> None:
        words = learnt_words(session)  # themselves: how many there are and since when says nothing after a clock jumped
        if words != self._known:
            read_anew(self._programme, session)
            after_commit(session, partial(setattr, self, "_known", words))
