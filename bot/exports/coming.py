"""Exports of what is coming and what is under way: announcements, courses, milestones."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select

from bot.announcements.model import ANNOUNCED, CALLED_OFF, Announcement, Wish
from bot.courses.model import ENDED, RUNNING, Course
from bot.milestones.model import DROPPED, Milestone
from bot.work import Work

Row = dict[str, Any]
ANNOUNCEMENTS = (
    "id", "criterion", "kind", "title", "day", "starts", "ends", "area", "venue", "place", "host", "state", "revision",
    "reminders",
)  # fmt: skip


def announcements(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """What was put into the calendar for these days; what was called off too. Practice is no part of it."""
    shown = Announcement.state.in_((ANNOUNCED, CALLED_OFF)), Announcement.practice.is_(False)
    query = select(Announcement).where(*shown).order_by(Announcement.day, Announcement.id)
    query = query.where(Announcement.day >= since) if since else query
    query = query.where(Announcement.day <= until) if until else query
    count = select(Wish.announcement_id, func.count()).group_by(Wish.announcement_id)
    wishes = {row[0]: row[1] for row in work.session.execute(count)}
    for found in work.session.scalars(query):
        own = {"host": found.host_id, "reminders": wishes.get(found.id, 0)}
        yield {name: own[name] if name in own else _plain(getattr(found, name)) for name in ANNOUNCEMENTS}


COURSES = (
    "id", "course", "starts", "planned", "participants", "meetings", "attended", "completed", "evaluated", "answered",
    "ended", "institution", "owner", "state",
)  # fmt: skip


def courses(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Every course that began on these days, or will; `attended` are those who came, meeting by meeting."""
    shown = Course.state.in_((RUNNING, ENDED)), Course.practice.is_(False)
    query = select(Course).where(*shown).order_by(Course.starts, Course.id)
    query = query.where(Course.starts >= since) if since else query
    query = query.where(Course.starts <= until) if until else query
    for found in work.session.scalars(query):
        held = [each.participants for each in found.meetings]
        own = {"course": found.key, "owner": found.owner_id, "meetings": len(held), "attended": held}
        yield {name: own[name] if name in own else getattr(found, name) for name in COURSES}


MILESTONES = (
    "id", "activity", "month", "planned", "text", "owner", "state", "late", "reason", "approved_at", "done_at",
)  # fmt: skip


def milestones(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """The milestones of these months; those that were refused are no part of it."""
    query = select(Milestone).where(Milestone.state != DROPPED).order_by(Milestone.month, Milestone.id)
    query = query.where(Milestone.month >= since) if since else query
    query = query.where(Milestone.month <= until) if until else query
    for found in work.session.scalars(query):
        own = {"owner": found.owner_id, "late": found.late(work.today)}
        yield {name: own[name] if name in own else getattr(found, name) for name in MILESTONES}


def _plain(value: Any) -> Any:
    return f"{value:%H:%M}" if hasattr(value, "hour") else value
