"""After words that put right one of several reports, and do not say which."""

from bot.message import Button, Message, rows
from bot.receipts.actions import Receipts
from bot.receipts.listed import Which
from bot.receipts.of_several import WhichSaved
from bot.receipts.words import answered
from bot.registrations.steps import DraftView, EntryView, NotUnderstood, Step
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


def which_saved(t: Translator, result: WhichSaved) -> Message:
    """The number comes to the one that is pressed; until then all stand as they were saved."""
    buttons = [Button(_label(t, each), f"entry:{each.id}:to:{result.number}") for each in result.entries]
    return Message(t.gettext("Which of them do you mean?"), rows(*buttons), fresh=True)


def _label(t: Translator, shown: DraftView | EntryView) -> str:
    return f"{headline(t, shown.facts, shown.plan)}: {figure(t, shown.facts, shown.plan)}"
