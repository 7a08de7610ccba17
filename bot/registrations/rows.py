"""The rows that every report touches, past the ORM: loading and flushing objects took half of the time of a report."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.prepared import Inserting, Prepared
from bot.registrations.draft import Draft, asks_found, asks_kept
from bot.registrations.facts import FIELDS, KEYED, Facts
from bot.registrations.model import DROPPED, OPEN, SAVED, Entry
from bot.registrations.steps import StaleDraft
from bot.renamed import Keys, keys_of
from bot.work import Work

TABLES = Entry.metadata.tables
DRAFTS = TABLES["drafts"]
NEW_DRAFT, NEW_ENTRY, NEW_CREDIT, NEW_REVISION = (
    Inserting(TABLES[name]) for name in ("drafts", "entries", "credits", "revisions")
)
D, E = DRAFTS.c, TABLES["entries"].c
COLUMNS = tuple(each.name for each in D)
DRAFT = Prepared(select(DRAFTS).where(D.id == bindparam("number")))
SAVE = Prepared(
    update(DRAFTS)
    .where(D.id == bindparam("number"), D.state == OPEN)
    .values(state=SAVED, words=None, entry_id=bindparam("entry"))
)
DROP_CORRECTIONS = Prepared(
    update(DRAFTS)
    .where(D.entry_id == bindparam("entry"), D.corrects, D.state == OPEN)
    .values(state=DROPPED, words=None)
)
OPEN_OF = Prepared(select(DRAFTS).where(D.batch == bindparam("batch"), D.state == OPEN).order_by(D.id))
TOLD_BY = Prepared(select(DRAFTS).where(D.batch == bindparam("batch")).order_by(D.id))
OPEN_HERE = Prepared(
    select(DRAFTS)
    .where(D.person_id == bindparam("person"), D.chat_id == bindparam("chat"))
    .where(D.state == OPEN, D.practice == bindparam("practice"))
    .order_by(D.id)
)
_HERE = (D.person_id == bindparam("person")) & (D.chat_id == bindparam("chat")) & (D.practice == bindparam("practice"))
OPEN_BESIDE = Prepared(select(DRAFTS).where(D.state == OPEN, (D.batch == bindparam("batch")) | _HERE).order_by(D.id))
SAVED_OF = Prepared(
    select(D.entry_id).where(D.batch == bindparam("batch"), D.state == SAVED, ~D.corrects).order_by(D.id)
)
ALL_OPEN = Prepared(select(DRAFTS).where(D.state == OPEN).order_by(D.id))
OF_MESSAGE = Prepared(
    select(DRAFTS)
    .where(D.chat_id == bindparam("chat"), D.message_id == bindparam("message"))
    .where(D.person_id == bindparam("person"), ~D.corrects)
    .order_by(D.id)
)
KEEP = Prepared(
    update(DRAFTS)
    .where(D.id == bindparam("number"))
    .values({name: bindparam(name, type_=D[name].type) for name in COLUMNS if name != "id"})
)
THAT_DAY = Prepared(
    select(E.id, E.reporter_id, E.area, E.venue, E.institution, E.title, E.value, E.home_key, E.chat_id, E.message_id)
    .where(E.criterion == bindparam("criterion"), E.date == bindparam("date"))
    .where(E.state == SAVED, E.practice == bindparam("practice"))
    .order_by(E.id.desc())
)


def add_draft(session: Session, draft: Draft) -> None:
    """Keep a new draft; it gets its number."""
    draft.id = NEW_DRAFT.number(session, **_kept(draft))


def keep_draft(session: Session, draft: Draft) -> None:
    """A draft as it now stands."""
    session.flush()  # it may name an entry that still waits in the session
    KEEP.run(session, number=draft.id, **_kept(draft))


def save_draft(session: Session, draft: Draft, entry: int) -> None:
    """It has become this entry, or corrected it; its words are kept by the entry's revision.

    Raises StaleDraft where that happened at the same moment elsewhere: in the chat, and on the page of a link.
    """
    if SAVE.run(session, number=draft.id, entry=entry) != 1:
        raise StaleDraft


def drop_corrections(session: Session, entry: int) -> int:
    """Nobody goes on correcting what was undone. How many did."""
    return DROP_CORRECTIONS.run(session, entry=entry)


def draft_of(session: Session, number: int) -> Draft | None:
    return next(iter(_found(session, DRAFT.rows(session, number=number))), None)


def open_drafts(session: Session, batch: int) -> list[Draft]:
    """The drafts of one message that still wait, in their order."""
    return _found(session, OPEN_OF.rows(session, batch=batch))


def open_beside(work: Work, batch: int) -> list[Draft]:
    """The same, and what else the one who acts was shown in this chat and has not saved; in one look."""
    chat = work.origin.chat_id if work.origin else None
    here = {"person": work.who.id, "chat": chat, "practice": work.who.practice}
    return _found(work.session, OPEN_BESIDE.rows(work.session, batch=batch, **here))


def told_by(session: Session, batch: int) -> list[Draft]:
    """All that one message told, whatever became of it."""
    return _found(session, TOLD_BY.rows(session, batch=batch))


def saved_of(session: Session, batch: int) -> list[int]:
    """What one message reported and was saved, by the numbers of the entries."""
    session.flush()
    return [number for (number,) in SAVED_OF.rows(session, batch=batch) if number is not None]


def all_open(session: Session) -> list[Draft]:
    """What waits in any chat, oldest first."""
    session.flush()
    return _found(session, ALL_OPEN.rows(session))


def open_here(work: Work) -> list[Draft]:
    """What the one who acts was shown in this chat and has not saved, oldest first; in practice what is practice."""
    if work.origin is None or work.actor is None:
        return []
    here = {"person": work.actor.id, "chat": work.origin.chat_id, "practice": work.actor.practice}
    return _found(work.session, OPEN_HERE.rows(work.session, **here))


def move_open(session: Session, chat: int, new: int) -> None:
    """A group has another number from now on, and its messages there have others too: none is replied to or edited."""
    waits = update(DRAFTS).where(D.chat_id == chat, D.state == OPEN)
    session.connection().execute(waits.values(chat_id=new, message_id=0))


def drafts_of_message(session: Session, chat: int, message: int, person: int) -> list[Draft]:
    """What somebody reported by one message, whatever became of it, in its order; corrections apart."""
    return _found(session, OF_MESSAGE.rows(session, chat=chat, message=message, person=person))


def about_message(session: Session, chat: int, message: int, person: int | None) -> str:
    """What was reported by one message, as the subject of a reply to it; empty where it was not one thing.

    `person`: whose message it must be; None: anybody's.
    """
    query = select(D.person_id).where(D.chat_id == chat, D.message_id == message).limit(1)
    whose = session.scalar(query) if person is None else person
    found = drafts_of_message(session, chat, message, whose or 0)
    if len(found) != 1 or found[0].state not in (OPEN, SAVED):
        return ""
    return f"draft:{found[0].id}:" if found[0].state == OPEN else f"entry:{found[0].entry_id}"


def _kept(draft: Draft) -> dict[str, Any]:
    kept = {name: getattr(draft, name) for name in COLUMNS if name != "id"}
    return kept | {"facts": draft.facts.to_json(), "asks": asks_kept(draft.asks)}


def _found(session: Session, rows: list[Any]) -> list[Draft]:
    keys = keys_of(session)
    found = (dict(zip(COLUMNS, row, strict=True)) for row in rows)
    return [Draft(**row | _with_keys(row["facts"], row["asks"], keys)) for row in found]


def _with_keys(facts: dict[str, Any], asks: list[list[Any]], keys: Keys) -> dict[str, Any]:
    """Facts and questions, of goals and places as they are called in the plan of today."""
    for field, table in KEYED.items() if keys else ():
        now = keys.get(table, {})
        facts = facts | {field: now.get(facts[field], facts[field])} if field in facts else facts
        asks = [[name, [now.get(each, each) for each in options] if name == field else options, why]
                for name, options, why in asks]  # fmt: skip
    return {"facts": Facts.from_json(facts), "asks": asks_found(asks)}


def add_entry(session: Session, draft: Draft, facts: Facts, now: datetime) -> int:
    """A draft becomes an entry, with its credit and its first revision. Returns the number of the entry."""
    own = {name: getattr(draft, name) for name in ("practice", "words", "home_key", "chat_id", "message_id")}
    said = {name: getattr(facts, name) for name in FIELDS}
    by, words = draft.person_id, draft.words
    entry = NEW_ENTRY.number(session, **own, **said, reporter_id=by, received_at=now, state=SAVED, revision=1)
    NEW_CREDIT.run(session, entry_id=entry, person_id=by)
    NEW_REVISION.run(session, entry_id=entry, number=1, how=SAVED, facts=facts.to_json(), by=by, at=now, words=words)
    save_draft(session, draft, entry)
    return entry


def that_day(session: Session, draft: Draft, facts: Facts) -> list[Any]:
    """What counts of the same criterion on the same day, newest first."""
    session.flush()
    return THAT_DAY.rows(session, practice=draft.practice, criterion=facts.criterion, date=facts.date)
