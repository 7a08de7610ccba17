"""What is shown of meetings, without the rows behind it."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime

from sqlalchemy import select

from bot import paging
from bot.meetings.model import NO, SUBSTITUTE, YES, Meeting
from bot.meetings.proposing import Slot
from bot.meetings.rules import Break
from bot.message import Titles
from bot.people.model import STAFF, Person
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.work import Actor, Work


@dataclass(frozen=True, slots=True)
class Late:
    """Milestones that should have been reached, as one item of an agenda, the oldest first."""

    milestones: tuple[tuple[Titles, Day, str], ...]
    """Activity, month and text."""


Item = Titles | str | Late
"""What stands on an agenda: fixed by the plan, put by somebody, or late."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody who is invited, and what they say."""

    name: str
    answer: str
    reason: str = ""
    stands_in_for: str = ""
    substitute: str = ""
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class MeetingView:
    id: int
    group: Group
    starts_at: datetime
    ends_at: datetime
    place: str
    state: str
    extraordinary: bool
    sequence: int
    mine: str | None
    """What the reader has answered; None: they are not invited."""
    coming: int
    silent: int
    """How many have said yes, and how many nothing."""

    @property
    def key(self) -> str:
        return f"meet:{self.id}"


@dataclass(frozen=True, slots=True)
class Card:
    """One meeting with all that its reader may see and do."""

    meeting: MeetingView
    agenda: tuple[Item, ...]
    answers: tuple[Answered, ...]
    may_call: bool
    sees_answers: bool
    begun: bool
    breaks: tuple[Break, ...]
    plan: Plan


@dataclass(frozen=True, slots=True)
class Overview:
    page: paging.Page[MeetingView]
    sees_all: bool
    years: tuple[tuple[int, str], ...]
    """Plan years whose dates may be proposed: the year in which each begins, and its label."""
    breaks: int
    """How many rules the year that runs breaks."""
    plan: Plan


def view(work: Work, meeting: Meeting) -> MeetingView:
    """As the one who acts sees it."""
    return view_for(work, meeting, work.actor.id if work.actor else 0)


def view_for(work: Work, meeting: Meeting, reader: int) -> MeetingView:
    invited = meeting.invitees
    own = next((each.answer for each in invited if each.person_id == reader), None)
    return MeetingView(
        meeting.id, work.plan.group(meeting.group), meeting.starts_at, meeting.ends_at, meeting.place, meeting.state,
        meeting.extraordinary, meeting.sequence, own, sum(each.answer == YES for each in invited),
        sum(not each.answer for each in invited),
    )  # fmt: skip


def answers(work: Work, meeting: Meeting) -> tuple[Answered, ...]:
    """Everybody who is invited, by name."""
    ids = {each.person_id for each in meeting.invitees} | {each.stands_in_for for each in meeting.invitees}
    found = work.session.execute(select(Person.id, Person.name).where(Person.id.in_(ids - {None})))
    names: dict[int | None, str] = {row.id: row.name for row in found}
    stands_in = {each.stands_in_for: names.get(each.person_id, "") for each in meeting.invitees if each.stands_in_for}
    said = [
        Answered(
            names.get(each.person_id, ""), each.answer, each.reason, names.get(each.stands_in_for, ""),
            stands_in.get(each.person_id, ""), each.came,
        )
        for each in meeting.invitees
    ]  # fmt: skip
    order = (YES, SUBSTITUTE, NO, "")
    return tuple(sorted(said, key=lambda each: (order.index(each.answer), each.name)))


def may_call(actor: Actor | None, group: Group) -> bool:
    return actor is not None and actor.has(frozenset(group.called_by))


def sees_all(actor: Actor) -> bool:
    return actor.has(STAFF)


def slot_of(meeting: Meeting) -> Slot:
    return Slot(meeting.group, meeting.starts_at, meeting.ends_at)
