"""Chats and the messages in them: as they are shown now, and as Telegram writes them in JSON."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.simulator.files import StoredFile
from bot.simulator.people import User

Kind = Literal["private", "group", "supergroup", "channel"]


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat (same id as its person), or a group or channel (negative id)."""

    id: int
    kind: Kind
    title: str = ""
    person: User | None = None
    members: list[User] = field(default_factory=list)
    username: str | None = None
    about: str = ""
    bot_is: str = "member"
    messages: "dict[int, Message]" = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: "Chat | None" = None

    @property
    def is_group(self) -> bool:
        return self.kind != "private"

    @property
    def name(self) -> str:
        return self.person.name if self.person else self.title

    def json(self) -> dict[str, Any]:
        out: dict[str, Any] = {"id": self.id, "type": self.kind}
        username = self.person.username if self.person else self.username
        if self.person is None:
            out["title"] = self.title
        else:
            out["first_name"] = self.person.first_name
            if self.person.last_name:
                out["last_name"] = self.person.last_name
        if username:
            out["username"] = username
        return out


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button under a message."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(slots=True, eq=False)
class Message:
    """`text` is the text or the caption. `edited` and `deleted` say what became of it."""

    id: int
    chat: Chat
    sender: User
    date: datetime
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    keyboard: dict[str, Any] | None = None
    kind: str = "text"
    file: StoredFile | None = None
    reply_to: "Message | None" = None
    forwarded: "Message | None" = None
    album: str | None = None
    edited: datetime | None = None
    deleted: bool = False
    pinned: bool = False
    protected: bool = False
    silent: bool = False
    reaction: str | None = None
    service: dict[str, Any] | None = None

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def rows(self) -> list[list[Button]]:
        rows = self.markup["inline_keyboard"] if self.markup else []
        return [[Button(b["text"], b.get("callback_data"), b.get("url")) for b in row] for row in rows]

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def photo(self) -> StoredFile | None:
        return self.file if self.kind == "photo" else None

    @property
    def document(self) -> StoredFile | None:
        return self.file if self.kind == "document" else None

    def json(self, whole: bool = True) -> dict[str, Any]:
        """Telegram's Message object; a quoted message (`whole` false) does not quote another in turn."""
        chat = self.chat.json()
        out: dict[str, Any] = {"message_id": self.id, "chat": chat, "date": int(self.date.timestamp())}
        if self.chat.kind == "channel":
            out["sender_chat"] = chat
        else:
            out["from"] = self.sender.json()
        if self.kind == "text":
            out["text"] = self.text
            if self.entities:
                out["entities"] = self.entities
        else:
            self._media(out)
        if self.edited is not None:
            out["edit_date"] = int(self.edited.timestamp())
        if self.markup is not None:
            out["reply_markup"] = self.markup
        if self.protected:
            out["has_protected_content"] = True
        if whole and (self.reply_to is not None or self.forwarded is not None):
            self._relations(out)
        return out

    def _media(self, out: dict[str, Any]) -> None:
        if self.service is not None:
            out.update(self.service)
        if self.file is not None:
            out[self.kind] = self.file.json(self.kind)
        if self.text:
            out["caption"] = self.text
            if self.entities:
                out["caption_entities"] = self.entities
        if self.album is not None:
            out["media_group_id"] = self.album

    def _relations(self, out: dict[str, Any]) -> None:
        if self.reply_to is not None and not self.reply_to.deleted:
            out["reply_to_message"] = self.reply_to.json(whole=False)
        if self.forwarded is not None:
            origin = self.forwarded
            out["forward_origin"] = {
                "type": "user",
                "sender_user": origin.sender.json(),
                "date": int(origin.date.timestamp()),
            }
