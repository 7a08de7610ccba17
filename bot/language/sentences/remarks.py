"""Lines that say first where or when it was, and then something else: "i lørdags, sol hele dagen"."""

from collections.abc import Sequence
from itertools import takewhile

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.sentences.elsewhere import LENT, OF_THIS, SOMEBODY_NEW, says_so

TOLD = OF_THIS | SOMEBODY_NEW | {"called_off"}
"""With one of these a line tells more than that."""
IT_WAS = ["det", "var"]
""" "det var i går efter kirke"."""
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
