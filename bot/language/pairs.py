"""Names of two words of which one is mistyped, or the space between: "flea markte", "bønrehaven glentevej"."""

from collections import defaultdict
from collections.abc import Iterable

from bot.language.near import WIDEST, nearest, packed

SHORTEST_PHRASE = 10
"""Letters of two words that are a name together, in which a typing error is put right."""


class Pairs:
    """The names of two words, by each of them and by their first letters: few stand beside a word that nobody knows."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {pair: name for name in names if (pair := name.replace("-", " ")).count(" ") == 1}
        self._beside: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for pair in self._names:
            for key in _keys(*pair.split(" ")):
                self._beside[key].append((len(packed(pair)), pair))

    def meant(self, first: str, second: str) -> list[str]:
        """The names that two words are nearest to."""
        if len(first) + len(second) < SHORTEST_PHRASE:
            return []
        beside = [pair for key in _keys(first, second) for pair in self._beside.get(key, ())]
        if not beside:
            return []
        words = f"{first} {second}"
        shortest, longest = len(packed(words)) - WIDEST - 1, len(words) + WIDEST
        among = [pair for length, pair in beside if shortest <= length <= longest]
        return [self._names[pair] for pair in nearest(words, among)] if among else []


def _keys(first: str, second: str) -> tuple[str, ...]:
    """Each word alone, both where the space was mistyped, and the letters they begin with where both words were."""
    return f"{first} ", f" {second}", first + second, f"{first[:1]} {second[:1]}"
