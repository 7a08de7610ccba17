"""What members put to another group: proposals by consensus, worries that are passed on, and news for a whole board."""

from datetime import date as Day
from datetime import timedelta

from sqlalchemy import select

from bot.clock import at_local
from bot.meetings import proposal_words as words
from bot.meetings.calling import call_now
from bot.meetings.coming import last_meeting, meetings_between
from bot.meetings.free import DAY, why_not
from bot.meetings.members import callers, groups_of
from bot.meetings.model import (
    ADOPTED,
    AGREED,
    ALERT,
    POINT,
    PROPOSAL,
    REFUSED,
    REJECTED,
    WAITING,
    WITHDRAWN,
    Meeting,
    Proposal,
)
from bot.meetings.proposal_views import Asked, Called, Kind, Listed, ProposalView, kinds_of
from bot.meetings.proposing import slot
from bot.meetings.views import may_call, slot_of, view
from bot.meetings.wheel import NoSuchMeeting, new_meeting
from bot.message import shortened
from bot.people.finding import still_here
from bot.people.model import Person
from bot.people.telling import tell
from bot.plan.meetings import Group
from bot.registrations.practice import no_practice
from bot.work import Refused, Work

LONGEST = 500
NOTICE = timedelta(days=7)
"""How long before an extraordinary meeting its members are called at least."""
CHOICES = 3
"""Days that are offered for it."""
STEPS = {
    (WAITING, "agreed"): AGREED,
    (WAITING, "refused"): REFUSED,
    (AGREED, "adopted"): ADOPTED,
    (AGREED, "rejected"): REJECTED,
}


def overview(work: Work) -> Listed:
    """/indstilling: one's own and, for those who call the groups, all that is not closed."""
    query = select(Proposal).where(Proposal.kind != POINT).order_by(Proposal.id)
    found = [each for each in work.session.scalars(query) if _sees(work, each) and _alive(work, each)]
    kinds = kinds_of(groups_of(work, work.who.id))
    return Listed(tuple(_view(work, each) for each in found), kinds)


class NoneInPlan(Exception):
    """The plan has no group whose members put such a thing to another."""


def begin(work: Work, kind: str) -> Asked:
    """The next words in this chat are it. Raises Refused."""
    found = _kind(work, kind)
    work.ask(f"proposal:new:{kind}")
    return Asked(kind, work.plan.group(found.to_group))


def put(work: Work, kind: str, text: str) -> ProposalView:
    """It is written down, and those who call the groups hear of it. Raises Refused."""
    no_practice(work)
    found = _kind(work, kind)
    row = Proposal(
        kind=kind, group=found.group, to_group=found.to_group, text=shortened(" ".join(text.split()), LONGEST),
        person_id=work.who.id, state=WAITING, created_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.stop_asking("proposal:")
    shown = _view(work, row)
    for each in callers(work, work.plan.group(row.to_group)):
        if each.id != work.who.id:
            tell(work, each, f"proposal:{row.id}:new", lambda t: words.put_to_you(t, shown))
    return shown


def show(work: Work, proposal_id: int) -> ProposalView:
    row = _row(work, proposal_id)
    if not _sees(work, row):
        raise Refused
    return _view(work, row)


def decide(work: Work, proposal_id: int, step: str) -> ProposalView:
    """What its group, or the group that it was put to, decided. A second press changes nothing. Raises Refused."""
    no_practice(work)
    row = _to_handle(work, proposal_id)
    after = STEPS.get((row.state, step))
    if after is None:
        return _view(work, row)
    row.state = after
    if after in (ADOPTED, REJECTED):
        dealt = last_meeting(work, row.to_group, work.now)
        row.closed_at, row.meeting_id = work.now, dealt.id if dealt else None
    else:
        row.decided_at = work.now
    work.session.flush()
    shown = _view(work, row)
    _tell_writer(work, row, shown)
    return shown


def withdraw(work: Work, proposal_id: int) -> ProposalView:
    """Whoever wrote it takes it back while nothing is decided; those who had it hear of it. Raises Refused."""
    row = _row(work, proposal_id, locked=True)
    if row.person_id != work.who.id:
        raise Refused
    if row.state != WAITING:
        return _view(work, row)
    row.state, row.closed_at = WITHDRAWN, work.now
    work.session.flush()
    shown = _view(work, row)
    for each in callers(work, work.plan.group(row.to_group)):
        if each.id != work.who.id:
            tell(work, each, f"proposal:{row.id}:withdrawn", lambda t: words.what_became(t, shown))
    return shown


def put_aside(work: Work, proposal_id: int) -> ProposalView | None:
    """/fortryd right after it was put; None where it is somebody else's, or decided about."""
    row = work.session.get(Proposal, proposal_id)
    mine = row is not None and row.person_id == work.who.id and row.state == WAITING
    return withdraw(work, proposal_id) if mine else None


def may_propose(work: Work) -> bool:
    """Whether somebody belongs to a group that puts proposals to another."""
    return work.actor is not None and any(each.kind == PROPOSAL for each in kinds_of(groups_of(work, work.actor.id)))


def only_others(work: Work) -> bool:
    """Whether somebody may put a worry or news and no proposal: they are shown what they may."""
    kinds = kinds_of(groups_of(work, work.actor.id)) if work.actor else ()
    return bool(kinds) and all(each.kind != PROPOSAL for each in kinds)


def approve(work: Work, proposal_id: int) -> ProposalView:
    """Whoever had to approve it has. Raises Refused."""
    no_practice(work)
    row = _to_handle(work, proposal_id)
    if row.state == ADOPTED and row.approved_at is None:
        row.approved_at = work.now
        _tell_writer(work, row, _view(work, row))
    return _view(work, row)


def call(work: Work, proposal_id: int, day: Day) -> Called:
    """The whole group is called to an extraordinary meeting about it. Raises Refused."""
    no_practice(work)
    row = _to_handle(work, proposal_id)
    group = work.plan.group(row.to_group)
    if row.kind != ALERT or row.state != WAITING or slot(group, day).starts_at <= work.now:
        raise NoSuchMeeting
    meeting = new_meeting(work, slot(group, day), extraordinary=True)
    work.session.add(meeting)
    work.session.flush()
    row.state, row.decided_at, row.meeting_id = AGREED, work.now, meeting.id
    work.session.flush()
    told = call_now(work, meeting)
    return Called(view(work, meeting), told)


# -- inside --


def _kind(work: Work, kind: str) -> Kind:
    for found in kinds_of(groups_of(work, work.who.id)):
        if found.kind == kind:
            return found
    if all(each.kind != kind for each in kinds_of(list(work.plan.groups.values()))):
        raise NoneInPlan
    raise Refused


def _row(work: Work, proposal_id: int, *, locked: bool = False) -> Proposal:
    row = work.session.get(Proposal, proposal_id, with_for_update=locked or None)
    if row is None or row.kind == POINT or not {row.group, row.to_group} <= set(work.plan.groups):
        raise NoSuchMeeting
    return row


def _to_handle(work: Work, proposal_id: int) -> Proposal:
    row = _row(work, proposal_id, locked=True)
    if not may_call(work.actor, work.plan.group(row.to_group)):
        raise Refused
    return row


def _sees(work: Work, row: Proposal) -> bool:
    known = row.group in work.plan.groups and row.to_group in work.plan.groups
    return known and (row.person_id == work.who.id or may_call(work.actor, work.plan.group(row.to_group)))


def _alive(work: Work, row: Proposal) -> bool:
    called = work.session.get(Meeting, row.meeting_id) if row.kind == ALERT and row.meeting_id else None
    return (row.open and not (called and called.over(work.now))) or _awaits(work, row)


def _awaits(work: Work, row: Proposal) -> bool:
    """Whether what was decided still has to be approved."""
    needs = work.plan.group(row.to_group).needs_approval_of
    return row.kind == PROPOSAL and row.state == ADOPTED and needs is not None and row.approved_at is None


def _view(work: Work, row: Proposal) -> ProposalView:
    writer = work.session.get(Person, row.person_id) if row.person_id else None
    group, to = work.plan.group(row.group), work.plan.group(row.to_group)
    handles = may_call(work.actor, to)
    days = _days(work, to) if row.kind == ALERT and row.state == WAITING else ()
    name, awaits = writer.name if writer else "", _awaits(work, row)
    return ProposalView(row.id, row.kind, row.text, name, group, to, row.state, awaits, handles, days)


def _days(work: Work, group: Group) -> tuple[Day, ...]:
    """The first days on which the whole group may be called together."""
    day = work.today + NOTICE
    found: list[Day] = []
    taken = [slot_of(each) for each in meetings_between(work, work.now, at_local(day + 60 * DAY, 0))]
    while len(found) < CHOICES and day < work.today + NOTICE + 45 * DAY:
        made = slot(group, day)
        why = why_not(work.plan, made.starts_at, made.ends_at)
        if why in ("", "closed", "school") and not any(made.overlaps(each) for each in taken):
            found.append(day)
        day += DAY
    return tuple(found)


def _tell_writer(work: Work, row: Proposal, shown: ProposalView) -> None:
    writer = still_here(work, row.person_id)
    if writer and writer.id != work.who.id:
        step = f"{row.state}{':approved' if row.approved_at else ''}"
        tell(work, writer, f"proposal:{row.id}:{step}", lambda t: words.what_became(t, shown))
