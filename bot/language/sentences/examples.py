"""What a number is of, told one by one below it: "2 gode historier i avisen:" and a line for each story."""

from collections.abc import Container, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.word_sets import tag_set

ONES = frozenset({"topic", "unit"})
"""Whose number says how many are told below, in the words of `Count.who`."""
TELLING = tag_set("count vague when came held held_verb past")
"""With one of these a line tells something of its own."""


def without_examples(sentences: Sequence[Sequence[Atom]], held: Container[int | None]) -> list[Sequence[Atom]]:
    """The same without the lines that name what a number above them is of; `held`: the topics of what is held, each of
    which is told of by itself.
    """
    kept: list[Sequence[Atom]] = []
    named = 0
    for at, sentence in enumerate(sentences):
        if named:
            named -= 1
            continue
        kept.append(sentence)
        named = _number_above(sentence, held)
        below = sentences[at + 1 : at + 1 + named]
        if len(below) < named or any(item.tag in TELLING for line in below for item in line):
            named = 0
    return kept


def _number_above(sentence: Sequence[Atom], held: Container[int | None]) -> int:
    """How many are told of below a line that ends in a colon; 0 where it does not say."""
    counts = [item.value for item in sentence if item.tag == "count"]
    topics = [index for item in sentence if item.tag == "topic" for index in item.value.topics]
    if sentence[-1].text != ":" or len(counts) != 1 or any(index in held for index in topics):
        return 0
    return counts[0].value or 0 if counts[0].who in ONES else 0
