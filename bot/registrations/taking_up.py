"""What was deleted before it was saved, and is wanted after all."""

from bot.registrations import rows
from bot.registrations.drafting import next_step
from bot.registrations.model import DRAFT_KEPT, DROPPED, OPEN
from bot.registrations.practice import Practising
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
    if draft.person_id != work.who.id:
        raise Refused
    if work.who.practice and not draft.practice:
        raise Practising
    draft.state = OPEN
    rows.keep_draft(work.session, draft)
    return next_step(work, draft.batch)
