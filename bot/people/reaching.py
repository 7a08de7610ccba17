"""Reaching a person by whatever works: the first channel, the next when that one fails, staff when none is left."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import orjson
from markupsafe import Markup
from sqlalchemy import bindparam, select, text

from bot.message import SEALED, Button, Message, opened
from bot.outbox import ANSWER, AT_ONCE, CANCELLED, FAILED, REMINDER, SEND, TROUBLE, Address, Outgoing, When
from bot.people.channel_words import unreachable
from bot.people.channels import KINDS, Way, channels_of
from bot.people.finding import leaders
from bot.people.model import Person
from bot.people.quiet import WEEK, not_too_many
from bot.people.snoozing import after_snooze
from bot.prepared import Look, one_of
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
RECENT = timedelta(days=7)
"""What failed longer ago is not sent another way any more."""
# A crisis looks after its own, newsletters let go.
_CAME_BACK = (
    text(TROUBLE),  # by its index: this is asked every ten seconds
    Outgoing.state == FAILED,
    Outgoing.error.startswith("Unreachable"),
    Outgoing.person_id.is_not(None),
    Outgoing.op == SEND,
    one_of(Outgoing.lane, (ANSWER, REMINDER)),
    Outgoing.created_at > bindparam("since"),
)
CAME_BACK = Look(lambda: select(Outgoing).where(*_CAME_BACK).order_by(Outgoing.lane, Outgoing.id))

ALONG = ("document", "photo", "letter", "leave", "protected", "pinned", "in_words", "language")
"""What goes with a message beside its words."""


@dataclass(frozen=True, slots=True)
class Queued:
    kind: str
    not_before: datetime


def reach(
    work: Work, found: Person, key: str, lane: int, message: Message, when: When = AT_ONCE, language: str = ""
) -> Queued | None:
    """Queue a message to a person through the first channel that works; a key queues once, whatever the channel.

    A reminder waits for a decent hour and for a week that has room for it. None where nothing was queued: because it
    was already, would come too late to be of use, or nothing reaches this person (then the leaders are told).
    """
    if _family(work, key):
        return None
    ways = channels_of(work, found.id)
    if not ways:
        _nobody_reaches(work, found)
        return None
    moment = when.not_before or work.now
    if lane == REMINDER:
        moment = after_snooze(found, moment)
        moment = not_too_many(work.plan.quiet, moment, _reminded(work, found.id, moment))
    if when.expires_at is not None and moment >= when.expires_at:
        log.info("%s would come too late and is not sent", key)
        return None
    said = replace(message, language=language or found.language)
    _queue(work, ways[0], found.id, key, lane, said, When(moment, when.expires_at))
    return Queued(ways[0].kind, moment)


def run(work: Work) -> None:
    """What did not arrive goes the next way. Harmless when repeated: its key says that it has."""
    work.each(_unreached(work), partial(_next_way, work))


def next_due(work: Work) -> datetime | None:
    return work.now + timedelta(seconds=1) if any(_ways_left(work, row) for row in _unreached(work)) else None


# -- inside --


def _reminded(work: Work, person_id: int, moment: datetime) -> list[datetime]:
    """When reminders reach this person in that week and later, those that were sent and those that wait."""
    query = select(Outgoing.not_before).where(
        Outgoing.person_id == person_id,
        Outgoing.lane == REMINDER,
        Outgoing.op == SEND,
        Outgoing.state.not_in((CANCELLED, FAILED)),
        Outgoing.not_before > moment - WEEK,
    )
    return list(work.session.scalars(query))


def _unreached(work: Work) -> list[Outgoing]:
    """Rows to persons that came back for good and are of use yet."""
    rows = CAME_BACK.things(work.session, since=work.now - RECENT)
    return [row for row in rows if row.expires_at is None or work.now < row.expires_at]


def _next_way(work: Work, row: Outgoing) -> None:
    found = work.session.get(Person, row.person_id)
    if found is None or row.key.startswith("code:"):
        return
    left = _ways_left(work, row)
    if left:
        key = f"{_root(row)}:{left[0].kind}"
        _queue(work, left[0], found.id, key, row.lane, said_in(work, row), When(row.not_before, row.expires_at))
    elif not channels_of(work, found.id):
        _nobody_reaches(work, found)


def _ways_left(work: Work, row: Outgoing) -> list[Way]:
    """The ways that were not tried for this message; none where another try is under way or has arrived."""
    family = tries_of(work, row)
    if any(each.state != FAILED for each in family):
        return []
    tried = {each.channel for each in family}
    return [way for way in channels_of(work, row.person_id or 0) if way.kind not in tried]


def tries_of(work: Work, row: Outgoing) -> list[Outgoing]:
    """Every try of the message in this row, this one too."""
    return _family(work, _root(row))


def _root(row: Outgoing) -> str:
    return row.key.removesuffix(f":{row.channel}")


def _family(work: Work, root: str) -> list[Outgoing]:
    """Every try of one message: under its key, and under its key with a channel behind it."""
    keys = [root, *(f"{root}:{kind}" for kind in KINDS)]
    return list(work.session.scalars(select(Outgoing).where(Outgoing.key.in_(keys))))


def _queue(work: Work, way: Way, person_id: int, key: str, lane: int, message: Message, when: When) -> None:
    work.queue(key, Address(way.address, way.kind, person_id), lane, message, when)


def said_in(work: Work, row: Outgoing) -> Message:
    """The message of a row, to be queued again."""
    stored = orjson.loads(row.content)
    content = opened(stored, work.programme.seal)
    buttons = tuple(tuple(Button(label, subject) for label, subject in line) for line in content.get("buttons", ()))
    text = Markup(content.get("text", ""))  # noqa: S704 - escaped when it was queued
    more = {name: content[name] for name in ALONG if name in content}
    return Message(text, buttons, row.about, sealed=SEALED in stored, **more)


def _nobody_reaches(work: Work, found: Person) -> None:
    """Once for each time that a person was there before. Whose role has ended need not be rung up."""
    if not found.roles(work.now):
        return
    lives = [channel.confirmed_at for channel in found.channels if channel.confirmed_at]
    since = f"{max(lives).timestamp():.0f}" if lives else "never"
    for leader in leaders(work):
        ways = channels_of(work, leader.id) if leader.id != found.id else []
        if ways:
            said = replace(unreachable(translator(leader.language), found.name), language=leader.language)
            _queue(work, ways[0], leader.id, f"unreachable:{found.id}:{since}:{leader.id}", ANSWER, said, AT_ONCE)
