"""What waits for whoever asks: what they began and did not save, what they were asked, what only they can settle."""

from dataclasses import dataclass, replace
from datetime import date as Day

from sqlalchemy import select

from bot.announcements import counting
from bot.announcements import rows as announcements
from bot.announcements.views import View as Happening
from bot.beredskab import tasks as crisis
from bot.beredskab.views import TaskView
from bot.courses import model as course
from bot.courses.model import Course, FollowUp
from bot.courses.views import View as CourseView
from bot.courses.views import view_of
from bot.figures.opening import opening_day
from bot.figures.owed import requests_of
from bot.figures.rounds import open_rounds
from bot.figures.telling import own_missing
from bot.meetings import minutes, noting, points, proposals
from bot.meetings.model import CALLED, PROPOSAL, WAITING, Agreed, Invitee, Meeting
from bot.meetings.outcome import Line
from bot.meetings.point_views import PointView
from bot.meetings.views import MeetingView, may_call, view
from bot.meetings.wheel import STILL_SHOWN
from bot.milestones import rows as milestones
from bot.milestones.model import APPROVED, Milestone, of_month
from bot.milestones.views import View as MilestoneView
from bot.newsletter.drafting import under_way
from bot.newsletter.model import ASKED, OPEN, Contribution
from bot.newsletter.seeing import approves
from bot.people.model import LEADERS, REPORTERS, STAFF, Role
from bot.plan.model import Plan
from bot.registrations import rows as reports
from bot.undelivered import actions as undelivered
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Owes:
    """Figures that are asked of whoever looks, in a round."""

    round_id: int
    missing: int
    tells: int
    """Activities of which they have not told how it went."""
    due: Day | None
    """None: the day on which they should have come is over."""
    meets: Day
    promised: Day | None


@dataclass(frozen=True, slots=True)
class ToDo:
    """All of it; what there is none of is empty."""

    plan: Plan
    drafts: int = 0
    figures: tuple[Owes, ...] = ()
    invitations: tuple[MeetingView, ...] = ()
    tasks: tuple[tuple[int, Line], ...] = ()
    crisis: tuple[TaskView, ...] = ()
    announced: tuple[Happening, ...] = ()
    """Announced by them, and not saved."""
    contributions: tuple[tuple[int, str], ...] = ()
    """To the newsletter, of which something is still to be said: their numbers, and how they begin."""
    counts: tuple[Happening, ...] = ()
    """Of which nobody has said how many came."""
    began: tuple[CourseView, ...] = ()
    """Courses of which nobody has said how many began."""
    ended: tuple[CourseView, ...] = ()
    """Of which it was asked whether they have ended, or what the plan asks later."""
    milestones: tuple[MilestoneView, ...] = ()
    over: tuple[MeetingView, ...] = ()
    """Meetings of which nobody has said whether they were held."""
    points: tuple[PointView, ...] = ()
    """What others want on an agenda of theirs."""
    proposals: int = 0
    approvals: int = 0
    """Milestones that wait to be approved."""
    issue: int | None = None
    """An issue of the newsletter that waits to be approved."""
    undecided: int = 0
    opens: Day | None = None
    """When figures are asked for next, for those who deliver some."""

    def __bool__(self) -> bool:
        every = (
            self.drafts,
            self.figures,
            self.invitations,
            self.tasks,
            self.crisis,
            self.announced,
            self.contributions,
            self.counts,
        )
        rest = (
            self.began,
            self.ended,
            self.milestones,
            self.over,
            self.points,
            self.proposals,
            self.approvals,
            self.undecided,
        )
        return any((*every, *rest)) or self.issue is not None


def left(work: Work) -> ToDo:
    """What waits for the one who asks."""
    who = work.who
    leads, staff = who.has(LEADERS), who.has(STAFF)
    owes = _figures(work)
    delivers = who.has(STAFF | {Role.PARTNER, Role.STYREGRUPPE})
    began, ended = _courses(work)
    return ToDo(
        work.plan, len(reports.open_here(work)) if who.has(REPORTERS) else 0, owes, _invitations(work), _tasks(work),
        tuple(crisis.of_person(work, who.id)), announced(work),
        _contributions(work), _counts(work), began, ended, _milestones(work),
        _over(work), tuple(points.waiting(work)), _proposals(work),
        len({each.batch for each in milestones.proposed(work)}) if leads else 0, _issue(work),
        _undecided(work) if staff else 0, opening_day(work) if delivers else None,
    )  # fmt: skip


def only_figures(work: Work) -> bool:
    """Whether nothing but figures waits: then their own list says more. Staff would see everybody's there."""
    if work.has(STAFF):
        return False
    found = left(work)
    return bool(found.figures) and not replace(found, figures=())


def announced(work: Work) -> tuple[Happening, ...]:
    """What they announced and did not put into the calendar."""
    return tuple(announcements.look(work, each) for each in announcements.waiting(work))


# -- inside --


def _figures(work: Work) -> tuple[Owes, ...]:
    found = []
    for held in open_rounds(work):
        asked = [each for each in requests_of(work, work.who.id, held.id) if each.missing]
        tells = len(own_missing(work, held))
        promised = [each.promised_on for each in asked if each.promised_on]
        if asked or tells:
            last = max(promised) if asked and len(promised) == len(asked) else None
            due = held.due(work.plan.figures)
            ahead = due if due >= work.today else None
            found.append(Owes(held.id, len(asked), tells, ahead, held.meets, last))
    return tuple(found)


def _invitations(work: Work) -> tuple[MeetingView, ...]:
    query = (
        select(Meeting)
        .join(Invitee)
        .where(Invitee.person_id == work.who.id, Invitee.answer == "", Meeting.state == CALLED)
        .where(Meeting.starts_at > work.now, Meeting.group.in_(list(work.plan.groups)))
    )
    return tuple(view(work, each) for each in work.session.scalars(query.order_by(Meeting.starts_at)))


def _tasks(work: Work) -> tuple[tuple[int, Line], ...]:
    own = Agreed.person_id == work.who.id, Agreed.sent_at.is_not(None), Agreed.done_at.is_(None)
    rows = work.session.scalars(select(Agreed).where(Agreed.kind == noting.TASK, *own).order_by(Agreed.id))
    return tuple((each.id, minutes.line(work, each)) for each in rows)


def _contributions(work: Work) -> tuple[tuple[int, str], ...]:
    own = Contribution.person_id == work.who.id, Contribution.state == OPEN, Contribution.practice.is_(False)
    rows = work.session.scalars(select(Contribution).where(*own).order_by(Contribution.id))
    return tuple((each.id, each.headline or each.text) for each in rows)


def _counts(work: Work) -> tuple[Happening, ...]:
    return tuple(announcements.look(work, each) for each in reversed(counting.to_count(work)))


def _courses(work: Work) -> tuple[tuple[CourseView, ...], tuple[CourseView, ...]]:
    """Of which nobody has said how many began; that have ended, it seems, or are asked about later."""
    own = Course.owner_id == work.who.id, Course.practice.is_(False), Course.key.in_(list(work.plan.courses))
    running = work.session.scalars(select(Course).where(*own, Course.state == course.RUNNING).order_by(Course.id)).all()
    began = [each for each in running if each.participants is None and each.starts and each.starts <= work.today]
    lately = work.now - course.ASKED_FOR
    asked = [each for each in running if each.end_asked_at and each.end_asked_at > lately and each not in began]
    later = select(FollowUp.course_id).where(FollowUp.asked_at > lately, FollowUp.answered_at.is_(None))
    ended = (*asked, *work.session.scalars(select(Course).where(*own, Course.id.in_(later)).order_by(Course.id)))
    shown = [tuple(view_of(each, work.plan, work.today) for each in found) for found in (began, ended)]
    return shown[0], shown[1]


def _milestones(work: Work) -> tuple[MilestoneView, ...]:
    mine = Milestone.owner_id == work.who.id, Milestone.state == APPROVED, Milestone.month <= of_month(work.today)
    rows = work.session.scalars(select(Milestone).where(*mine).order_by(Milestone.month, Milestone.id))
    return tuple(milestones.look(work, each) for each in rows if each.activity in work.plan.activities)


def _over(work: Work) -> tuple[MeetingView, ...]:
    over = Meeting.ends_at <= work.now, Meeting.ends_at > work.now - STILL_SHOWN
    rows = work.session.scalars(select(Meeting).where(Meeting.state == CALLED, *over).order_by(Meeting.starts_at))
    groups = work.plan.groups
    return tuple(view(work, each) for each in rows if each.group in groups and may_call(work.actor, groups[each.group]))


def _proposals(work: Work) -> int:
    """Worries and news that nobody has passed on, and decisions that wait to be approved."""
    found = (each for each in proposals.overview(work).found if each.handles)
    return sum(each.awaits or (each.kind != PROPOSAL and each.state == WAITING) for each in found)


def _issue(work: Work) -> int | None:
    found = under_way(work)
    return found.id if found and found.state == ASKED and approves(work, found) else None


def _undecided(work: Work) -> int:
    page = undelivered.undecided(work).page
    return page.of if page.listed else 0
