"""A day that one is thanked for: "… i oktober. Tak for i dag" tells of October."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom


def may_thank(tags: Sequence[str]) -> bool:
    """Whether somebody is thanked, and two times are named."""
    return "thanks" in tags and tags.count("when") > 1


def without_days_of_thanks(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with such a day passed over; where no other time that was is named, it was on that day."""
    thanked = [two for one, two in pairwise(items) if one.tag == "thanks" and two.tag == "when"]
    others = [item for item in items if item.tag == "when" and item not in thanked and not item.value.future]
    return [item.tagged("skip") if others and item in thanked else item for item in items]
