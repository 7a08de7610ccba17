"""Once a month everybody who reported hears what they reported, and what it moved."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, select

from bot.clock import at_local
from bot.feedback import words
from bot.feedback.views import Month, Share
from bot.outbox import REMINDER, Outgoing, When
from bot.people.model import STAFF, Person, Role
from bot.people.reaching import reach
from bot.plan.season import next_month
from bot.prepared import Prepared
from bot.progress.actions import moved_until, standings
from bot.registrations.model import SAVED, Credit, Entry
from bot.texts import translator
from bot.work import Work

TOLD = STAFF | {Role.AMBASSADOR, Role.VOLUNTEER, Role.JOURNALIST}
TOLD_ON, HOUR = 3, 10
"""When it is told, in the month after."""
WINDOW = timedelta(days=11)
"""A machine that was switched off tells no thanks later than this."""
MOST = 5
"""Criteria that are told of."""
_CREDITED = Credit.entry_id == Entry.id
_COUNTS = Entry.state == SAVED, Entry.practice.is_(False)
_THAT_MONTH = Entry.received_at >= bindparam("since"), Entry.received_at < bindparam("until")
REPORTERS = Prepared(select(Credit.person_id).join(Entry, _CREDITED).where(*_COUNTS, *_THAT_MONTH).distinct())
REPORTED = Prepared(
    select(Entry.criterion, Entry.value, Entry.new)
    .join(Credit, _CREDITED)
    .where(*_COUNTS, *_THAT_MONTH, Credit.person_id == bindparam("person"))
    .order_by(Entry.id)
)


def run(work: Work) -> None:
    """Everybody who has not been told yet. Harmless when repeated: the key of the message says who has."""
    first = _month_told(work.today)
    told_at = _told_at(first)
    if not told_at <= work.now < told_at + WINDOW:
        return

    def tell(found: Person) -> None:
        month = month_of(work, found, first)
        if month.shares:
            message = words.month(translator(found.language), month)
            reach(work, found, _key(first, found.id), REMINDER, message, When(expires_at=told_at + WINDOW))

    work.each(_untold(work, first), tell)


def next_due(work: Work) -> datetime | None:
    """The next day of telling, where somebody is to be told."""
    first = _month_told(work.today)
    told_at = _told_at(first)
    if work.now < told_at + WINDOW and _untold(work, first):
        return told_at
    coming = next_month(first)
    return _told_at(coming) if _reporters(work, coming) else None


def month_of(work: Work, found: Person, first: date) -> Month:
    """What this person reported in a month: the most reported first, else as it was reported."""
    sums: Counter[str] = Counter()
    new: Counter[str] = Counter()
    reports: Counter[str] = Counter()
    for criterion, value, first_met in REPORTED.rows(work.session, person=found.id, **_of(first)):
        if criterion in work.plan.criteria:
            sums[criterion] += value
            new[criterion] += first_met or 0
            reports[criterion] += 1
    until = moved_until(work, first)
    told = reports.most_common(MOST)
    standing = standings(work, [work.plan.criterion(criterion) for criterion, _ in told], until)
    shares = (Share(key, many, sums[key], new[key], moved) for (key, many), moved in zip(told, standing, strict=True))
    return Month(work.plan, first, found.name, until, work.today, tuple(shares))


def _month_told(today: date) -> date:
    """The month before, told of from its day on; until then the one before it has had its time."""
    return (today.replace(day=1) - timedelta(days=1)).replace(day=1)


def _told_at(first: date) -> datetime:
    return at_local(next_month(first).replace(day=TOLD_ON), HOUR)


def _untold(work: Work, first: date) -> list[Person]:
    keys = {_key(first, number): number for number in _reporters(work, first)}
    known = set(work.session.scalars(select(Outgoing.key).where(Outgoing.key.in_(list(keys)))))
    return list(_people(work, [number for key, number in keys.items() if key not in known]))


def _people(work: Work, numbers: list[int]) -> Iterator[Person]:
    query = select(Person).where(Person.id.in_(numbers)).order_by(Person.id)
    return (found for found in work.session.scalars(query) if found.roles(work.now) & TOLD)


def _reporters(work: Work, first: date) -> list[int]:
    work.session.flush()
    return [number for (number,) in REPORTERS.rows(work.session, **_of(first))]


def _of(first: date) -> dict[str, datetime]:
    """A month, as statements are told of it."""
    return {"since": at_local(first, 0), "until": at_local(next_month(first), 0)}


def _key(first: date, number: int) -> str:
    return f"feedback:{first:%Y%m}:{number}"
