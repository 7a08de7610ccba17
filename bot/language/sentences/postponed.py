"""What was put off and not held yet: "mødet i fraværsteamet er flyttet til torsdag"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.word_sets import word_set

MOVED = frozenset(
    f"{before}{word}{behind}"
    for word in word_set("flyttet flyttes rykket rykkes skubbet moved")
    for before in ("", "er ")
    for behind in ("", " til")
)
"""It was moved to another day, with the words that stand close to it."""

TO_BE_MOVED = word_set("rykkes flyttes udsaettes")
""" "Beboermødet rykkes": whatever follows."""


def put_off(told: Sequence[Atom]) -> bool:
    """ "mødet i fraværsteamet er flyttet til torsdag" was not held yet; "en familie er flyttet til" has come."""
    if MOVED.isdisjoint([item.text for item in told]):
        return False
    named = False
    for at, item in enumerate(told):
        if named and item.text in TO_BE_MOVED:
            return True
        if item.tag == "topic" and item.text in MOVED and tag_at(told, at + 1) == "when":
            return True  # "mødet med kommunen er flyttet til torsdag"
        if named and item.text in MOVED:
            whens = [other.value for other in told[at + 1 : at + 3] if other.tag == "when"]
            return any(when.future or when.period or when.nearest or when.weekday is not None for when in whens)
        if item.tag == "topic":
            named = True
    return False
