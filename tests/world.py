"""The language of the tests: a World with the true application in it, and Phones of people who say, press and see."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from bot.app import App
from bot.clock import Clock
from bot.delivery.budget import UNLIMITED
from bot.exports.tables import NOUNS
from bot.people.model import Channel, Person, Post
from bot.registrations.model import Entry, Revision
from bot.settings import read_settings
from bot.simulator import UNLIMITED as NO_FLOOD
from bot.simulator import Chat, Message, Simulator, User
from bot.work import Work
from tests.patience import PATIENCE

T = TypeVar("T")
TOKEN = "4711:hemmelig"
BEGINS = datetime(2017, 11, 15, 9, 0, tzinfo=UTC)
"""Wednesday 15 November 2017, ten o'clock in Denmark."""
AN_HOUR = timedelta(hours=1)


@dataclass
class World:
    """A programme with people in it. Nothing happens by itself: time moves when a story says so."""

    folder: Path
    template: Path
    plan: str = "randers-nordby-2017-21"
    begins: datetime = BEGINS
    more: dict[str, Any] = field(default_factory=dict)
    """Further settings."""
    phones: list["Phone"] = field(default_factory=list)
    database: str = ""
    """The address of a prepared database; empty: a file in the folder."""

    async def start(self) -> None:
        self.clock = Clock(self.begins, runs=False)
        self.sim = Simulator(TOKEN, "nabobot", self.clock.now, limits=NO_FLOOD)
        await self.sim.start()
        if not self.database:
            shutil.copyfile(self.template, self.folder / "nabobot.db")
        await self.start_bot()

    async def start_bot(self) -> None:
        settings = read_settings(
            token=TOKEN, api_url=self.sim.url, data_dir=self.folder, plan=self.plan, secret_key="nøgle",
            database_url=self.database,
            **{"listen": "127.0.0.1:0"} | self.more, file=None,
        )  # fmt: skip
        self.app = App(settings, self.clock, UNLIMITED)
        await self.app.start()

    async def restart(self) -> None:
        """The bot stops and another life of it begins."""
        await self.app.stop()
        await self.start_bot()

    async def stop(self) -> None:
        await self.app.stop()
        await self.sim.stop()

    async def settled(self) -> None:
        """Until everything that was said has been handled and everything that was answered has arrived."""
        async with asyncio.timeout(PATIENCE):
            await self.sim.until_confirmed()
            await self.app.quiet()

    def person(
        self,
        name: str,
        role: str | None = None,
        *,
        area: str | None = None,
        language: str = "da",
        roles: tuple[str, ...] = (),
        institution: str | None = None,
    ) -> "Phone":
        """Somebody with a phone; with a role they have joined before the story begins."""
        user = self.sim.add_user(name, language_code=language)
        phone = Phone(self, user)
        self.phones.append(phone)
        for each in (role, *roles) if role else roles:
            self.write(lambda work, each=each: _join(work, phone, each, area, language, institution))
        user.started = True
        return phone

    def write(self, action: Callable[[Work], T]) -> T:
        """Put something into the database, as if it had happened before the story."""
        with Session(self.app.database.engine, expire_on_commit=False) as session, session.begin():
            return action(Work(session, self.clock.now(), self.app.programme))

    def execute(self, statement: str) -> None:
        """Change rows as no story can, for what happens when they are so."""
        with self.app.database.engine.begin() as connection:
            connection.exec_driver_sql(statement)

    def ask(self, query: str) -> list[Any]:
        """What rows are, where no export tells."""
        with self.app.database.engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

    def rows(self, noun: str) -> list[dict[str, Any]]:
        """What `nabobot export` would show."""
        return self.write(lambda work: list(NOUNS[noun](work, None, None)))

    def revisions(self, entry_id: int) -> list[Revision]:
        """Everything that an entry has been, oldest first."""
        return self.write(lambda work: list(work.session.get_one(Entry, entry_id).revisions))

    async def passes(self, **time: float) -> None:
        """Time passes, and what falls due on the way happens."""
        by = timedelta(**time)
        async with asyncio.timeout(PATIENCE + by / AN_HOUR):
            await self.app.walk(by)
        await self.settled()
        for phone in self.phones:
            phone.looks()


@dataclass
class Phone:
    """A person's phone: what they write and press, and what they have not read yet."""

    world: World
    user: User
    known: dict[int, tuple[str, str]] = field(default_factory=dict)
    unread: list[Message] = field(default_factory=list)
    last: Message | None = None
    """The message that was read last."""

    async def says(self, text: str, *, reply_to: Message | None = None, chat: Chat | None = None) -> Message:
        message = self.world.sim.write(self.user, text, chat=chat, reply_to=reply_to)
        await self._after()
        return message

    async def edits(self, message: Message, text: str) -> None:
        self.world.sim.edit(self.user, message, text)
        await self._after()

    async def presses(self, label: str) -> None:
        """Press the button with this label under the latest message that has one."""
        message = next(each for each in reversed(self.chat()) if any(b.text == label for b in each.buttons))
        self.world.sim.press(self.user, message, label)
        await self._after()

    async def presses_raw(self, message: Message, data: str) -> None:
        """Press a button that is no longer there."""
        self.world.sim.press_raw(self.user, message, data)
        await self._after()

    async def sends(self, send: Callable[..., Any], *args: Any, **more: Any) -> None:
        """Send a photo, sticker, voice: phone.sends(world.sim.send_sticker)."""
        send(self.user, *args, **more)
        await self._after()

    def sees(self, *words: str) -> Message:
        """Read the next message: it must hold all these words."""
        assert self.unread, f"{self.user.first_name} has nothing to read; expected {words}"
        self.last = self.unread.pop(0)
        shown = self.last.text + " " + " ".join(f"[{button.text}]" for button in self.last.buttons)
        shown = shown.replace("\N{NO-BREAK SPACE}", " ")  # they look alike
        missing = [word for word in words if word not in shown]
        assert not missing, f"{self.user.first_name} misses {missing} in:\n{shown}"
        return self.last

    def sees_nothing(self) -> None:
        assert not self.unread, f"{self.user.first_name} did not expect:\n" + "\n--\n".join(
            each.text for each in self.unread
        )

    def ignores_the_rest(self) -> None:
        self.unread.clear()

    def chat(self) -> list[Message]:
        return self.world.sim.transcript(self.user)

    def labels(self) -> list[str]:
        """The buttons under the message that was read last."""
        return [button.text for button in self.last.buttons] if self.last else []

    async def _after(self) -> None:
        await self.world.settled()
        for phone in self.world.phones:
            phone.looks()

    def looks(self) -> None:
        """What is new, or different, is unread."""
        for message in self.chat():
            state = (message.text, repr(message.markup))
            if message.from_bot and self.known.get(message.id) != state:
                self.unread = [each for each in self.unread if each.id != message.id] + [message]
            self.known[message.id] = state


def _join(work: Work, phone: Phone, role: str, area: str | None, language: str, institution: str | None = None) -> None:
    channel = work.session.query(Channel).filter_by(kind="telegram", address=str(phone.user.id)).one_or_none()
    person = channel.person if channel else Person(name=phone.user.first_name, language=language, created_at=work.now)
    if channel is None:
        person.channels.append(Channel(kind="telegram", address=str(phone.user.id), confirmed_at=work.now))
        work.session.add(person)
    person.posts.append(Post(role=role, area=area, institution=institution, since=work.now))


@asynccontextmanager
async def story(world: World) -> AsyncIterator[World]:
    """From beginning to end. A message that nobody expected fails it."""
    await world.start()
    try:
        yield world
        for phone in world.phones:
            phone.looks()
        for phone in world.phones:
            phone.sees_nothing()
    finally:
        await world.stop()
