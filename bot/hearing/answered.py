"""Words that answer about a report, and may tell beside it of what comes: "31, og på lørdag laver vi mad kl. 18"."""

from bot.announcements import next_time
from bot.announcements.next_time import WithNext
from bot.announcements.request_words import with_next
from bot.message import Message
from bot.receipts import actions as receipts
from bot.receipts import words
from bot.receipts.actions import Receipts
from bot.registrations.shared_behind import with_share
from bot.registrations.steps import DraftView, NotUnderstood, Step
from bot.texts import Translator
from bot.work import Work

Answered = Receipts | Step | DraftView | NotUnderstood | WithNext


def answer(work: Work, draft_id: int, field: str, text: str) -> Answered:
    """Raises what bot.receipts.actions.answer does."""
    if (ahead := next_time.alone(work, text, draft_id)) is not None:
        return ahead
    told = receipts.answer(work, draft_id, field, next_time.of_now(work, text))
    told = with_share(work, told, text) if isinstance(told, Step) else told
    return next_time.beside(work, text, told) if isinstance(told, Step | Receipts) else told


def said(t: Translator, result: Answered) -> Message | list[Message]:
    return with_next(t, result) if isinstance(result, WithNext) else words.answered(t, result)
