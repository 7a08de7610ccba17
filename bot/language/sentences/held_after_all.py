"""What was called off or put off, and held after all: "aflyst, men så holdt vi den alligevel", "rykket fra i mandags
til i tirsdags"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import has
from bot.language.sentences.postponed import MOVED, TO_BE_MOVED
from bot.language.word_sets import word_set

AFTER_ALL, NEAR = word_set("alligevel anyway"), 4
"""So near a verb that says it was held one of these takes back that it was called off."""
HELD = frozenset({"held_verb", "held"})
PUT_OFF = MOVED | TO_BE_MOVED
LATER = PUT_OFF | word_set("udskudt udsat postponed")
TAKING_UP = word_set("lykkedes")
""" "I går lykkedes det så", of what was put off before."""


def held_after_all(items: Sequence[Atom]) -> Sequence[Atom]:
    """The items of a message about one thing, without that it was called off, and without the day it was not on."""
    if len({item.value.topics for item in items if item.tag == "topic"}) != 1:
        return items
    off = [at for at, item in enumerate(items) if item.tag == "called_off" or item.text in MOVED]
    told: dict[int, Atom] = {}
    for at in off:
        if _moved_to_a_day_that_was(items, at):
            told |= {at: items[at].tagged("past"), at + 2: items[at + 2].tagged("skip")}
        elif days := _moved_between(items, at):
            told |= {at: items[at].tagged("past")} | {day: items[day].tagged("skip") for day in days}
        elif _was_held(items, at):
            told[at] = items[at].tagged("past")
    return [told.get(at, item) for at, item in enumerate(items)] if told else items


def takes_up(part: Sequence[Atom], off: Sequence[Atom]) -> bool:
    """ "Men i mandags kom vi af sted", behind what was put off; behind what was called off it may be something else."""
    later = part[0].tag == "but" and any(item.text in LATER for item in off)
    return later or any(item.text in TAKING_UP for item in part)


def puts_off(sentence: Sequence[Atom]) -> bool:
    """Whether a sentence calls something off, or moves it: "måtte rykkes"."""
    return has(sentence, "called_off") or any(item.text in PUT_OFF for item in sentence)


def _moved_to_a_day_that_was(items: Sequence[Atom], at: int) -> bool:
    """ "udskudt fra nytårsdag til i søndags"."""
    tags = [item.tag for item in items[at + 1 : at + 5]]
    return tags == ["from", "when", "to", "when"] and bool(items[at + 4].value.day) and not items[at + 4].value.future


def _moved_between(items: Sequence[Atom], at: int) -> list[int]:
    """Where the days stand of "moved from Monday to Tuesday", where somebody came: not on Monday, and which Tuesday?"""
    begun = next((n for n in range(at + 1, min(at + NEAR, len(items))) if items[n].tag == "from"), len(items))
    days = [n for n in range(begun + 1, min(begun + NEAR, len(items))) if items[n].tag == "when"]
    counts = [item.value for item in items[begun:] if item.tag == "count"]
    came = any(count.value and count.relation not in NO_FACT for count in counts)
    return days if len(days) > 1 and tag_at(items, begun + 1) == "when" and came else []


def _was_held(items: Sequence[Atom], at: int) -> bool:
    """ "men så holdt vi den alligevel", "blev holdt alligevel"."""
    again = (n for n in range(at + 1, len(items)) if items[n].text in AFTER_ALL)
    return any(tag_at(items, n) in HELD for said in again for n in range(said - NEAR, said))
