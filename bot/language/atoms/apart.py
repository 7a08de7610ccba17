"""Compounds written apart, as telephones and many people write them: "fraværs team", "bro bygget", "net værks møde"."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.language.atoms.inflections import stems
from bot.language.atoms.lexer import Meaning, Phrases, general
from bot.language.atoms.numbers import number_word
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.typos import MOST_REMEMBERED
from bot.language.atoms.wordbook import Wordbook
from bot.language.vocabulary.happenings import FIRST_PARTS
from bot.language.word_sets import word_set

SHORTEST = 6
"""Letters of a word that may have been written in two."""
SHORTEST_PART = 2
LONGEST_PART = 30
OTHERWISE = word_set("en et er s r n t var")
"""Words that are no second half of a name: "en park en time", "de kom fra var"."""
SEASONS, BEFORE_SEASONS = (
    word_set("sommer vinter formiddags eftermiddags"),
    word_set("i til om denne sidste fra hele naeste"),
)
""" "i sommer fest og farver"."""
SURELY = frozenset({"arrival", "began"})
""" "velkomst mapper", "op start"."""
OF_PEOPLE = SURELY | {"who", "festival"}
Whole = tuple[int, int, str]
"""Where a word that was written apart begins and ends in the message, and how it is written together."""


class _Behind(NamedTuple):
    """What may belong to a word that stands before it."""

    rests: frozenset[str]
    strange: bool
    """Nobody knows the word by itself."""
    first: bool
    """It is the first part of many names: "jule", "sommer"."""


class Apart:
    """The words of one plan and those for people, as they look when they are written apart."""

    def __init__(self, book: Wordbook, english: bool) -> None:
        self._book, self._phrases = book, general(english)
        people = (word for word in self._phrases.single_words() if self._tag(word) in OF_PEOPLE)
        units = (word for unit in book.units for word in unit.split())
        whole = {*book.phrases.every_word(), *units, *book.single_marks, *people}
        self._whole = sorted(word for word in whole if len(word) >= SHORTEST and word.isalpha())
        self._behind: dict[str, _Behind] = {}

    def found(self, tokens: Sequence[Atom]) -> list[Whole]:
        """The words of a message that were written apart, in order."""
        found: list[Whole] = []
        at, last = 0, len(tokens) - 1
        while at < last:
            behind = self._behind.get(tokens[at].text) or self._look_behind(tokens[at].text)
            parts = self._parts(tokens, at, behind) if behind.rests or behind.first else 0
            if parts:
                whole = "".join(token.text for token in tokens[at : at + parts])
                found.append((tokens[at].start, tokens[at + parts - 1].end, whole))
            at += parts or 1
        return found

    def _look_behind(self, word: str) -> _Behind:
        if len(self._behind) > MOST_REMEMBERED:
            self._behind.clear()
        rests: frozenset[str] = frozenset()
        if word.isalpha() and SHORTEST_PART <= len(word) <= LONGEST_PART:
            rests = frozenset(self._rests(word))
        behind = self._behind[word] = _Behind(rests, self._is_strange(word), word in FIRST_PARTS)
        return behind

    def _rests(self, beginning: str) -> Iterable[str]:
        """What the words that begin so have behind it: "fælles" has "spisning"."""
        longer = self._whole[bisect_right(self._whole, beginning) :]
        return (word[len(beginning) :] for word in takewhile(lambda word: word.startswith(beginning), longer))

    def _parts(self, tokens: Sequence[Atom], at: int, behind: _Behind) -> int:
        """How many words, from here on, are parts of one; 0 where none are."""
        one, two = tokens[at], tokens[at + 1]
        if two.tag != "word" or two.glued or one.tag != "word" or two.text in OTHERWISE or self._is_phrase(tokens, at):
            return 0
        if self._in_two(tokens, at, behind):
            return 2
        three = tag_at(tokens, at + 2) == "word" and behind.rests
        return 3 if three and self._in_three(one, two, tokens[at + 2], behind) else 0

    def _in_two(self, tokens: Sequence[Atom], at: int, behind: _Behind) -> bool:
        one, two = tokens[at].text, tokens[at + 1].text
        if two in behind.rests and len(one + two) >= SHORTEST:
            surely = self._book.phrases.word(one + two) is not None or self._tag(one + two) in SURELY
            if surely and self._tag(one) != "new":  # "ny tilflytter" is one of them
                return True
            return behind.strange or self._is_strange(two)
        if behind.strange and behind.rests and not behind.rests.isdisjoint(stems(two)):
            return True
        season = one in SEASONS and text_at(tokens, at - 1) in BEFORE_SEASONS
        return behind.first and not season and self._is_happening(one, two)

    def _in_three(self, one: Atom, two: Atom, three: Atom, behind: _Behind) -> bool:
        """ "fra værs team", "familie net værk"."""
        rest = two.text + three.text
        whole = not three.glued and three.text not in OTHERWISE
        written = whole and (rest in behind.rests or not behind.rests.isdisjoint(stems(rest)))
        return written and any(self._is_strange(word.text) for word in (one, two, three))

    def _is_happening(self, first: str, last: str) -> bool:
        """ "jule fællesspisning", "sommer festen"."""
        entry = self._book.unknown(first + last, general=True)
        own = entry is not None and entry.before in ("", first)
        return own and not self._book.gatherings.isdisjoint(entry.topics if entry else ())

    def _is_phrase(self, tokens: Sequence[Atom], at: int) -> bool:
        return any((known := phrases.at(tokens, at)) and known[0] > at + 1 for phrases in self._both())

    def _is_strange(self, word: str) -> bool:
        known = any(phrases.word(word) is not None for phrases in self._both())
        return not known and number_word(word) is None

    def _both(self) -> tuple[Phrases[Meaning], Phrases[object]]:
        return self._phrases, self._book.phrases  # type: ignore[return-value]

    def _tag(self, word: str) -> str:
        meaning = self._phrases.word(word)
        return meaning.tag if meaning else ""
