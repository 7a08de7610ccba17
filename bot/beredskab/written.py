"""Reads an answer that somebody writes instead of pressing: "jeg kommer om 10 min", "kan desværre ikke"."""

import re

from bot.beredskab.line import COME, NO, PHONE
from bot.beredskab.model import MINUTES
from bot.language.normalise import fold
from bot.plan.beredskab import WORD

LONGEST = 8
"""Words; what is longer tells something else."""
BEGINS = frozenset(
    [
        "jeg",
        "ja",
        "nej",
        "kommer",
        "kan",
        "paa",
        "deltager",
        "er",
        "i",
        "yes",
        "no",
        "coming",
        "cannot",
        "on",
        "desvaerre",
        "ikke",
    ]
)
"""How answers begin; "politiet kommer" tells of somebody else."""
NOT = re.compile(r"\b(?:kan ikke|kommer ikke|kan desvaerre ikke|nej|desvaerre|forhindret|cannot|no|not coming)\b")
BY_PHONE = re.compile(r"\b(?:telefon\w*|ringer ind|phone)\b")
YES = re.compile(r"\b(?:kommer|ja|paa vej|er der om|er der|yes|coming|on my way)\b")
READ = ((NO, NOT), (PHONE, BY_PHONE), (COME, YES))
IN_MINUTES = re.compile(r"\b(\d{1,2}) ?min")


def answer_in(text: str) -> tuple[str, int | None] | None:
    """What is answered, and in how many minutes; None where the words say something else."""
    words = WORD.findall(fold(text))
    if not words or len(words) > LONGEST or words[0] not in BEGINS:
        return None
    said = " ".join(words)
    answer = next((answer for answer, pattern in READ if pattern.search(said)), "")
    found = IN_MINUTES.search(said)
    return (answer, _rounded(int(found[1])) if found and answer == COME else None) if answer else None


def _rounded(minutes: int) -> int:
    """The next longer of the times that one can press: nobody is expected too early."""
    return next((each for each in MINUTES if each >= minutes), MINUTES[-1])
