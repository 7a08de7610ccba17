"""`nabobot export meetings`: a row for each meeting, and how its invitation was answered."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from bot.exports.days import asked_for
from bot.meetings.model import NO, SUBSTITUTE, YES, Meeting
from bot.work import Work

COLUMNS = (
    "id", "group", "starts_at", "ends_at", "place", "state", "extraordinary", "sequence", "called_at", "invited",
    "coming", "declined", "substituted", "silent", "attended", "registration",
)  # fmt: skip


def meetings(work: Work, since: date | None, until: date | None) -> Iterable[dict[str, Any]]:
    """By the day on which they are."""
    query = select(Meeting).options(selectinload(Meeting.invitees)).order_by(Meeting.starts_at, Meeting.id)
    for meeting in work.session.scalars(query):
        if asked_for(meeting.day, since, until):
            own = {"registration": meeting.entry_id, **_answers(meeting)}
            yield {name: own[name] if name in own else getattr(meeting, name) for name in COLUMNS}


def _answers(meeting: Meeting) -> dict[str, int]:
    answers = [each.answer for each in meeting.invitees]
    return {
        "invited": len(answers), "coming": answers.count(YES), "declined": answers.count(NO),
        "substituted": answers.count(SUBSTITUTE), "silent": answers.count(""),
    }  # fmt: skip
