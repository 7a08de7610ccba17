"""What of an update is kept while it waits: only what handlers use, and no words that the privacy gate stops.

Everything else that Telegram sends along (quoted messages, contacts, places, file names, links behind words, other
people) is left out before anything is stored.
"""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

log = logging.getLogger(__name__)
KEPT = (
    "message_id",
    "date",
    "edit_date",
    "text",
    "caption",
    "media_group_id",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "is_automatic_forward",
)
PERSON = ("id", "is_bot", "first_name", "language_code")
CHAT = ("id", "type")
ENTITY = ("type", "offset", "length")
FILE = ("file_id", "file_unique_id", "file_size", "mime_type", "width", "height")
PARTS = {"from": PERSON, "sender_chat": CHAT, "document": FILE, "forward_origin": ("date",)}
"""What is kept of what belongs to a message."""
MEMBER_LEAVES_OUT = ("user", "custom_title")
SORTS = ("sticker", "voice", "audio", "video_note", "video", "animation", "contact", "location", "poll")
"""What is no words: that it was sent is kept, and nothing of what is in it."""
WORDS = ("text", "entities", "caption", "caption_entities", "photo", "document")
CALLED = re.compile(r"^/(?=[^\s@]*(?:\s|$))|(?:^/\w+|(?<!\w))(@\w{1,32}bot)\b", re.IGNORECASE)
"""How a message in a group calls a bot: by a command, or by its name, which always ends so."""
BARE_COMMAND = {"type": "bot_command", "offset": 0, "length": 1}
# An invitation's code may hold ten digits in a row; it is one word of letters and digits and begins with a letter.
INVITATION = re.compile(r"/start(@\w+)? [A-Za-z][A-Za-z0-9]{7,63}")
NO_DATA = "-"
"""What a press means that carries nothing (of a game, or made by hand): what no button of ours means."""
UNREADABLE = "unreadable"
"""Stands where the privacy gate's reason would: the update could not even be looked at, so nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Form:
    chat_id: int
    update: dict[str, Any]
    stopped: str = ""


def formed(raw: dict[str, Any], stops: Callable[[str], str]) -> Form:
    """The update as it may be stored. Never raises: one that crashed us here would come again for ever."""
    try:
        return reduced(raw, stops)
    except Exception as error:
        log.error("update %s is not as Telegram documents it: %s", raw.get("update_id"), type(error).__name__)
        return Form(_chat_of(raw), {"update_id": raw["update_id"]}, UNREADABLE)


def _chat_of(raw: dict[str, Any]) -> int:
    """The chat of an update of whatever shape; 0 where there is none."""
    for body in raw.values():
        chat = body.get("chat") if isinstance(body, dict) else None
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            return int(chat["id"])
    return 0


def reduced(raw: dict[str, Any], stops: Callable[[str], str]) -> Form:
    """The update as it may be stored. Pure."""
    for kind in ("message", "edited_message"):
        if kind in raw:
            return _of_message(raw["update_id"], kind, raw[kind], stops)
    if "callback_query" in raw:
        return _of_press(raw["update_id"], raw["callback_query"])
    if "my_chat_member" in raw:
        return _of_membership(raw["update_id"], raw["my_chat_member"])
    return Form(0, {"update_id": raw["update_id"]})


def _of_message(update_id: int, kind: str, raw: dict[str, Any], stops: Callable[[str], str]) -> Form:
    message = _only(raw, KEPT) | {"chat": _only(raw["chat"], CHAT)}
    message |= {part: _only(raw[part], keys) for part, keys in PARTS.items() if part in raw}
    if "photo" in raw:
        message["photo"] = [_only(size, FILE) for size in raw["photo"]]
    if "reply_to_message" in raw and not _opens_topic(raw):
        message["reply_to_message"] = _pointer(raw["reply_to_message"])
    if sort := next((each for each in SORTS if each in raw), ""):
        message["sort"] = sort
    for entities in ("entities", "caption_entities"):
        if entities in raw:
            message[entities] = [_only(entity, ENTITY) for entity in raw[entities]]
    words = raw.get("text") or raw.get("caption") or ""
    reason = "" if not words or INVITATION.fullmatch(words) else stops(words)
    if reason:
        message = {key: value for key, value in message.items() if key not in WORDS}
        message |= _call(words) if raw["chat"].get("type") != "private" else {}
    return Form(raw["chat"]["id"], {"update_id": update_id, kind: message}, reason)


def _call(words: str) -> dict[str, Any]:
    """That a bot was called, and by which name, so that who called it is answered: nothing else of the words."""
    found = CALLED.search(words)
    if found is None:
        return {}
    return {"text": found[1]} if found[1] else {"text": "/", "entities": [BARE_COMMAND]}


def _of_press(update_id: int, raw: dict[str, Any]) -> Form:
    press = _only(raw, ("id", "chat_instance")) | {
        "from": _only(raw["from"], PERSON),
        "data": raw.get("data") or NO_DATA,
    }
    if "message" in raw:  # which is ours
        press["message"] = {key: value for key, value in _pointer(raw["message"]).items() if key != "from"}
    chat_id = raw["message"]["chat"]["id"] if "message" in raw else raw["from"]["id"]
    return Form(chat_id, {"update_id": update_id, "callback_query": press})


def _of_membership(update_id: int, raw: dict[str, Any]) -> Form:
    change = {"chat": _only(raw["chat"], CHAT), "from": _only(raw["from"], PERSON), "date": raw["date"]}
    for which in ("old_chat_member", "new_chat_member"):
        member = {key: value for key, value in raw[which].items() if key not in MEMBER_LEAVES_OUT}
        change[which] = member | {"user": _only(raw[which]["user"], PERSON)}
    return Form(raw["chat"]["id"], {"update_id": update_id, "my_chat_member": change})


def _opens_topic(raw: dict[str, Any]) -> bool:
    """Whether it replies to nothing but the message that began its topic: all that is written in a topic does."""
    return bool(raw.get("is_topic_message")) and raw["reply_to_message"]["message_id"] == raw.get("message_thread_id")


def _pointer(raw: dict[str, Any]) -> dict[str, Any]:
    """Which message, without a word of it."""
    pointer = {"message_id": raw["message_id"], "date": raw.get("date", 0), "chat": _only(raw["chat"], CHAT)}
    return pointer | ({"from": _only(raw["from"], PERSON)} if "from" in raw else {})


def _only(raw: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: raw[key] for key in keys if key in raw}
