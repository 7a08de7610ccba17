"""Which meetings there are: the questions that others ask of the year wheel."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.clock import at_local
from bot.meetings.model import CANCELLED, COMING, Meeting
from bot.plan.season import DAY, Span
from bot.work import Work


def next_meeting(work: Work, group: str, after: datetime, *, extraordinary: bool = True) -> Meeting | None:
    """The first meeting of a group that begins after a moment and is to take place; or the first ordinary one."""
    query = select(Meeting).where(Meeting.group == group, Meeting.starts_at > after, Meeting.state.in_(COMING))
    query = query if extraordinary else query.where(Meeting.extraordinary.is_(False))
    return work.session.scalar(query.order_by(Meeting.starts_at, Meeting.id).limit(1))


def last_meeting(work: Work, group: str, before: datetime) -> Meeting | None:
    """The latest meeting of a group that began before a moment and was not cancelled."""
    query = select(Meeting).where(Meeting.group == group, Meeting.starts_at < before, Meeting.state != CANCELLED)
    return work.session.scalar(query.order_by(Meeting.starts_at.desc(), Meeting.id.desc()).limit(1))


def meetings_of(work: Work, span: Span) -> list[Meeting]:
    """Of a month or a plan year."""
    return meetings_between(work, at_local(span.starts, 0), at_local(span.ends + DAY, 0))


def meetings_between(
    work: Work, since: datetime, until: datetime, groups: Sequence[str] | None = None
) -> list[Meeting]:
    """Meetings that begin from one moment to before another and were not cancelled, the earliest first."""
    query = select(Meeting).where(Meeting.starts_at >= since, Meeting.starts_at < until, Meeting.state != CANCELLED)
    if groups is not None:
        query = query.where(Meeting.group.in_(groups))
    return list(work.session.scalars(query.order_by(Meeting.starts_at, Meeting.id)))
