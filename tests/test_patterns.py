"""Every pattern of the house answers at once, whatever is written to it: no text may hold up everybody else."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import bot
import handlers
import scheduler

LONGEST = 4096
"""Characters of a message at most."""
SECONDS = 0.03
"""More than twice what any needs; one whose work grows with the square of the text needs ten times as much."""
SQUARE = re.compile(r"a+b")
SQUARED = "a" * 9000
"""What takes these seconds on a quiet machine: one that is busy is slow at both, and so says nothing of a pattern."""
TIMES = 5
PIECES = (*"a 1.,(-\n=", "a ", "Aa ", "ab 1 ", "a, ", ". ", "\n ", "1 ", "a@a.", "a-", ", , ", "!? ")
WORD = re.compile(r"[a-zæøå]{2,}(?: [a-zæøå]+)*")
NO_WORDS = re.compile(r"\(\?P?<\w*>?|\\.")
ASKED = re.compile(r"\b(\w+)(?:\[[\w.]+(?:\[\w+\])?\])?\.(match|fullmatch|search|sub|split|findall|finditer)\(")
"""How a pattern is asked, by its name or its key; `sub` and those after it look at every place, as `search` does."""
ASKED_AS_PHRASES = re.compile(r"\bphrase_in\([^\n]+, (\w+), \w+\)")
"""What is handed to `phrase_in`, which asks for the whole of the words."""
ALIKE = dict.fromkeys(("sub", "split", "findall", "finditer"), "search")


def _modules() -> Iterator[Any]:
    for root in (bot, handlers, scheduler):
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            if not found.name.startswith(("bot.migrations", "bot.simulator", "bot.language", "bot.__main__")):
                yield importlib.import_module(found.name)


def _patterns(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_patterns, value.values()))
    elif isinstance(value, tuple | list | frozenset):
        yield from chain.from_iterable(map(_patterns, value))


def _every() -> Iterator[tuple[str, re.Pattern[str], set[str]]]:
    """Where each stands, and how it is asked there: by its name, or by that which it gets in a loop over its table."""
    for module in _modules():
        source = Path(module.__file__).read_text("utf-8")
        for name, value in vars(module).items():
            if patterns := list(_patterns(value)):
                loops = re.findall(rf"\bfor ([\w, ()]+) in {name}\b", source)
                names = {name, *WORD.findall(" ".join(loops))}
                ways = {ALIKE.get(way, way) for who, way in ASKED.findall(source) if who in names}
                ways |= {"fullmatch"} if name in ASKED_AS_PHRASES.findall(source) else set()
                yield from ((f"{module.__name__}.{name}", pattern, ways or {"search"}) for pattern in patterns)


def _hostile(pattern: re.Pattern[str]) -> Iterator[str]:
    """Long texts of what the pattern itself is made of, and of nothing at all."""
    words = sorted(set(WORD.findall(NO_WORDS.sub(" ", pattern.pattern))))[:20]
    for piece in (*PIECES, *words, *(f"{each} " for each in words)):
        yield (piece * LONGEST)[:LONGEST]
    for word in words:
        for piece in " ", "a ", ", ", "1":
            yield (f"{word} " + piece * LONGEST)[:LONGEST]


def _seconds(pattern: re.Pattern[str], way: str, text: str) -> float:
    ask, started = getattr(pattern, way), time.thread_time()
    ask(text)
    return time.thread_time() - started


def _is_slow(pattern: re.Pattern[str], way: str, text: str) -> bool:
    """Each time anew, against what the machine needs at that moment for work that is known."""
    return all(_seconds(pattern, way, text) > _seconds(SQUARE, "search", SQUARED) for _ in range(TIMES))


def test_no_text_keeps_a_pattern_busy():
    slow = {
        (name, way, text[:30])
        for name, pattern, ways in _every()
        for text in _hostile(pattern)
        for way in ways
        if _seconds(pattern, way, text) > SECONDS and _is_slow(pattern, way, text)
    }
    assert not slow
