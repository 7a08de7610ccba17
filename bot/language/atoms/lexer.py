"""Gives each word its tag: the plan's words, the general words, numerals; typing errors last."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from bot.language.atoms import numbers
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.vocabulary import danish, danish_nouns, danish_time, english, english_time, happenings, real_words

T = TypeVar("T")
SKIPPED = frozenset(".-'’,")
"""Signs that a phrase is compared without."""
KNOWN = "known"
"""Value of a word that is known, and means nothing to the reader."""
INSIDE = frozenset(".-'")
"""Those that may stand inside one: "Gl. Jennumparken", "hot-spot"."""


_Behind = dict[str, list[tuple[tuple[str, ...], T]]]
"""What stands behind two words that a phrase begins with, by its third word; "" where there is none."""


class Phrases(Generic[T]):
    """Words and phrases, found by their first three words, the longest first."""

    def __init__(self) -> None:
        self._words: dict[str, T] = {}
        self._longer: dict[str, dict[str, _Behind[T]]] = {}

    def put(self, phrase: str, meaning: T) -> None:
        """A phrase, folded already. A later meaning replaces an earlier one."""
        first, *rest = words_of(phrase)
        if not rest:
            self._words[first] = meaning
            return
        second, *further = rest
        behind = self._longer.setdefault(first, {}).setdefault(second, {})
        entries = behind.setdefault(further[0] if further else "", [])
        entries[:] = [entry for entry in entries if entry[0] != tuple(further)] + [(tuple(further), meaning)]
        entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, atoms: Sequence[Atom], at: int) -> tuple[int, T] | None:
        """Where the longest phrase that begins at `at` ends, and what it means."""
        word = atoms[at].text
        longer = self._longer.get(word)
        if longer is not None:
            second = _next_word(atoms, at + 1)
            behind = longer.get(atoms[second].text) if second < len(atoms) else None
            if behind is not None and (found := _longest(behind, atoms, second + 1)):
                return found
        single = self._words.get(word)
        return None if single is None else (at + 1, single)

    def second_words(self, word: str) -> set[str]:
        """What stands second in phrases that begin so, and the signs that may stand between."""
        longer = self._longer.get(word)
        return {*INSIDE, *longer} if longer else set()

    def word(self, word: str) -> T | None:
        """What a single word means."""
        return self._words.get(word)

    def single_words(self) -> Iterable[str]:
        return self._words

    def every_word(self) -> Iterator[str]:
        """Each word, alone or in a phrase."""
        yield from self._words
        yield from self.words_of_longer()

    def first_words(self) -> Iterable[str]:
        """What phrases of several words begin with."""
        return self._longer

    def words_of_longer(self) -> Iterator[str]:
        """Each word of the phrases that have several."""
        for first, longer in self._longer.items():
            yield first
            for second, behind in longer.items():
                yield second
                yield from (word for entries in behind.values() for further, _ in entries for word in further)

    def copy(self) -> "Phrases[T]":
        other: Phrases[T] = Phrases()
        other._words = dict(self._words)
        other._longer = {
            first: {
                second: {third: list(entries) for third, entries in behind.items()} for second, behind in longer.items()
            }
            for first, longer in self._longer.items()
        }
        return other

    def drop(self, words: Iterable[str]) -> None:
        """Forget single words."""
        for word in words:
            self._words.pop(word, None)


def _next_word(atoms: Sequence[Atom], at: int) -> int:
    """Where the next atom stands that is no hyphen or dot."""
    while at < len(atoms) and atoms[at].text in INSIDE:
        at += 1
    return at


def _longest(behind: "_Behind[T]", atoms: Sequence[Atom], at: int) -> tuple[int, T] | None:
    """The longest phrase whose first two words have been read, and where it ends."""
    third = _next_word(atoms, at)
    for further, meaning in behind.get(atoms[third].text, ()) if third < len(atoms) else ():
        if end := _follow(atoms, third, further):
            return end, meaning
    return (at, behind[""][0][1]) if "" in behind else None


def words_of(phrase: str) -> list[str]:
    atoms = tokenise(phrase)
    return [atom.text for atom in atoms if atom.text not in SKIPPED] or [atom.text for atom in atoms]


def _follow(atoms: Sequence[Atom], at: int, rest: tuple[str, ...]) -> int:
    for word in rest:
        while at < len(atoms) and atoms[at].text != word and atoms[at].text in INSIDE:
            at += 1
        if at >= len(atoms) or atoms[at].text != word:
            return 0
        at += 1
    return at


class Meaning(NamedTuple):
    tag: str
    value: int | str | None = None


IDLE = Meaning("word")
"""A word in its own right, and no other one mistyped."""
AE = "æ"
BARE = {"oe": "o", "aa": "a", "ae": AE}
_LETTER = re.compile("aa|oe|ae")


def without_danish_letters(phrase: str) -> set[str]:
    """How people write a folded phrase on a keyboard without æ, ø and å: "lordag", "i gar"."""
    bare = _LETTER.sub(lambda found: BARE[found[0]], phrase)
    return {bare.replace(AE, instead) for instead in ("a", "e", "ae")} - {phrase}


@cache
def general(is_english: bool) -> Phrases[Meaning]:
    """The general words of a language; English is laid over Danish."""
    phrases: Phrases[Meaning] = Phrases()
    _put_all(phrases, danish_time.WORDS | danish.WORDS | danish_nouns.WORDS)
    _put_all(phrases, happenings.ARRIVALS, only_new=True)
    _put_all(phrases, real_words.DANISH, only_new=True)
    if is_english:
        phrases = phrases.copy()
        phrases.drop(english.NOT_ENGLISH)
        _put_all(phrases, english_time.WORDS | english.WORDS)
        _put_all(phrases, happenings.ENGLISH_ARRIVALS)
        _put_all(phrases, real_words.ENGLISH, only_new=True)
    for word, value in numbers.ORDINALS.items():
        phrases.put(word, Meaning("ordinal", value))
    for word, value in numbers.ENGLISH_ORDINALS.items():
        if is_english:
            phrases.put(word, Meaning("ordinal", value))
    return phrases


def _put_all(phrases: Phrases[Meaning], table: dict[str, str], only_new: bool = False) -> None:
    folded = [(_meaning(name), fold(phrase.strip())) for name, listed in table.items() for phrase in listed.split(",")]
    for meaning, phrase in folded:
        if not (only_new and phrases.word(phrase)):
            phrases.put(phrase, meaning)


def _meaning(name: str) -> Meaning:
    if name == "plain":
        return Meaning("word", KNOWN)
    if name == "real":
        return IDLE
    tag, _, value = name.partition(":")
    return Meaning(tag, int(value) if value.lstrip("-").isdigit() else value or None)
