"""Questions, and statements with a question behind them."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.private import OPENING
from bot.language.sentences.tenses import HELD
from bot.language.word_sets import word_set

AUXILIARIES = word_set(
    "er kan ka maa skal ska har vil kommer bliver faar ved gider kunne ku skulle sku burde"
    " did do does is are can could will have has may shall would should"
)
MODALS = word_set("kan ka maa skal ska vil gider can could may shall should would")
"""With one of these first and somebody second nothing is told, whatever is counted."""
PRONOUNS = word_set("jeg du i vi man der det nogen han hun de you we there it anyone anybody i they she he")
TELLING = HELD | {"count", "when"}
"""One of these is in a statement that is worth keeping."""
EXCLAMATIONS = [["hvor", was, it] for was in ("er", "var", "blev") for it in ("det", "der", "vi")]
LONGEST_LABEL = 4
"""Words of "Hvor mange:"."""


def without_question(sentence: Sequence[Atom]) -> Sequence[Atom]:
    """A statement with a question behind it keeps its first half: "37 kom i går, kan I skrive det ind?"."""
    if sentence[-1].text != "?":
        return [] if _asks(sentence) and not _exclaims(sentence) else sentence
    if doubt := _doubts_a_day(sentence):
        return [*sentence[:doubt], *(item for item in sentence[doubt:] if item.tag == "when")]
    commas = [at for at, item in enumerate(sentence) if item.text == ","]
    if commas and _asks(sentence[commas[-1] + 1 :]) and not _asks(sentence):
        told = sentence[: commas[-1]]
        return (
            told if any(item.tag in TELLING for item in told) else []
        )  # "min kusine er flyttet ind, må hun få en mappe?"
    return []


def _doubts_a_day(sentence: Sequence[Atom]) -> int:
    """Where ", eller var det den 8.?" begins: a day told, and another that it may have been; else 0."""
    at = next((at for at, item in enumerate(sentence) if item.tag == "or"), 0)
    rest = [item for item in sentence[at:] if item.tag not in ("or", "past", "present", "the", "sign", "in", "on")]
    told = any(item.tag == "when" for item in sentence[:at]) and any(item.tag in TELLING for item in sentence[:at])
    return at if told and [item.tag for item in rest] == ["when"] else 0


def _exclaims(sentence: Sequence[Atom]) -> bool:
    """ "Hvor var det hyggeligt til festen i lørdags!" """
    return sentence[-1].text == "!" and [item.text for item in sentence[:3]] in EXCLAMATIONS


def _asks(sentence: Sequence[Atom]) -> bool:
    """Whether the words begin as a question does; "Hvor: Vangdalen" is a label."""
    said = (item for item in sentence if item.tag not in OPENING or item.text == ":")
    first = next(said, None)
    begins = first is not None and (first.tag == "ask" or first.text.partition(" ")[0] in AUXILIARIES)
    return begins and first is not None and _asks_with([first, *said])


def _asks_with(words: Sequence[Atom]) -> bool:
    """The same of words that begin with "hvor" or "kan"."""
    first, second = words[0].text, words[1].text if len(words) > 1 else ""
    if words[0].tag == "ask":
        if any(item.text == ":" for item in words[1:LONGEST_LABEL]):
            return False
        return second != ":" and not (first == "hvor" and any(item.tag == "held" for item in words))
    inverted = second in PRONOUNS or second.split(" ")[0] in PRONOUNS
    if inverted and first in MODALS:
        return True  # "kan vi få 10 stole mere"
    return inverted and not any(item.tag == "count" and item.value.value for item in words)
