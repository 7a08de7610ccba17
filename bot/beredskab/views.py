"""What is shown of a call-out, free of the database, so that words can be made of it in any language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import datetime

from sqlalchemy import select

from bot.beredskab import holders
from bot.beredskab.arriving import Reached, reached
from bot.beredskab.doers import deed
from bot.beredskab.door_model import PoliceLink
from bot.beredskab.line import NO
from bot.beredskab.model import Callout, CalloutCall, CalloutSeat, CalloutTask, LogLine
from bot.beredskab.sealed import Told, told
from bot.beredskab.sending import Sent
from bot.beredskab.states import BY_HAND
from bot.clock import local_date
from bot.people.channels import channels_of_all
from bot.people.finding import name_of
from bot.plan.model import Plan
from bot.work import Work

REPORT = "report"
"""The event of the log under which people write how it goes."""
NEWEST = 5


@dataclass(frozen=True, slots=True)
class SeatView:
    id: int
    seat: str
    state: str
    name: str
    """Whose seat it is, or who is asked first; empty where nobody holds it."""
    minutes: int | None = None
    ways: tuple[Reached, ...] = ()
    """How far the call of that person has come."""
    said_no: bool = False


@dataclass(frozen=True, slots=True)
class TaskView:
    id: int
    seat: str
    name: str
    words: str
    """What is to be done, without who does it."""
    due_at: datetime | None
    done: bool
    made_at: datetime

    @property
    def due_day(self) -> Day | None:
        """Where it is not the day on which it was given."""
        day = local_date(self.due_at) if self.due_at else None
        return day if day != local_date(self.made_at) else None


@dataclass(frozen=True, slots=True)
class Report:
    at: datetime
    seat: str
    words: str


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
    drafted_at: datetime
    due_at: datetime | None
    out_at: datetime | None
    hold: bool
    executing: bool
    seats: tuple[SeatView, ...]
    instruction: str
    """What the police have said that all must do."""
    tasks: tuple[TaskView, ...]
    reports: tuple[Report, ...]
    """The newest, oldest first."""
    reader: str
    """The seat of the one who looks."""
    now: datetime
    by_name: str = ""
    """Of who activated it from outside the group, with their role."""


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
    task: str
    """What an outsider is to do: all that they are told."""
    last: bool
    """Nobody is left who could be asked for the seat."""
    noted: str = ""
    """What the log has of the words in which it was answered."""
    left_out: bool = False
    """Something that looks like a name was left out of them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The next question to one person; 0: all three are answered."""

    callout: CalloutView
    question: int
    left_out: bool = False
    """Something that looks like a name was left out of what was just written."""
    noted: bool = False
    """What was just written is kept with the question, which is asked again."""


@dataclass(frozen=True, slots=True)
class Number:
    """Somebody to be called by hand; no number where none is known."""

    name: str
    number: str
    said_no: bool = False
    own: bool = False
    """It is whoever reads it: nobody rings themselves."""


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
    sent = Sent(work, [call for seat in callout.seats for call in seat.calls if call.called_at])
    return replace(
        brief(work, callout),
        by=seat_of(work, callout.by),
        seats=tuple(_seat(work, each, sent) for each in callout.seats) or tuple(_planned(work)),
        tasks=tuple(_tasks(work, callout)),
        reports=tuple(_reports(work, callout)),
        reader=seat_of(work, work.actor.id) if work.actor else "",
        by_name=_outsider(work, callout),
    )


def brief(work: Work, callout: Callout) -> CalloutView:
    """What stands in its own row, without a question to the database: the first calls wait for it."""
    return CalloutView(
        callout.id, work.plan, callout.state, callout.drill, callout.kind, callout.area, callout.severity,
        told(work, callout), "", callout.drafted_at, callout.due_at, callout.out_at, callout.hold,
        callout.executing, (), work.programme.seal.open(callout.instruction), (), (), "", work.now, "",
    )  # fmt: skip


def _outsider(work: Work, callout: Callout) -> str:
    link = work.session.get(PoliceLink, callout.link_id) if callout.link_id else None
    return link.name if link else ""


def call_view(work: Work, call: CalloutCall) -> CallView:
    seat = call.seat
    holder = next((each.person_id for each in seat.calls if each.person_id == seat.person_id), None)
    return CallView(
        call.id, view(work, seat.callout), seat.seat, call.answer, call.minutes,
        holder is not None and holder == call.person_id, name_of(work, holder),
        work.programme.seal.open(seat.sealed), seat.state == BY_HAND,
    )  # fmt: skip


def seat_of(work: Work, person_id: int | None) -> str:
    """The seat of the plan that somebody answers for today."""
    if person_id is None:
        return ""
    seats = holders.stands(work, holders.seats_with(work, person_id))
    return next((each.seat for each in seats if person_id in [person.id for person in each.people]), "")


def _seat(work: Work, seat: CalloutSeat, sent: Sent) -> SeatView:
    """Whose seat it is, or who was asked last."""
    asked = [each for each in seat.calls if each.called_at]
    holder = next((each for each in seat.calls if seat.person_id and each.person_id == seat.person_id), None)
    shown = holder or (asked[-1] if asked else None)
    if shown is None:
        return SeatView(seat.id, seat.seat, seat.state, "")
    minutes = shown.minutes if holder else None
    name, no = name_of(work, shown.person_id), shown.answer == NO
    return SeatView(seat.id, seat.seat, seat.state, name, minutes, reached(work, shown, sent), no)


def _tasks(work: Work, callout: Callout) -> Iterator[TaskView]:
    query = select(CalloutTask).where(CalloutTask.callout_id == callout.id).order_by(CalloutTask.id)
    for each in work.session.scalars(query):
        words = deed(work.plan.beredskab, each.seat, work.programme.seal.open(each.sealed))
        done = each.done_at is not None
        yield TaskView(each.id, each.seat, name_of(work, each.person_id), words, each.due_at, done, each.made_at)


def _reports(work: Work, callout: Callout) -> list[Report]:
    """The newest of what was written about how it goes."""
    written = LogLine.callout_id == callout.id, LogLine.event == REPORT, LogLine.sealed != ""
    newest = work.session.scalars(select(LogLine).where(*written).order_by(LogLine.number.desc()).limit(NEWEST)).all()
    return [Report(each.at, each.seat, work.programme.seal.open(each.sealed)) for each in reversed(newest)]


def _planned(work: Work) -> list[SeatView]:
    """Before it goes out: who would be asked first."""
    stands = holders.stands(work, holders.seats_of(work))
    ways = channels_of_all(work, {found.id for each in stands for found in each.people})
    asked = ([found for found in each.people if ways[found.id]] or each.people for each in stands)  # who can be reached
    return [
        SeatView(0, each.seat, "", first[0].name if first else "") for each, first in zip(stands, asked, strict=True)
    ]
