"""From a draft to an entry that counts, and what becomes of entries: corrected, joined, undone."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement, or_, select

from bot.people.model import Person
from bot.questions import close as close_question
from bot.registrations.drafting import next_step, open_draft, view
from bot.registrations.facts import HAPPENINGS, Facts
from bot.registrations.model import OPEN, REPLACED, SAME_HOME_WITHIN, SAVED, UNDONE, Credit, Draft, Entry
from bot.registrations.steps import Doubt, EntryView, NothingToUndo, Outcome, Saved, StaleDraft, TooLate
from bot.work import Refused, Work

STAFF = frozenset({"staff", "project_manager", "head"})


def save(work: Work, draft_id: int, sure: str = "") -> Outcome:
    """ "Gem". `sure`: "other" once somebody has said that it is not what is there already, "same" for the same home."""
    draft = open_draft(work, draft_id)
    if draft.asks:
        return Outcome(left=next_step(work, draft.batch))
    if not sure and not draft.corrects and (doubt := doubt_of(work, draft)):
        return Outcome(doubt=doubt)
    if sure == "same":
        draft.facts = replace(draft.facts, new=0)
    return _outcome(work, [_keep(work, draft)], draft.batch)


def save_all(work: Work, batch: int) -> Outcome:
    """ "Gem alle": every complete draft of one message, up to the first about which there is a doubt."""
    drafts = work.session.scalars(
        select(Draft).where(Draft.batch == batch, Draft.state == OPEN).order_by(Draft.id)
    ).all()
    if not drafts:
        raise StaleDraft
    if any(draft.person_id != work.who.id for draft in drafts):
        raise Refused
    saved: list[Saved] = []
    for draft in drafts:
        if draft.asks:
            continue
        if not draft.corrects and (doubt := doubt_of(work, draft)):
            return Outcome(tuple(saved), doubt=doubt)
        saved.append(_keep(work, draft))
    return _outcome(work, saved, batch)


def _outcome(work: Work, saved: list[Saved], batch: int) -> Outcome:
    work.session.flush()
    left = next_step(work, batch)
    return Outcome(tuple(saved), left=left if left.drafts else None)


def _keep(work: Work, draft: Draft) -> Saved:
    assert work.origin is not None
    close_question(work.session, work.origin.chat_id, f"draft:{draft.id}:")
    draft.state = SAVED
    if draft.corrects:
        entry = work.session.get_one(Entry, draft.entry_id)
        return revise(work, entry, draft.facts, draft.words)
    entry = Entry(
        reporter_id=draft.person_id,
        received_at=work.now,
        state=SAVED,
        revision=1,
        practice=draft.practice,
        words=draft.words,
        home_key=draft.home_key,
        chat_id=draft.chat_id,
        message_id=draft.message_id,
    )
    entry.facts = draft.facts
    entry.credits.append(Credit(person_id=draft.person_id))
    work.session.add(entry)
    work.session.flush()
    draft.entry_id, draft.words = entry.id, None
    work.session.add(entry.record(SAVED, draft.person_id, work.now, entry.words))
    return Saved(entry_view(work, entry))


# -- the same again? --


def doubt_of(work: Work, draft: Draft) -> Doubt | None:
    """What is there already and may be the same. Asked about, never swallowed."""
    facts = draft.facts
    if draft.home_key and (home := _first(work, draft, _same_home(work, draft))):
        return Doubt(view(work, draft), entry_view(work, home), "home")
    if own := _first(work, draft, [*_same_happening(facts), Entry.reporter_id == draft.person_id]):
        return Doubt(view(work, draft), entry_view(work, own), "own")
    if facts.kind == "faellesspisning" and (shared := _first(work, draft, _same_happening(facts))):
        return Doubt(view(work, draft), entry_view(work, shared, names=True), "shared")
    return None


def _same_home(work: Work, draft: Draft) -> list[ColumnElement[bool]]:
    return [Entry.home_key == draft.home_key, Entry.received_at > work.now - SAME_HOME_WITHIN]


def _same_happening(facts: Facts) -> list[ColumnElement[bool]]:
    same = [Entry.criterion == facts.criterion, Entry.date == facts.date, Entry.area == facts.area]
    if facts.kind not in HAPPENINGS:
        same.append(Entry.value == facts.value)
        same.append(Entry.institution == facts.institution)
    if facts.venue:
        same.append(or_(Entry.venue == facts.venue, Entry.venue.is_(None)))
    if facts.kind == "event" and facts.title:
        same.append(Entry.title == facts.title)
    return same


def _first(work: Work, draft: Draft, conditions: Iterable[ColumnElement[bool]]) -> Entry | None:
    query = select(Entry).where(Entry.state == SAVED, Entry.practice == draft.practice, *conditions)
    return work.session.scalar(query.order_by(Entry.id.desc()).limit(1))


def same_as(work: Work, draft_id: int, entry_id: int, figure: str) -> Outcome:
    """It is the same: both are credited, and the entry gets the draft's figures ("new") or keeps its own ("old")."""
    draft = open_draft(work, draft_id)
    entry = work.session.get(Entry, entry_id)
    doubt = doubt_of(work, draft)
    if entry is None or entry.state != SAVED or doubt is None or doubt.other.id != entry.id:
        raise StaleDraft
    draft.state, draft.entry_id, draft.corrects = SAVED, entry.id, True
    if all(credit.person_id != draft.person_id for credit in entry.credits):
        entry.credits.append(Credit(person_id=draft.person_id))
    saved = revise(work, entry, _joined(entry.facts, draft.facts, figure), draft.words, how="merged")
    return _outcome(work, [saved], draft.batch)


def _joined(old: Facts, new: Facts, figure: str) -> Facts:
    first, second = (new, old) if figure == "new" else (old, new)
    known, other = first.to_json(), second.to_json()
    return Facts.from_json(other | known)


# -- correcting and undoing --


def entry_of(work: Work, entry_id: int) -> Entry:
    """An entry that the actor may correct: one's own, or anybody's for staff. Raises Refused."""
    entry = work.session.get(Entry, entry_id)
    if entry is None:
        raise StaleDraft
    credited = any(credit.person_id == work.who.id for credit in entry.credits)
    if not (credited or entry.reporter_id == work.who.id or work.who.has(STAFF)):
        raise Refused
    return entry


def revise(work: Work, entry: Entry, facts: Facts, words: str | None, how: str = "corrected") -> Saved:
    """Give an entry other facts; the old ones stay in its revisions."""
    before = entry.facts
    entry.facts = facts
    if how == "corrected" and words:
        entry.words = words
    work.session.add(entry.record(how, work.who.id, work.now, words))
    return Saved(entry_view(work, entry), before)


def undo(work: Work, entry_id: int) -> Saved:
    """Take an entry out of the sums. One's own within 24 hours, staff at any time. Raises TooLate."""
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    if not (work.who.has(STAFF) or entry.may_be_undone(work.now)):
        raise TooLate
    entry.state = UNDONE
    work.session.add(entry.record("undone", work.who.id, work.now, None))
    return Saved(entry_view(work, entry), undone=True)


def undo_last(work: Work) -> Saved:
    """/fortryd: one's own latest report. Raises NothingToUndo, or TooLate when it is older than 24 hours."""
    query = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    entry = work.session.scalar(query.order_by(Entry.received_at.desc(), Entry.id.desc()).limit(1))
    if entry is None:
        raise NothingToUndo
    if not entry.may_be_undone(work.now):
        raise TooLate
    return undo(work, entry.id)


def replace_by(work: Work, draft_id: int, entry_id: int) -> Outcome:
    """The new report takes the place of an old one of one's own, which stays on record as replaced."""
    draft = open_draft(work, draft_id)
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    entry.state = REPLACED
    work.session.add(entry.record("replaced", work.who.id, work.now, None))
    return _outcome(work, [_keep(work, draft)], draft.batch)


def mine(work: Work, most: int = 8) -> list[EntryView]:
    """One's own latest reports, newest first."""
    query = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    entries = work.session.scalars(query.order_by(Entry.received_at.desc(), Entry.id.desc()).limit(most))
    return [entry_view(work, entry) for entry in entries]


def show(work: Work, entry_id: int) -> EntryView:
    return entry_view(work, entry_of(work, entry_id))


def entry_view(work: Work, entry: Entry, *, names: bool = False) -> EntryView:
    ids = [credit.person_id for credit in entry.credits] if names else []
    reporters = (
        tuple(work.session.scalars(select(Person.name).where(Person.id.in_(ids)).order_by(Person.id))) if ids else ()
    )
    return EntryView(entry.id, entry.facts, work.plan, entry.practice, entry.state, reporters)
