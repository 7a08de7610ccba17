"""What was told shortly before and not saved: it is spoken of once something else is, and may be answered then."""

from collections.abc import Sequence
from datetime import timedelta

from bot.registrations.draft import Draft
from bot.registrations.drafting import view
from bot.registrations.steps import DraftView
from bot.work import Work

LATELY = timedelta(hours=12)


def latest(work: Work, waiting: Sequence[Draft]) -> DraftView | None:
    """The newest of these; no correction, and nothing of days ago."""
    found = [each for each in waiting if not each.corrects and work.now - each.created_at < LATELY]
    return view(work, found[-1]) if found else None
