"""Nouns and marks: the words beside a name that tell apart the topics that share it."""

import re
from collections.abc import Iterable

from bot.language.atoms.lexer import without_danish_letters
from bot.language.atoms.normalise import fold
from bot.language.lexicon import Topic

TEAM = "hold"
_WORD = re.compile(r"[^\W_]+")
TIMES = ("gang", "gange", "omgange", "times")
"""Occasions of whatever is spoken of; what happens is counted so, whatever the plan calls it: "2 gange hærværk"."""


def units_of(topics: tuple[Topic, ...]) -> dict[str, frozenset[int]]:
    """Which topics count what a noun names, by noun."""
    spread: dict[str, set[int]] = {}
    for index, topic in enumerate(topics):
        happens = "gange" in topic.units or (topic.kind == "figure" and topic.measure == "occasions")
        for word in (*topic.units, *(TIMES if happens else ())):
            folded = fold(word)
            for spelt in {folded} | {bare for bare in without_danish_letters(folded) if len(bare) >= 4}:
                spread.setdefault(spelt, set()).add(index)
    return {word: frozenset(indexes) for word, indexes in spread.items()}


def teams_of(topics: tuple[Topic, ...]) -> frozenset[str]:
    """The names of what is held for a team: "brandkadet" has its "brandkadetholdet"."""
    return frozenset(name for topic in topics if TEAM in topic.units for name in topic.names if " " not in name)


def with_teams(names: Iterable[str], teams: frozenset[str]) -> list[str]:
    """Names, with those of the teams that are held for them."""
    named = list(names)
    return [*named, *(f"{name}{TEAM}et" for name in named if name in teams)]


def marks_of(topic: Topic) -> tuple[str, ...]:
    """A topic's marks, with a space on either side."""
    spelt = {fold(mark) for mark in topic.marks}
    spelt |= {bare for mark in spelt for bare in without_danish_letters(mark) if len(bare) >= 4}
    return tuple(f" {spaced(mark)} " for mark in spelt)


def spaced(text: str) -> str:
    """The words of folded text with one space between."""
    return " ".join(_WORD.findall(text))
