"""What a number is of that stands in the place of another: "de har ikke 3 børn men 4" are four children."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at

AS_FAR = 4
"""Items between the number that is wrong and the one that is right."""
BETWEEN = frozenset({"sign", "but", "word", "the", "present", "past", "held_verb", "held", "only"})


def may_be_not_so_many(tags: Sequence[str]) -> bool:
    return "not" in tags and tags.count("count") > 1


def not_so_many(items: Sequence[Atom]) -> list[Atom]:
    """The same items; such a number is of those of whom there were not so many."""
    found = list(items)
    for at, item in enumerate(items):
        if item.tag == "count" and tag_at(items, at - 1) == "not" and item.value.who:
            right = _instead(items, at + 1)
            if right:
                count = items[right].value.but(who=item.value.who, noun=item.value.noun)
                found[right] = items[right].meaning(count)
    return found


def _instead(items: Sequence[Atom], behind: int) -> int:
    """Where the bare number stands that is right; 0 where there is none."""
    for at in range(behind, min(behind + AS_FAR + 1, len(items))):
        item = items[at]
        if item.tag == "count":
            count = item.value
            return at if count.bare and not (count.came or count.followed) else 0
        if item.tag not in BETWEEN or item.text in ENDS:
            return 0
    return 0
