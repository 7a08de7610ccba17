"""Numbers and as many places, or days, told apart by "hhv.": "hhv. 22 og 19 i Vangdalen og Jennumparken"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS, bounds
from bot.language.atoms.tokens import Atom, tag_at

AT = frozenset({"in", "on", "at"})
FEWEST = 2
Row = tuple[list[int], int]
"""Where each stands, and the end of the last."""


def respectively(items: Sequence[Atom]) -> list[Atom]:
    """The same items, in each sentence that says "hhv." each number behind its place or its day, last of all."""
    return [item for begun, end in bounds(items) for item in _told_apart(items[begun:end])]


def _told_apart(sentence: Sequence[Atom]) -> Sequence[Atom]:
    said = next((at for at, item in enumerate(sentence) if item.tag == "respective"), None)
    counts = _row(sentence, "count")
    if said is None or counts is None:
        return sentence
    rows = [row for tag in ("when", "place") if (row := _row(sentence, tag)) and len(row[0]) == len(counts[0])]
    if not rows:
        return sentence
    moved = {said}
    for places, end in (counts, *rows):
        first = places[0]
        moved.update(range(first - 1 if tag_at(sentence, first - 1) in AT else first, end))
    last = len(sentence) - 1 if sentence[-1].text in ENDS else len(sentence)
    rest = [item for at, item in enumerate(sentence[:last]) if at not in moved]
    joint = sentence[counts[0][-1] - 1]
    each = zip(*(places for places, _ in (*rows, counts)), strict=True)
    told = [
        part for n, places in enumerate(each) for part in (*((joint,) if n else ()), *(sentence[at] for at in places))
    ]
    return [*rest, *told, *sentence[last:]]


def _row(sentence: Sequence[Atom], tag: str) -> Row | None:
    """All of a kind, where they stand in one row: "Vangdalen og i Jennumparken", "2/5, 9/5 og 16/5"."""
    places = [at for at, item in enumerate(sentence) if item.tag == tag]
    if len(places) < FEWEST:
        return None
    between = [item for at in range(places[0], places[-1]) if at not in places for item in (sentence[at],)]
    joined = all(item.tag in AT or item.tag == "and" or item.text == "," for item in between)
    return (places, places[-1] + 1) if joined and tag_at(sentence, places[-1] - 1) != "," and between else None
