"""Owners are reminded in the month, once, of all that is theirs."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update

from bot.clock import at_local
from bot.milestones import rows, words
from bot.milestones.model import APPROVED, DROPPED, PROPOSAL_KEPT, PROPOSED, Milestone, of_month
from bot.outbox import REMINDER, When
from bot.people.finding import still_here_or_leader
from bot.people.model import Person
from bot.people.reaching import reach
from bot.plan.season import next_month
from bot.prepared import Look, Prepared, one_of
from bot.texts import translator
from bot.work import Work

_PROPOSALS = one_of(Milestone.state, (PROPOSED, DROPPED))
_WAITING = Milestone.state == APPROVED, Milestone.reminded.is_(None), Milestone.month >= bindparam("month")
WAITING = Look(lambda: select(Milestone).where(*_WAITING).order_by(Milestone.id))
OLD = Prepared(delete(Milestone).where(_PROPOSALS, Milestone.created_at <= bindparam("until")))


def run(work: Work) -> None:
    """One message to each owner. Harmless when repeated: the row says that its month was told of."""
    mine: dict[int, list[Milestone]] = {}
    for found in _waiting(work):
        if found.reminder_at <= work.now and found.month == of_month(work.today):
            if owner := still_here_or_leader(work, found.owner_id):
                mine.setdefault(owner.id, []).append(found)
            else:
                found.reminded = found.month
    work.each(mine.items(), lambda each: _remind(work, *each))


def next_due(work: Work) -> datetime | None:
    return min(_moments(work), default=None)


def _moments(work: Work) -> Iterator[datetime]:
    yield from (found.reminder_at for found in _waiting(work) if found.month >= of_month(work.today))


def _waiting(work: Work) -> list[Milestone]:
    """Approved, and not told of in its month; a month that is over is not reminded of any more."""
    found = WAITING.things(work.session, month=of_month(work.today))
    return [each for each in found if each.activity in work.plan.activities]


def _remind(work: Work, number: int, theirs: list[Milestone]) -> None:
    owner = work.session.get_one(Person, number)
    month = of_month(work.today)
    for each in theirs:
        each.reminded = each.month
    message = words.due(translator(owner.language), work.plan, [rows.look(work, each) for each in theirs])
    key = f"milestones:{month:%Y%m}:{number}:{theirs[0].id}"
    reach(work, owner, key, REMINDER, message, When(expires_at=at_local(next_month(month), 0) - timedelta(hours=1)))


def let_go(work: Work) -> None:
    """Proposals that came to nothing."""
    OLD.run(work.session, until=work.now - PROPOSAL_KEPT)


def forget(work: Work, person_id: int) -> None:
    for column in (Milestone.owner_id, Milestone.added_by, Milestone.approved_by):
        work.session.execute(update(Milestone).where(column == person_id).values({column.key: None}))
