"""What falls due by itself: who began, whether it has ended, what the plan asks months later. Each is asked once."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, delete, select, update

from bot.courses import due_words
from bot.courses.model import ASKED_FOR, DRAFT, DRAFT_KEPT, DROPPED, ENDED, RUNNING, Course, CourseMeeting, FollowUp
from bot.courses.views import view_of
from bot.message import Message
from bot.outbox import REMINDER, When
from bot.people.finding import still_here_or_leader
from bot.people.model import Person
from bot.people.reaching import reach
from bot.prepared import Look, Prepared, earliest
from bot.texts import translator
from bot.work import Work

log = logging.getLogger(__name__)
_OLD = select(Course.id).where(Course.practice | (Course.state == DROPPED), Course.created_at <= bindparam("until"))
OLD = (
    *(Prepared(delete(model).where(model.course_id.in_(_OLD))) for model in (CourseMeeting, FollowUp)),
    Prepared(delete(Course).where(Course.id.in_(_OLD))),
)
_RUNNING = Course.state == RUNNING, Course.practice.is_(False)
UNDER_WAY = Look(lambda: select(Course).where(*_RUNNING).order_by(Course.id))
_ENDED = Course.state == ENDED, Course.practice.is_(False)
_UNASKED = FollowUp.asked_at.is_(None), FollowUp.answered_at.is_(None)
FOLLOW_UPS = Look(
    lambda: (
        select(FollowUp).join(Course, Course.id == FollowUp.course_id).where(*_UNASKED, *_ENDED).order_by(FollowUp.id)
    )
)
_FORGOTTEN = Course.state == DRAFT, Course.created_at <= bindparam("until")
FORGOTTEN = Prepared(update(Course).where(*_FORGOTTEN).values(state=DROPPED))
FIRST_DRAFT = earliest(Course.created_at, Course.state == DRAFT)


def run(work: Work) -> None:
    """Everything that is due. Harmless when repeated."""
    work.each(_running(work), partial(_ask_of, work))
    work.each((each for each in _follow_ups(work) if each.due_at <= work.now), partial(_ask_later, work))
    FORGOTTEN.run(work.session, until=work.now - DRAFT_KEPT)


def next_due(work: Work) -> datetime | None:
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    for course in _running(work):
        yield from (moment for moment in (course.start_asked, course.end_asked) if moment)
    yield from (asked.due_at for asked in _follow_ups(work))
    if first := FIRST_DRAFT.value(work.session):
        yield first + DRAFT_KEPT


def _running(work: Work) -> list[Course]:
    return [course for course in UNDER_WAY.things(work.session) if course.key in work.plan.courses]


def _follow_ups(work: Work) -> list[FollowUp]:
    return [asked for asked in FOLLOW_UPS.things(work.session) if asked.course.key in work.plan.courses]


def _ask_of(work: Work, course: Course) -> None:
    if course.start_asked and course.start_asked <= work.now:
        _ask(work, course, "start", course.start_asked)
        course.start_asked_at = work.now
    elif course.end_asked and course.end_asked <= work.now:
        _ask(work, course, "end", course.end_asked)
        course.end_asked_at = work.now


def _ask(work: Work, course: Course, step: str, due: datetime) -> None:
    owner = still_here_or_leader(work, course.owner_id)
    if owner is None or work.now > due + ASKED_FOR:
        log.info("skipped: asking about the %s of course %s is of no use any more", step, course.id)
        return
    t, view = translator(owner.language), view_of(course, work.plan, work.today)
    say = due_words.how_many_began if step == "start" else due_words.has_it_ended
    _reach(work, owner, f"course:{course.id}:{step}", say(t, view), due)


def _ask_later(work: Work, asked: FollowUp) -> None:
    asked.asked_at = work.now
    owner = still_here_or_leader(work, asked.course.owner_id)
    if owner is None or work.now > asked.due_at + ASKED_FOR:
        log.info("skipped: follow-up %s is of no use any more", asked.id)
        return
    t, view = translator(owner.language), view_of(asked.course, work.plan, work.today)
    message = due_words.follow_up(t, view, asked.number, asked.id)
    _reach(work, owner, f"course:{asked.course_id}:follow_up:{asked.number}", message, asked.due_at)


def _reach(work: Work, owner: Person, key: str, message: Message, due: datetime) -> None:
    reach(work, owner, key, REMINDER, message, When(expires_at=due + ASKED_FOR + timedelta(days=1)))


def let_go(work: Work, until: datetime) -> None:
    """Practice, and drafts that came to nothing."""
    for each in OLD:
        each.run(work.session, until=until)


def forget(work: Work, person_id: int) -> None:
    """Its figures stay, without the one who held it."""
    work.session.execute(update(Course).where(Course.owner_id == person_id).values(owner_id=None))
