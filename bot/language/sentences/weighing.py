"""Weighs the numbers of a clause: which of them the words beside them tie to people, which stand alone."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.word_sets import word_set

SHORTEST_LABEL = 4
STRANGE = frozenset({"word", "thing", "age"})
FIRM = frozenset({"or", "correction"})
TYING = frozenset({"topic", "held", "came", "met", "place", "total"})
"""Beside these a bare number counts the people of a happening."""
ROW = frozenset({"when", "count", "sign", "and"})
"""All that stands in one part of "uge 23 1 gang, uge 24 2 gange"."""
THEN = word_set("saa derefter igen ogsaa yderligere then again also another", of_reader=False)
""" "og så tre gange i oktober"."""


def weighed(clause: Sequence[Atom]) -> list[Atom]:
    """Marks what ties numbers to people, and bare ones among strange words: "den ældste 87", "60 indbydelser"."""
    tags = {item.tag for item in clause}
    if "count" not in tags:
        return list(clause)
    row = "when" in tags and all(item.tag in ROW or item.text in THEN for item in clause)
    tied = row or not tags.isdisjoint(TYING)
    if not tied and (not tags.isdisjoint(FIRM) or not any(_is_strange(item) for item in clause)):
        return list(clause)
    return [item if item.tag != "count" else _weigh(clause, at, tied) for at, item in enumerate(clause)]


def _is_strange(item: Atom) -> bool:
    return item.tag in STRANGE and len(item.text) > 2


def _weigh(clause: Sequence[Atom], at: int, tied: bool) -> Atom:
    count = clause[at].value
    if tied:
        return clause[at] if count.tied and not count.loose else clause[at].meaning(count.but(tied=True, loose=False))
    loose = not (count.tied or count.who or count.came)
    labelled = loose and any(_names_something(item) for item in clause[max(0, at - 2) : at])
    weighed = count.but(loose=loose, strange=count.strange or labelled)
    return clause[at].meaning(weighed)


def _names_something(item: Atom) -> bool:
    """A word that nobody knows, before a number: "overskud 350"."""
    return item.tag == "word" and item.value is None and len(item.text) >= SHORTEST_LABEL
