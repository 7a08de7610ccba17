"""What of an update is kept while it waits: only what handlers use, and no words that the privacy gate stops.

Everything else that Telegram sends along (quoted messages, contacts, places, file names) is left out before anything is stored.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

KEPT = ("message_id", "date", "edit_date", "text", "entities", "caption", "caption_entities", "photo", "media_group_id",
        "migrate_to_chat_id", "migrate_from_chat_id")  # fmt: skip
PERSON = ("id", "is_bot", "first_name", "language_code")
CHAT = ("id", "type", "title")
FILE = ("file_id", "file_unique_id", "file_size", "mime_type")
# An invitation's code may hold ten digits in a row; it always begins with a letter.
INVITATION = re.compile(r"/start(@\w+)? [A-Za-z][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class Form:
    chat_id: int
    update: dict[str, Any]
    stopped: str = ""


def reduced(raw: dict[str, Any], stops: Callable[[str], str]) -> Form:
    """The update as it may be stored. Pure."""
    for kind in ("message", "edited_message"):
        if kind in raw:
            return _of_message(raw["update_id"], kind, raw[kind], stops)
    if "callback_query" in raw:
        return _of_press(raw["update_id"], raw["callback_query"])
    if "my_chat_member" in raw:
        return Form(
            raw["my_chat_member"]["chat"]["id"],
            {"update_id": raw["update_id"], "my_chat_member": raw["my_chat_member"]},
        )
    return Form(0, {"update_id": raw["update_id"]})


def _of_message(update_id: int, kind: str, raw: dict[str, Any], stops: Callable[[str], str]) -> Form:
    message = {key: raw[key] for key in KEPT if key in raw}
    message["chat"] = {key: raw["chat"][key] for key in CHAT if key in raw["chat"]}
    if "from" in raw:
        message["from"] = _person(raw["from"])
    if "document" in raw:
        message["document"] = {key: raw["document"][key] for key in FILE if key in raw["document"]}
    if "reply_to_message" in raw:
        message["reply_to_message"] = _pointer(raw["reply_to_message"])
    words = raw.get("text") or raw.get("caption") or ""
    reason = "" if not words or INVITATION.fullmatch(words) else stops(words)
    if reason:
        for key in ("text", "entities", "caption", "caption_entities", "photo", "document"):
            message.pop(key, None)
    return Form(raw["chat"]["id"], {"update_id": update_id, kind: message}, reason)


def _of_press(update_id: int, raw: dict[str, Any]) -> Form:
    press = {key: raw[key] for key in ("id", "chat_instance", "data") if key in raw} | {"from": _person(raw["from"])}
    if "message" in raw:
        press["message"] = _pointer(raw["message"])
    chat_id = raw["message"]["chat"]["id"] if "message" in raw else raw["from"]["id"]
    return Form(chat_id, {"update_id": update_id, "callback_query": press})


def _person(raw: dict[str, Any]) -> dict[str, Any]:
    return {key: raw[key] for key in PERSON if key in raw}


def _pointer(raw: dict[str, Any]) -> dict[str, Any]:
    """Which message, without a word of it."""
    pointer = {
        "message_id": raw["message_id"],
        "date": raw.get("date", 0),
        "chat": {k: raw["chat"][k] for k in CHAT if k in raw["chat"]},
    }
    return pointer | ({"from": _person(raw["from"])} if "from" in raw else {})
