"""Figures that another noun has asked for become entries like any report."""

from bot.registrations.facts import FIELDS, Facts
from bot.registrations.model import SAVED, UNDONE, Credit, Entry
from bot.work import Work


def record(work: Work, facts: Facts, words: str | None = None) -> Entry:
    """An entry that counts from now on, by the one who acts."""
    by = work.who.id
    said = {name: getattr(facts, name) for name in FIELDS}
    entry = Entry(**said, reporter_id=by, received_at=work.now, state=SAVED, practice=False, words=words, revision=1)
    entry.credits.append(Credit(person_id=by))
    work.session.add(entry)
    work.session.flush()
    work.session.add(entry.record(SAVED, by, work.now, words))
    return entry


def take_back(work: Work, entry: Entry) -> None:
    """It counts no more, and stays on record."""
    if entry.state == SAVED:
        entry.state = UNDONE
        work.session.add(entry.record("undone", work.who.id, work.now, None))
