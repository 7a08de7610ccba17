"""What was shown, by one message or several, and is not saved."""

from bot.message import Button, Message, lines, rows
from bot.registrations.as_shown import mark
from bot.registrations.asking_words import asked, question, reason
from bot.registrations.steps import DraftView, Step
from bot.registrations.words import numbered, several, step
from bot.texts import Translator


def waiting(t: Translator, result: Step) -> Message:
    """All of it together; where something of one is missing, that is asked."""
    if not result.drafts:
        return Message(
            lines(
                t.gettext("Nothing waits to be saved. /mine shows what you have reported."),
                t.gettext("Is it not there? Then write it once more: what it was, how many, where and when."),
            )
        )
    if len(result.drafts) == 1:
        return step(t, result)
    head = t.gettext("This is not saved yet:")
    return _asking(t, result, result.asking, head) if result.asking else several(t, result, head)


def _asking(t: Translator, result: Step, draft: DraftView, head: str) -> Message:
    shown, ask, many = question(t, draft), draft.asking, len(result.drafts)
    assert ask is not None
    listed = [numbered(t, number, each) for number, each in enumerate(result.drafts, 1)]
    missing = t.gettext("Of no. %(n)s something is missing:") % {"n": 1 + result.drafts.index(draft)}
    text = lines(head, *listed, missing, reason(t, draft, ask), asked(t, draft, ask))
    others = [Button(t.gettext("Save the others"), f"batch:{result.batch}:{mark(result.drafts)}:save")]
    ready = others if any(not each.asks for each in result.drafts) else []
    every = Button(t.gettext("Delete all %(n)s") % {"n": many}, f"batch:{result.batch}:drop")
    return Message(text, (*shown.buttons, *rows(*ready, every)), shown.subject)
