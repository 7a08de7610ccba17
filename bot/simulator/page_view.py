"""What the chat page is told: people, chats and messages as plain JSON."""

from typing import Any

from bot.simulator.messages import Chat, Message
from bot.simulator.people import User
from bot.simulator.state import State

_SERVICE = {
    "migrate_to_chat_id": "Gruppen er blevet en supergruppe",
    "migrate_from_chat_id": "Supergruppen begynder her",
}


def overview(state: State, can_move_clock: bool) -> dict[str, Any]:
    """Everything in the left column and at the top."""
    chats = [chat for chat in state.chats.values() if chat.migrated_to is None]
    return {
        "bot": {"id": state.bot.id, "username": state.bot.username},
        "now": state.now().isoformat(),
        "can_move_clock": can_move_clock,
        "chats": [_chat(chat) for chat in chats],
        "letters": state.letters,
    }


def conversation(state: State, chat: Chat, viewer: User | None) -> dict[str, Any]:
    messages = [shown(message) for message in chat.messages.values() if not message.deleted]
    return {"chat": chat.id, "messages": messages, "menu": state.menus.shown(chat, viewer or chat.person)}


def shown(message: Message) -> dict[str, Any]:
    """One message as the page draws it."""
    reply = message.reply_to
    return {
        "id": message.id,
        "chat": message.chat.id,
        "sender": {"id": message.sender.id, "name": message.sender.name, "bot": message.from_bot},
        "date": message.date.isoformat(),
        "kind": message.kind,
        "text": _service(message) or message.text,
        "entities": message.entities,
        "rows": [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in message.rows],
        "keyboard": _keyboard(message.keyboard),
        "file": _file(message),
        "reply": {"id": reply.id, "name": reply.sender.name, "text": line(reply)} if reply else None,
        "forwarded": message.forwarded.sender.name if message.forwarded else None,
        "album": message.album,
        "edited": message.edited is not None,
        "deleted": message.deleted,
        "pinned": message.pinned,
        "protected": message.protected,
        "silent": message.silent,
        "reaction": message.reaction,
    }


def line(message: Message) -> str:
    """The message in one line, for lists and quotes."""
    kinds = {"photo": "Billede", "document": "Fil", "sticker": "Klistermærke", "voice": "Talebesked"}
    return " ".join((_service(message) or message.text).split())[:120] or kinds.get(message.kind, "")


def _service(message: Message) -> str:
    return next((_SERVICE[key] for key in message.service or {} if key in _SERVICE), "")


def _chat(chat: Chat) -> dict[str, Any]:
    last = next((m for m in reversed(chat.messages.values()) if not m.deleted), None)
    return {
        "id": chat.id,
        "name": chat.name,
        "about": chat.person.about if chat.person else chat.about,
        "group": chat.is_group,
        "members": [{"id": user.id, "name": user.name, "about": user.about} for user in chat.members],
        "blocked": bool(chat.person and chat.person.blocked),
        "started": bool(chat.messages),
        "last": _last(last) if last else None,
    }


def _last(message: Message) -> dict[str, Any]:
    sender = message.sender
    return {"text": line(message), "name": sender.name, "bot": sender.is_bot, "date": message.date.isoformat()}


def _keyboard(keyboard: dict[str, Any] | None) -> list[list[str]] | None:
    """A keyboard under the typing field: None leaves it as it is, empty takes it away."""
    if keyboard is None or "force_reply" in keyboard:
        return None
    rows = keyboard.get("keyboard", [])
    return [[button if isinstance(button, str) else str(button.get("text", "")) for button in row] for row in rows]


def _file(message: Message) -> dict[str, Any] | None:
    file = message.file
    if file is None:
        return None
    size = {"width": file.width, "height": file.height, "size": len(file.data)}
    return {"url": f"/simulator/file/{file.id}", "name": file.name} | size
