"""What people do with their phones, each of which becomes an update for the bot."""

import re
from datetime import timedelta
from typing import Any

from bot.simulator.asking import member
from bot.simulator.entities import find_entities, part, utf16_length
from bot.simulator.errors import Impossible
from bot.simulator.messages import Button, Chat, Message
from bot.simulator.people import User
from bot.simulator.presses import Press
from bot.simulator.state import State

EDITABLE = timedelta(hours=48)
Where = Chat | int | None


class Phones:
    """People's side of the chats. `chat` None is the private chat with the bot."""

    state: State

    def write(self, user: User, text: str, chat: Where = None, reply_to: Message | int | None = None) -> Message:
        """Send a text. One over 4,096 is cut into several messages, as the apps do; the last is returned."""
        place, text = self._place(user, chat), text.strip()
        if not text:
            raise Impossible("an empty message cannot be sent")
        quoted = self._message(place, reply_to) if reply_to is not None else None
        for piece in _pieces(text):
            message = self._put(Message(0, place, user, self.state.now(), piece, find_entities(piece), reply_to=quoted))
        return message

    def edit(self, user: User, message: Message | int, text: str, chat: Where = None) -> Message:
        """Change an own message, within 48 hours."""
        edited = self._message(self._place(user, chat), message)
        if edited.sender is not user:
            raise Impossible("only one's own messages can be edited")
        if self.state.now() - edited.date > EDITABLE:
            raise Impossible("a message can be edited for 48 hours")
        if text.strip() == edited.text:
            raise Impossible("nothing was changed")
        edited.text, edited.entities = text.strip(), find_entities(text.strip())
        edited.edited = self.state.now()
        self.state.tell("edited", edited)
        if self._reaches_bot(edited):
            self.state.updates.push("edited_message", edited.json())
        return edited

    def press(self, user: User, message: Message | int, button: Button | str, chat: Where = None) -> Press:
        """Press an inline button, named by its label or its data."""
        place = self._place(user, message.chat if isinstance(message, Message) else chat)
        pressed = self._message(place, message)
        for candidate in pressed.buttons:
            if button in (candidate, candidate.text, candidate.data):
                if candidate.data is None:
                    raise Impossible(f"{candidate.text!r} opens a page and tells the bot nothing")
                return self._press(user, place, pressed, candidate.data)
        raise Impossible(f"no button {button!r} under message {pressed.id}: {[b.text for b in pressed.buttons]}")

    def press_raw(self, user: User, message: Message | int, data: str, chat: Where = None) -> Press:
        """Press a button that is no longer there: of an edited, deleted or old message."""
        place = self._place(user, message.chat if isinstance(message, Message) else chat)
        number = message.id if isinstance(message, Message) else message
        return self._press(user, place, self.state.find(place, number) or number, data)

    def block(self, user: User) -> None:
        user.blocked = True
        self._membership(user, "member", "kicked")

    def unblock(self, user: User) -> None:
        user.blocked = False
        self._membership(user, "kicked", "member")

    def deactivate(self, user: User) -> None:
        """The account is deleted; the bot learns of it when it writes."""
        user.deactivated = True

    def _put(self, message: Message) -> Message:
        """A person's message is in the chat; the bot gets it unless privacy mode keeps it back."""
        message.id = self.state.new_message_id(message.chat)
        if message.chat.person is not None:
            message.chat.person.started = True
        self.state.store(message)
        if self._reaches_bot(message):
            self.state.updates.push("message", message.json())
        return message

    def _press(self, user: User, place: Chat, message: Message | int, data: str) -> Press:
        press = self.state.presses.begin(user, place.id, data)
        query: dict[str, Any] = {"id": press.id, "from": user.json(), "chat_instance": str(place.id), "data": data}
        if isinstance(message, Message):
            query["message"] = message.json()
        else:
            query["message"] = {"chat": place.json(), "message_id": message, "date": 0}
        self.state.updates.push("callback_query", query)
        return press

    def _membership(self, user: User, old: str, new: str, chat: Chat | None = None) -> None:
        place = chat or self.state.chats[user.id]
        change = {"chat": place.json(), "from": user.json(), "date": int(self.state.now().timestamp())}
        members = {"old_chat_member": member(self.state.bot, old), "new_chat_member": member(self.state.bot, new)}
        self.state.updates.push("my_chat_member", change | members)

    def _place(self, user: User, chat: Where) -> Chat:
        if user.deactivated:
            raise Impossible(f"{user.name} has no account any more")
        place = chat if isinstance(chat, Chat) else self.state.chats[user.id if chat is None else chat]
        if place.migrated_to is not None:
            place = place.migrated_to
        if user not in place.members:
            raise Impossible(f"{user.name} is not in {place.name}")
        if place.kind == "channel":
            raise Impossible("only the bot writes in a channel")
        if user.blocked and not place.is_group:
            self.unblock(user)
        return place

    def _message(self, place: Chat, message: Message | int) -> Message:
        found = self.state.find(place, message.id if isinstance(message, Message) else message)
        if found is None:
            raise Impossible("the message is not there (any more)")
        return found

    def _reaches_bot(self, message: Message) -> bool:
        """In a group a bot in privacy mode gets commands, mentions of itself and replies to itself; one that
        administrates it gets everything."""
        if not message.chat.is_group:
            return True
        if message.chat.bot_is in ("kicked", "administrator"):
            return message.chat.bot_is == "administrator"
        if message.reply_to is not None and message.reply_to.sender is self.state.bot:
            return True
        return any(self._addressed(message.text, entity) for entity in message.entities)

    def _addressed(self, text: str, entity: dict[str, Any]) -> bool:
        words = part(text, entity).lower()
        me = f"@{self.state.bot.username}".lower()
        if entity["type"] == "bot_command":
            return "@" not in words or words.endswith(me)
        return entity["type"] == "mention" and words == me


def _pieces(text: str) -> list[str]:
    if utf16_length(text) <= 4096:
        return [text]
    size = 4096 if text.isascii() else 2048
    return [text[i : i + size].strip() for i in range(0, len(text), size) if re.search(r"\S", text[i : i + size])]
