"""A few words and what each means, also without æ, ø and å, and with one typing error in a longer one."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from bot.language.atoms.lexer import general, without_danish_letters
from bot.language.atoms.near import Near

T = TypeVar("T")
SHORTEST_MISTYPED = 5
"""Letters of a word in which a typing error is put right."""
SHORTEST_BARE = 4
"""Letters of one that is known without æ, ø and å: "for" is no "før"."""


class Meanings(Generic[T]):
    """Folded words with their meanings. What they are near is worked out with the first strange word."""

    def __init__(self, words: Mapping[str, T], mistyped_from: int = SHORTEST_MISTYPED) -> None:
        """`mistyped_from`: letters of a word in which a typing error is put right."""
        bare = {each: meaning for word, meaning in words.items() for each in without_danish_letters(word)}
        self._known = {word: meaning for word, meaning in bare.items() if len(word) >= SHORTEST_BARE} | dict(words)
        self._near: Near | None = None
        self._mistyped_from = mistyped_from

    def of(self, word: str) -> T | None:
        """What a folded word means; None for any other, and where it may have been meant as several."""
        if word in self._known or len(word) < self._mistyped_from or _is_a_word(word):
            return self._known.get(word)
        self._near = self._near or Near(each for each in self._known if len(each) >= self._mistyped_from)
        meanings = {self._known[each] for each in self._near.to(word)}
        return meanings.pop() if len(meanings) == 1 else None


@lru_cache(maxsize=1024)
def _is_a_word(word: str) -> bool:
    """Whether it is one that the reader knows, and no other one mistyped."""
    return any(general(english).word(word) is not None for english in (False, True))
