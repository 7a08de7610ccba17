"""Persons with a phone."""

from dataclasses import dataclass
from typing import Any


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
