"""Sending through Telegram: the form of a message there, and what each of its errors means."""

import logging
from pathlib import Path
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, ReplyParameters
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.delivery.leaving import language_of
from bot.delivery.ledger import Claimed
from bot.delivery.outcomes import (
    SECOND_POLLER,
    WRONG_TOKEN,
    MovedTo,
    MustStop,
    NoAnswer,
    NothingToDo,
    NotSent,
    PerhapsSent,
    RefusedContent,
    SendAnew,
    Sent,
    Throttled,
    Unreachable,
)
from bot.delivery.telegram.files import TelegramFiles
from bot.delivery.telegram.http import Api, NotConnected, NotDone
from bot.delivery.telegram.patience import seconds_of
from bot.delivery.words import repeated
from bot.message import plain
from bot.outbox import DELETE, EDIT, MENU, SEND
from bot.privacy.sealing import Seal

log = logging.getLogger(__name__)
DONE_ALREADY = ("message is not modified", "message to delete not found", "message can't be deleted")
EDITS_NOTHING = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "no text in the message to edit",
)
GONE = (
    "chat not found",
    "user is deactivated",
    "user not found",
    "peer_id_invalid",
    "user_is_blocked",
    "chat_write_forbidden",
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "bot was kicked",
    "bot is not a member",
    "group chat was deactivated",
    "group chat was deleted",
)
PROBE = 10.0
"""Seconds within which Telegram must say that it is there."""
CAPTION, TEXT = 1024, 4096


class TelegramChannel:
    """One method, send: takes an outbox row's operation and returns Sent or raises what must be done."""

    def __init__(self, api: Api, bot: Bot, data_dir: Path, seal: Seal) -> None:
        self._api = api
        self._files = TelegramFiles(bot, data_dir, seal)

    async def send(self, row: Claimed) -> Sent:
        address, content = int(row.address), row.content
        if row.op == SEND and content.get("veil"):
            content = content | {"text": content["veil"]}
        try:
            number = await self._do(row.op, address, content, row.message_id)
        except TelegramError as error:
            raise meaning(error) from None
        if content.get("pinned") and number and row.op == SEND:
            await self._pin(address, number)
        return Sent(number)

    async def answers(self) -> bool:
        """Whether Telegram is there. A harmless question: nobody notices that it was asked."""
        try:
            await self._api.call("getMe", {}, read_timeout=PROBE)
        except TelegramError as error:
            if isinstance(meaning(error), MustStop):
                raise meaning(error) from None
            return False
        return True

    async def _do(self, op: str, chat_id: int, content: dict[str, Any], message_id: int | None) -> int | None:
        if op == SEND and self._files.has(content.get("photo")):
            return await self._files.send_photo(chat_id, content["photo"], _caption(content))
        if op == SEND and content.get("document"):
            return await self._files.send_document(chat_id, content["document"], _caption(content))
        method, payload = _call(op, chat_id, content, message_id)
        result = await self._api.call(method, payload)
        return result["message_id"] if isinstance(result, dict) and "message_id" in result else message_id

    async def _pin(self, chat_id: int, message_id: int) -> None:
        """The message has arrived: that it could not be pinned is no reason to say otherwise."""
        try:
            await self._api.call(
                "pinChatMessage", {"chat_id": chat_id, "message_id": message_id, "disable_notification": True}
            )
        except TelegramError as error:
            log.warning("a message could not be pinned: %s", type(error).__name__)


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
    if op == EDIT:
        return "editMessageText", payload | {"message_id": message_id}
    protected = {"protect_content": True} if content.get("protected") else {}
    return "sendMessage", payload | protected | _reply(content)


def _reply(content: dict[str, Any]) -> dict[str, Any]:
    """Under the message it answers, and in its topic; alone where that is gone."""
    under = {"message_id": content.get("replies"), "allow_sending_without_reply": True}
    return {"reply_parameters": under} if content.get("replies") else {}


def _caption(content: dict[str, Any]) -> dict[str, Any]:
    keyboard = InlineKeyboardMarkup.de_json(_keyboard(content).get("reply_markup", {"inline_keyboard": []}), None)
    protected = {"protect_content": True} if content.get("protected") else {}
    under = {name: ReplyParameters(**reply) for name, reply in _reply(content).items()}
    return _text("caption", content, CAPTION) | {"reply_markup": keyboard} | protected | under


def _text(field: str, content: dict[str, Any], most: int) -> dict[str, Any]:
    text = content.get("text", "")
    if content.get("repeat"):
        text = repeated(language_of(content), text)
    if content.get("plain") or (len(text) * 2 > most and _length(plain(text)) > most):
        return {field: _cut(plain(text), most)}
    return {field: text, "parse_mode": "HTML"}


def _length(text: str) -> int:
    """As Telegram counts: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str, most: int) -> str:
    return text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")


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
        return Throttled(seconds_of(error))
    if isinstance(error, ChatMigrated):
        return MovedTo(str(error.new_chat_id))
    if isinstance(error, InvalidToken):
        return MustStop(WRONG_TOKEN)
    if isinstance(error, Conflict):
        return MustStop(SECOND_POLLER)
    if isinstance(error, Forbidden):
        return Unreachable(str(error))
    if isinstance(error, EndPointNotFound):
        return RefusedContent(str(error))
    if isinstance(error, BadRequest):  # a NetworkError by its class, and never to be repeated as one
        return _refusal(str(error))
    if isinstance(error, NotConnected):
        return NoAnswer(str(error))
    return NotSent(str(error)) if isinstance(error, NotDone) else PerhapsSent(str(error))


def _refusal(description: str) -> Exception:
    lowered = description.lower()
    for phrases, kind in ((DONE_ALREADY, NothingToDo), (EDITS_NOTHING, SendAnew), (GONE, Unreachable)):
        if any(phrase in lowered for phrase in phrases):
            return kind(description)
    return RefusedContent(description)
