"""Reports of one message, all at once: those that were told before are left out, those that were saved are undone."""

from dataclasses import replace

from bot.registrations import rows, saving
from bot.registrations.by_plan import counted
from bot.registrations.draft import Draft
from bot.registrations.drafting import drop, next_step, open_draft
from bot.registrations.model import SAVED, Entry
from bot.registrations.saving import doubt_of, undo
from bot.registrations.settling import settle
from bot.registrations.steps import NothingToUndo, Outcome, Saved, StaleDraft, Step
from bot.work import Refused, Work

OWN = "own"


def told_before(work: Work, batch: int) -> list[Draft]:
    """The complete ones that say, to the last figure, what one has reported before: a table that is pasted twice."""
    waiting = [each for each in rows.open_drafts(work.session, batch) if not each.asks and not each.corrects]
    return [each for each in waiting if _is_told(work, each)]


def with_others(work: Work, outcome: Outcome, batch: int) -> Outcome:
    """A doubt about one of several: how many others were told before, too."""
    if outcome.doubt is None or outcome.doubt.kind != OWN:
        return outcome
    told = told_before(work, batch)
    if len(told) < 2 or outcome.doubt.draft.id not in [each.id for each in told]:
        return outcome
    return replace(outcome, doubt=replace(outcome.doubt, known=len(told), batch=batch))


def drop_told_before(work: Work, batch: int) -> Step:
    """They are not kept once more; what else the message told is shown."""
    found = told_before(work, batch)
    if any(each.person_id != work.who.id for each in found):
        raise Refused
    if not found:
        raise StaleDraft
    for each in found:
        drop(work, each.id)
    return next_step(work, batch)


def drop_all(work: Work, batch: int) -> Step:
    """ "Slet alle 5", while one of them is asked about. Raises StaleDraft where none waits any more, Refused."""
    if not rows.open_drafts(work.session, batch):
        raise StaleDraft
    return saving.drop_all(work, batch)


def none_new(work: Work, batch: int) -> Step:
    """ "Ingen nye i nogen af de 7": said of all of which it is asked. Raises StaleDraft, Refused."""
    asked = [each for each in rows.open_drafts(work.session, batch) if any(ask.field == "new" for ask in each.asks)]
    if not asked:
        raise StaleDraft
    for draft in [open_draft(work, each.id) for each in asked]:
        left = tuple(ask for ask in draft.asks if ask.field != "new")
        settle(work, draft, draft.facts.with_answer("new", 0), left)
        rows.keep_draft(work.session, draft)
    return next_step(work, batch)


def undo_all(work: Work, batch: int) -> list[Saved]:
    """ "Fortryd alle", under the receipt of what one message reported. Raises Refused, TooLate, NothingToUndo."""
    numbers = rows.saved_of(work.session, batch)
    if not numbers:
        raise StaleDraft
    found = [entry for number in numbers if (entry := work.session.get(Entry, number)) and entry.state == SAVED]
    if not found:
        raise NothingToUndo
    return [undo(work, entry.id) for entry in found]


def _is_told(work: Work, draft: Draft) -> bool:
    doubt = doubt_of(work, draft)
    return doubt is not None and doubt.kind == OWN and doubt.other.facts == counted(work.plan, draft.facts)
