"""Files to Telegram, each handed over once and then named by the number that Telegram gave it; and from Telegram."""

from pathlib import Path
from typing import Any

from telegram import Bot
from telegram import Message as Sent
from telegram.error import TelegramError

from bot.privacy.sealed_files import contents, shown
from bot.privacy.sealing import Seal
from bot.update import NotFetched

Version = tuple[str, int, int]
KNOWN = 500
"""How many numbers are remembered: more than one newsletter has pictures."""


class TelegramFiles:
    """Forgetting a number costs one more upload, so they live in memory."""

    def __init__(self, bot: Bot, folder: Path, seal: Seal) -> None:
        self._bot = bot
        self._folder = folder
        self._seal = seal
        self._numbers: dict[Version, str] = {}

    def has(self, name: str | None) -> bool:
        """Whether there is such a file: a picture that is lost takes no words with it."""
        return name is not None and (self._folder / name).is_file()

    async def send_document(self, chat_id: int, name: str, form: dict[str, Any]) -> int:
        """Send a file under the data folder with a caption. Returns the message's number."""
        path = self._folder / name
        sent = await self._bot.send_document(chat_id, self._numbered(path), filename=shown(path).name, **form)
        if sent.document:
            self._remember(path, sent.document.file_id)
        return sent.message_id

    async def send_photo(self, chat_id: int, name: str, form: dict[str, Any]) -> int:
        path = self._folder / name
        sent = await self._bot.send_photo(chat_id, self._numbered(path), **form)
        self._remember(path, _largest(sent))
        return sent.message_id

    def _numbered(self, path: Path) -> str | bytes:
        return self._numbers.get(_version(path)) or contents(path, self._seal)

    def _remember(self, path: Path, number: str) -> None:
        if number and len(self._numbers) >= KNOWN:
            self._numbers.clear()
        if number:
            self._numbers[_version(path)] = number


def _version(path: Path) -> Version:
    """A file that was written anew is another one."""
    now = path.stat()
    return str(path), now.st_mtime_ns, now.st_size


def _largest(sent: Sent) -> str:
    return sent.photo[-1].file_id if sent.photo else ""


async def fetched(bot: Bot, number: str) -> bytes:
    """A file that somebody sent, by Telegram's number of it. Raises NotFetched."""
    try:
        return bytes(await (await bot.get_file(number)).download_as_bytearray())
    except TelegramError as error:
        raise NotFetched(type(error).__name__) from None
