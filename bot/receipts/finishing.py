"""A few words that finish what was told before the last report, soon after the receipt that spoke of it."""

from bot.registrations import rows, unfinished, waiting
from bot.registrations.just_saved import just_saved
from bot.work import Work


def may_answer(text: str) -> bool:
    """Most words may not, and cost no look at rows."""
    return len(text.split()) <= waiting.FEW


def answered(work: Work, text: str) -> str:
    """Of which question about it they are the answer, where nothing else is asked: "draft:7:area", or nothing."""
    if work.asked() or just_saved(work) is None or unfinished.latest(work, rows.open_here(work)) is None:
        return ""
    return waiting.asked_for(work, text)
