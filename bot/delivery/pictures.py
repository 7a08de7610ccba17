"""Fetches pictures that people sent, and keeps them without what a camera writes into them.

A fetch is a row of the outbox like anything else that needs the network: it outlives a crash, is tried again, and may
be done twice without harm.
"""

import asyncio
from collections.abc import Callable

import aiohttp
from sqlalchemy.orm import Session
from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import files
from bot.clock import Clock
from bot.delivery.leaving import Leaving
from bot.delivery.outcomes import NotSent, Sent
from bot.newsletter import pictures
from bot.newsletter.photo import LARGEST, BadPicture, Photo, prepared
from bot.transactions import Database
from bot.work import Programme, Work

TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=5)


class PictureChannel:
    """The channel of the rows that fetch."""

    def __init__(
        self, bot: Bot, database: Database, clock: Clock, programme: Programme, told: Callable[[], None]
    ) -> None:
        """`told`: called when somebody was written to."""
        self._bot = bot
        self._database = database
        self._clock = clock
        self._programme = programme
        self._told = told

    async def send(self, row: Leaving) -> Sent:
        id = int(row.address)
        wanted = await self._database.run(lambda session: pictures.wanted(session, id))
        if wanted is None:
            return Sent()
        try:
            photo = await self._fetched(wanted)
        except BadPicture as error:
            why = error.why
            await self._database.run(lambda session: pictures.refuse(self._work(session), id, why))
            self._told()
            return Sent()
        await self._keep(photo, wanted.path)
        await self._database.run(lambda session: pictures.arrived(session, id, photo))
        return Sent()

    async def _keep(self, photo: Photo, path: str) -> None:
        try:
            await asyncio.to_thread(files.write, self._programme.data_dir / path, photo.data)
        except OSError as error:  # a full disk is emptied some day, and Telegram still has the picture then
            raise NotSent(type(error).__name__) from None

    async def answers(self) -> bool:
        return True

    async def close(self) -> None:
        return None

    async def _fetched(self, wanted: pictures.Wanted) -> Photo:
        if wanted.too_large:
            raise BadPicture("large")
        data = await self._download(await self._address(wanted.file_id))
        return await asyncio.to_thread(prepared, data)

    async def _address(self, file_id: str) -> str:
        try:
            found = await self._bot.get_file(file_id)
        except (BadRequest, Forbidden) as error:
            raise BadPicture("large" if "too big" in str(error) else "gone") from None
        except TelegramError as error:
            raise NotSent(type(error).__name__) from None
        if not found.file_path:
            raise BadPicture("gone")
        return found.file_path

    async def _download(self, address: str) -> bytes:
        """No more than may be, whatever the server says about its length."""
        data = bytearray()
        try:
            async with aiohttp.ClientSession(timeout=TIMEOUT) as http, http.get(address) as response:
                response.raise_for_status()
                async for part in response.content.iter_chunked(1 << 16):
                    data += part
                    if len(data) > LARGEST:
                        raise BadPicture("large")
        except (aiohttp.ClientError, TimeoutError) as error:
            # The type alone: the message would hold the address, and the address holds the token.
            raise NotSent(type(error).__name__) from None
        return bytes(data)

    def _work(self, session: Session) -> Work:
        return Work(session, self._clock.now(), self._programme)
