"""One update as handlers see it: who wrote, pressed or did what, read from the form that the inbox keeps of it."""

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple


class Kind(Enum):
    """What came, by the name that Telegram has for it."""

    WRITTEN = "message"
    EDITED = "edited_message"
    PRESSED = "callback_query"
    MEMBERSHIP = "my_chat_member"
    OTHER = ""


class User(NamedTuple):
    id: int = 0
    first_name: str = ""
    language: str | None = None
    """As the phone is set ("da", "pt-br"); None where Telegram does not tell."""


class NotFetched(Exception):
    """Telegram did not hand over a file just now."""


class File(NamedTuple):
    id: str
    size: int = 0
    """Bytes; 0 where Telegram does not tell."""
    type: str = ""
    """The media type; empty where Telegram does not tell."""


class Update(NamedTuple):
    kind: Kind = Kind.OTHER
    user: User = User()
    chat_id: int = 0
    chat_type: str = ""
    message_id: int = 0
    """The message that was written, or the one under whose button was pressed; 0 where it is too old to be edited."""
    text: str = ""
    caption: str = ""
    command: str | None = None
    """What a message that begins with a command asks for: "mine", "mine@another_bot"; None for any other."""
    reply_to: int | None = None
    reply_to_user: int | None = None
    album: str | None = None
    photo: File | None = None
    """The largest size of the picture."""
    document: File | None = None
    press: str = ""
    """Telegram's number of a press, so that the phone stops waiting."""
    data: str = ""
    """What a pressed button carries."""
    mentioned: bool = False
    """The bot is called by its name, which is no longer in the words."""
    status: str = ""
    """What the bot is in a chat from now on: "member", "kicked"."""
    written: int = 0
    """When, in seconds since 1970; of a message that was edited since, the first time. 0: Telegram does not tell."""
    passed_on: int = 0
    """When what is passed on was written; 0 where nothing is."""
    veiled: bool = False
    """It was sent in the name of a group or a channel: nobody knows by whom."""
    machine: bool = False
    """Another bot wrote it, or Telegram brought it from a channel."""
    moved_to: int = 0
    """The number that the group has from now on."""
    sort: str = ""
    """What it is that is no words, by the name that Telegram has for it: "voice", "contact"."""

    @property
    def words(self) -> str:
        return self.text or self.caption

    @property
    def group(self) -> bool:
        return self.chat_type not in ("", "private")


def read(form: Mapping[str, Any], our_name: str = "") -> Update:
    """The update of a form (`bot.inbox_form`); `our_name` may stand behind a command that is meant for us.

    Raises KeyError or TypeError for what is not as Telegram documents it.
    """
    if moved_to := form.get("message", {}).get("migrate_to_chat_id"):
        message = form["message"]
        return Update(Kind.MEMBERSHIP, _user(message.get("from")), *_chat(message["chat"]), moved_to=_number(moved_to))
    for kind in (Kind.WRITTEN, Kind.EDITED):
        if kind.value in form:
            return _written(kind, form[kind.value], our_name)
    if Kind.PRESSED.value in form:
        return _pressed(form[Kind.PRESSED.value])
    if Kind.MEMBERSHIP.value in form:
        change = form[Kind.MEMBERSHIP.value]
        status = _words(change["new_chat_member"]["status"])
        return Update(Kind.MEMBERSHIP, _user(change.get("from")), *_chat(change["chat"]), status=status)
    return Update()


def _written(kind: Kind, message: Mapping[str, Any], our_name: str) -> Update:
    reply = message.get("reply_to_message")
    text, caption = _words(message.get("text", "")), _words(message.get("caption", ""))
    said, below, veiled = _without(our_name, text), _without(our_name, caption), "sender_chat" in message
    return Update(
        kind, _user(message.get("from")), *_chat(message["chat"]), _number(message["message_id"]), said,
        below, _command(text, message.get("entities"), our_name),
        _number(reply["message_id"]) if reply else None, _user(reply.get("from")).id if reply else None,
        message.get("media_group_id"), _file(message["photo"][-1]) if message.get("photo") else None,
        _file(message["document"]) if "document" in message else None,
        mentioned=(said, below) != (text, caption), written=_number(message.get("date", 0)),
        passed_on=_number(message.get("forward_origin", {}).get("date", 0)), veiled=veiled,
        machine=bool(message.get("is_automatic_forward") or (message.get("from", {}).get("is_bot") and not veiled)),
        sort=_words(message.get("sort", "")),
    )  # fmt: skip


def _pressed(press: Mapping[str, Any]) -> Update:
    user, number, data = _user(press["from"]), _words(press["id"]), _words(press["data"])
    message = press.get("message")
    if message is None:
        return Update(Kind.PRESSED, user, press=number, data=data)
    editable = _number(message["message_id"]) if message.get("date") else 0  # date 0: Telegram no longer has it
    return Update(Kind.PRESSED, user, *_chat(message["chat"]), editable, press=number, data=data)


def _chat(raw: Mapping[str, Any]) -> tuple[int, str]:
    return _number(raw["id"]), _words(raw["type"])


def _user(raw: Mapping[str, Any] | None) -> User:
    return User(_number(raw["id"]), _words(raw.get("first_name", "")), raw.get("language_code")) if raw else User()


def _file(raw: Mapping[str, Any]) -> File:
    return File(_words(raw["file_id"]), _number(raw.get("file_size", 0)), _words(raw.get("mime_type", "")))


def _command(text: str, entities: list[Mapping[str, Any]] | None, our_name: str) -> str | None:
    first = entities[0] if entities else None
    if not first or first["type"] != "bot_command" or first["offset"] != 0:
        return None
    return text[1 : _number(first["length"])].lower().removesuffix(f"@{our_name.lower()}")


def _without(our_name: str, words: str) -> str:
    """What is said to the bot, without the name by which it is called: "@nabobot, 37 til …"."""
    if not our_name or "@" not in words:
        return words
    rest, times = re.subn(rf"(?<!\w)@{re.escape(our_name)}\b\s*[,:;]?", "", words, flags=re.IGNORECASE)
    return rest.strip() if times else words


def _number(value: object) -> int:
    if isinstance(value, int):
        return value
    raise TypeError("not a number")


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("not words")
