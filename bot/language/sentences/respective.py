"""Two numbers and two places, or two days, told apart by "hhv.": "hhv. 22 og 19 i Vangdalen og Jennumparken"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.sentences.ends import ENDS, bounds

AT = frozenset({"in", "on", "at"})
Pair = tuple[int, int, int]
"""Where the first stands, where the second, and the end of both."""


def respectively(items: Sequence[Atom]) -> list[Atom]:
    """The same items, in each sentence that says "hhv." each number behind its place or its day, last of all."""
    return [item for begun, end in bounds(items) for item in _told_apart(items[begun:end])]


def _told_apart(sentence: Sequence[Atom]) -> Sequence[Atom]:
    said = next((at for at, item in enumerate(sentence) if item.tag == "respective"), None)
    counts = _pair(sentence, "count")
    others = [pair for tag in ("when", "place") if (pair := _pair(sentence, tag))]
    if said is None or counts is None or not others:
        return sentence
    row = {said, *range(counts[0], counts[2])}
    for first, _, end in others:
        row.update(range(first - 1 if tag_at(sentence, first - 1) in AT else first, end))
    last = len(sentence) - 1 if sentence[-1].text in ENDS else len(sentence)
    rest = [item for at, item in enumerate(sentence[:last]) if at not in row]
    one, other = ([sentence[pair[which]] for pair in (*others, counts)] for which in (0, 1))
    return [*rest, *one, sentence[others[0][0] + 1], *other, *sentence[last:]]


def _pair(sentence: Sequence[Atom], tag: str) -> Pair | None:
    """The only two of a kind, joined by "og": "Vangdalen og i Jennumparken"."""
    places = [at for at, item in enumerate(sentence) if item.tag == tag]
    if len(places) != 2:
        return None
    first, second = places
    joint = second - 1 if tag_at(sentence, second - 1) not in AT else second - 2
    return (first, second, second + 1) if joint == first + 1 and sentence[joint].tag == "and" else None
