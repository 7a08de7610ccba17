"""Telling somebody something that they did not ask for."""

from collections.abc import Callable

from bot.message import Message
from bot.outbox import ANSWER, Address
from bot.people.model import Channel, Person
from bot.texts import Translator, translator
from bot.work import Work


def tell(work: Work, found: Person, key: str, say: Callable[[Translator], Message], lane: int = ANSWER) -> None:
    """Queue a message to a person in their language, once for a key; who cannot be reached is not written to."""
    channel = telegram_of(found)
    if channel and channel.alive:
        to = Address(channel.address, person_id=found.id)
        work.queue(f"{key}:{found.id}", to, lane, say(translator(found.language)))


def telegram_of(found: Person) -> Channel | None:
    return next((each for each in found.channels if each.kind == "telegram"), None)
