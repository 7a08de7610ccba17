"""The ways to reach a person, in their order: which work, which comes first, which are gone."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update

from bot.outbox import CANCELLED, WAITING, Address, Outgoing
from bot.people.finding import known_person
from bot.people.model import LEADERS, Channel, Person
from bot.work import Refused, Work

KINDS = TELEGRAM, EMAIL, SMS, OTHER = "telegram", "email", "sms", "other"
FRESH = timedelta(hours=1)
"""Proof of life is not written down more often than this."""


class NoSuchChannel(Exception):
    """It was removed, or is not one that can be changed here."""


class NotSetUp(Exception):
    """Nothing is sent by this kind of channel here."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach somebody."""

    id: int
    kind: str
    address: str
    alive: bool
    confirmed_at: datetime | None
    """None: not shown to be theirs yet, so nothing is sent there."""

    @property
    def works(self) -> bool:
        return self.alive and (self.confirmed_at is not None or self.kind == TELEGRAM)


@dataclass(frozen=True, slots=True)
class Ways:
    person_id: int
    name: str
    own: bool
    """Who looks is the person themselves."""
    ways: tuple[Way, ...]
    offered: tuple[str, ...] = ()
    """The kinds that can be added in the chat, where they are set up."""


def ways(work: Work, person_id: int | None = None) -> Ways:
    """/kanaler, and the same from /personer for somebody else. Who asks by Telegram is reached there today."""
    if person_id is None and work.origin and work.origin.user_id:
        prove(work, work.who.id, TELEGRAM)
        work.session.expire_all()
    return ways_of(work, person_of(work, person_id))


def put_first(work: Work, channel_id: int) -> Ways:
    """This one is tried before the others from now on."""
    channel = work.session.get(Channel, channel_id)
    if channel is None or not way_of(channel).works:
        raise NoSuchChannel
    found = person_of(work, channel.person_id)
    ordered = [channel, *(each for each in found.channels if each.id != channel.id)]
    for position, each in enumerate(ordered):
        each.position = position
    work.session.flush()
    work.session.expire(found, ["channels"])
    return ways_of(work, found)


def remove(work: Work, channel_id: int) -> Ways:
    """Nothing is sent there any more, nor what was waiting."""
    channel = changeable(work, channel_id)
    found = channel.person
    waiting = (Outgoing.channel == channel.kind, Outgoing.address == channel.address, Outgoing.state == WAITING)
    work.session.execute(update(Outgoing).where(*waiting).values(state=CANCELLED, error="channel removed"))
    close_question(work, channel)
    work.session.delete(channel)
    work.session.flush()
    work.session.expire(found, ["channels"])
    return ways_of(work, found)


# -- for other nouns --


def channels_of(work: Work, person_id: int) -> list[Way]:
    """The ways that work, in their order: alive, and shown to be this person's.

    What nothing is sent by here is passed over; where there is nothing else it waits until it is set up.
    """
    return channels_of_all(work, (person_id,))[person_id]


def telegram_of(work: Work, person_id: int) -> Address | None:
    """Where somebody is written to by Telegram, where they are."""
    found = (way for way in channels_of(work, person_id) if way.kind == TELEGRAM)
    return next((Address(way.address, TELEGRAM, person_id) for way in found), None)


def channels_of_all(work: Work, people: Collection[int]) -> dict[int, list[Way]]:
    """The same for many, in one question to the database."""
    found: dict[int, list[Way]] = {person_id: [] for person_id in people}
    query = select(Channel).where(Channel.person_id.in_(found)).order_by(Channel.position, Channel.id)
    for channel in work.session.scalars(query):
        if (way := way_of(channel)).works:
            found[channel.person_id].append(way)
    here = work.programme.channels
    return {person_id: [way for way in ways if way.kind in here] or ways for person_id, ways in found.items()}


def first_kind(work: Work, person_id: int) -> str:
    """By which kind of channel somebody is reached first; those of whom none is known came by Telegram."""
    return next((way.kind for way in channels_of(work, person_id)), TELEGRAM)


def prove(work: Work, person_id: int, kind: str) -> None:
    """Something was confirmed through this channel just now: somebody lives there."""
    old = Channel.confirmed_at.is_(None) | (Channel.confirmed_at < work.now - FRESH) | ~Channel.alive
    theirs = (Channel.person_id == person_id, Channel.kind == kind, Channel.code_hash.is_(None))
    work.session.execute(update(Channel).where(*theirs, old).values(confirmed_at=work.now, alive=True))


def must_be_set_up(work: Work, kind: str) -> None:
    """Raises NotSetUp."""
    if kind not in work.programme.channels:
        raise NotSetUp(kind)


# -- inside --


def person_of(work: Work, person_id: int | None) -> Person:
    """The one whose channels these are: oneself, or for leaders anybody."""
    if person_id is not None and person_id != work.who.id and not work.who.has(LEADERS):
        raise Refused
    return known_person(work, work.who.id if person_id is None else person_id)


def changeable(work: Work, channel_id: int) -> Channel:
    channel = work.session.get(Channel, channel_id)
    if channel is None or channel.kind == TELEGRAM:  # that one comes and goes with the chat itself
        raise NoSuchChannel
    person_of(work, channel.person_id)
    return channel


def close_question(work: Work, channel: Channel) -> None:
    work.stop_asking(f"channel:code:{channel.id}")


def ways_of(work: Work, found: Person) -> Ways:
    ordered = sorted(found.channels, key=lambda each: (each.position, each.id))
    offered = tuple(kind for kind in (EMAIL, SMS) if kind in work.programme.channels)
    return Ways(found.id, found.name, found.id == work.who.id, tuple(map(way_of, ordered)), offered)


def way_of(channel: Channel) -> Way:
    return Way(channel.id, channel.kind, channel.address, channel.alive, channel.confirmed_at)
