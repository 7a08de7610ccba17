"""What a meeting is about: the fixed items of its group, and the proposals that have been put to it."""

from sqlalchemy import select

from bot.meetings.model import Meeting, Proposal
from bot.message import Titles
from bot.work import Work


def agenda_of(work: Work, meeting: Meeting) -> tuple[Titles | str, ...]:
    """In its order; an extraordinary meeting is about what it was called for alone."""
    fixed = () if meeting.extraordinary else work.plan.group(meeting.group).agenda
    query = select(Proposal.text).where(Proposal.meeting_id == meeting.id).order_by(Proposal.id)
    return (*fixed, *work.session.scalars(query))
