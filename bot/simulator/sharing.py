"""What else people send: pictures, albums, documents, stickers, voice, what they pass on."""

from collections.abc import Sequence
from typing import Any

from bot.simulator.entities import find_entities
from bot.simulator.messages import Message
from bot.simulator.people import User
from bot.simulator.phones import Phones, Where


class Sharing(Phones):
    def send_photo(
        self, user: User, data: bytes | Sequence[bytes], caption: str = "", chat: Where = None, album: str | None = None
    ) -> Message:
        """A picture; several at once are an album with the caption on the first, which is returned."""
        pictures = [data] if isinstance(data, bytes) else list(data)
        if album is None and len(pictures) > 1:
            album = f"{user.id}{len(self.state.files):06d}"
        sent = [
            self._share(user, "photo", picture, "photo.jpg", "image/jpeg", caption if not i else "", chat, album)
            for i, picture in enumerate(pictures)
        ]
        return sent[0]

    def send_document(
        self,
        user: User,
        data: bytes,
        name: str,
        caption: str = "",
        chat: Where = None,
        mime: str = "application/octet-stream",
        album: str | None = None,
    ) -> Message:
        return self._share(user, "document", data, name, mime, caption, chat, album)

    def send_sticker(self, user: User, chat: Where = None) -> Message:
        return self._share(user, "sticker", b"RIFF", "sticker.webp", "image/webp", "", chat)

    def send_voice(self, user: User, data: bytes = b"OggS", chat: Where = None) -> Message:
        return self._share(user, "voice", data, "voice.oga", "audio/ogg", "", chat)

    def send_other(self, user: User, content: dict[str, Any], caption: str = "", chat: Where = None) -> Message:
        """A contact, a place, a poll, a film …: what Telegram has of it ({"contact": {…}})."""
        place, kind = self._place(user, chat), next(iter(content))
        message = Message(0, place, user, self.state.now(), caption, find_entities(caption), kind=kind, service=content)
        return self._put(message)

    def pass_on(self, user: User, message: Message, chat: Where = None) -> Message:
        """Forward a message, of one's own or of somebody else."""
        place, same = self._place(user, chat), (message.text, message.entities)
        copy = Message(0, place, user, self.state.now(), *same, kind=message.kind, file=message.file)
        copy.forwarded = message.forwarded or message
        return self._put(copy)

    def _share(
        self,
        user: User,
        kind: str,
        data: bytes,
        name: str,
        mime: str,
        caption: str,
        chat: Where,
        album: str | None = None,
    ) -> Message:
        place = self._place(user, chat)
        file = self.state.store_file(data, name, mime, f"{kind}s")
        caption = caption.strip()
        message = Message(0, place, user, self.state.now(), caption, find_entities(caption), kind=kind, file=file)
        message.album = album
        return self._put(message)
