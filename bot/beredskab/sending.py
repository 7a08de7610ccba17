"""Sending what belongs to a call-out: by every way a person has, in the crisis lane, marked where it is a drill."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import orjson
from sqlalchemy import select, update

from bot.beredskab.frame import framed
from bot.beredskab.model import Callout, CalloutCall
from bot.message import Message
from bot.outbox import AT_ONCE, CANCELLED, CRISIS, FAILED, SENT, WAITING, Address, Outgoing, When, queue_deletion
from bot.people.channels import SMS, TELEGRAM, Way, channels_of
from bot.people.model import Channel, Person
from bot.questions import ask
from bot.texts import Translator, translator
from bot.work import Work

Say = Callable[[Translator], Message]
CANCEL = ":cancel"
RESERVE, LATER = "reserve", "later"
"""An SMS armed at the start for who may have to step in, and one for who may not answer."""
EVERY = ("", LATER, RESERVE)


def tell(work: Work, callout: Callout, found: Person, key: str, say: Say) -> None:
    """Tell one person something, once for a key: by each way but SMS, or by SMS where there is no other. A fault with
    them holds up nobody else."""

    def queue(found: Person) -> None:
        message = _written(callout, found, say)
        for way in _at_once(channels_of(work, found.id)):
            _queue(work, way, found.id, f"callout:{callout.id}:{key}:{way.id}", message)

    work.each([found], queue)


def call(
    work: Work, callout: Callout, asked: CalloutCall, say: Say, sms_at: datetime, reserve_at: datetime, ways: list[Way]
) -> bool:
    """Call somebody: at once by what rings, and by SMS a little later, armed at the gateway so that it outlives us.

    Returns whether anything rings.
    """
    found = work.session.get_one(Person, asked.person_id)
    message = _written(callout, found, say)
    loud = [way for way in ways if way.kind != SMS]
    for way in loud:
        _queue(work, way, found.id, _key(asked, way.id), message)
        if way.kind == TELEGRAM:  # what they write now, and press nothing, is the answer
            ask(work.session, work.now, int(way.address), found.id, f"callout:{callout.id}")
    reserve = _rows_of(work, asked, (RESERVE,)) if asked.rank else []
    if reserve and reserve_at <= (sms_at if loud else work.now):
        return bool(loud)  # the one that was armed at the start comes soon enough
    if reserve:
        disarm(work, asked, RESERVE)
    for way in ways:
        if way.kind == SMS and loud:
            _queue(work, way, found.id, _key(asked, way.id, LATER), replace(message, send_at=sms_at))
        elif way.kind == SMS:
            _queue(work, way, found.id, _key(asked, way.id), message)
    return bool(loud)


def arm(work: Work, callout: Callout, asked: CalloutCall, say: Say, at: datetime, ways: list[Way]) -> None:
    """Leave an SMS with the gateway for somebody who is not called yet: it goes out even if we do not run any more."""
    found = work.session.get_one(Person, asked.person_id)
    message = replace(_written(callout, found, say), send_at=at)
    for way in ways:
        if way.kind == SMS:
            _queue(work, way, found.id, _key(asked, way.id, RESERVE), message)


def disarm(work: Work, asked: CalloutCall, *which: str) -> None:
    """Take back what waits, here or at the gateway. Harmless when repeated; what has gone out has gone out."""
    for row in _rows_of(work, asked, which or EVERY):
        send_at = orjson.loads(row.content).get("send_at", "")
        if row.state == WAITING:
            row.state, row.error = CANCELLED, "answered"
        elif row.state == SENT and row.message_id and send_at and datetime.fromisoformat(send_at) > work.now:
            to = Address(row.address, row.channel, row.person_id)
            queue_deletion(work.session, work.now, f"{row.key}{CANCEL}", to, row.message_id)


def dead(work: Work, calls: Sequence[CalloutCall]) -> frozenset[int]:
    """The calls of which nothing that rings works: it is gone, or failed now. An SMS under way may yet arrive."""
    if not calls:
        return frozenset()
    sent = Sent(work, calls)
    return frozenset(call.id for call in calls if sent.is_dead(call))


def withdraw(work: Work, callout: Callout) -> None:
    """Nobody is called after closing: what still waits of it is not sent."""
    about = Outgoing.about == f"callout:{callout.id}", Outgoing.state == WAITING, Outgoing.lane == CRISIS
    work.session.execute(update(Outgoing).where(*about).values(state=CANCELLED, error="closed"))


class Sent:
    """What was sent to call people, for many calls in two questions to the database."""

    def __init__(self, work: Work, calls: Sequence[CalloutCall]) -> None:
        people = {call.person_id for call in calls}
        found = work.session.execute(
            select(Channel.id, Channel.person_id, Channel.kind, Channel.alive).where(Channel.person_id.in_(people))
        ).all()
        self._ways: dict[int | None, list[int]] = {person: [] for person in people}
        self._rings: dict[int | None, list[bool]] = {person: [] for person in people}
        for way, person, kind, alive in found:
            self._ways[person].append(way)
            if kind != SMS:
                self._rings[person].append(alive)
        keys = [key for call in calls for key in self._keys(call, EVERY)]
        rows = work.session.scalars(
            select(Outgoing).where(Outgoing.key.in_([*keys, *(f"{key}{CANCEL}" for key in keys)]))
        )
        self._rows = {row.key: row for row in rows}

    def of(self, call: CalloutCall, which: Iterable[str]) -> list[Outgoing]:
        rows = (self._rows.get(key) for key in self._keys(call, which))
        return sorted((row for row in rows if row), key=lambda row: row.id)

    def left(self, call: CalloutCall) -> list[Outgoing]:
        """Everything; what the gateway gave back never left."""
        return [row for row in self.of(call, EVERY) if not self._given_back(row)]

    def is_dead(self, call: CalloutCall) -> bool:
        rings = self._rings[call.person_id]
        if rings and not any(rings):
            return True
        rows = self.of(call, ("",)) or self.of(call, (RESERVE,))
        return all(row.state in (FAILED, CANCELLED) for row in rows)

    def _given_back(self, row: Outgoing) -> bool:
        cancel = self._rows.get(f"{row.key}{CANCEL}")
        return cancel is not None and cancel.state == SENT and not cancel.error

    def _keys(self, call: CalloutCall, which: Iterable[str]) -> list[str]:
        return [_key(call, way, each) for way in self._ways[call.person_id] for each in which]


def rows_of(work: Work, asked: CalloutCall) -> list[Outgoing]:
    """Everything that was sent to call somebody."""
    return Sent(work, [asked]).left(asked)


def leaves_at(row: Outgoing) -> datetime | None:
    """When it went out, or will: what the gateway keeps until then was handed over before. None: it has not left us."""
    kept = orjson.loads(row.content).get("send_at", "")
    return max(row.sent_at, datetime.fromisoformat(kept)) if row.sent_at and kept else row.sent_at


# -- inside --


def _at_once(ways: Iterable[Way]) -> list[Way]:
    listed = list(ways)
    return [way for way in listed if way.kind != SMS] or listed


def _written(callout: Callout, found: Person, say: Say) -> Message:
    t = translator(found.language)
    message = framed(t, callout.drill, say(t))
    return replace(message, language=found.language, subject=f"callout:{callout.id}")


def _queue(work: Work, way: Way, person_id: int, key: str, message: Message, when: When = AT_ONCE) -> None:
    work.queue(key, Address(way.address, way.kind, person_id), CRISIS, message, when)


def _key(asked: CalloutCall, way_id: int, which: str = "") -> str:
    return f"call:{asked.id}:{way_id}" + (f":{which}" if which else "")


def _rows_of(work: Work, asked: CalloutCall, which: tuple[str, ...]) -> list[Outgoing]:
    return Sent(work, [asked]).of(asked, which)
