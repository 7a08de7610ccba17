"""The year wheel: what is coming for whom, and dates for a whole plan year in one go."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

from sqlalchemy import or_, select

from bot import paging
from bot.meetings.agenda import agenda_of
from bot.meetings.coming import meetings_of
from bot.meetings.members import groups_of
from bot.meetings.model import CALLED, CANCELLED, COMING, HELD, Invitee, Meeting
from bot.meetings.proposing import Slot, propose
from bot.meetings.rules import Break, breaks, breaks_of
from bot.meetings.views import Card, Overview, answers, may_call, sees_all, slot_of, view
from bot.one_at_a_time import one_at_a_time
from bot.people.model import LEADERS
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.plan.season import DAY, Span
from bot.registrations.practice import no_practice
from bot.work import Refused, Work

PAGE = 8
STILL_SHOWN = timedelta(days=14)
"""A meeting that nobody has said was held is shown for so long to those who call it."""


class NoSuchMeeting(Exception):
    """A button or a name of a meeting that is not there any more."""


@dataclass(frozen=True, slots=True)
class Year:
    """Dates proposed or saved for a plan year."""

    begins: int
    label: str
    slots: tuple[Slot, ...]
    there: int
    """How many meetings the year had before."""
    breaks: tuple[Break, ...]
    plan: Plan
    saved: bool = False


def overview(work: Work, page: int = 0) -> Overview:
    """/moeder: staff see everything, others what they are a part of."""
    found = shown(work)
    listed = paging.cut(found, page, PAGE).each(lambda each: view(work, each))
    leads = work.who.has(LEADERS)
    broken = len(breaks_of_year(work, work.plan.plan_year(work.today))) if leads else 0
    return Overview(listed, sees_all(work.who), years(work) if leads and work.plan.groups else (), broken, work.plan)


def show(work: Work, meeting_id: int) -> Card:
    """One meeting. Raises NoSuchMeeting, Refused for somebody whom it does not concern."""
    meeting = get(work, meeting_id)
    seen = view(work, meeting)
    group = seen.group
    if not sees_all(work.who) and seen.mine is None and group not in groups_of(work, work.who.id):
        raise Refused
    calls = may_call(work.actor, group)
    others = [slot_of(each) for each in _same_year(work, meeting) if each.id != meeting.id]
    broken = breaks_of(work.plan, slot_of(meeting), others) if calls and meeting.state in COMING else []
    sees = sees_all(work.who)
    begun = meeting.starts_at <= work.now
    agenda = agenda_of(work, meeting)
    return Card(seen, agenda, answers(work, meeting) if sees else (), calls, sees, begun, tuple(broken), work.plan)


def mine(work: Work, meeting_id: int) -> Card | None:
    """/fortryd under an answer to an invitation, or under what one did with a meeting: its card, with what else can be
    done. None for whoever is neither invited nor calls it."""
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None or meeting.state not in COMING or meeting.starts_at <= work.now:
        return None
    invited = meeting.state == CALLED and any(each.person_id == work.who.id for each in meeting.invitees)
    calls = meeting.group in work.plan.groups and may_call(work.actor, work.plan.group(meeting.group))
    return show(work, meeting_id) if invited or calls else None


def rules_of_year(work: Work) -> Year:
    """What the plan year that runs breaks."""
    year = work.plan.plan_year(work.today)
    there = meetings_of(work, year)
    broken = tuple(breaks_of_year(work, year))
    return Year(_begins(work.plan, year), work.plan.year_label(year.starts), (), len(there), broken, work.plan, True)


def propose_year(work: Work, begins: int) -> Year:
    """Dates for what a plan year lacks; nothing is saved."""
    year = _year(work, begins)
    taken = [slot_of(each) for each in meetings_of(work, year)]
    callable = [each for each in propose(work.plan, year, taken, work.now) if _may(work, each.group)]
    broken = breaks(work.plan, year, [*taken, *callable])
    return Year(begins, work.plan.year_label(year.starts), tuple(callable), len(taken), tuple(broken), work.plan)


def save_year(work: Work, begins: int) -> Year:
    """The same dates as they were shown, kept. A second press finds nothing missing and adds nothing."""
    no_practice(work)
    one_at_a_time(work.session, "the year wheel")
    proposed = propose_year(work, begins)
    for each in proposed.slots:
        work.session.add(new_meeting(work, each))
    work.session.flush()
    return Year(begins, proposed.label, proposed.slots, proposed.there, proposed.breaks, work.plan, saved=True)


def years(work: Work) -> tuple[tuple[int, str], ...]:
    """The plan year that runs and the next, as far as the plan lasts."""
    now = work.plan.plan_year(max(work.today, work.plan.starts))
    following = now.ends + DAY
    days = [now.starts, *([following] if work.plan.contains(following) else [])]
    return tuple((_begins(work.plan, work.plan.plan_year(day)), work.plan.year_label(day)) for day in days)


# -- for the other actions --


def get(work: Work, meeting_id: int, *, locked: bool = False) -> Meeting:
    """`locked`: what others do with it at this moment comes before or after."""
    found = work.session.get(Meeting, meeting_id, with_for_update=locked or None)
    if found is None or found.group not in work.plan.groups:
        raise NoSuchMeeting
    return found


def to_call(work: Work, meeting_id: int) -> tuple[Meeting, Group]:
    """A meeting that the one who acts may change. Raises NoSuchMeeting, Refused, Practising."""
    no_practice(work)
    found = get(work, meeting_id, locked=True)
    group = work.plan.group(found.group)
    if not may_call(work.actor, group):
        raise Refused
    return found, group


def new_meeting(work: Work, slot: Slot, place: str = "", *, extraordinary: bool = False) -> Meeting:
    group = work.plan.group(slot.group)
    return Meeting(
        group=slot.group, starts_at=slot.starts_at, ends_at=slot.ends_at, place=place or group.place,
        extraordinary=extraordinary, uid=f"{uuid4()}@{work.plan.key}", created_at=work.now,
    )  # fmt: skip


def breaks_of_year(work: Work, year: Span) -> list[Break]:
    there = (each for each in meetings_of(work, year) if not each.extraordinary)
    return breaks(work.plan, year, [slot_of(each) for each in there])


# -- inside --


def shown(work: Work) -> list[Meeting]:
    """What /moeder lists for whoever looks: all that is coming for staff, their own for others."""
    since = work.now - STILL_SHOWN if sees_all(work.who) else work.now
    query = select(Meeting).where(Meeting.ends_at > since, Meeting.state.not_in((CANCELLED, HELD)))
    if not sees_all(work.who):
        invited = select(Invitee.meeting_id).where(Invitee.person_id == work.who.id)
        own = [group.key for group in groups_of(work, work.who.id)]
        query = query.where(or_(Meeting.group.in_(own), Meeting.id.in_(invited)))
    known = list(work.plan.groups)
    query = query.where(Meeting.group.in_(known)).order_by(Meeting.starts_at, Meeting.id)
    return list(work.session.scalars(query))


def _same_year(work: Work, meeting: Meeting) -> list[Meeting]:
    return meetings_of(work, work.plan.plan_year(meeting.day))


def _may(work: Work, group: str) -> bool:
    return may_call(work.actor, work.plan.group(group))


def _year(work: Work, begins: int) -> Span:
    if not 1 <= begins <= date.max.year - 1:
        raise NoSuchMeeting
    year = work.plan.plan_year(max(date(begins, work.plan.year_starts_in, 1), work.plan.starts))
    if not work.plan.contains(year.starts) or _begins(work.plan, year) != begins:
        raise NoSuchMeeting
    return year


def _begins(plan: Plan, year: Span) -> int:
    """The calendar year in which a plan year begins, also where the plan began later."""
    return year.starts.year - (year.starts.month < plan.year_starts_in)
