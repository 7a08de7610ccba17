"""What one process has learnt, the others know a moment later: they look at the table of words, and read it anew."""

import asyncio
from datetime import datetime
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.transactions import Database, after_commit
from bot.vocabulary.actions import read_anew
from bot.vocabulary.model import LearntWord
from bot.work import Programme

LOOKS = 1.0
Version = tuple[int, datetime | None]
"""How many words there are, and when the last was learnt: one taught, taught anew or forgotten changes it."""


class KeepingUp:
    def __init__(self, database: Database, programme: Programme) -> None:
        self._database = database
        self._programme = programme
        self._known: Version | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOKS)

    async def look(self) -> None:
        """Read the learnt words if they have changed since the last look."""
        await self._database.insist(self._look)

    def _look(self, session: Session) -> None:
        counted, last = session.execute(select(func.count(LearntWord.id), func.max(LearntWord.at))).one()
        if (counted, last) != self._known:
            read_anew(self._programme, session)
            after_commit(session, partial(setattr, self, "_known", (counted, last)))
