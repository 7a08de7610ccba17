"""Looks into the mailbox to which letters come back. A look is a row of the outbox, as fetching a picture is."""

import asyncio
import logging
from collections.abc import Sequence

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.delivery.leaving import Leaving
from bot.delivery.mail.return_box import BoxAway, ReturnBox
from bot.delivery.mail.returned import Returned, read
from bot.delivery.outcomes import Sent
from bot.links import Links
from bot.newsletter import coming_back
from bot.transactions import Database
from bot.work import Programme, Work

log = logging.getLogger(__name__)
AT_A_TIME, TIMES = 50, 40
"""Letters that are noted together, and how often in one look: two thousand in a quarter of an hour."""


class ReturnsChannel:
    """The channel of the row that looks."""

    def __init__(self, box: ReturnBox, links: Links, database: Database, clock: Clock, programme: Programme) -> None:
        self._box = box
        self._links = links
        self._database = database
        self._clock = clock
        self._programme = programme
        self._complained = False

    async def send(self, row: Leaving) -> Sent:
        """A mailbox that does not let us in is left alone until the next look: trying often locks the door."""
        try:
            for _ in range(TIMES):
                if await self._look() < AT_A_TIME:
                    break
            self._complained = False
        except BoxAway as error:
            if not self._complained:
                log.error("letters that come back are not read: NABOBOT_BOUNCES_URL does not let us in (%s)", error)
            self._complained = True
        return Sent()

    async def answers(self) -> bool:
        return True  # the look itself finds out: asking first would only log in twice

    async def close(self) -> None:
        return None

    async def _look(self) -> int:
        """Noted first and thrown away after: killed in between it is read again, and noted already."""
        letters = await asyncio.to_thread(self._unread)
        found = [(number, came) for number, came in letters if came]
        for_us = [came for _, came in found if came]
        if for_us:
            await self._database.run(lambda session: self._note(session, for_us))
        if letters:
            ours = [number for number, _ in found]
            others = [number for number, came in letters if not came]
            await asyncio.to_thread(self._put_away, ours, others)
        return len(letters)

    def _unread(self) -> list[tuple[str, Returned | None]]:
        with self._box.opened() as box:
            return [(number, read(raw)) for number, raw in box.unread(AT_A_TIME)]

    def _put_away(self, ours: Sequence[str], others: Sequence[str]) -> None:
        with self._box.opened() as box:
            box.throw_away(ours)
            box.leave(others)

    def _note(self, session: Session, letters: Sequence[Returned]) -> None:
        work = Work(session, self._clock.now(), self._programme)
        for letter in letters:
            row = self._links.marked(letter.mark)
            if row is not None:
                coming_back.note(work, row, hard=letter.hard)
