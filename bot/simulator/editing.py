"""Methods that change or remove what is already in a chat."""

from datetime import timedelta
from typing import Any

from bot.simulator.entities import Entities
from bot.simulator.errors import Refusal, bad_request, not_modified
from bot.simulator.keyboards import read_markup
from bot.simulator.messages import Chat, Message
from bot.simulator.parameters import Params
from bot.simulator.sending import chat_id_of
from bot.simulator.state import State
from bot.simulator.texts import read_caption, read_text

DELETABLE = timedelta(hours=48)


def edit_message_text(state: State, params: Params) -> Any:
    message = _own(state, params)
    text, entities = read_text(params)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    return _change(state, "editMessageText", message, params, text, entities)


def edit_message_caption(state: State, params: Params) -> Any:
    message = _own(state, params)
    caption, entities = read_caption(params)
    if message.kind == "text":
        raise bad_request("there is no caption in the message to edit")
    return _change(state, "editMessageCaption", message, params, caption, entities)


def edit_message_reply_markup(state: State, params: Params) -> Any:
    message = _own(state, params)
    return _change(state, "editMessageReplyMarkup", message, params, message.text, message.entities)


def delete_message(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    number = params.integer("message_id")
    message = state.find(chat, number)
    if message is None:
        raise bad_request("message to delete not found")
    refusal = _undeletable(state, chat, message)
    if refusal:
        raise refusal
    _delete(state, message)
    return True


def delete_messages(state: State, params: Params) -> Any:
    """Those that can be deleted are; the others are passed over, as Telegram does."""
    chat = state.writable(chat_id_of(params))
    numbers = params.array("message_ids")
    if not 1 <= len(numbers) <= 100:
        raise bad_request("message identifiers are not specified" if not numbers else "too many message identifiers")
    for message in filter(None, (state.find(chat, int(number)) for number in numbers)):
        if not _undeletable(state, chat, message):
            _delete(state, message)
    return True


def pin_chat_message(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    message = state.find(chat, params.integer("message_id"))
    if message is None:
        raise bad_request("message to pin not found")
    _may_pin(chat)
    message.pinned = True
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
    state.tell("pinned", message)
    return True


def unpin_chat_message(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    _may_pin(chat)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    message = state.find(chat, number)
    if message is None or not message.pinned:
        raise bad_request("message to unpin not found")
    _unpin(state, message)
    return True


def unpin_all_chat_messages(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    _may_pin(chat)
    for number in list(chat.pinned):
        _unpin(state, chat.messages[number])
    return True


def _own(state: State, params: Params) -> Message:
    """The message that an edit means; it must be there and the bot's own."""
    if params.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = state.writable(chat_id_of(params))
    if not params.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = state.find(chat, params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender is not state.bot or message.forwarded is not None or message.service is not None:
        raise bad_request("message can't be edited")
    return message


def _change(state: State, method: str, message: Message, params: Params, text: str, entities: Entities) -> Any:
    """An edit without `reply_markup` takes the buttons away; one that changes nothing is refused."""
    markup, _ = read_markup(params, inline_only=True)
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise not_modified()
    state.flood.check(method, message.chat.id, message.chat.is_group)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited = state.now()
    state.tell("edited", message)
    return message.json()


def _undeletable(state: State, chat: Chat, message: Message) -> Refusal | None:
    foreign = message.sender is not state.bot
    if foreign and chat.is_group and chat.bot_is != "administrator":
        return bad_request("message can't be deleted")
    if chat.bot_is != "administrator" and state.now() - message.date > DELETABLE:
        return bad_request("message can't be deleted for everyone")
    return None


def _delete(state: State, message: Message) -> None:
    message.deleted = True
    if message.id in message.chat.pinned:
        message.chat.pinned.remove(message.id)
    state.tell("deleted", message)


def _may_pin(chat: Chat) -> None:
    if chat.is_group and chat.bot_is != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")


def _unpin(state: State, message: Message) -> None:
    message.pinned = False
    message.chat.pinned.remove(message.id)
    state.tell("pinned", message)
