"""Files to Telegram, each handed over once and then named by the number that Telegram gave it; and from Telegram."""

from pathlib import Path
from typing import Any

from bot.delivery.telegram.api import Api, File
from bot.delivery.telegram.errors import TelegramError
from bot.privacy.sealed_files import contents, shown
from bot.privacy.sealing import Seal
from bot.update import NotFetched

Version = tuple[str, int, int]
KNOWN = 500
"""How many numbers are remembered: more than one newsletter has pictures."""


class TelegramFiles:
    """Forgetting a number costs one more upload, so they live in memory."""

    def __init__(self, api: Api, folder: Path, seal: Seal) -> None:
        self._api = api
        self._folder = folder
        self._seal = seal
        self._numbers: dict[Version, str] = {}

    def has(self, name: str | None) -> bool:
        """Whether there is such a file: a picture that is lost takes no words with it."""
        return name is not None and (self._folder / name).is_file()

    async def send_document(self, chat_id: int, name: str, form: dict[str, Any]) -> int:
        """Send a file under the data folder with a caption. Returns the message's number."""
        sent = await self._send("sendDocument", "document", self._folder / name, {"chat_id": chat_id} | form)
        if "document" in sent:
            self._remember(self._folder / name, sent["document"]["file_id"])
        return int(sent["message_id"])

    async def send_photo(self, chat_id: int, name: str, form: dict[str, Any]) -> int:
        sent = await self._send("sendPhoto", "photo", self._folder / name, {"chat_id": chat_id} | form)
        if sent.get("photo"):
            self._remember(self._folder / name, sent["photo"][-1]["file_id"])  # the largest
        return int(sent["message_id"])

    async def _send(self, method: str, field: str, path: Path, form: dict[str, Any]) -> dict[str, Any]:
        """Returns the message that was sent."""
        if number := self._numbers.get(_version(path)):
            sent = await self._api.call(method, form | {field: number})
        else:
            sent = await self._api.upload(method, form, File(field, shown(path).name, contents(path, self._seal)))
        return dict(sent)

    def _remember(self, path: Path, number: str) -> None:
        if len(self._numbers) >= KNOWN:
            self._numbers.clear()
        self._numbers[_version(path)] = number


def _version(path: Path) -> Version:
    """A file that was written anew is another one."""
    now = path.stat()
    return str(path), now.st_mtime_ns, now.st_size


async def path_of(api: Api, number: str) -> str:
    """Where Telegram keeps a file; an empty string where it no longer does."""
    return str((await api.call("getFile", {"file_id": number})).get("file_path") or "")


async def fetched(api: Api, number: str) -> bytes:
    """A file that somebody sent, by Telegram's number of it. Raises NotFetched."""
    try:
        return await api.download(await path_of(api, number))
    except TelegramError as error:
        raise NotFetched(type(error).__name__) from None
