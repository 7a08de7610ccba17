"""Whether the group would be complete now, and what is weak: computed, without a word to anybody."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.beredskab import holders
from bot.beredskab.model import Callout, CalloutCall, Holder
from bot.people.channels import Way, channels_of
from bot.people.model import Person
from bot.plan.model import Plan
from bot.work import Work

YEAR = timedelta(days=365)
USUAL = timedelta(minutes=2)
"""How long an answer takes where nobody knows yet."""
REMEMBERED = 5
"""Calls of one person that are looked at."""

NOBODY, NO_DEPUTY, ONE_CHANNEL, NO_CHANNEL, OLD_PROOF, UNCONFIRMED, SILENT = (
    "nobody", "no_deputy", "one_channel", "no_channel", "old_proof", "unconfirmed", "silent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weakness:
    seat: str
    what: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """Who would answer for a seat, and after how long; None: nobody can be reached."""

    seat: str
    name: str
    after: timedelta | None


@dataclass(frozen=True, slots=True)
class Readiness:
    plan: Plan
    expected: tuple[Expected, ...]
    weak: tuple[Weakness, ...]
    now: datetime

    @property
    def complete_after(self) -> timedelta | None:
        """When the last seat would be filled; None where one could not be."""
        times = [each.after for each in self.expected]
        known = [each for each in times if each is not None]
        return max(known) if known and len(known) == len(times) else None

    @property
    def weakest(self) -> str:
        """The seat that would take longest, or that nobody would fill."""
        return max(self.expected, key=lambda each: each.after or timedelta.max, default=Expected("", "", None)).seat


def what_now(work: Work) -> Readiness:
    """From absences, channels and earlier answers."""
    seats = holders.seats_of(work)
    expected = tuple(_expected(work, seat) for seat in seats)
    weak = tuple(each for seat in seats for each in _weak(work, seat))
    return Readiness(work.plan, expected, weak, work.now)


def _expected(work: Work, seat: str) -> Expected:
    """The first of the line who can be reached and has answered before, or has never been asked."""
    times = work.plan.beredskab.timetable
    for rank, found in enumerate(holders.stand(work, seat).people):
        usual = _usual_answer(work, found)
        if channels_of(work, found.id) and usual is not None:
            return Expected(seat, found.name, rank * times.after("deputy") + usual)
    return Expected(seat, "", None)


def _usual_answer(work: Work, found: Person) -> timedelta | None:
    """How long somebody took the last times; None for who never answered any of them."""
    from statistics import median  # seldom needed

    query = select(CalloutCall.called_at, CalloutCall.answered_at).join(Callout, Callout.id == CalloutCall.callout_id)
    query = query.where(CalloutCall.person_id == found.id, CalloutCall.called_at.is_not(None))
    calls = work.session.execute(query.order_by(CalloutCall.id.desc()).limit(REMEMBERED)).all()
    taken = [answered - called for called, answered in calls if called and answered]
    if not calls:
        return USUAL
    return timedelta(seconds=median(each.total_seconds() for each in taken)) if taken else None


def _weak(work: Work, seat: str) -> list[Weakness]:
    line = holders.holders_of(work, seat)
    planned = work.plan.beredskab.seats.get(seat)
    if planned is None:
        return []
    if not line:
        return [Weakness(seat, NOBODY)]
    found = [Weakness(seat, NO_DEPUTY)] if len(line) == 1 and planned.deputy == "expected" else []
    for holder in line:
        person = work.session.get_one(Person, holder.person_id)
        ways = channels_of(work, person.id)
        found += [Weakness(seat, what, person.name) for what in _faults(work, holder, ways)]
    return found


def _faults(work: Work, holder: Holder, ways: list[Way]) -> list[str]:
    newest = max((way.confirmed_at for way in ways if way.confirmed_at), default=None)
    checks = (
        (NO_CHANNEL, not ways),
        (ONE_CHANNEL, len({way.kind for way in ways}) == 1),
        (OLD_PROOF, bool(ways) and (newest is None or work.now - newest > YEAR)),
        (UNCONFIRMED, work.now - (holder.confirmed_at or holder.since) > YEAR),
        (SILENT, holder.tested_at is not None and _did_not_press(work, holder)),
    )
    return [what for what, so in checks if so]


def _did_not_press(work: Work, holder: Holder) -> bool:
    assert holder.tested_at is not None
    waited = work.now - holder.tested_at >= timedelta(days=1)
    return waited and (holder.present_at is None or holder.present_at < holder.tested_at)
