"""What was told shortly before and not saved: it is spoken of once something else is, and may be answered then."""

from collections.abc import Sequence
from datetime import timedelta

from bot.registrations import rows, waiting
from bot.registrations.draft import Draft
from bot.registrations.drafting import view
from bot.registrations.steps import DraftView
from bot.work import Work

LATELY = timedelta(hours=12)


def latest(work: Work, waiting: Sequence[Draft]) -> DraftView | None:
    """The newest of these; no correction, and nothing of days ago."""
    found = [each for each in waiting if not each.corrects and work.now - each.created_at < LATELY]
    return view(work, found[-1]) if found else None


def may_answer(text: str) -> bool:
    """Most words may not, and cost no look at rows."""
    return len(text.split()) <= waiting.FEW


def answered(work: Work, text: str) -> str:
    """Of which question about it words are the answer, where nothing else is asked: "draft:7:area", or nothing."""
    if work.asked() or latest(work, rows.open_here(work)) is None:
        return ""
    return waiting.asked_for(work, text)
