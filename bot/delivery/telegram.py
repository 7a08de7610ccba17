"""Sending through Telegram: the form of a message there, and what each of its errors means."""

from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.delivery.http import Api, NotDone
from bot.delivery.outcomes import (
    MovedTo,
    MustStop,
    NothingToDo,
    NotSent,
    PerhapsSent,
    RefusedContent,
    Sent,
    Throttled,
    Unreachable,
)
from bot.message import plain
from bot.outbox import DELETE, EDIT, MENU

DONE_ALREADY = ("message is not modified", "message to edit not found", "message to delete not found", "message can't be deleted",
                "message can't be edited", "message_id_invalid")  # fmt: skip
GONE = (
    "chat not found",
    "user is deactivated",
    "bot was kicked",
    "peer_id_invalid",
    "have no rights",
    "group chat was deactivated",
)
CAPTION, TEXT = 1024, 4096


class TelegramChannel:
    """One method, send: takes an outbox row's operation and returns Sent or raises what must be done."""

    def __init__(self, api: Api, bot: Bot, data_dir: Path) -> None:
        self._api = api
        self._bot = bot
        self._data_dir = data_dir

    async def send(self, op: str, address: str, content: dict[str, Any], message_id: int | None) -> Sent:
        try:
            if content.get("document"):
                return await self._send_document(int(address), content)
            method, payload = _call(op, int(address), content, message_id)
            result = await self._api.call(method, payload)
        except TelegramError as error:
            raise meaning(error) from None
        return Sent(result["message_id"] if isinstance(result, dict) and "message_id" in result else message_id)

    async def _send_document(self, chat_id: int, content: dict[str, Any]) -> Sent:
        path = self._data_dir / content["document"]
        text = _text("caption", content, CAPTION)
        sent = await self._bot.send_document(chat_id, path.read_bytes(), filename=path.name, **text)
        return Sent(sent.message_id)


def _call(op: str, chat_id: int, content: dict[str, Any], message_id: int | None) -> tuple[str, dict[str, Any]]:
    """The method of the Bot API and its parameters."""
    if op == DELETE:
        return "deleteMessage", {"chat_id": chat_id, "message_id": message_id}
    if op == MENU:
        return "setMyCommands", _menu(chat_id, content["commands"])
    payload = (
        {"chat_id": chat_id}
        | _keyboard(content)
        | _text("text", content, TEXT)
        | {"link_preview_options": {"is_disabled": True}}
    )
    return ("editMessageText", payload | {"message_id": message_id}) if op == EDIT else ("sendMessage", payload)


def _text(field: str, content: dict[str, Any], most: int) -> dict[str, Any]:
    text = content.get("text", "")
    if content.get("repeat"):
        text = f"(gentagelse) {text}"
    if content.get("plain") or len(text) > most:
        return {field: plain(text)[:most]}
    return {field: text, "parse_mode": "HTML"}


def _keyboard(content: dict[str, Any]) -> dict[str, Any]:
    if "buttons" not in content or not content["buttons"]:
        return {}
    keyboard = [[{"text": label, "callback_data": subject} for label, subject in row] for row in content["buttons"]]
    return {"reply_markup": {"inline_keyboard": keyboard}}


def _menu(chat_id: int, commands: list[list[str]]) -> dict[str, Any]:
    listed = [{"command": command, "description": description} for command, description in commands]
    return {"commands": listed, "scope": {"type": "chat", "chat_id": chat_id}}


def meaning(error: TelegramError) -> Exception:
    """What must be done about an error of python-telegram-bot."""
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return Throttled(wait if isinstance(wait, int | float) else wait.total_seconds())
    if isinstance(error, ChatMigrated):
        return MovedTo(str(error.new_chat_id))
    if isinstance(error, InvalidToken | Conflict):
        return MustStop(str(error))
    if isinstance(error, Forbidden):
        return Unreachable(str(error))
    if isinstance(error, BadRequest):  # a NetworkError by its class, and never to be repeated as one
        return _refusal(str(error))
    return NotSent(str(error)) if isinstance(error, NotDone) else PerhapsSent(str(error))


def _refusal(description: str) -> Exception:
    lowered = description.lower()
    if any(words in lowered for words in DONE_ALREADY):
        return NothingToDo(description)
    if any(words in lowered for words in GONE):
        return Unreachable(description)
    return RefusedContent(description)
