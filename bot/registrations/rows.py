"""The rows that every report touches, past the ORM: loading and flushing objects took half of the time of a report."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value

from bot.prepared import Prepared, inserting
from bot.registrations.facts import FIELDS, Facts
from bot.registrations.model import OPEN, SAVED, Draft, Entry

TABLES = Entry.metadata.tables
NEW_DRAFT, NEW_ENTRY, NEW_CREDIT, NEW_REVISION = (
    inserting(TABLES[name]) for name in ("drafts", "entries", "credits", "revisions")
)
D, E = TABLES["drafts"].c, TABLES["entries"].c
ATTRIBUTES = {each.name: {"facts": "facts_json", "asks": "asks_json"}.get(each.name, each.name) for each in D}
"""What the columns of a draft are called in Python."""
DRAFT = Prepared(select(TABLES["drafts"]).where(D.id == bindparam("number")))
OPEN_OF = Prepared(select(D.id).where(D.batch == bindparam("batch"), D.state == OPEN))
KEEP = Prepared(
    update(TABLES["drafts"])
    .where(D.id == bindparam("number"))
    .values(state=SAVED, words=None, entry_id=bindparam("entry"))
)
THAT_DAY = Prepared(
    select(E.id, E.reporter_id, E.area, E.venue, E.institution, E.title, E.value)
    .where(E.criterion == bindparam("criterion"), E.date == bindparam("date"))
    .where(E.state == SAVED, E.practice == bindparam("practice"))
    .order_by(E.id.desc())
)


def add_draft(session: Session, draft: Draft) -> None:
    """Store a new draft; it gets its number, and stays outside the session."""
    draft.corrects = bool(draft.corrects)
    values = {column: getattr(draft, name) for column, name in ATTRIBUTES.items() if column != "id"}
    draft.id = NEW_DRAFT.value(session, **values)


def load_draft(session: Session, number: int) -> Draft | None:
    """A draft, in the session like any other."""
    session.flush()
    for row in DRAFT.rows(session, number=number):
        draft = Draft(**dict(zip(ATTRIBUTES.values(), row, strict=True)))
        make_transient_to_detached(draft)
        if session.identity_key(instance=draft) in session.identity_map:
            return session.merge(draft, load=False)
        session.add(draft)
        return draft
    return None


def any_open(session: Session, batch: int) -> bool:
    """Whether a draft of this message still waits."""
    return bool(OPEN_OF.rows(session, batch=batch))


def add_entry(session: Session, draft: Draft, facts: Facts, now: datetime) -> int:
    """A draft becomes an entry, with its credit and its first revision. Returns the number of the entry."""
    own = {name: getattr(draft, name) for name in ("practice", "words", "home_key", "chat_id", "message_id")}
    said = {name: getattr(facts, name) for name in FIELDS}
    by, words = draft.person_id, draft.words
    entry: int = NEW_ENTRY.value(session, **own, **said, reporter_id=by, received_at=now, state=SAVED, revision=1)
    NEW_CREDIT.value(session, entry_id=entry, person_id=by)
    NEW_REVISION.value(session, entry_id=entry, number=1, how=SAVED, facts=facts.to_json(), by=by, at=now, words=words)
    KEEP.run(session, number=draft.id, entry=entry)
    for name, value in {"state": SAVED, "words": None, "entry_id": entry}.items():
        set_committed_value(draft, name, value)
    return entry


def that_day(session: Session, draft: Draft, facts: Facts) -> list[Any]:
    """What counts of the same criterion on the same day, newest first."""
    session.flush()
    return THAT_DAY.rows(session, practice=draft.practice, criterion=facts.criterion, date=facts.date)
