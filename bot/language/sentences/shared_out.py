"""The same people counted by where they went: "2 unge brobygget til klubben og 1 til fodbold" are three."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.sentences.clauses import NAMING

AS_FAR = 3
"""Items between a number and where those went."""


def may_be_shared_out(tags: Sequence[str]) -> bool:
    return tags.count("count") > 1 and tags.count("to") > 1 and "and" in tags


def shared_out(items: Sequence[Atom]) -> list[Atom]:
    """The same items; a bare number that goes on so adds to the one before it."""
    counts = [at for at, item in enumerate(items) if item.tag == "count" and item.value.value]
    found = _without_parts(items, counts)
    for one, other in pairwise(counts):
        if items[one].value.noun and _goes_on(items, other) and _went(items, one, other):
            count = found[one].value
            found[one] = items[one].meaning(count.but(value=count.value + items[other].value.value))
            found[other] = items[other].tagged("skip")
    return found


def _without_parts(items: Sequence[Atom], counts: Sequence[int]) -> list[Atom]:
    """ "4 børn med kontingent, 2 til fodbold og 2 til dans": where the parts come to the whole, they are no others."""
    if not counts:
        return list(items)
    whole, *parts = counts
    named = len(parts) > 1 and any(item.tag == "topic" for item in items[: parts[0]])
    going = named and all(items[at].value.bare and tag_at(items, at + 1) == "to" for at in parts)
    if not going or sum(items[at].value.value for at in parts) != items[whole].value.value:
        return list(items)
    gone = {at + step for at in parts for step in (0, 2) if tag_at(items, at + step) in ("count", "topic")}
    return [item.tagged("skip") if at in gone else item for at, item in enumerate(items)]


def _goes_on(items: Sequence[Atom], at: int) -> bool:
    return (
        items[at].value.bare
        and tag_at(items, at - 1) == "and"
        and tag_at(items, at + 1) == "to"
        and tag_at(items, at + 2) == "word"
    )


def _went(items: Sequence[Atom], one: int, other: int) -> bool:
    """Whether the first went somewhere, too, and nothing else is named between."""
    between = items[one + 1 : other]
    to = next((at for at, item in enumerate(between[:AS_FAR]) if item.tag == "to"), None)
    return to is not None and tag_at(between, to + 1) == "word" and not any(item.tag in NAMING for item in between[to:])
