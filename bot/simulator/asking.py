"""Methods about the bot, the chats, the menus, the files and the presses."""

from typing import Any

from bot.simulator.entities import utf16_length
from bot.simulator.errors import bad_request
from bot.simulator.menus import checked_commands, scope_kind
from bot.simulator.parameters import Params
from bot.simulator.people import User
from bot.simulator.reactions import ALLOWED
from bot.simulator.sending import chat_id_of
from bot.simulator.state import State

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)
_GRANTED = {"can_manage_chat", "can_delete_messages", "can_pin_messages"}
DOWNLOAD_LIMIT = 20 * 1024 * 1024


def get_me(state: State, params: Params) -> Any:
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return state.bot.json() | abilities | {"can_connect_to_business": False, "has_main_web_app": False}


def nothing(state: State, params: Params) -> Any:
    """Accepted and without effect here (setMyName, close, ...)."""
    return True


def get_chat(state: State, params: Params) -> Any:
    chat = state.chat_of(chat_id_of(params))
    limits = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _no_gifts()}
    full: dict[str, Any] = chat.json() | limits
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].json(whole=False)
    return full


def get_chat_member(state: State, params: Params) -> Any:
    chat, user_id = state.chat_of(chat_id_of(params)), params.integer("user_id")
    if user_id == state.bot.id:
        return member(state.bot, chat.bot_is)
    user = next((u for u in chat.members if u.id == user_id), None)
    if user is None:
        if user_id not in state.users:
            raise bad_request("PARTICIPANT_ID_INVALID" if chat.is_group else "user not found")
        return member(state.users[user_id], "left")
    return member(user, "member")


def get_chat_member_count(state: State, params: Params) -> Any:
    return len(state.chat_of(chat_id_of(params)).members) + 1


def send_chat_action(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.announce({"what": "action", "chat": chat})
    return True


def set_message_reaction(state: State, params: Params) -> Any:
    chat = state.writable(chat_id_of(params))
    message = state.find(chat, params.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    reactions = params.array("reaction")
    if len(reactions) > 1 or any(r.get("type") != "emoji" or r.get("emoji") not in ALLOWED for r in reactions):
        raise bad_request("REACTION_INVALID")
    message.reaction = reactions[0]["emoji"] if reactions else None
    state.tell("edited", message)
    return True


def answer_callback_query(state: State, params: Params) -> Any:
    text = params.text("text")
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = {"text": text, "alert": params.boolean("show_alert"), "url": params.text("url")}
    press = state.presses.answer(params.text("callback_query_id"), **answer)
    state.announce({"what": "answer", "press": press})
    state.changed()
    return True


def set_my_commands(state: State, params: Params) -> Any:
    if params.decoded("commands") is None:
        raise bad_request("commands are not specified")
    commands = checked_commands(params.array("commands"))
    state.menus.put(_scope(state, params), params.text("language_code"), commands)
    state.announce({"what": "menu"})
    return True


def delete_my_commands(state: State, params: Params) -> Any:
    state.menus.remove(_scope(state, params), params.text("language_code"))
    state.announce({"what": "menu"})
    return True


def get_my_commands(state: State, params: Params) -> Any:
    return state.menus.get(_scope(state, params), params.text("language_code"))


def get_file(state: State, params: Params) -> Any:
    file = state.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    size = {"file_size": len(file.data), "file_path": file.path}
    return {"file_id": file.id, "file_unique_id": file.unique_id} | size


def member(user: User, status: str) -> dict[str, Any]:
    """Telegram's ChatMember object."""
    out: dict[str, Any] = {"user": user.json(), "status": status}
    if status == "kicked":
        out["until_date"] = 0
    if status == "administrator":
        out |= {right: right in _GRANTED for right in _RIGHTS}
    return out


def _scope(state: State, params: Params) -> tuple[str, int, int]:
    scope = params.decoded("scope") or {}
    kind = scope_kind(scope)
    if kind in ("default", "all_private_chats", "all_group_chats", "all_chat_administrators"):
        return kind, 0, 0
    chat = state.chat_of(chat_id_of(Params(scope)))
    return kind, chat.id, int(scope.get("user_id", 0))


def _no_gifts() -> dict[str, bool]:
    kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return dict.fromkeys(kinds, False)
