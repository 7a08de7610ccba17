"""Somebody's role ends: what they had in hand goes to whoever takes over, once they have no role left."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, select

from bot.announcements.model import ANNOUNCED, Announcement
from bot.courses.model import ENDED, RUNNING, Course
from bot.figures import duties
from bot.figures.model import Duty
from bot.figures.steps import Gone
from bot.meetings.model import Agreed
from bot.milestones.model import APPROVED, PROPOSED, Milestone
from bot.overview import succession_words as words
from bot.overview.in_hand import Ended, InHand
from bot.people import roster
from bot.people.finding import known_person
from bot.people.telling import tell
from bot.work import Work

COUNTED_WITHIN = timedelta(days=7)
"""What was held so lately may still be asked about: how many came?"""


def end_role(work: Work, post_id: int, successor_id: int | None = None) -> Ended:
    """End a role at once, and pass on what was in hand. Raises LastHead, NoSuchPerson."""
    person_id = roster.held_post(work, post_id).person_id
    shown = roster.end_role(work, post_id, successor_id)
    heir = known_person(work, successor_id) if successor_id else None
    if shown.posts:
        return Ended(shown, InHand(), "")
    left = _pass_on(work, person_id, heir.id if heir else None)
    if heir and left and heir.id != work.who.id:
        key = f"role:{post_id}:in_hand"
        tell(work, heir, key, lambda t: words.yours_now(t, shown.name, left, work.plan))
    return Ended(shown, left, heir.name if heir else "")


# -- inside --


def _pass_on(work: Work, person_id: int, heir_id: int | None) -> InHand:
    since = work.today - COUNTED_WITHIN
    events = _rows(work, Announcement, Announcement.host_id == person_id, Announcement.state == ANNOUNCED,
                   Announcement.day >= since)  # fmt: skip
    courses = _rows(work, Course, Course.owner_id == person_id, Course.state.in_((RUNNING, ENDED)))
    open_milestones = Milestone.state.in_((APPROVED, PROPOSED))
    milestones = _rows(work, Milestone, Milestone.owner_id == person_id, open_milestones)
    tasks = _rows(work, Agreed, Agreed.person_id == person_id, Agreed.done_at.is_(None))
    activities = tuple(work.session.scalars(select(Duty.activity).where(Duty.person_id == person_id)))
    if heir_id is not None:
        columns = ((events, "host_id"), (courses, "owner_id"), (milestones, "owner_id"), (tasks, "person_id"))
        for rows, column in columns:
            for row in rows:
                setattr(row, column, heir_id)
        work.session.flush()
        for activity in activities:
            _give(work, activity, person_id, heir_id)
    running = sum(each.state == RUNNING for each in courses)
    return InHand(len(events), running, len(milestones), len(tasks), activities)


def _rows(work: Work, model: type[Any], *where: ColumnElement[bool]) -> list[Any]:
    return list(work.session.scalars(select(model).where(*where)))


def _give(work: Work, activity: str, person_id: int, heir_id: int) -> None:
    """Its figures are the heir's to deliver, who may be nobody who can."""
    try:
        duties.give(work, activity, heir_id)
    except Gone:
        return
    duties.drop(work, activity, person_id)
