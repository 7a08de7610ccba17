"""Rows that tell of nothing: "ons -", "3/4 aflyst", "I alt 120", "on møde hele dagen", "nr. 8: ikke hjemme"."""

import re
from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above
from bot.language.tables.looking import NONE, Look
from bot.language.tables.stretch import Stretch
from bot.language.vocabulary.occasion import OF_A_PAGE
from bot.language.word_sets import word_set

_PUT_OFF = re.compile(
    r"\(?(?:udsat|aflyst|flyttet(?! ind| fra| hertil)|udskudt|ferie|lukket)\b[^)\d]*\)?", re.IGNORECASE
)
_UNSAID = re.compile(
    r"\w[\s:]+[-–—]$|^\D*\w[\s:]+(?:fri|lukket|aflyst|udsat|syg)$|:\s*(?:\w*ferie|lukket|helligdag|fri)$", re.IGNORECASE
)
_NO_DAY = re.compile(r"(?:ma|ti|on|to|fr|lø|sø|man|tirs?|ons|tors?|fre|lør|søn)\.?\s*[:–-]?\s+[^\d\n]*", re.IGNORECASE)
_ANSWERS = re.compile(
    r"(?:antal )?(?:svar|besvarelser|spurgte?|adspurgte)(?: i alt)?\s*[:=]?\s*(?:\d+\s*)?$", re.IGNORECASE
)
""" "Antal svar: 7", beside "føler sig styrket: 6 af 7"."""
MOVED = re.compile(
    r"\b(?:fraflyt|flytte[tr]? (?:ud|væk)|tom$|tom lejlighed|(?:ingen|ikke) hjemme|lukkede ikke op)", re.IGNORECASE
)
"""Nobody moved in there."""
SUMMED = word_set("sum ialt samlet total totalt tilsammen sammenlagt")
AIMED_AT = word_set("maal maaltal aarsmaal budget target goal")
FIRST_WORDS = 2
"""Where a row says first that it is of posts."""


def counts_nothing(filled: Sequence[Stretch], bare: Sequence[Stretch], over: Above, look: Look) -> bool:
    """Put off, of posts, a sum, an empty cell, or nobody: "6/9  Rørhaven 8  ikke hjemme"; `bare`: without remarks."""
    if _PUT_OFF.fullmatch(filled[-1].text) or is_unsaid(filled[-1]):
        return True
    items = look(bare[-1].text)
    if _is_of_posts(bare[0], look) or sums_up(look(bare[0].text), over.topics):
        return True
    if MOVED.search(bare[-1].text) or has(items, "called_off") or _ANSWERS.match(bare[0].text):
        return True
    absent = len(bare) > 1 and has(items, "not") and not has(items, "count")
    return absent or bool(NONE.fullmatch(bare[-1].text) and bare[-1] == filled[-1])


def is_unsaid(words: Stretch) -> bool:
    """ "ons -", "tir: fri": a row of which nothing is to be told."""
    return _UNSAID.search(words.text) is not None


def is_day_of_nothing(words: Stretch, over: Above, look: Look) -> bool:
    """ "on møde hele dagen" below "uge 40", between rows with their numbers."""
    named = bool(over.week) and _NO_DAY.fullmatch(words.text) is not None
    return named and not has(look(words.text), "topic", "count", "place", "new", "called_off")


def _is_of_posts(words: Stretch, look: Look) -> bool:
    """ "Opslag i januar: 17", "Bedste opslag: 3.900 visninger" below the followers of a page."""
    items = look(words.text)
    return not has(items, "topic") and any(item.text in OF_A_PAGE for item in items[:FIRST_WORDS])


def sums_up(items: Sequence[Atom], above: frozenset[int] = frozenset()) -> bool:
    """ "I alt 120", "Samlet: 13", "Mål: 8 om året"; `above`: the topics of the rows before it."""
    if not items:
        return False
    first = items[0].text.partition(" ")[0]
    total = items[0].tag == "total" or first in SUMMED or first == "=" or _is_total(items)
    named = {index for item in items if item.tag == "topic" for index in item.value.topics}
    return first in AIMED_AT or (total and named <= above)  # "Samlet HotSpot: 19" is a figure of its own


def _is_total(items: Sequence[Atom]) -> bool:
    """ "7 i alt siden 1/1"."""
    return has(items, "total") and items[0].tag == "count"
