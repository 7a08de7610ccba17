"""Persons with a phone, and the chats they and the bot are in."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from bot.simulator.messages import Message

Kind = Literal["private", "group", "supergroup", "channel"]


@dataclass(slots=True, eq=False)
class User:
    """One account. `about` is shown on the chat page only; Telegram does not know it."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language_code: str | None = "da"
    is_bot: bool = False
    about: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def json(self) -> dict[str, Any]:
        out: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            out["last_name"] = self.last_name
        if self.username:
            out["username"] = self.username
        if self.language_code and not self.is_bot:
            out["language_code"] = self.language_code
        return out


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
