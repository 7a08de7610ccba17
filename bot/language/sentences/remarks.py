"""What is said beside when it was: "i lørdags, sol hele dagen", "4 nye i november, den sidste kom til i onsdags"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise, takewhile

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.elsewhere import LENT, OF_THIS, SOMEBODY_NEW, says_so
from bot.language.word_sets import word_set

TOLD = OF_THIS | SOMEBODY_NEW | {"called_off"}
"""With one of these a line tells more than that."""
IT_WAS = ["det", "var"]
""" "det var i går efter kirke"."""
ONE = word_set("sidste seneste nyeste foerste ene anden andet", of_reader=False)
THE = ("den", "det")
TEAMS = word_set("hold forloeb gruppe team", of_reader=False)
ROWS = frozenset(":-–—")
"""With one of these it is a row: "Mandag: lægen"."""


def without_remarks(sentences: Sequence[Sequence[Atom]]) -> Sequence[Sequence[Atom]]:
    """The lines of a message about one thing, such of them without what they say behind where and when it was."""
    named = sum(item.tag == "topic" for sentence in sentences for item in sentence)
    return [_without_remark(sentence) for sentence in sentences] if named == 1 else sentences


def _without_remark(sentence: Sequence[Atom]) -> Sequence[Atom]:
    if not has(sentence, *LENT) or has(sentence, *TOLD):
        return sentence
    said = list(takewhile(says_so, sentence))
    if len(said) == len(sentence) or any(item.text in ROWS for item in said):
        return sentence
    commas = [at for at, item in enumerate(sentence[: len(said) + 1]) if item.text == ","]
    of_it = [item.text for item in said[: len(IT_WAS)]] == IT_WAS
    return _as_far_as_lent(said if of_it else said[: commas[-1]] if commas else ()) or sentence


def _as_far_as_lent(said: Sequence[Atom]) -> Sequence[Atom]:
    """Up to the last day or place that is named."""
    last = max((at for at, item in enumerate(said) if item.tag in LENT), default=-1)
    return said[: last + 1]


def without_last_comer(sentences: Sequence[Sequence[Atom]]) -> list[Sequence[Atom]]:
    """ "4 nye i november, den sidste kom til i onsdags": that day is of one of them, where all have a time."""
    parted = [[(clause, _is_of_one(clause)) for clause in clauses(sentence)] for sentence in sentences]
    timed = any(has(clause, "when") and not of_one for parts in parted for clause, of_one in parts)
    if not timed:
        return list(sentences)
    kept = ([item for clause, of_one in parts if not of_one for item in clause] for parts in parted)
    return [sentence for sentence in kept if sentence]


def may_be_of_one(items: Sequence[Atom], texts: AbstractSet[str]) -> bool:
    """Whether a message has "den sidste", "den ene"; `texts`: all its words."""
    return not texts.isdisjoint(THE) and any(one.text in THE and two.text in ONE for one, two in pairwise(items))


def _is_of_one(clause: Sequence[Atom]) -> bool:
    words = [item for item in clause if item.tag not in ("sign", "and")]
    first = [item.text for item in words[:2]]
    if len(first) < len(THE) or first[0] not in THE or first[1] not in ONE or has(words, "count", "topic", "place"):
        return False
    team = words[2:3] != [] and words[2].text in TEAMS and not has(words, "when")  # "det ene hold fik kage"
    return team or (has(words[2:], "came", "began") and has(words, "when"))
