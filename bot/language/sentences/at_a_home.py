"""The number behind an area that is also written as an address: "bød en familie velkommen i Vangdalen 12"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count

WELCOMING = frozenset({"welcome", "received", "new"})
SOMEBODY = frozenset({"who", "kin"})
JOINTS = frozenset({"in", "on", "at"})
SUMMING = frozenset({"+", "-", "plus", "og", "and"})
HIGHEST = 400
"""No house of the programme has a higher number."""


def may_be_at_a_home(tags: Sequence[str]) -> bool:
    return "place" in tags and any(tags[at : at + 2] == ["place", "count"] for at in range(len(tags)))


def at_a_home(items: Sequence[Atom], newcomers: int | None) -> list[Atom]:
    """The same items, where somebody new is told of; such a number is a house, unless nobody else says how many came:
    "nye beboere i går: Vangdalen 4, Jennumparken 3"."""
    named = [item for item in items if item.tag == "topic"]
    welcomed = any(_is_of(item, newcomers) for item in named) if named else any(item.tag in WELCOMING for item in items)
    if not welcomed:
        return list(items)
    found: list[Atom] = []
    for at, item in enumerate(items):
        if at and _is_house(items, at) and any(_is_somebody(other) for other in items if other is not item):
            house = (item.start, item.end)
            found[-1] = found[-1].but(end=item.end, value=found[-1].value._replace(house=house))
        else:
            found.append(item)
    return found


def _is_of(item: Atom, newcomers: int | None) -> bool:
    return newcomers in item.value.topics


def _is_house(items: Sequence[Atom], at: int) -> bool:
    item, before = items[at], items[at - 1]
    if item.tag != "count" or before.tag != "place" or not item.text.isdecimal() or not _is_alone(item.value):
        return False
    behind = tag_at(items, at + 1) in JOINTS and tag_at(items, at + 2) == "place"  # "2 i Vangdalen 3 i Jennumparken"
    behind = behind or text_at(items, at + 1) in SUMMING
    return before.value.stated and not before.value.home and not behind and item.value.value <= HIGHEST


def _is_alone(count: Count) -> bool:
    return count.bare and not (count.came or count.why or count.followed)


def _is_somebody(item: Atom) -> bool:
    """A family, "et par", "mand, kone og hans mor": who they are says how many."""
    if item.tag == "count":
        return bool(item.value.who) or item.value.why == "vague"
    return item.tag in SOMEBODY and item.value not in ("people", "volunteers", "staff")
