"""Homes told of one by one: "2 nye familier, en på fire på Falkevej 12 og en på tre på Husarvej 18"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count
from bot.language.counts.sums import HOMES
from bot.language.word_sets import tag_set, word_set

MOST = 9
ONE = word_set("en et one a", of_reader=False)
BEHIND = tag_set("on in at place with")
"""What stands behind the one of them that is told of: "en på fire", "one on Flyvervej 33 with 5"."""
BEFORE = tag_set("sign and")


def may_be_homes(tags: Sequence[str]) -> bool:
    return tags.count("place") > 1 and "count" in tags


def each_home(items: Sequence[Atom]) -> list[Atom]:
    """The same items; where each home is told of with its place, their number says no more, and each is one."""
    found = list(items)
    for at, item in enumerate(items):
        if item.tag == "count" and item.value.who in HOMES and 1 < (item.value.value or 0) <= MOST:
            ones = [n for n in range(at + 1, len(items)) if _is_one(items, n)]
            if len(ones) == item.value.value and _have_places(items, ones):
                found[at] = item.tagged("skip")
                for one in ones:
                    home = Count(1, who=item.value.who, noun=item.value.noun).but(new=True)
                    found[one] = items[one].tagged("count").meaning(home)
                return found
    return found


def _is_one(items: Sequence[Atom], at: int) -> bool:
    """ ", en på fire", "and one on Glentevej 7"; not "en mand på Falkevej"."""
    item = items[at]
    bare = item.tag == "word" or (item.tag == "count" and item.value.value == 1 and not item.value.who)
    return item.text in ONE and bare and tag_at(items, at + 1) in BEHIND and tag_at(items, at - 1) in BEFORE


def _have_places(items: Sequence[Atom], ones: Sequence[int]) -> bool:
    ends = [*ones[1:], len(items)]
    return all(any(item.tag == "place" for item in items[one:end]) for one, end in zip(ones, ends, strict=True))
