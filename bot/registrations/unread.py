"""What words are about that report nothing, as far as one can tell: whoever wrote them is answered as understood."""

import re

from bot.language.atoms.normalise import fold
from bot.language.tables.unfolding import has_columns
from bot.registrations.topics import begins_later
from bot.work import Work

LATER, TABLE, OFF = "later", "table", "off"
NOT_OFF = re.compile(
    r"\b(?:haaber|hvis|spurgt|spoerger|maaske|hvorvidt|ikke (?:er |bliver )?aflyst|hope|whether|if|maybe)\b"
)
""" "håber ikke natløbet bliver aflyst"."""


def about(work: Work, text: str) -> str:
    """What it is of; empty where nobody knows."""
    if begins_later(text):
        return LATER
    if has_columns(text):
        return TABLE
    return OFF if tells_off(work, text) else ""


def tells_off(work: Work, text: str) -> bool:
    """Whether words that report nothing tell that something is not held, by whatever name."""
    return NOT_OFF.search(fold(text)) is None and work.programme.reader.is_off(text, work.said_at)
