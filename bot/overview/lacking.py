"""Who has not answered: invitations without an answer and figures that have not come, for staff."""

from dataclasses import dataclass
from datetime import date as Day

from sqlalchemy import select

from bot.figures import overview as figures
from bot.figures.model import OPEN
from bot.figures.opening import opening_day
from bot.figures.rounds import latest_round
from bot.meetings.asking_again import Unanswered
from bot.meetings.model import CALLED, Meeting
from bot.meetings.views import answers, view
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Lacking:
    meetings: tuple[Unanswered, ...]
    """Those to which people are called and somebody has not answered."""
    figures: figures.Overview | None
    """Where everybody's figures stand, while they are collected and some are missing."""
    opens: Day | None
    """When figures are asked for next."""
    of_figures: bool
    """Nothing but figures was asked about."""


def look(work: Work, of_figures: bool) -> Lacking:
    held = latest_round(work)
    missing = held is not None and held.state == OPEN and any(each.missing for each in held.owed(work.plan))
    meetings = () if of_figures else _meetings(work)
    return Lacking(meetings, figures.everybody(work) if missing else None, opening_day(work), of_figures)


def of_one_meeting(work: Work) -> bool:
    """Whether we spoke last of one to which people are called: then it is meant."""
    number = work.number_talked_of("meet")
    meeting = work.session.get(Meeting, number) if number else None
    return meeting is not None and meeting.state == CALLED and meeting.starts_at > work.now


# -- inside --


def _meetings(work: Work) -> tuple[Unanswered, ...]:
    query = select(Meeting).where(Meeting.state == CALLED, Meeting.starts_at > work.now)
    rows = work.session.scalars(query.order_by(Meeting.starts_at, Meeting.id))
    found = ((each, [one.name for one in answers(work, each) if not one.answer]) for each in rows)
    known = work.plan.groups
    return tuple(Unanswered(view(work, each), tuple(names)) for each, names in found if names and each.group in known)
