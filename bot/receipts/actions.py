"""What became of a report, together with what it moved."""

from dataclasses import dataclass

from bot.progress.actions import standing
from bot.progress.model import Progress
from bot.registrations import correcting, saving
from bot.registrations.steps import NotUnderstood, Outcome, Saved
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Receipt:
    saved: Saved
    moved: Progress


@dataclass(frozen=True, slots=True)
class Receipts:
    """Everything that one press, message or edit came to."""

    saved: tuple[Receipt, ...]
    outcome: Outcome


def save(work: Work, draft_id: int, sure: str = "") -> Receipts:
    return _receipts(work, saving.save(work, draft_id, sure))


def save_all(work: Work, batch: int) -> Receipts:
    return _receipts(work, saving.save_all(work, batch))


def same_as(work: Work, draft_id: int, entry_id: int, figure: str) -> Receipts:
    return _receipts(work, saving.same_as(work, draft_id, entry_id, figure))


def replace_by(work: Work, draft_id: int, entry_id: int) -> Receipts:
    return _receipts(work, saving.replace_by(work, draft_id, entry_id))


def correct(work: Work, entry_id: int, text: str) -> Receipts | NotUnderstood:
    outcome = correcting.correct(work, entry_id, text)
    return _receipts(work, outcome) if isinstance(outcome, Outcome) else outcome


def edited(work: Work, text: str) -> Receipts | NotUnderstood:
    outcome = correcting.edited(work, text)
    return _receipts(work, outcome) if isinstance(outcome, Outcome) else outcome


def undo(work: Work, entry_id: int) -> Receipts:
    return _receipts(work, Outcome((saving.undo(work, entry_id),)))


def undo_last(work: Work) -> Receipts:
    return _receipts(work, Outcome((saving.undo_last(work),)))


def _receipts(work: Work, outcome: Outcome) -> Receipts:
    work.session.flush()
    return Receipts(
        tuple(Receipt(saved, standing(work, saved.entry.facts.criterion)) for saved in outcome.saved), outcome
    )
