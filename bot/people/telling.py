"""Telling somebody something that they did not ask for."""

from collections.abc import Callable

from bot.message import Message
from bot.outbox import ANSWER
from bot.people import notices
from bot.people.finding import leaders
from bot.people.model import Person
from bot.people.reaching import reach
from bot.texts import Translator, translator
from bot.work import Work

Say = Callable[[Translator], Message]


def tell(work: Work, found: Person, key: str, say: Say, lane: int = ANSWER) -> None:
    """Queue a message to a person in their language, by whatever reaches them, once for a key."""
    reach(work, found, f"{key}:{found.id}", lane, say(translator(found.language)))


def tell_leaders(work: Work, key: str, say: Say) -> None:
    """The same to everybody who looks after people; a fault with one of them keeps it from no other."""
    work.each(leaders(work), lambda leader: tell(work, leader, key, say))


def tell_set_aside(work: Work, row_id: int) -> None:
    """The leaders hear that a message could not be handled and was set aside."""
    tell_leaders(work, f"quarantined:{row_id}", lambda t: notices.set_aside(t, row_id))
