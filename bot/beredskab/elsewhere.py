"""Reads that what happens is at another place than was told: "det er flyttet til Vangdalen"."""

import re

from bot.beredskab.model import Callout
from bot.beredskab.reading import kind_in, where_in, words_of
from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.work import Work

MOVES = re.compile(r"\b(?:flytte\w*|ikke|rykke\w*|mente|mener|rettelse|forkert\w*|moved|not|wrong|mean|meant)\b")
""" "det er flyttet til Vangdalen", "hov, ikke i Parken, på Glarbjergvej": folded."""
MOVED = re.compile(r"\b(?:flytte\w*|rykke\w*|moved)\b")
OF_IT = word_set(
    "hov nej nu og men ok det den de hele er har bliver blev ogsaa vist now it has is they have the", of_reader=False
)
OUT = frozenset({"ud", "ind", "out", "in"})
""" "politiet er rykket ud": they are on their way."""


def tells_it_moved(work: Work, text: str) -> bool:
    """ "det er flyttet til Vangdalen", "slagsmålet har flyttet sig": what happens does, and no meeting or person."""
    words = words_of(text).split()
    at = next((at for at, word in enumerate(words) if MOVED.fullmatch(word)), 0)
    before, behind = words[:at], words[at + 1 : at + 2]
    return at > 0 and OUT.isdisjoint(behind) and all(_is_of_it(work, word) for word in before)


def moved_to(work: Work, callout: Callout, text: str) -> str | None:
    """The place that words put in the place of another, whose area the call-out has then; None where they do not."""
    where = where_in(work, text) if MOVES.search(fold(text)) else None
    if where is None or not (where.area or where.place):
        return None
    callout.area = where.area or callout.area
    return where.place


# -- inside --


def _is_of_it(work: Work, word: str) -> bool:
    named = (word, word[:-2])  # "slagsmålet"
    return word in OF_IT or any(kind_in(work.plan.beredskab, each) for each in named)
