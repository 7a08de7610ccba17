"""One unit of work: what every action is handed."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from bot import boards, questions
from bot.clock import local, local_date
from bot.language.reader import Reader
from bot.language.reading import Reading
from bot.links import Links
from bot.logs import stack
from bot.message import Message, parted
from bot.outbox import ANSWER, ANSWERS, AT_ONCE, Address, When, abouts_since, last_said, queue, said_to
from bot.plan.model import Plan
from bot.privacy.gate import Gate
from bot.privacy.homes import HomeKey
from bot.privacy.sealing import Seal
from bot.transactions import AWAY

log = logging.getLogger(__name__)
T = TypeVar("T")
WAITS = timedelta(days=7)
"""Nothing waits longer to be read: Telegram gives up after a day, and what is older than two cannot be edited."""
KEEPS = timedelta(days=730)
"""What is passed on is no older."""


class Refused(Exception):
    """The one who acts may not do this; nothing has changed."""


@dataclass(frozen=True, slots=True)
class Former:
    """Somebody who had a role here and has none now: something is still kept about them."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as the database knew them when the transaction began."""

    id: int
    name: str
    roles: frozenset[str]
    language: str
    area: str | None = None
    afdeling: str | None = None
    practice: bool = False

    def has(self, roles: frozenset[str]) -> bool:
        return not self.roles.isdisjoint(roles)


@dataclass(frozen=True, slots=True)
class Origin:
    """The incoming message that this work comes from."""

    row: int
    chat_id: int
    user_id: int
    message_id: int = 0
    group: bool = False
    language: str = "da"
    first_name: str = ""
    written: int = 0
    """When, in seconds since 1970; of a message that was edited since, the first time. 0: Telegram does not tell."""
    passed_on: int = 0
    """When it was written first, where somebody passes it on; else 0."""

    def said_at(self, now: datetime) -> datetime:
        """When the words were written, which may be days before they are read: the bot was off, or they are passed on.

        What cannot be (a clock that is set, as in a demonstration) is taken for now.
        """
        waited = _between(self.written, int(now.timestamp()), WAITS)
        return now - waited - (_between(self.passed_on, self.written, KEEPS) if self.passed_on else timedelta())

    @property
    def address(self) -> Address:
        return Address(str(self.chat_id))


def _between(earlier: int, later: int, most: timedelta) -> timedelta:
    """Of two moments in seconds; nothing where that is too long, or they are the wrong way round."""
    seconds = later - earlier
    return timedelta(seconds=seconds) if 0 < seconds <= most.total_seconds() else timedelta()


@dataclass(slots=True)
class Programme:
    """What is true as long as the process runs: plan, reader (which learns words), privacy gate, secrets."""

    plan: Plan
    make_reader: Callable[[], Reader]
    """Gives the reader, and compiles its words when it is first asked for: not before the first request for updates."""
    gate: Gate
    home_key: HomeKey
    seal: Seal
    data_dir: Path
    links: Links
    bot_name: str = "nabobot"
    channels: frozenset[str] = frozenset({"telegram"})
    """The kinds of address that something is sent to, as the settings have it."""
    reads_returns: bool = False
    """Whether there is a mailbox to which letters come back."""
    sign_up_page: str = ""
    """Where the newsletter by e-mail is signed up for; empty where none is sent, or nobody could reach the page."""

    def start_link(self, code: str) -> str:
        """Opens the chat with the bot and says "/start CODE" there."""
        return f"https://t.me/{self.bot_name}?start={code}"

    @property
    def reader(self) -> Reader:
        return self.make_reader()


@dataclass(slots=True)
class Work:
    """One transaction: its session, its moment, the programme, and who acts (None: a stranger, or the clock)."""

    session: Session
    now: datetime
    programme: Programme
    actor: Actor | None = None
    origin: Origin | None = None
    faults: list[Exception] = field(default_factory=list)
    """What failed for one of several, and was left out."""
    _queued: int = field(default=0)

    @property
    def plan(self) -> Plan:
        return self.programme.plan

    @property
    def today(self) -> date:
        return local_date(self.now)

    @property
    def said_at(self) -> datetime:
        """The hour in Denmark at which the words were written, from which "i går" is told; now, where nothing was."""
        return local(self.origin.said_at(self.now) if self.origin else self.now)

    @property
    def who(self) -> Actor:
        """The one who acts; Refused for a stranger."""
        if self.actor is None:
            raise Refused
        return self.actor

    @property
    def alone(self) -> bool:
        """Whether it comes from a chat that somebody has with the bot alone."""
        return self.origin is not None and not self.origin.group

    @property
    def hearer(self) -> str:
        """Whom answers in a group are for: the one who acts. Empty where nobody else is there."""
        return said_to(self.actor.id if self.actor else None) if self.origin is not None and self.origin.group else ""

    def has(self, roles: frozenset[str]) -> bool:
        """Whether the one who acts has one of these roles; a stranger and the clock have none."""
        return self.actor is not None and self.actor.has(roles)

    def each(self, things: Iterable[T], do: Callable[[T], object]) -> None:
        """Do it for each. Where it fails for one, that one alone is undone: the others must not wait for it."""
        several = list(things)
        if len(several) < 2 or not self._apart(lambda: [do(each) for each in several]):
            for each in several:
                self._apart(partial(do, each), self.faults)

    def _apart(self, do: Callable[[], object], faults: list[Exception] | None = None) -> bool:
        try:
            with self.session.begin_nested():
                do()
        except AWAY:
            raise
        except Exception as error:
            if faults is not None:
                faults.append(error)
                log.error("left out of what was to be done for several: %s", stack(error))
            return False
        return True

    def read(self, text: str) -> Reading:
        """What is reported with these words, as they were meant when they were written."""
        return self.programme.reader.read(text, self.said_at)

    def ask(self, subject: str) -> None:
        """What one writes next in this chat is about the subject. Harmless where there is no chat."""
        if self.origin is not None:
            questions.ask(self.session, self.now, self.origin.chat_id, self.who.id, subject)

    def asked(self) -> str:
        """What was asked last in this chat and waits for words; an empty string where nothing does."""
        if self.origin is None or self.actor is None:
            return ""
        return questions.open_question(self.session, self.now, self.origin.chat_id, self.actor.id)

    def stop_asking(self, subject: str = "") -> None:
        """Nothing waits for one's words any more; with a subject: nothing that begins so."""
        if self.origin is not None and self.actor is not None:
            questions.close(self.session, self.origin.chat_id, self.actor.id, subject)

    def talked_of(self) -> str:
        """What we spoke of last in this chat (in a group: with the one who acts), or an empty string."""
        found = last_said(self.session, self.origin.chat_id, self.hearer) if self.origin is not None else None
        return found.about if found else ""

    def spoken_of(self, since: datetime) -> list[str]:
        """What each of our messages here said since then is about now, the newest first; in a group as above."""
        return abouts_since(self.session, self.origin.chat_id, since, self.hearer) if self.origin is not None else []

    def number_talked_of(self, topic: str) -> int | None:
        """7 of "announcement:7:count", where that is what we spoke of last; None where it was of another topic."""
        subject = parted(self.talked_of())
        return subject.number if subject.topic == topic else None

    def queue(self, key: str, to: Address, lane: int, message: Message, when: When = AT_ONCE) -> None:
        queue(self.session, self.now, key, to, lane, message, when=when, seal=self.programme.seal)

    def board(self, key: str, to: Address, lane: int, message: Message) -> None:
        """Have the message of this key say this from now on (bot.boards)."""
        boards.show(self.session, self.now, key, to, lane, message, self.programme.seal)

    def answer(self, message: Message, *, edits: int | None = None) -> None:
        """Answer the message that this work comes from; several answers leave in their order."""
        assert self.origin is not None
        self._queued += 1
        key = f"{ANSWERS}{self.origin.row}:{self._queued}{self.hearer}"
        to, seal = self.origin.address, self.programme.seal
        replies = self.origin.message_id if self.origin.group else None
        queue(self.session, self.now, key, to, ANSWER, message, edits=edits, replies=replies, seal=seal)
