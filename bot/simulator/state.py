"""Everything the server knows: accounts, chats, files, what waits and who is told of changes."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.simulator.errors import Refusal, bad_request, forbidden
from bot.simulator.faults import Faults
from bot.simulator.files import StoredFile, dimensions
from bot.simulator.flood import Flood
from bot.simulator.menus import Menus
from bot.simulator.messages import Chat, Message
from bot.simulator.people import User
from bot.simulator.presses import Presses
from bot.simulator.updates import Updates

Listener = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Event:
    """One API call: what was asked, what was answered (and whether that got lost), and when by the monotonic clock."""

    method: str
    chat: int | None
    payload: dict[str, Any]
    result: Any
    refusal: Refusal | None
    at: float
    lost: bool = False

    @property
    def accepted(self) -> bool:
        """It was carried out, whether or not the bot came to know."""
        return self.result is not None


@dataclass(slots=True)
class Hook:
    """The webhook as set."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_at: int = 0


@dataclass(slots=True, eq=False)
class State:
    token: str
    bot: User
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    flood: Flood
    presses: Presses
    faults: Faults = field(default_factory=Faults)
    menus: Menus = field(default_factory=Menus)
    hook: Hook = field(default_factory=Hook)
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    letters: list[dict[str, Any]] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)
    on_move_clock: Callable[[timedelta], Awaitable[None]] | None = None
    """Moves the clock of the bot that is served, where somebody may."""
    updates: Updates = field(init=False)
    _ids: dict[int, int] = field(default_factory=dict)
    _change: "asyncio.Future[None] | None" = None

    def __post_init__(self) -> None:
        self.updates = Updates(self.changed)

    def new_message_id(self, chat: Chat) -> int:
        """Supergroups and channels count for themselves, everything else is one row, as with Telegram."""
        scope = chat.id if chat.kind in ("supergroup", "channel") else 0
        self._ids[scope] = self._ids.get(scope, 0) + 1
        return self._ids[scope]

    def chat_of(self, chat_id: int | str) -> Chat:
        """A chat that the bot knows, whether or not it may write there."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else self._named(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to.id)
        return chat

    def writable(self, chat_id: int | str) -> Chat:
        """A chat that the bot may write to now."""
        chat = self.chat_of(chat_id)
        person = chat.person
        if person is not None:
            if person.deactivated:
                raise forbidden("user is deactivated")
            if person.blocked:
                raise forbidden("bot was blocked by the user")
            if not person.started:
                raise forbidden("bot can't initiate conversation with a user")
        elif chat.bot_is == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        return chat

    def _named(self, name: str) -> Chat | None:
        wanted = name.removeprefix("@").lower()
        return next((c for c in self.chats.values() if c.username and c.username.lower() == wanted), None)

    def find(self, chat: Chat, message_id: int) -> Message | None:
        message = chat.messages.get(message_id)
        return None if message is None or message.deleted else message

    def store(self, message: Message) -> Message:
        message.chat.messages[message.id] = message
        self.tell("message", message)
        return message

    def store_file(self, data: bytes, name: str, mime: str, folder: str) -> StoredFile:
        number = len(self.files) + 1
        width, height = dimensions(data)
        path = f"{folder}/file_{number}.{name.rpartition('.')[2] or 'bin'}"
        file = StoredFile(f"AgACAgQ{number:08d}", f"AQAD{number:08d}", data, name, mime, path, width, height)
        self.files[file.id] = file
        return file

    def tell(self, what: str, message: Message) -> None:
        """The page and those who wait learn that a message came or changed."""
        for listener in self.listeners:
            listener({"what": what, "message": message})
        self.changed()

    def announce(self, event: dict[str, Any]) -> None:
        for listener in self.listeners:
            listener(event)

    def changed(self) -> None:
        if self._change is not None:
            change, self._change = self._change, None
            if not change.done():
                change.set_result(None)

    async def next_change(self) -> None:
        if self._change is None:
            self._change = asyncio.get_running_loop().create_future()
        await asyncio.shield(self._change)
