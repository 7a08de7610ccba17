"""The words of a group, as they were written and as they were meant."""

from collections.abc import Sequence
from itertools import takewhile

from bot.language.atoms.deciding import spaced
from bot.language.atoms.ends import bounds, ended_at
from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.sentences.group import Group
from bot.language.word_sets import word_set

TELLING = frozenset({"topic", "count"})
THEM = word_set("de dem alle begge they them all both")
"""With one of these a sentence goes on about those of whom another tells."""


def as_written(group: Group, folded: Folded) -> str:
    """The words of a group with a space on either side."""
    start, end = group.extent
    return f" {spaced(folded.text[start:end])} "


def spoken(group: Group, folded: Folded) -> str:
    """As they were written and as they were meant, where they were mistyped."""
    nouns = " ".join([count.noun for count in group.counts])
    heading = f" {' '.join(_heading_of(group.named_in))}" if group.named_in else ""
    return f"{as_written(group, folded)}{' '.join([item.text for item in group.items])} {nouns}{heading} "


def _heading_of(giver: Group) -> list[str]:
    """The words before the first number of the group that an activity was borrowed from: "Børn gennem NUSSA:"."""
    return [item.text for item in takewhile(lambda item: item.tag != "count", giver.items)]


def own_words(group: Group, folded: Folded) -> str:
    """The words of those sentences of a group that name the activity, count somebody or speak of "dem"; or of all."""
    parts = own_parts(group.items)
    spoken = " ".join(f" {spaced(folded.text[part[0].start : part[-1].end])} " for part in parts)
    return spoken if parts else as_written(group, folded)


def own_parts(items: Sequence[Atom]) -> list[Sequence[Atom]]:
    """Those sentences, where there are others beside them; else nothing."""
    if ended_at(items, 0) >= len(items) - 1:
        return []
    parts = [items[begun:end] for begun, end in bounds(items)]
    own = [part for part in parts if any(item.tag in TELLING or item.text in THEM for item in part)]
    return own if len(own) < len([part for part in parts if part]) else []
