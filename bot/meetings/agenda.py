"""What a meeting is about: the fixed items of its group, what is late, and what has been put to it."""

from sqlalchemy import ColumnElement, or_, select

from bot.meetings.coming import next_meeting
from bot.meetings.model import AGREED, ALERT, COMING, ON_AGENDA, POINT, PROPOSAL, WAITING, Meeting, Proposal
from bot.meetings.views import Item, Late
from bot.milestones import rows as milestones
from bot.work import Work


def agenda_of(work: Work, meeting: Meeting) -> tuple[Item, ...]:
    """In its order; an extraordinary meeting is about what it was called for alone."""
    fixed = () if meeting.extraordinary else work.plan.group(meeting.group).agenda
    return (*fixed, *_late(work, meeting), *(each.text for each in put_to(work, meeting)))


def _late(work: Work, meeting: Meeting) -> tuple[Late, ...]:
    """Once there is something to speak of, and only where the group speaks of it next."""
    asked = work.plan.group(meeting.group).late_milestones and not meeting.extraordinary
    if not asked or meeting.state not in COMING or not _is_next(work, meeting):
        return ()
    activities = work.plan.activities
    found = tuple((activities[each.activity].title, each.planned, each.text) for each in milestones.late(work))
    return (Late(found),) if found else ()


def put_to(work: Work, meeting: Meeting) -> list[Proposal]:
    """What it has dealt with, or will: the next ordinary meeting takes what waits for its group."""
    own = (Proposal.meeting_id == meeting.id) & or_(Proposal.kind != POINT, Proposal.state == ON_AGENDA)
    if meeting.extraordinary or meeting.state not in COMING or not _is_next(work, meeting):
        query = select(Proposal).where(own)
    else:
        query = select(Proposal).where(or_(own, Proposal.meeting_id.is_(None) & to_decide(meeting.group)))
    return list(work.session.scalars(query.order_by(Proposal.id)))


def to_decide(group: str) -> ColumnElement[bool]:
    """What waits for a group: its own to agree on, and what others have put to it. News is dealt with by calling it."""
    waits = (Proposal.group == group) & (Proposal.state == WAITING) & (Proposal.kind == PROPOSAL)
    comes = (Proposal.to_group == group) & (Proposal.state == AGREED) & (Proposal.kind != ALERT)
    return waits | comes


def _is_next(work: Work, meeting: Meeting) -> bool:
    found = next_meeting(work, meeting.group, work.now, extraordinary=False)
    return found is not None and found.id == meeting.id
