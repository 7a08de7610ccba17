"""What is shown of a call-out, free of the database, so that words can be made of it in any language."""

from dataclasses import dataclass
from datetime import datetime

from bot.beredskab import holders
from bot.beredskab.model import Callout, CalloutCall, CalloutSeat
from bot.beredskab.sealed import Told, told
from bot.people.model import Person
from bot.plan.model import Plan
from bot.work import Work


@dataclass(frozen=True, slots=True)
class SeatView:
    id: int
    seat: str
    state: str
    name: str
    """Whose seat it is, or who is asked first; empty where nobody holds it."""
    minutes: int | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CalloutView:
    id: int
    plan: Plan
    state: str
    drill: bool
    kind: str
    area: str | None
    severity: str
    told: Told
    by: str
    """The seat of the one who activated it; empty: a member without one."""
    by_id: int | None
    drafted_at: datetime
    due_at: datetime | None
    out_at: datetime | None
    hold: bool
    executing: bool
    seats: tuple[SeatView, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class CallView:
    """One person's call, as that person sees it."""

    id: int
    callout: CalloutView
    seat: str
    answer: str
    minutes: int | None
    holds: bool
    """The seat is theirs now."""
    holder: str
    """Whose it is otherwise."""


@dataclass(frozen=True, slots=True)
class Number:
    """Somebody to be called by hand; no number where none is known."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Card:
    seat_id: int
    seat: str
    plan: Plan
    drill: bool
    numbers: tuple[Number, ...]
    place_number: str
    """Of the post itself."""
    times: int
    """The how-manieth card it is."""


def view(work: Work, callout: Callout) -> CalloutView:
    seats = tuple(_seat(work, each) for each in callout.seats) or tuple(_planned(work))
    return CalloutView(
        callout.id, work.plan, callout.state, callout.drill, callout.kind, callout.area, callout.severity,
        told(work, callout), seat_of(work, callout.by), callout.by, callout.drafted_at, callout.due_at,
        callout.out_at, callout.hold, callout.executing, seats, work.now,
    )  # fmt: skip


def call_view(work: Work, call: CalloutCall) -> CallView:
    seat = call.seat
    holder = next((each.person_id for each in seat.calls if each.person_id == seat.person_id), None)
    return CallView(
        call.id, view(work, seat.callout), seat.seat, call.answer, call.minutes,
        holder is not None and holder == call.person_id, name_of(work, holder),
    )  # fmt: skip


def name_of(work: Work, person_id: int | None) -> str:
    found = work.session.get(Person, person_id) if person_id else None
    return found.name if found else ""


def seat_of(work: Work, person_id: int | None) -> str:
    """The seat of the plan that somebody answers for today."""
    seats = (holders.stand(work, key) for key in work.plan.beredskab.seats)
    return next((each.seat for each in seats if person_id in [person.id for person in each.people]), "")


def _seat(work: Work, seat: CalloutSeat) -> SeatView:
    call = next((each for each in seat.calls if each.person_id == seat.person_id), None) if seat.person_id else None
    asked = [each for each in seat.calls if each.called_at]
    shown = call or (asked[-1] if asked else None)
    name = name_of(work, shown.person_id) if shown else ""
    minutes, answered = (call.minutes, call.answered_at) if call else (None, None)
    return SeatView(seat.id, seat.seat, seat.state, name, minutes, answered)


def _planned(work: Work) -> list[SeatView]:
    """Before it goes out: who would be asked first."""
    stands = (holders.stand(work, seat) for seat in holders.seats_of(work))
    return [SeatView(0, each.seat, "", each.people[0].name if each.people else "") for each in stands]
