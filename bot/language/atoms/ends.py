"""Where sentences begin and end among the items of a message or a group."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom

ENDS = frozenset(".!?\n;")


def begun_at(items: Sequence[Atom], at: int) -> int:
    """Where the sentence begins in which an item stands; the full stop of "9.-klasses" ends none."""
    for place in range(at, 0, -1):
        before = items[place - 1].text
        if before == "\n" or (before in ENDS and not (place < len(items) and items[place].glued)):
            return place
    return 0


def ended_at(items: Sequence[Atom], at: int) -> int:
    """Where the sign stands that ends the sentence; behind the last item where there is none."""
    for place in range(at, len(items)):
        if items[place].text in ENDS:
            return place
    return len(items)


def bounds(items: Sequence[Atom]) -> list[tuple[int, int]]:
    """From where to where each sentence goes, with the sign that ends it; the last may be empty."""
    ends = [at + 1 for at, item in enumerate(items) if item.text in ENDS]
    return list(pairwise([0, *ends, len(items)]))
