"""Databases to measure on: so many people, so many years of entries."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Engine, func, insert, select
from sqlalchemy.orm import Session

from bot import migrations
from bot.engine import make_engine
from bot.people.model import Channel, Person, Post
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Entry
from tests.bench import people


def prepared(folder: Path) -> Engine:
    """An empty database of the newest shape."""
    url = f"sqlite:///{folder / 'nabobot.db'}"
    migrations.upgrade(url)
    return make_engine(url)


def add_people(engine: Engine, count: int) -> None:
    """Ambassadors who have joined."""
    with Session(engine) as session, session.begin():
        for user_id in people.user_ids(count):
            person = Person(name=f"Nabo {user_id}", language="da", created_at=people.NOW)
            person.channels.append(Channel(kind="telegram", address=str(user_id), confirmed_at=people.NOW))
            person.posts.append(Post(role="ambassador", area="vangdalen", since=people.NOW))
            session.add(person)


def add_entries(engine: Engine, plan: Plan, count: int) -> None:
    """Entries of every criterion, spread evenly over the plan; their places are named in no other report."""
    random = Random(36)
    criteria = list(plan.criteria.values())
    days = (people.NOW.date() - plan.starts).days
    rows = [_entry(criteria, plan.starts, days, random) for _ in range(count)]
    with engine.begin() as connection:
        connection.execute(insert(Entry), rows)


def _entry(criteria: Sequence[Criterion], starts: date, days: int, random: Random) -> dict[str, Any]:
    criterion, number = random.choice(criteria), random.randint(1, 60)
    share = criterion.kind == "share"
    return {
        "criterion": criterion.key,
        "kind": criterion.registration,
        "date": starts + timedelta(days=random.randrange(days)),
        "area": None,
        "value": number,
        "new": number if criterion.kind == "unique" else None,
        "part": number if share else None,
        "whole": 60 if share else None,
        "received_at": people.NOW,
        "state": SAVED,
        "revision": 1,
        "practice": False,
        "estimated": False,
    }


def saved(engine: Engine) -> int:
    """How many entries count."""
    with engine.connect() as connection:
        table = Entry.metadata.tables["entries"]
        return connection.execute(select(func.count()).where(table.c.state == SAVED)).scalar() or 0
