"""A crisis group that is called out again and again while the bot is killed, and the count of what became of it."""

import random
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.beredskab import closing, log
from bot.beredskab.model import Callout, Holder
from bot.beredskab.states import ARMED, FILLED, WAITING
from bot.clock import Clock
from bot.engine import make_engine
from bot.people.actor import identify_person
from bot.people.model import Channel, Person, Post
from bot.programme import programme_of
from bot.settings import read_settings
from bot.simulator import UNLIMITED, Message, Simulator, User
from bot.work import Work
from tests.crisis import PLAN
from tests.kill_callout import ACTIVATED, TOKEN

SEATED = {"leder": ["Karen"], "politi": ["Per", "Ida"], "ssp": ["Sara"]}
APART = 7200
"""Seconds from one call-out to the next; a call-out is over long before."""
STEP = 90
"""Seconds by which each life begins after the one before, so that the whole timetable passes under the killing."""
STEPS = 14
OVER = STEPS * STEP + 600
CALLED = "Du indkaldes"
ANSWERS = ("Kommer", "Deltager på telefon", "Kan ikke")


@dataclass
class Count:
    kills: int = 0
    callouts: int = 0
    calls: int = 0
    repeats: int = 0
    answers: int = 0
    cards: int = 0
    aside: int = 0
    """Answers of which three lives in a row died: set aside, and whoever gave them is told to give them again."""
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills over {self.callouts} call-outs and {self.answers} answers ({self.aside} "
            f"set aside after three kills): {self.calls} calls came, "
            f"{self.repeats} of them again and marked, {self.cards} cards; wrong: {len(self.wrong)}"
        )


class Group:
    """Four people of whom some answer, at any moment, while whatever should do something about it is being killed."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder, self.url = folder, url or f"sqlite:///{folder / 'nabobot.db'}"
        self.sim = Simulator(TOKEN, "nabobot", Clock(ACTIVATED, runs=False).now, limits=UNLIMITED)
        self.people: dict[str, User] = {}
        self.count = Count()
        self.now = 0
        """Seconds after ACTIVATED at which the next life begins."""
        self._dice = random.Random(112)
        self._engine = make_engine(self.url)
        self._answered: dict[str, str] = {}
        self._seen: dict[str, int] = {}

    def write(self, action: Any) -> Any:
        settings = read_settings(token=TOKEN, data_dir=self.folder, plan=PLAN, secret_key="nøgle", file=None)
        programme = programme_of(settings, self._engine)
        at = ACTIVATED + timedelta(seconds=self.now)
        with Session(self._engine) as session, session.begin():
            return action(Work(session, at, programme, identify_person(session, at, 1)))

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with self._engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def sits(self, work: Work) -> None:
        for seat, names in SEATED.items():
            for position, name in enumerate(names):
                user = self.people[name] = self.sim.add_user(name)
                user.started = True
                person = Person(name=name, created_at=ACTIVATED)
                person.channels.append(Channel(kind="telegram", address=str(user.id), confirmed_at=ACTIVATED))
                person.posts.append(Post(role="head" if seat == "leder" else "beredskab", since=ACTIVATED))
                work.session.add(person)
                work.session.flush()
                work.session.add(Holder(seat=seat, person_id=person.id, position=position, since=ACTIVATED))

    # -- one call-out --

    def begins(self) -> None:
        """It is armed, and due at once."""
        self.now = APART * self.count.callouts
        self.count.callouts += 1
        self._answered = {}
        self._seen = {name: len(self.sim.transcript(user)) for name, user in self.people.items()}

        def arm(work: Work) -> None:
            fixed = {"drill": False, "executing": False, "hold": False, "sealed": "", "lines": 0, "last_hash": ""}
            moments: dict[str, datetime] = dict.fromkeys(("drafted_at", "armed_at", "due_at"), work.now)
            occasion = f"brand {self.count.callouts}"
            work.session.add(
                Callout(state=ARMED, kind="brand", severity="grave", by=1, occasion=occasion, **fixed, **moments)
            )

        self.write(arm)

    def somebody_may_answer(self) -> None:
        """Whether the bot lives just now or not."""
        name = self._dice.choice([*self.people, "", ""])
        asked = next((each for each in reversed(self._own(name)) if CALLED in each.text), None) if name else None
        if asked is None or name in self._answered:
            return
        label = self._dice.choice(ANSWERS)
        self.sim.press(self.people[name], asked, label)
        self._answered[name] = label
        self.count.answers += 1

    def is_out(self) -> bool:
        """Everybody's seat is open, and the first of each line is called."""
        return self.ask(f"SELECT state FROM callouts WHERE id = {self.count.callouts}") == [("out",)]

    def settled(self) -> bool:
        """Everything that a call-out does by itself has been done, and has left."""
        own = f"callout_id = {self.count.callouts}"
        seats = self.ask(f"SELECT state FROM callout_seats WHERE {own}")
        waits = self.ask("SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending') AND op = 'send' LIMIT 1")
        [(heard,)] = self.ask(f"SELECT count(*) FROM callout_calls WHERE {own} AND answer != ''")
        all_heard = heard + self._aside() - self.count.aside == len(self._answered)
        return bool(seats) and all_heard and not waits and all(state != WAITING for (state,) in seats)

    def _aside(self) -> int:
        [(aside,)] = self.ask("SELECT count(*) FROM inbox WHERE state = 'quarantined'")
        return int(aside)

    def ends(self) -> None:
        self._check()
        self.count.aside = self._aside()
        self.now = APART * (self.count.callouts - 1) + OVER
        self._calls = {name: len(self._called(name)) for name in self.people}
        self.write(lambda work: closing.end(work, self.count.callouts, closing.STAND_DOWN))

    def told(self) -> bool:
        """It has been told that it is over."""
        return not self.ask("SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending') LIMIT 1")

    def checks_the_end(self) -> None:
        """What Telegram took while we died has no number, and is not edited away; nobody is called any more."""
        for name in self.people:
            if len(self._called(name)) > self._calls[name]:
                self.count.wrong.append(f"{name} was called after closing")
        self.count.wrong += self.write(lambda work: list(log.broken(work.session, work.programme.seal)))

    # -- inside --

    def _check(self) -> None:
        own = f"callout_id = {self.count.callouts}"
        for seat, state, cards in self.ask(f"SELECT seat, state, cards FROM callout_seats WHERE {own}"):
            if state not in FILLED and not cards:
                self.count.wrong.append(f"{seat} is neither filled nor escalated")
            self.count.cards += cards
        unasked = (
            "SELECT s.seat FROM callout_calls c JOIN callout_seats s ON s.id = c.seat_id "
            f"WHERE c.{own} AND c.called_at IS NULL AND s.state NOT IN ('coming', 'on_phone')"
        )
        self.count.wrong += [f"the deputy of {seat} was never asked" for (seat,) in self.ask(unasked)]
        for name in self.people:
            said = self._called(name)
            again = [each for each in said if re.search("gentagelse|sendt igen", each.text)]
            self.count.calls += len(said)
            self.count.repeats += len(again)
            if len(said) - len(again) > 1:
                self.count.wrong.append(f"{name} was called twice without a mark")

    def _own(self, name: str) -> list[Message]:
        """What came during this call-out."""
        return self.sim.transcript(self.people[name])[self._seen[name] :]

    def _called(self, name: str) -> list[Message]:
        return [each for each in self._own(name) if each.from_bot and CALLED in each.text]

    def close(self) -> None:
        self._engine.dispose()
