"""A share of those who came, told behind how many they were: "27, og halvdelen var børn"."""

import re

from bot.registrations import drafting
from bot.registrations.parts import shared_out
from bot.registrations.steps import Step
from bot.work import Work

BREAK = re.compile(r"[,.;–-]\s|\s(?=(?:og|and|hvoraf|heraf|of whom)\b)", re.IGNORECASE)


def with_share(work: Work, step: Step, text: str) -> Step:
    """The same as if the share had been told next: it is counted, or asked where they cannot be parted so."""
    shown = step.drafts[0] if len(step.drafts) == 1 else None
    if shown is None or shown.facts.participants is None:
        return step
    tails = (text[found.end() :] for found in BREAK.finditer(text))
    for tail in tails:
        told = shared_out(tail, shown.facts.participants)
        if told is None or getattr(shown.facts, told[0]) is not None or told[0] in {ask.field for ask in shown.asks}:
            continue
        answered = drafting.answer(work, shown.id, "", tail)
        return answered if isinstance(answered, Step) else step
    return step
