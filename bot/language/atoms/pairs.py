"""Names of two words of which one is mistyped, or the space between: "flea markte", "bønrehaven glentevej"."""

from collections import defaultdict
from collections.abc import Iterable

from bot.language.atoms.near import nearest

SHORTEST_PHRASE = 10
"""Letters of two words that are a name together, in which a typing error is put right."""
FURTHEST = 2
"""Letters by which each of two words may be longer or shorter than that of the name."""


class Pairs:
    """The names of two words, by each of them and by their first letters: few stand beside a word that nobody knows."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {pair: name for name in names if (pair := name.replace("-", " ")).count(" ") == 1}
        self._first: defaultdict[str, list[str]] = defaultdict(list)
        self._second: defaultdict[str, list[str]] = defaultdict(list)
        self._joined: defaultdict[str, list[str]] = defaultdict(list)
        self._alike: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
        """By their first letters, with the letters of each word."""
        for pair in self._names:
            first, second = pair.split(" ")
            self._first[first].append(pair)
            self._second[second].append(pair)
            self._joined[first + second].append(pair)
            self._alike[first[:1] + second[:1]].append((len(first), len(second), pair))

    def meant(self, first: str, second: str) -> list[str]:
        """The names that two words are nearest to: one of them, or where the space stands, or the letters of both."""
        one, two = len(first), len(second)
        if one + two < SHORTEST_PHRASE:
            return []
        among = [*self._first.get(first, ()), *self._second.get(second, ()), *self._joined.get(first + second, ())]
        if alike := self._alike.get(first[0] + second[0]):
            among += [pair for own, other, pair in alike if abs(own - one) <= FURTHEST and abs(other - two) <= FURTHEST]
        return [self._names[pair] for pair in nearest(f"{first} {second}", among)] if among else []
