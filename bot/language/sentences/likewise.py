"""What a bare number counts that stands beside one of another time: "to møder i september og 3 i oktober"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import Count
from bot.language.counts.sums import HELD
from bot.language.sentences.group import Group

COUNTED = frozenset({"unit", "part", "families", "parents"})
"""Whom or what a figure counts, in the words of `Count.who`; guests, children and helpers are told each time."""


def count_likewise(groups: Sequence[Group]) -> None:
    """Give the number of each group the noun of the one before it, where it has none of its own."""
    for one, other in pairwise(groups):
        named, bare = _only_count(one), _only_count(other)
        if named is None or bare is None or not (_has_a_noun(named.value) and _is_bare(bare.value)):
            continue
        if _has_own(one, "when") and _has_own(other, "when") and not _has_own(other, "topic"):
            same = bare.value.but(who=named.value.who, noun=named.value.noun)
            other.mean([bare.meaning(same) if item is bare else item for item in other.items])


def _only_count(group: Group) -> Atom | None:
    counts = group.of("count")
    return counts[0] if len(counts) == 1 else None


def _has_a_noun(count: Count) -> bool:
    plain = not (count.relation or count.new or count.why)
    return plain and bool(count.noun) and (count.who in COUNTED or count.noun in HELD)


def _is_bare(count: Count) -> bool:
    return count.bare and bool(count.value) and not (count.why or count.strange)


def _has_own(group: Group, tag: str) -> bool:
    return any(item not in group.borrowed for item in group.of(tag))
