"""The latest correction of an entry, taken back: it says again what it said before."""

from datetime import timedelta

from bot.registrations.facts import Facts
from bot.registrations.model import SAVED, Entry, Revision
from bot.registrations.on_top import takes_back_some
from bot.registrations.saving import entry_of, revise
from bot.registrations.steps import Saved, StaleDraft
from bot.work import Work

JUST = timedelta(minutes=15)
CORRECTED = "corrected"


def may_undo_change(work: Work, entry_id: int) -> bool:
    """Whether the one who acts corrected it just now."""
    entry = work.session.get(Entry, entry_id)
    return entry is not None and _before(work, entry) is not None


def undo_change(work: Work, entry_id: int) -> Saved:
    """As it was before. Raises StaleDraft where nothing was corrected just now, Refused."""
    entry = entry_of(work, entry_id)
    before = _before(work, entry)
    if before is None:
        raise StaleDraft
    return revise(work, entry, Facts.from_json(before.facts), None)


def facts_before_more(work: Work, entry: Entry) -> Facts:
    """What it said before it was told just now that there were more, however often that was put right."""
    if _before(work, entry) is None:
        return entry.facts
    at = len(entry.revisions) - 1
    while at > 1 and takes_back_some(entry.revisions[at].words or ""):
        at -= 1
    return Facts.from_json(entry.revisions[at - 1].facts)


def _before(work: Work, entry: Entry) -> Revision | None:
    last = entry.revisions[-1:]
    if entry.state != SAVED or len(entry.revisions) < 2 or last[0].how != CORRECTED or last[0].by != work.who.id:
        return None
    return entry.revisions[-2] if work.now - last[0].at <= JUST else None
