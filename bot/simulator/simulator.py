"""A Telegram Bot API server on loopback with people in it: the demo's and the tests' Telegram."""

import time
from collections.abc import Callable, Iterable
from datetime import datetime

from bot.simulator.errors import Dropped
from bot.simulator.faults import Faults
from bot.simulator.flood import Flood, Limits, Violation
from bot.simulator.groups import Groups
from bot.simulator.menus import Commands
from bot.simulator.messages import Chat, Message
from bot.simulator.people import User
from bot.simulator.presses import Presses
from bot.simulator.server import Server
from bot.simulator.sharing import Sharing
from bot.simulator.state import Event, State
from bot.simulator.web_page import Page
from bot.simulator.webhook import Webhook


class Simulator(Sharing, Groups):
    """`now` dates the messages; `monotonic` is the clock of flood control and of late answers to presses."""

    def __init__(
        self,
        token: str,
        username: str,
        now: Callable[[], datetime],
        limits: Limits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        number = token.partition(":")[0]
        bot = User(int(number) if number.isdigit() else 1, username, username=username, is_bot=True)
        flood = Flood(limits or Limits(), monotonic)
        self.state = State(token, bot, now, monotonic, flood, Presses(monotonic))
        self.url = ""
        self._server = Server(self.state, Page(self).answer)
        self._webhook = Webhook(self.state)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.url = await self._server.start(host, port)
        self._webhook.start()

    async def stop(self) -> None:
        await self._webhook.stop()
        await self._server.stop()

    def transcript(self, chat: Chat | User | int, deleted: bool = False) -> list[Message]:
        """The chat as a person sees it now; with `deleted` also what has gone."""
        place = self.state.chats[chat if isinstance(chat, int) else chat.id]
        return [message for message in place.messages.values() if deleted or not message.deleted]

    def menu(self, chat: Chat | User | int, user: User | None = None) -> Commands:
        """The commands that the chat's person (in a group: `user`) finds under "/"."""
        place = self.state.chats[chat if isinstance(chat, int) else chat.id]
        return self.state.menus.shown(place, user or place.person)

    def unconfirmed(self) -> int:
        """How many updates the bot has not yet confirmed."""
        return self.state.updates.unconfirmed()

    @property
    def is_polled(self) -> bool:
        """The bot waits in a long poll right now."""
        return self.state.updates.is_polled

    async def until_confirmed(self) -> None:
        await self.until(lambda: not self.unconfirmed())

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something holds; looked at anew after every call, message and confirmation."""
        while not true():
            await self.state.next_change()

    def redeliver(self, update_id: int) -> None:
        """Hand out one of the last 1,000 updates a second time."""
        self.state.updates.redeliver(update_id)

    def down(self, is_down: bool = True) -> None:
        """While it is down, every connection of the bot is cut without an answer."""
        self.state.faults.down = is_down
        if is_down:
            self.state.updates.end_poll(Dropped())

    def post(self, channel: str, to: str, text: str, subject: str = "") -> None:
        """Show an e-mail or SMS beside the chats on the page."""
        letter = {"channel": channel, "to": to, "subject": subject, "text": text, "at": self.state.now().isoformat()}
        self.state.letters.append(letter)
        self.state.announce({"what": "letter", "letter": letter})

    @property
    def people(self) -> Iterable[User]:
        return self.state.users.values()

    @property
    def events(self) -> list[Event]:
        """Every API call so far, accepted or refused."""
        return self.state.events

    @property
    def violations(self) -> list[Violation]:
        """Messages that were tried while the bot had been told to wait."""
        return self.state.flood.violations

    @property
    def faults(self) -> Faults:
        return self.state.faults

    @property
    def limits(self) -> Limits:
        return self.state.flood.limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        """Other limits begin to count anew; what was seen under the old ones stays known."""
        flood = Flood(limits, self.state.monotonic)
        flood.violations = self.violations
        self.state.flood = flood

    @property
    def webhook_retry(self) -> float:
        """Seconds until an update that the webhook did not take is sent to it again."""
        return self._webhook.retry

    @webhook_retry.setter
    def webhook_retry(self, seconds: float) -> None:
        self._webhook.retry = seconds

    @property
    def api_latency(self) -> float:
        """Seconds that every call takes."""
        return self._server.api_latency

    @api_latency.setter
    def api_latency(self, seconds: float) -> None:
        self._server.api_latency = seconds
