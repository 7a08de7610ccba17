"""After words that put right one of several reports, and do not say which."""

from bot.message import Button, Message, rows
from bot.receipts.actions import Receipts
from bot.receipts.listed import Which
from bot.receipts.words import answered
from bot.registrations.steps import DraftView, NotUnderstood, Step
from bot.registrations.wording import figure, headline
from bot.texts import Translator


def put_right(t: Translator, result: Step | NotUnderstood | Which | Receipts) -> Message | list[Message]:
    """How it stands now, or which one is meant."""
    if not isinstance(result, Which):
        return answered(t, result)
    buttons = [
        Button(_label(t, draft), f"draft:{draft.id}:set:{sets}")
        for draft, sets in zip(result.drafts, result.sets, strict=True)
    ]
    return Message(t.gettext("Which of them do you mean?"), rows(*buttons))


def _label(t: Translator, draft: DraftView) -> str:
    return f"{headline(t, draft.facts, draft.plan)}: {figure(t, draft.facts, draft.plan)}"
