"""What was deleted before it was saved, or counts no more, and is wanted after all."""

from collections.abc import Sequence

from bot.registrations import rows
from bot.registrations.draft import Draft
from bot.registrations.drafting import next_step
from bot.registrations.model import DRAFT_KEPT, DROPPED, OPEN, SAVED, UNDONE, Entry
from bot.registrations.practice import Practising
from bot.registrations.settling import new_draft, settle
from bot.registrations.steps import StaleDraft, Step
from bot.work import Refused, Work


def is_dropped(work: Work, draft_id: int) -> bool:
    draft = rows.draft_of(work.session, draft_id)
    return draft is not None and draft.state == DROPPED


def take_up(work: Work, draft_id: int) -> Step:
    """It waits again, as it was told; its words are gone. Raises StaleDraft, Refused, Practising."""
    draft = rows.draft_of(work.session, draft_id)
    if draft is None or draft.state != DROPPED or work.now - draft.created_at > DRAFT_KEPT:
        raise StaleDraft
    return _taken_up(work, [draft])


def all_dropped(work: Work, batch: int) -> list[Draft]:
    """What one message told and was deleted, where nothing of it waits any more."""
    told = [each for each in rows.told_by(work.session, batch) if not each.corrects and each.state != SAVED]
    late = any(work.now - each.created_at > DRAFT_KEPT for each in told)
    return [] if late or any(each.state != DROPPED for each in told) else told


def take_up_all(work: Work, batch: int) -> Step:
    """The same of all that one message told. Raises StaleDraft, Refused, Practising."""
    drafts = all_dropped(work, batch)
    if not drafts:
        raise StaleDraft
    return _taken_up(work, drafts)


def undone(work: Work, numbers: Sequence[int]) -> list[Entry]:
    """One's own of these that count no more; empty where one of them does."""
    found = [entry for number in numbers if (entry := work.session.get(Entry, number)) is not None]
    own = [each for each in found if each.reporter_id == work.who.id and each.practice == work.who.practice]
    return [] if any(each.state == SAVED for each in found) else [each for each in own if each.state == UNDONE]


def once_more(work: Work, entries: Sequence[Entry]) -> Step:
    """What was undone is shown as it was, and counts again once it is saved."""
    assert work.origin is not None
    for entry in entries:
        here = entry.chat_id == work.origin.chat_id and entry.message_id is not None
        message = entry.message_id if here else work.origin.message_id  # editing it corrects what becomes of it
        draft = new_draft(work, entry.words, practice=entry.practice, home_key=entry.home_key, message_id=message)
        settle(work, draft, entry.facts)
        rows.add_draft(work.session, draft)
    return next_step(work, work.origin.row)


def _taken_up(work: Work, drafts: Sequence[Draft]) -> Step:
    if any(each.person_id != work.who.id for each in drafts):
        raise Refused
    if work.who.practice and not all(each.practice for each in drafts):
        raise Practising
    for draft in drafts:
        draft.state = OPEN
        rows.keep_draft(work.session, draft)
    return next_step(work, drafts[0].batch)
