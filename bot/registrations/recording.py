"""Entries that nobody writes as a report: figures that were asked for, meetings that were held, newsletters sent."""

from datetime import date as Day

from sqlalchemy import select

from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, UNDONE, Credit, Entry
from bot.work import Work


def record(work: Work, facts: Facts, words: str | None = None) -> Entry:
    """An entry that counts from now on, by the one who acts, who is thanked for it."""
    by = work.who.id
    return _recorded(work, facts, by, words, [Credit(person_id=by)])


def one_more(work: Work, criterion: str, by: int | None, day: Day) -> Entry:
    """One more of a figure on a day, for which nobody is thanked. That it is made once is the caller's business."""
    return _recorded(work, Facts(criterion, "figure", date=day, value=1), by)


def take_back(work: Work, entry: Entry) -> None:
    """It counts no more, and stays on record."""
    if entry.state == SAVED:
        entry.state = UNDONE
        work.session.add(entry.record("undone", work.who.id, work.now, None))


def counted_that_day(work: Work, facts: Facts) -> Entry | None:
    """What counts already of the same criterion on the same day."""
    same = Entry.criterion == facts.criterion, Entry.date == facts.date, Entry.state == SAVED
    return work.session.scalar(select(Entry).where(*same, Entry.practice.is_(False)).order_by(Entry.id).limit(1))


def _recorded(
    work: Work, facts: Facts, by: int | None, words: str | None = None, credits: list[Credit] | None = None
) -> Entry:
    """With its first revision."""
    entry = Entry(reporter_id=by, received_at=work.now, state=SAVED, practice=False, words=words, revision=1)
    entry.facts, entry.credits = facts, credits or []
    work.session.add(entry)
    work.session.flush()
    work.session.add(entry.record(SAVED, by, work.now, words))
    return entry
