"""The command menus: set by scope and language, shown by the narrowest that fits."""

import re
from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.messages import Chat
from bot.simulator.people import User

Commands = list[dict[str, str]]
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
MOST = 100


class Menus:
    def __init__(self) -> None:
        self._set: dict[tuple[str, int, int, str], Commands] = {}

    def put(self, scope: tuple[str, int, int], language: str, commands: Commands) -> None:
        self._set[(*scope, checked_language(language))] = commands

    def remove(self, scope: tuple[str, int, int], language: str) -> None:
        self._set.pop((*scope, checked_language(language)), None)

    def get(self, scope: tuple[str, int, int], language: str) -> Commands:
        return self._set.get((*scope, checked_language(language)), [])

    def shown(self, chat: Chat, user: User | None) -> Commands:
        """What a person finds under "/" in this chat: Telegram's order, narrowest first, own language first."""
        user_id = user.id if user else 0
        language = (user.language_code if user else None) or ""
        wide = "all_group_chats" if chat.is_group else "all_private_chats"
        scopes = [("chat_member", chat.id, user_id), ("chat", chat.id, 0), (wide, 0, 0), ("default", 0, 0)]
        for scope in scopes:
            for code in (language, ""):
                if (*scope, code) in self._set:
                    return self._set[(*scope, code)]
        return []


def checked_language(language: str) -> str:
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("LANG_CODE_INVALID")
    return language


def checked_commands(commands: list[Any]) -> Commands:
    if len(commands) > MOST:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_checked(command) for command in commands]


def _checked(command: Any) -> dict[str, str]:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = command.get("command"), command.get("description")
    if not isinstance(name, str) or not _NAME.fullmatch(name.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 1 <= len(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": description}


def scope_kind(scope: Any) -> str:
    kind = scope.get("type", "default") if isinstance(scope, dict) else None
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return str(kind)
