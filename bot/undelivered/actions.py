"""What staff decide about messages of which nobody knows whether they arrived, and those that did not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import orjson
from sqlalchemy import func, or_, select, text, update

from bot import paging
from bot.message import Message, plain
from bot.outbox import ANSWER, BULK, CANCELLED, FAILED, SEND, TROUBLE, UNKNOWN, Address, Attempt, Outgoing, keyed
from bot.people.channels import channels_of
from bot.people.model import Channel, Person
from bot.people.reaching import said_in, tries_of
from bot.people.telling import tell_leaders
from bot.prepared import Prepared
from bot.texts import Translator
from bot.undelivered import words
from bot.undelivered.views import Listed, Many, View
from bot.work import Work

RECENT = timedelta(days=7)
"""What failed longer ago is no longer asked about."""
BUNDLED = timedelta(hours=1)
"""Leaders are not told more often than this."""
MOST = 200
"""So many are looked through at a time: after a restore there may be thousands, and others wait for the database."""
TOLD = "undelivered:"
LONGEST = 80


class Decided(Exception):
    """Somebody has decided already, or it has lost its use."""


class NoWay(Exception):
    """Nothing reaches the person any more."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Kind:
    """Of what leaders are told by themselves."""

    name: str
    state: str
    errors: tuple[str, ...]
    """What its error begins with."""
    say: Callable[[Translator, int], Message]


KINDS = (
    Kind("", UNKNOWN, ("",), words.told),
    # What nobody at the other end ever took. What can never arrive has its own ways (bot.people.reaching).
    Kind("given-up:", FAILED, ("Throttled", "NotSent", "NoAnswer"), words.given_up),
)


def _newest(kind: Kind) -> Prepared:
    """The number of the newest time that a message became so."""
    became = Attempt.outcome == kind.state, or_(*(Attempt.error.startswith(error) for error in kind.errors))
    asked = select(func.max(Attempt.id)).join(Outgoing, Outgoing.id == Attempt.outbox_id)
    return Prepared(asked.where(*became, ~Outgoing.key.startswith(TOLD)))


NEWEST = {kind.name: _newest(kind) for kind in KINDS}
LAST_TOLD = Prepared(select(func.max(Outgoing.created_at)).where(keyed(TOLD)))


@dataclass(frozen=True, slots=True)
class Receiver:
    name: str
    """Empty for a group, and for a reader."""
    person_id: int | None
    reader: bool = False
    """Of the newsletter, about whom nothing is known but an address."""


def undecided(work: Work, place: int = 0, done: str = "") -> Listed:
    """/uafklaret: one message at a time, what matters most first. `done`: what was just decided."""
    rows = _waiting(work)
    page = paging.cut(rows, place, 1).each(lambda each: _view(work, *each))
    newest = max((row.id for row, _to in rows), default=0)
    return Listed(page, done, newest)


def send_again(work: Work, row_id: int) -> Listed:
    """Queue it once more, by the first way that works. Raises Decided, NoWay."""
    row, to = _undecided(work, row_id)
    ways = channels_of(work, to.person_id) if to.person_id else []
    if to.person_id and not ways:
        raise NoWay(to.name)
    address = Address(ways[0].address, ways[0].kind, to.person_id) if ways else Address(row.address, row.channel)
    work.queue(f"{row.key}:again", address, row.lane, said_in(work, row))
    _decide(work, row, "sent again")
    return undecided(work, done="again")


def let_be(work: Work, row_id: int) -> Listed:
    """It is not sent again. Raises Decided."""
    row, _to = _undecided(work, row_id)
    _decide(work, row, "let be")
    return undecided(work, done="let_be")


def ask_about_all(work: Work, newest: int) -> Many:
    """Whether all that are there, up to this row, are to be let be."""
    return Many(newest, len([row for row, _to in _waiting(work) if row.id <= newest]))


def let_all_be(work: Work, newest: int) -> Listed:
    """None of those that were asked about is sent again; what has come since stays. Raises Decided."""
    rows = [row for row, _to in _waiting(work) if row.id <= newest]
    if not rows:
        raise Decided
    for row in rows:
        _decide(work, row, "let be")
    return undecided(work, done="all")


def tell(work: Work) -> None:
    """Tell the leaders when messages have become unknown, or were given up: once for all there are."""
    if work.now < _last_told(work) + BUNDLED:
        return
    for kind in KINDS:
        found = _to_tell(work, kind)
        if found:
            newest = NEWEST[kind.name].value(work.session)
            tell_leaders(work, f"{TOLD}{kind.name}{newest}", partial(_said, kind, len(found)))


def next_due(work: Work) -> datetime | None:
    untold = any(_to_tell(work, kind) for kind in KINDS)
    return max(work.now, _last_told(work) + BUNDLED) if untold else None


# -- inside --


def _waiting(work: Work) -> list[tuple[Outgoing, Receiver]]:
    query = select(Outgoing).where(
        text(TROUBLE),
        (Outgoing.state == UNKNOWN) | (Outgoing.state == FAILED) & (Outgoing.created_at > work.now - RECENT),
        Outgoing.op == SEND,
        Outgoing.content != "{}",
        ~Outgoing.key.startswith(TOLD),
        Outgoing.expires_at.is_(None) | (Outgoing.expires_at > work.now),
    )
    rows = work.session.scalars(query.order_by(Outgoing.lane, Outgoing.id).limit(MOST))
    found = ((row, _receiver(work, row)) for row in rows if not _arrived_otherwise(work, row))
    return [(row, to) for row, to in found if to is not None]


def _arrived_otherwise(work: Work, row: Outgoing) -> bool:
    """The next way has taken it."""
    return row.state == FAILED and any(each.state not in (FAILED, UNKNOWN) for each in tries_of(work, row))


def _receiver(work: Work, row: Outgoing) -> Receiver | None:
    """Whom it was for; None for a stranger and for somebody who has left: nobody can decide about them."""
    if row.address.startswith("-"):
        return Receiver("", None)
    query = select(Person).join(Channel).where(Channel.kind == row.channel, Channel.address == row.address)
    person = work.session.get(Person, row.person_id) if row.person_id else work.session.scalar(query)
    if person is None and row.lane == BULK and row.state == UNKNOWN and not row.address.startswith("#"):
        return Receiver("", None, reader=True)  # a number sign stands for the address of somebody who left
    return Receiver(person.name, person.id) if person is not None else None


def _view(work: Work, row: Outgoing, to: Receiver) -> View:
    content = orjson.loads(row.content)
    file = content.get("document") or content.get("letter")
    there = not file or Path(work.programme.data_dir, file).exists()
    headline = "" if row.lane == ANSWER else _headline(content.get("text", ""))
    return View(
        row.id, to.name, row.channel, row.lane, row.about, headline, row.created_at, row.state, there, to.reader
    )


def _headline(text: str) -> str:
    """The first line where it is one: answers say what somebody wrote, the rest are the programme's own words."""
    first = text.partition("\n")[0]
    return plain(first)[:LONGEST] if first.startswith("<b>") else ""


def _undecided(work: Work, row_id: int) -> tuple[Outgoing, Receiver]:
    for row, to in _waiting(work):
        if row.id == row_id:
            return row, to
    raise Decided


def _decide(work: Work, row: Outgoing, how: str) -> None:
    """What had become of it stays among the attempts."""
    open_still = Outgoing.id == row.id, Outgoing.state == row.state
    closing = update(Outgoing).where(*open_still).values(state=CANCELLED, error=how).returning(Outgoing.id)
    if work.session.execute(closing).first() is None:
        raise Decided


def _to_tell(work: Work, kind: Kind) -> list[Outgoing]:
    """Those of this kind that wait for a decision, where the leaders have not heard of the newest."""
    newest = NEWEST[kind.name].value(work.session)
    if newest is None:
        return []
    told = select(Outgoing.id).where(keyed(f"{TOLD}{kind.name}{newest}:")).limit(1)
    if work.session.scalar(told) is not None:
        return []
    return [row for row, _to in _waiting(work) if row.state == kind.state and row.error.startswith(kind.errors)]


def _said(kind: Kind, n: int, t: Translator) -> Message:
    return kind.say(t, n)


def _last_told(work: Work) -> datetime:
    last: datetime | None = LAST_TOLD.value(work.session)
    return last or work.now - BUNDLED
