"""People who report whatever happens to the bot, and the count of what became of it."""

import asyncio
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from bot.engine import make_engine
from bot.outbox import BULK, CRISIS, LANES, REMINDER
from bot.people.model import Channel, Person, Post
from bot.simulator import UNLIMITED, Message, Simulator, User
from tests import kill_news
from tests.danish_months import MONTHS

TOKEN = "4711:hemmelig"
NOW = datetime(2021, 5, 15, 9, tzinfo=UTC)
AREAS = ("Jennumparken", "Vangdalen", "Glarbjergvej")
LEFT = (
    "SELECT id FROM inbox WHERE state = 'waiting' LIMIT 1",
    kill_news.UNTOLD,
    "SELECT id FROM outbox WHERE state = 'waiting' LIMIT 1",
    "SELECT id FROM outbox WHERE state = 'sending' LIMIT 1",
)
"""What is still to be done, in the order in which one thing follows from another: else a step would be missed."""
ANSWERS_UNKNOWN = "SELECT id FROM outbox WHERE state = 'unknown' AND key LIKE 'answer:%'"
NOT_SAVED = "Det her er ikke gemt endnu:"
FIRST = 1000
"""Each sentence has a number of guests that no other has, by which it is known again."""


@dataclass
class Count:
    """What became of everything."""

    kills: int = 0
    sentences: int = 0
    presses: int = 0
    lost: list[Any] = field(default_factory=list)
    doubled: list[Any] = field(default_factory=list)
    unknown: int = 0
    out_of_order: int = 0
    followed: Counter[int] = field(default_factory=Counter)
    """Messages that the clock caused, by lane."""
    repeated: int = 0

    def __str__(self) -> str:
        lanes = [f"{self.followed[lane]} {LANES[lane]}" for lane in (REMINDER, BULK, CRISIS)]
        return (
            f"{self.kills} kills over {self.sentences} sentences, {self.presses} presses and {', '.join(lanes)}: "
            f"lost {len(self.lost)}, doubled {len(self.doubled)}, crisis messages repeated and marked {self.repeated}, "
            f"out of order {self.out_of_order}, left unknown for staff {self.unknown}"
        )


class Crowd:
    """Some volunteers with phones. They write sentences, and press "Gem" under whatever is shown to them, once."""

    def __init__(self, folder: Path, people: int, url: str = "") -> None:
        """`url`: where the rows are; a file in the folder unless given."""
        self.folder = folder
        self.url = url or f"sqlite:///{folder / 'nabobot.db'}"
        # Looking takes no lock that the bot would have to wait for, and keeps nothing open.
        self._eyes = create_engine(self.url, poolclass=NullPool)
        self.sim = Simulator(TOKEN, "nabobot", lambda: NOW, limits=UNLIMITED)
        self.people = [self.sim.add_user(f"P{number}") for number in range(people)]
        self.count = Count()
        self.pressed: set[tuple[int, int]] = set()
        self.sim.state.listeners.append(self._hear)
        self._join()

    def _join(self) -> None:
        engine = make_engine(self.url)
        with Session(engine) as session, session.begin():
            for user in self.people:
                user.started = True
                person = Person(name=user.first_name, created_at=NOW)
                person.channels.append(Channel(kind="telegram", address=str(user.id)))
                person.posts.append(Post(role="volunteer", since=NOW))
                session.add(person)
        engine.dispose()

    def report(self) -> None:
        """Everybody writes one sentence, each of another day or place."""
        for user in self.people:
            number = self.count.sentences
            day = date(2017, 6, 2) + timedelta(days=number // len(AREAS))
            place = AREAS[number % len(AREAS)]
            when = f"den {day.day}. {MONTHS[day.month - 1]} {day.year}"
            self.sim.write(user, f"{FIRST + number} til fællesspisning i {place} {when}")
            self.count.sentences += 1

    def _hear(self, event: dict[str, Any]) -> None:
        message = event.get("message")
        if event["what"] == "message" and isinstance(message, Message) and message.from_bot:
            asyncio.get_running_loop().call_soon(self._press, message)

    def _press(self, message: Message) -> None:
        saves = [button.text for button in message.buttons if button.text.startswith("Gem")]
        if saves and (message.chat.id, message.id) not in self.pressed:
            self.pressed.add((message.chat.id, message.id))
            self.sim.press(_person(message), message, saves[0])
            self.count.presses += 1

    # -- looking at what became of it, from outside the bot --

    def ask(self, query: str) -> list[Any]:
        with self._eyes.connect() as connection:
            rows = connection.execute(text(query)).all()
        return [row[0] if len(row) == 1 else tuple(row) for row in rows]

    def quiet(self) -> bool:
        """Everything has been received, handled and sent."""
        if self.sim.unconfirmed():
            return False
        with self._eyes.connect() as connection:
            return not any(connection.execute(text(each)).first() for each in LEFT)

    def shown(self, user: User) -> list[int]:
        """The numbers of the sentences that were answered, in the order of the answers; not those that a receipt of
        another one only calls to mind."""
        told = (message.text for message in self.sim.transcript(user) if message.from_bot)
        said = " ".join(text.partition(NOT_SAVED)[0] for text in told)
        return [int(number.replace(".", "")) for number in re.findall(r"([\d.]+) deltagere", said)]

    def tally(self) -> Count:
        """Counts what was lost or doubled: sentences by their drafts and answers, presses by their entries."""
        count = self.count
        everything = range(FIRST, FIRST + count.sentences)
        answers = Counter(number for user in self.people for number in self.shown(user))
        facts = self.ask("SELECT CAST(facts AS text) FROM drafts")
        drafts = Counter(json.loads(each)["participants"] for each in facts)
        entries = Counter(self.ask("SELECT participants FROM entries WHERE state = 'saved'"))
        count.unknown = len(self.ask("SELECT id FROM outbox WHERE state = 'unknown'"))
        count.doubled = [n for n in everything if max(drafts[n], answers[n], entries[n]) > 1]
        unanswered = [number for number in everything if not answers[number]]
        count.lost = [number for number in everything if not drafts[number]]
        count.lost += unanswered[len(self.ask(ANSWERS_UNKNOWN)) :]
        count.lost += [number for number in answers if not entries[number]]
        self._tally_what_followed(count)
        count.out_of_order = sum(self.shown(user) != sorted(self.shown(user)) for user in self.people)
        return count

    def _tally_what_followed(self, count: Count) -> None:
        addresses = self.ask(kill_news.ADDRESSES)
        due = {
            each.key(entry_id): each
            for entry_id, number in self.ask("SELECT id, participants FROM entries")
            for each in kill_news.follows(number, addresses)
        }
        states = dict(self.ask("SELECT key, state FROM outbox"))
        seen = {
            str(user.id): [each.text for each in self.sim.transcript(user) if each.from_bot] for user in self.people
        }
        told = kill_news.arrived(due, states, seen)
        count.followed, count.repeated = told.numbers, told.repeated
        count.lost += told.lost
        count.doubled += told.doubled


def _person(message: Message) -> User:
    assert message.chat.person is not None
    return message.chat.person
