"""What somebody does on the chat page in the name of an invented person."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulator.errors import Impossible
from bot.simulator.messages import Message
from bot.simulator.people import User
from bot.simulator.sharing import Sharing

LOCAL = ZoneInfo("Europe/Copenhagen")
Body = dict[str, Any]


@dataclass
class Actions:
    """One method per thing that can be done; each takes the JSON body of its POST."""

    sim: Sharing

    def named(self, name: str) -> Callable[[Body], Awaitable[Body]] | None:
        table = {
            "write": self.write,
            "edit": self.edit,
            "press": self.press,
            "block": self.block,
            "unblock": self.unblock,
            "clock": self.clock,
        }
        return table.get(name)

    async def write(self, body: Body) -> Body:
        user = self._user(body)
        return _sent(self.sim.write(user, str(body["text"]), chat=body.get("chat"), reply_to=body.get("reply_to")))

    async def edit(self, body: Body) -> Body:
        return _sent(self.sim.edit(self._user(body), int(body["message"]), str(body["text"]), chat=body.get("chat")))

    async def press(self, body: Body) -> Body:
        press = self.sim.press(self._user(body), int(body["message"]), str(body["data"]), chat=body.get("chat"))
        return {"press": press.id}

    async def block(self, body: Body) -> Body:
        self.sim.block(self._user(body))
        return {}

    async def unblock(self, body: Body) -> Body:
        self.sim.unblock(self._user(body))
        return {}

    async def clock(self, body: Body) -> Body:
        """Move the bot's clock on: by `seconds`, or `to` a local time. Answers when everything due has happened."""
        move, now = self.sim.state.on_move_clock, self.sim.state.now()
        if move is None:
            raise Impossible("the clock of this bot cannot be moved")
        if body.get("to"):
            step = datetime.fromisoformat(str(body["to"])).replace(tzinfo=LOCAL) - now
        else:
            step = timedelta(seconds=float(body["seconds"]))
        if step <= timedelta():
            raise Impossible("the clock goes forward only")
        self.sim.state.announce({"what": "clock", "busy": True})
        try:
            await move(step)
        finally:
            self.sim.state.announce({"what": "clock", "busy": False})
        return {"now": self.sim.state.now().isoformat()}

    def send_file(self, query: dict[str, str], data: bytes) -> Body:
        user, chat = self._user(query), int(query["chat"])
        name, caption, album = query.get("name", "fil"), query.get("caption", ""), query.get("album") or None
        if query.get("kind") == "photo":
            return _sent(self.sim.send_photo(user, data, caption, chat=chat, album=album))
        return _sent(self.sim.send_document(user, data, name, caption, chat=chat, album=album))

    def _user(self, body: Body | dict[str, str]) -> User:
        return self.sim.state.users[int(body["user"])]


def _sent(message: Message) -> Body:
    return {"message": message.id}
