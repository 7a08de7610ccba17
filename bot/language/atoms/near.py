"""Finds words by how few typing errors they are away."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

TWO_ERRORS_FROM = 12
"""Letters from which two typing errors are still one word."""
FIRST_LETTER_FREE = 7
"""Letters from which the first may be the mistyped one: "rester" are no "fester"."""
LOST = 6
"""Letters from which a word may be one without its first: "otspot"."""
NO_LETTER = "oer"
"""At the end two letters, as in "naboer", or one, as in "smør"."""


@cache
def _compare() -> tuple[Any, Any]:
    """What compares, and counts errors. Loaded with the first unknown word: it is a fifth of the reader's import."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return process, OSA.distance


class Near:
    """Finds the words that are fewest typing errors away; ø, æ and å count as one letter."""

    def __init__(self, words: Iterable[str], also_as_spelt: bool = False) -> None:
        """`also_as_spelt`: two letters that are one may be two in any word, as in "naboen"."""
        spelt = list(words)
        self._words = {word: word for word in spelt if also_as_spelt or word.endswith(NO_LETTER)} | {
            packed(word): word for word in spelt
        }
        self._lengths: defaultdict[int, list[str]] = defaultdict(list)
        for key in self._words:
            self._lengths[len(key)].append(key)
        self._as_long: dict[tuple[int, int], list[str]] = {}

    def to(self, word: str) -> list[str]:
        """The nearest, at most one error away or, in a long word, two; several where they are equally near."""
        tight = packed(word)
        near, errors = self._nearest(tight)
        if not near and ("aaa" in word or "aae" in word):
            near, errors = self._nearest(packed(word.replace("aaa", "aå").replace("aae", "aæ")))  # "torsdaægs"
        if tight == word or (near and not errors):
            return near
        plain, as_typed = self._nearest(word)  # "oktoer" is no "oktør", and "familoe" no "familø" alone
        return plain if not near else list(dict.fromkeys((*near, *plain))) if as_typed == errors else near

    def within(self, word: str, errors: int) -> list[str]:
        """All words at most so many errors away, the nearest first."""
        process, scorer = _compare()
        tight = packed(word)
        found = process.extract(tight, self._about(len(tight), errors), scorer=scorer, score_cutoff=errors, limit=None)
        return [self._words[key] for key, _, _ in found]

    def either_way(self, word: str) -> list[str]:
        """The nearest as it is written and as it would be with ø, æ and å, each once."""
        ways = [self._nearest(written) for written in dict.fromkeys((word, packed(word)))]
        fewest = min((errors for near, errors in ways if near), default=0)
        return list(dict.fromkeys(each for near, errors in ways if errors == fewest for each in near))

    def _nearest(self, word: str) -> tuple[list[str], int]:
        """The nearest words, and how many errors away they are."""
        (process, scorer), allowed = _compare(), _allowed(word)
        near = self._about(len(word), allowed)
        found = process.extract(word, near, scorer=scorer, score_cutoff=allowed, limit=6)
        errors = found[0][1] if found else 0
        return [self._words[key] for key, away, _ in found if away == errors], errors

    def _about(self, length: int, errors: int) -> list[str]:
        """The words of about that length: one that is a letter longer or shorter is an error away at least."""
        if (length, errors) not in self._as_long:
            lengths = range(length - errors, length + errors + 1)
            self._as_long[length, errors] = [key for each in lengths for key in self._lengths.get(each, ())]
        return self._as_long[length, errors]


def nearest(word: str, words: Iterable[str]) -> list[str]:
    """The nearest of few words, at most one error away or, in a long word, two."""
    process, scorer = _compare()
    tight, known = packed(word), {packed(each): each for each in words}
    found = process.extract(tight, list(known), scorer=scorer, score_cutoff=_allowed(tight), limit=6)
    if found or (tight == word and "aa" not in word):
        return [known[key] for key, errors, _ in found if errors == found[0][1]]
    return Near(known.values()).to(word)


def one_error(word: str, words: Sequence[str]) -> str | None:
    """The word that is at most one typing error away, or none, among few."""
    process, scorer = _compare()
    found = process.extractOne(word, words, scorer=scorer, score_cutoff=1)
    return found[0] if found else None


def begins_alike(word: str, name: str) -> bool:
    """Whether a word begins as the name it is near to, or has lost its first letter, or is long enough to differ."""
    return len(word) >= FIRST_LETTER_FREE or word[0] == name[0] or (len(word) >= LOST and word == name[1:])


def _allowed(word: str) -> int:
    return 2 if len(word) >= TWO_ERRORS_FROM else 1


def packed(word: str) -> str:
    """ø, æ and å as the one letter that they are."""
    return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø")
