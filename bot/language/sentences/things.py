"""Numbers of things in words that name no activity: "jeg bagte 90 brød" counts nobody without a question."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, text_at
from bot.language.counts.count import Count

PEOPLE = ("ere", "erne", "inder", "ister", "enter", "ers")
"""How words end that people are called by: "12 krolfspillere"."""


def counts_things(items: Sequence[Atom], count: Count) -> bool:
    """Whether a number is of something that nobody knows, and that is not called as people are."""
    at = next((n for n, item in enumerate(items) if item.tag == "count" and item.value is count), len(items))
    unknown = count.strange and count.followed and not (count.who or count.came or count.why)
    return unknown and not text_at(items, at + 1).endswith(PEOPLE)


def doubted(count: Count) -> Count:
    """The same number, to be asked about."""
    return count.but(value=None, why="ambiguous", options=(count.value,))
