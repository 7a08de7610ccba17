"""From a draft to an entry that counts, and what becomes of entries: corrected, joined, undone."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot.people.model import STAFF, Person
from bot.registrations import rows, unfinished
from bot.registrations.as_shown import are_changed, is_changed
from bot.registrations.by_plan import counted
from bot.registrations.draft import Draft
from bot.registrations.drafting import drop, next_step, open_draft, step_of, view
from bot.registrations.facts import HAPPENINGS, Facts
from bot.registrations.finding import LATELY
from bot.registrations.model import REPLACED, SAME_HOME_WITHIN, SAVED, Credit, Entry
from bot.registrations.practice import Practising
from bot.registrations.recording import take_back
from bot.registrations.steps import Doubt, EntryView, NothingToUndo, Outcome, Saved, StaleDraft, Step, TooLate
from bot.work import Refused, Work


def save(work: Work, draft_id: int, sure: str = "", shown: str = "") -> Outcome:
    """ "Gem". `sure`: "other" once somebody has said that it is not what is there already, "same" for the same home.
    `shown`: the mark of the card whose button was pressed; where that said something else it is asked about anew.
    """
    draft = open_draft(work, draft_id)
    changed = is_changed(draft, shown)
    if draft.asks or changed:
        return Outcome(left=next_step(work, draft.batch), changed=changed)
    if not sure and not draft.corrects and (doubt := doubt_of(work, draft)):
        return Outcome(doubt=doubt)
    if sure == "same":
        draft.facts = replace(draft.facts, new=0)  # kept with the entry
    return _outcome(work, [_keep(work, draft)], draft.batch)


def save_all(work: Work, batch: int, shown: str = "") -> Outcome:
    """ "Gem alle": every complete draft of one message, up to the first about which there is a doubt. `shown`: as
    for one."""
    drafts = rows.open_drafts(work.session, batch)
    if not drafts or work.origin is None:
        raise StaleDraft
    if any(draft.person_id != work.who.id for draft in drafts):
        raise Refused
    if work.who.practice and not all(draft.practice for draft in drafts):
        raise Practising
    if are_changed(work, batch, shown):
        return Outcome(left=step_of(work, drafts, batch), batch=batch, changed=True)
    work.stop_asking(f"batch:{batch}")
    saved: list[Saved] = []
    for draft in drafts:
        if draft.asks:
            continue
        if not draft.corrects and (doubt := doubt_of(work, draft)):
            work.ask(f"draft:{draft.id}:")  # "ja" and "nej" are about this one
            return Outcome(tuple(saved), doubt=doubt, batch=batch)
        saved.append(_keep(work, draft))
    return _outcome(work, saved, batch)


def drop_all(work: Work, batch: int) -> Step:
    """ "slet alle": nothing of the message is kept."""
    for draft in rows.open_drafts(work.session, batch):
        drop(work, draft.id)
    work.stop_asking(f"batch:{batch}")
    return replace(next_step(work, batch), dropped=f"batch:{batch}")


def _outcome(work: Work, saved: list[Saved], batch: int) -> Outcome:
    beside = rows.open_beside(work, batch)
    left = [each for each in beside if each.batch == batch]
    waiting = None if left else unfinished.latest(work, beside)
    return Outcome(tuple(saved), left=step_of(work, left, batch) if left else None, batch=batch, waiting=waiting)


def _answered(work: Work, draft: Draft) -> None:
    """What is written next in the chat is about something else."""
    work.stop_asking(f"draft:{draft.id}:")


def _keep(work: Work, draft: Draft) -> Saved:
    _answered(work, draft)
    if draft.corrects:
        entry = work.session.get_one(Entry, draft.entry_id)
        rows.save_draft(work.session, draft, entry.id)
        return revise(work, entry, draft.facts, draft.words)
    facts = counted(work.plan, draft.facts)
    number = rows.add_entry(work.session, draft, facts, work.now)
    return Saved(EntryView(number, facts, work.plan, draft.practice, SAVED, work.today))


# -- the same again? --


def doubt_of(work: Work, draft: Draft) -> Doubt | None:
    """What is there already and may be the same. Asked about, never swallowed."""
    facts = draft.facts
    if draft.home_key and (home := _same_home(work, draft)):
        return Doubt(view(work, draft), entry_view(work, home), "home")
    that_day = [row for row in rows.that_day(work.session, draft, facts) if not _another_home(draft, row)]
    same = [row for row in that_day if same_happening(facts, row)]
    if own := next((row for row in same if row.reporter_id == draft.person_id), None):
        return Doubt(view(work, draft), entry_view(work, work.session.get_one(Entry, own.id)), "own")
    if same and facts.kind == "faellesspisning":
        return Doubt(view(work, draft), entry_view(work, work.session.get_one(Entry, same[0].id), names=True), "shared")
    return None


def same_happening(facts: Facts, other: Any) -> bool:
    """Whether what was saved (a row of the same criterion and day) may be what is reported now."""
    if other.area != facts.area or (facts.venue and other.venue not in (None, facts.venue)):
        return False
    if facts.kind == "event" and facts.title:
        return bool(other.title == facts.title)
    return facts.kind in HAPPENINGS or (other.value, other.institution) == (facts.value, facts.institution)


def _another_home(draft: Draft, other: Any) -> bool:
    """Whether who was welcomed lives elsewhere, or was told of in the same message beside the others."""
    if draft.facts.kind != "newcomer":
        return False
    told_beside = (other.chat_id, other.message_id) == (draft.chat_id, draft.message_id)
    return told_beside or bool(draft.home_key and other.home_key)


def _same_home(work: Work, draft: Draft) -> Entry | None:
    query = select(Entry).where(
        Entry.state == SAVED, Entry.practice == draft.practice, Entry.home_key == draft.home_key
    )
    recent = query.where(Entry.received_at > work.now - SAME_HOME_WITHIN)
    return work.session.scalar(recent.order_by(Entry.id.desc()).limit(1))


def same_as(work: Work, draft_id: int, entry_id: int, figure: str, shown: str = "") -> Outcome:
    """It is the same: both are credited, and the entry gets the draft's figures ("new") or keeps its own ("old")."""
    draft = open_draft(work, draft_id)
    if is_changed(draft, shown):
        return Outcome(left=next_step(work, draft.batch), changed=True)
    entry = work.session.get(Entry, entry_id)
    doubt = doubt_of(work, draft)
    if entry is None or entry.state != SAVED or doubt is None or doubt.other.id != entry.id:
        raise StaleDraft
    draft.state, draft.entry_id, draft.corrects = SAVED, entry.id, True
    rows.keep_draft(work.session, draft)
    _answered(work, draft)
    if all(credit.person_id != draft.person_id for credit in entry.credits):
        entry.credits.append(Credit(person_id=draft.person_id))
    first, second = (draft.facts, entry.facts) if figure == "new" else (entry.facts, draft.facts)
    saved = revise(work, entry, first.filled_from(second), draft.words, how="merged")
    return _outcome(work, [saved], draft.batch)


# -- correcting and undoing --


def entry_of(work: Work, entry_id: int) -> Entry:
    """An entry that the actor may correct: one's own, or anybody's for staff. Raises Refused, Practising."""
    entry = work.session.get(Entry, entry_id)
    if entry is None:
        raise StaleDraft
    if not _may_correct(work, entry):
        raise Refused
    if work.who.practice and not entry.practice:
        raise Practising
    return entry


def _may_correct(work: Work, entry: Entry) -> bool:
    credited = any(credit.person_id == work.who.id for credit in entry.credits)
    return credited or entry.reporter_id == work.who.id or work.who.has(STAFF)


def revise(work: Work, entry: Entry, facts: Facts, words: str | None, how: str = "corrected") -> Saved:
    """Give an entry other facts; the old ones stay in its revisions."""
    before = entry.facts
    entry.facts = counted(work.plan, facts)
    if how == "corrected" and words:
        entry.words = words
    work.session.add(entry.record(how, work.who.id, work.now, words))
    return Saved(entry_view(work, entry, names=how == "merged"), before)


def undo(work: Work, entry_id: int) -> Saved:
    """Take an entry out of the sums. One's own within 24 hours, staff at any time. Raises TooLate."""
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    if not (work.who.has(STAFF) or entry.may_be_undone(work.now)):
        raise TooLate(entry_view(work, entry))
    take_back(work, entry)
    if rows.drop_corrections(work.session, entry.id):
        work.stop_asking("draft:")
    return Saved(entry_view(work, entry), undone=True)


def may_be_undone(work: Work, entry_id: int) -> bool:
    """Whether it counts, and who acts may correct it."""
    entry = work.session.get(Entry, entry_id)
    counts = entry is not None and entry.state == SAVED and work.who.practice == entry.practice
    return counts and entry is not None and _may_correct(work, entry)


def undo_last(work: Work) -> Saved:
    """/fortryd: one's own latest report, in practice the latest that was practice; nobody means one of last summer.

    Raises NothingToUndo, TooLate.
    """
    query = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    query = query.where(Entry.practice == work.who.practice)
    entry = work.session.scalar(query.order_by(Entry.received_at.desc(), Entry.id.desc()).limit(1))
    if entry is None or work.now - entry.received_at > LATELY:
        raise NothingToUndo
    if not entry.may_be_undone(work.now):
        raise TooLate(entry_view(work, entry))
    return undo(work, entry.id)


def replace_by(work: Work, draft_id: int, entry_id: int, shown: str = "") -> Outcome:
    """The new report takes the place of an old one of one's own, which stays on record as replaced."""
    draft = open_draft(work, draft_id)
    if is_changed(draft, shown):
        return Outcome(left=next_step(work, draft.batch), changed=True)
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    entry.state = REPLACED
    work.session.add(entry.record("replaced", work.who.id, work.now, None))
    return _outcome(work, [_keep(work, draft)], draft.batch)


def show(work: Work, entry_id: int) -> EntryView:
    return entry_view(work, entry_of(work, entry_id))


def entry_view(work: Work, entry: Entry, *, names: bool = False) -> EntryView:
    ids = [credit.person_id for credit in entry.credits] if names else []
    reporters = (
        tuple(work.session.scalars(select(Person.name).where(Person.id.in_(ids)).order_by(Person.id))) if ids else ()
    )
    return EntryView(entry.id, entry.facts, work.plan, entry.practice, entry.state, work.today, reporters)
