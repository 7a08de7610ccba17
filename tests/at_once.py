"""Two transactions at the same moment, as two processes on PostgreSQL may have them; on SQLite the second waits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.people.actor import identify
from bot.work import Origin, Work
from tests.world import Phone, World

T = TypeVar("T")
MOMENT = 0.2
"""Seconds in which the second has read what it wants to change, or waits for the first."""


def acting(phone: Phone, session: Session) -> Work:
    """What an action is handed when somebody writes or presses."""
    now, number, app = phone.world.clock.now(), phone.user.id, phone.world.app
    return Work(session, now, app.programme, identify(session, now, number), Origin(-number, number, number))


def at_once(world: World, first: Callable[[Session], object], second: Callable[[Session], T]) -> T:
    """The second begins when the first has done its work and not committed. Returns, or raises, what it came to."""

    def later() -> T:
        with Session(world.app.database.engine) as session, session.begin():
            return second(session)

    with ThreadPoolExecutor() as another:
        with Session(world.app.database.engine) as session, session.begin():
            first(session)
            session.flush()
            begun = another.submit(later)
            with suppress(TimeoutError):
                begun.result(MOMENT)
        return begun.result()
