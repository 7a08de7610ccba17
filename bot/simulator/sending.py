"""Methods that put a message of the bot into a chat."""

from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.keyboards import read_markup
from bot.simulator.messages import Chat, Message
from bot.simulator.parameters import Params
from bot.simulator.pictures import check_photo
from bot.simulator.state import State
from bot.simulator.texts import read_caption, read_text

_MIMES = {"photo": ("photo.jpg", "image/jpeg", "photos"), "document": ("file", "", "documents")}


def chat_id_of(params: Params) -> int | str:
    """The chat that a request names: a number, or the @name of a channel."""
    value = params.text("chat_id").strip()
    if not value:
        raise bad_request("chat_id is empty")
    return int(value) if value.lstrip("-").isdecimal() else value


def send_message(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    text, entities = read_text(params)
    message = draft(state, chat, params)
    message.text, message.entities = text, entities
    return deliver(state, "sendMessage", [message])[0]


def send_photo(state: State, params: Params) -> Any:
    return _send_file(state, params, "photo")


def send_document(state: State, params: Params) -> Any:
    return _send_file(state, params, "document")


def send_media_group(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    media = params.array("media")
    if not 2 <= len(media) <= 10:
        raise bad_request("there are no messages to send" if not media else _album_size(len(media)))
    if {"photo", "document"} <= {m.get("type") for m in media if isinstance(m, dict)}:
        raise bad_request("document can't be mixed with other media types")
    album = str(state.new_message_id(chat) + 13_000_000_000_000_000)
    messages = [_album_item(state, chat, params, item, album) for item in media]
    return deliver(state, "sendMediaGroup", messages)


def copy_message(state: State, params: Params) -> Any:
    chat, source = state.writable(chat_id_of(params)), _source(state, params)
    copy = draft(state, chat, params)
    copy.text, copy.entities, copy.kind, copy.file = source.text, source.entities, source.kind, source.file
    if params.has("caption"):
        copy.text, copy.entities = read_caption(params)
    deliver(state, "copyMessage", [copy])
    return {"message_id": copy.id}


def forward_message(state: State, params: Params) -> Any:
    chat, source = state.writable(chat_id_of(params)), _source(state, params)
    copy = draft(state, chat, params)
    copy.text, copy.entities, copy.kind, copy.file = source.text, source.entities, source.kind, source.file
    copy.forwarded = source.forwarded or source
    return deliver(state, "forwardMessage", [copy])[0]


def draft(state: State, chat: Chat, params: Params) -> Message:
    """A message of the bot with everything that all methods share; its number is given when it leaves."""
    markup, keyboard = read_markup(params)
    message = Message(0, chat, state.bot, state.now(), markup=markup, keyboard=keyboard)
    message.protected = params.boolean("protect_content")
    message.silent = params.boolean("disable_notification")
    message.reply_to = _replied(state, chat, params)
    return message


def deliver(state: State, method: str, messages: list[Message]) -> list[dict[str, Any]]:
    """The last gate is the flood control: what is refused for its form costs nothing."""
    chat = messages[0].chat
    state.flood.check(method, chat.id, chat.is_group, len(messages))
    for message in messages:
        message.id = state.new_message_id(chat)
        state.store(message)
    return [message.json() for message in messages]


def _replied(state: State, chat: Chat, params: Params) -> Message | None:
    reply = params.decoded("reply_parameters") or {}
    if not isinstance(reply, dict):
        raise bad_request("can't parse reply parameters JSON object")
    number = reply.get("message_id") or params.integer("reply_to_message_id")
    if not number:
        return None
    message = state.find(chat, int(number))
    lenient = reply.get("allow_sending_without_reply") or params.boolean("allow_sending_without_reply")
    if message is None and not lenient:
        raise bad_request("message to be replied not found")
    return message


def _send_file(state: State, params: Params, kind: str) -> Any:
    chat = state.writable(chat_id_of(params))
    caption, entities = read_caption(params)
    message = draft(state, chat, params)
    message.text, message.entities, message.kind = caption, entities, kind
    _attach(state, message, params, params.text(kind) or f"attach://{kind}", kind)
    return deliver(state, f"send{kind.capitalize()}", [message])[0]


def _album_item(state: State, chat: Chat, params: Params, item: Any, album: str) -> Message:
    if not isinstance(item, dict) or item.get("type") not in ("photo", "document"):
        raise bad_request("can't parse InputMedia: unsupported type specified")
    message = draft(state, chat, params)
    message.markup, message.kind, message.album = None, item["type"], album
    message.text, message.entities = read_caption(Params(item))
    _attach(state, message, params, str(item.get("media", "")), message.kind)
    return message


def _attach(state: State, message: Message, params: Params, source: str, kind: str) -> None:
    """A file sent along (`attach://name`) or one that Telegram already has, by its id."""
    if not source.startswith("attach://"):
        message.file = state.files.get(source)
        if message.file is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return
    upload = params.uploads.get(source.removeprefix("attach://"))
    if upload is None:
        raise bad_request(f"there is no {kind} in the request")
    if not upload.data:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        check_photo(upload.data)
    name, mime, folder = _MIMES[kind]
    if kind == "document":
        name, mime = upload.name or name, upload.mime
    message.file = state.store_file(upload.data, name, mime, folder)


def _album_size(count: int) -> str:
    return "too many messages to send as an album" if count > 10 else "an album has 2 to 10 items"


def _source(state: State, params: Params) -> Message:
    chat = state.chat_of(Params({"chat_id": params.values.get("from_chat_id")}).integer("chat_id"))
    message = state.find(chat, params.integer("message_id"))
    if message is None:
        raise bad_request("message to copy not found")
    if message.protected:
        raise bad_request("message can't be forwarded")
    return message
