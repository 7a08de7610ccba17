"""What a call-out was, minute by minute, gathered from its log and from the outbox: the proof that all were invited."""

from dataclasses import dataclass
from datetime import datetime

from bot.beredskab import sending
from bot.beredskab.log import words_of
from bot.beredskab.model import Callout, LogLine, Opinion
from bot.beredskab.views import CalloutView, view
from bot.outbox import CANCELLED, FAILED, UNKNOWN
from bot.people.finding import name_of
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Happened:
    at: datetime
    event: str
    seat: str
    detail: str
    words: str


@dataclass(frozen=True, slots=True)
class Invited:
    """One message by which somebody was called."""

    seat: str
    name: str
    rank: int
    channel: str
    at: datetime | None
    delivered_at: datetime | None
    failed: bool
    answer: str
    answered_at: datetime | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Said:
    seat: str
    question: int
    answer: str
    words: str


@dataclass(frozen=True, slots=True)
class Minutes:
    callout: CalloutView
    ended_at: datetime | None
    complete_at: datetime | None
    happened: tuple[Happened, ...]
    invited: tuple[Invited, ...]
    not_invited: tuple[str, ...]
    """Seats of which nobody was ever called, and no card went out either."""
    said: tuple[Said, ...]


def minutes(work: Work, callout: Callout, log: list[LogLine], opinions: list[Opinion]) -> Minutes:
    happened = tuple(Happened(each.at, each.event, each.seat, each.detail, words_of(work, each)) for each in log)
    group = [seat for seat in callout.seats if not seat.outsider]
    forgotten = tuple(seat.seat for seat in group if not seat.cards and not any(call.called_at for call in seat.calls))
    said = tuple(
        Said(each.seat, each.question, each.answer, work.programme.seal.open(each.sealed)) for each in opinions
    )
    return Minutes(
        view(work, callout), callout.ended_at, callout.complete_at, happened, tuple(_invited(work, callout)),
        forgotten, said,
    )  # fmt: skip


def _invited(work: Work, callout: Callout) -> list[Invited]:
    found = []
    for seat in callout.seats:
        for call in (each for each in seat.calls if each.called_at):
            for row in sending.rows_of(work, call):
                left_at = sending.leaves_at(row)
                if row.state == CANCELLED or (left_at and left_at > work.now):
                    continue
                failed = row.state in (FAILED, UNKNOWN)
                name = name_of(work, call.person_id)
                answer = call.answer, call.answered_at, call.minutes
                delivered = row.delivered_at
                found.append(Invited(seat.seat, name, call.rank, row.channel, left_at, delivered, failed, *answer))
    return found
