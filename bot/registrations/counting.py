"""Entries that nobody writes as a message: they follow from something else that happened."""

from sqlalchemy import select

from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Credit, Entry
from bot.work import Work


def count(work: Work, facts: Facts, by: int) -> Entry:
    """An entry of its own, with its credit and its first revision."""
    entry = Entry(reporter_id=by, received_at=work.now, state=SAVED, revision=1, practice=False)
    entry.facts = facts
    entry.credits.append(Credit(person_id=by))
    work.session.add(entry)
    work.session.flush()
    work.session.add(entry.record(SAVED, by, work.now, None))
    return entry


def counted_that_day(work: Work, facts: Facts) -> Entry | None:
    """What counts already of the same criterion on the same day."""
    same = Entry.criterion == facts.criterion, Entry.date == facts.date, Entry.state == SAVED
    return work.session.scalar(select(Entry).where(*same, Entry.practice.is_(False)).order_by(Entry.id).limit(1))
