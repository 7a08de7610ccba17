"""What was reported of goals that the plan file has not any more: leaders are told once, with what to do. A job."""

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.outbox import ANSWER, Outgoing, When, keyed
from bot.people.finding import leaders
from bot.people.model import Person
from bot.people.quiet import after_the_night
from bot.people.reaching import reach
from bot.plan.model import Plan
from bot.prepared import Prepared
from bot.registrations import left_behind_words as words
from bot.registrations.model import SAVED, Entry
from bot.renamed import of_today
from bot.texts import translator
from bot.work import Work

TOLD, AND = "left-behind:", "+"
_KEY = of_today(Entry.criterion)
REPORTED = Prepared(
    select(_KEY, func.count(), func.max(Entry.date))
    .where(Entry.state == SAVED, Entry.practice.is_(False))
    .group_by(_KEY)
    .order_by(_KEY)
)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A key that is no goal's, with the number of reports under it, and the day of the latest."""

    key: str
    reports: int
    last: Day


def left_behind(session: Session, plan: Plan) -> list[LeftBehind]:
    """By their keys; those that a goal had formerly are not among them."""
    session.flush()
    return [LeftBehind(*row) for row in REPORTED.rows(session) if row[0] not in plan.criteria]


def run(work: Work) -> None:
    """Harmless when repeated: the keys of the messages say of what leaders were told."""
    left = left_behind(work.session, work.plan)
    if _untold(work, left):
        work.each(leaders(work), lambda leader: _tell(work, leader, left))


def next_due(work: Work) -> datetime | None:
    return work.now if _untold(work, left_behind(work.session, work.plan)) and leaders(work) else None


def _untold(work: Work, left: list[LeftBehind]) -> bool:
    if not left:
        return False
    said = work.session.scalars(select(Outgoing.key).where(keyed(TOLD)))
    told = {key for each in said for key in each.split(":")[1].split(AND)}
    return any(each.key not in told for each in left)


def _tell(work: Work, leader: Person, left: list[LeftBehind]) -> None:
    key = f"{TOLD}{AND.join(each.key for each in left)}:{leader.id}"
    when = When(after_the_night(work.plan.quiet, work.now))
    reach(work, leader, key, ANSWER, words.left_behind(translator(leader.language), left), when)
