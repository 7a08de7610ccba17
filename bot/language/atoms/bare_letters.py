"""Words written without the letters æ, ø and å mean what they would with them: "sidste ar", "forste", "gennemfort"."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.language.atoms.lexer import IDLE, general, without_danish_letters
from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import number_word
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.word_sets import listed_words, word_set

SHORTEST = 4
"""Letters of a word that is taken for another one in any message."""
PLAIN = word_set("gaar", of_reader=False)
"""Shorter ones that are no other word without."""
SHORT = word_set("aar faa gaa laa loer maal naa naar saa slaar smaa soen staa taa", of_reader=False)
"""Shorter ones, where the message has no Danish letter at all; "for" and "ma" may be words as they are."""
AS_THEY_ARE = word_set(
    "kort host bade grad male malt rode fort vare pant tank lege more lose hale traf vade pent nede", of_reader=False
)
LETTERS = frozenset("åøÅØ")


class BareLetters:
    """What the words of a message are with their letters, for one plan."""

    def __init__(self, book: Wordbook) -> None:
        self._by_tongue = {english: _words(english, _own(book)) for english in (False, True)}

    def lettered(self, tokens: Sequence[Atom], english: bool, text: str) -> list[Atom]:
        """The same tokens, with the letters that `text`, the message as it is written, has not."""
        anywhere, in_bare = self._by_tongue[english]
        return _lettered(tokens, in_bare if LETTERS.isdisjoint(text) else anywhere)


def lettered(tokens: Sequence[Atom], english: bool) -> list[Atom]:
    """The same tokens as words of any plan; where few words are read, none of them may be another one."""
    return _lettered(tokens, _words(english)[1])


Words = dict[str, str]


@lru_cache(maxsize=8)
def _words(english: bool, own: frozenset[str] = frozenset()) -> tuple[Words, Words]:
    """By what is written without letters what it is, in any message, and in one that has none at all."""
    phrases = general(english)
    taken = own.union(phrases.every_word(), listed_words(), AS_THEY_ARE)
    idle = {word for word in phrases.single_words() if phrases.word(word) == IDLE} - listed_words() - own
    long = _bare((word for word in taken - idle if len(word) > SHORTEST), taken)
    anywhere = {bare: word for bare, word in long.items() if len(bare) >= SHORTEST} | _bare(PLAIN, taken)
    return anywhere, anywhere | _bare(own, taken) | _bare(SHORT, AS_THEY_ARE)


def _own(book: Wordbook) -> frozenset[str]:
    """Each word of a name or a unit as it folds when it is written as in the plan."""
    units = (unit for topic in book.lexicon.topics for unit in topic.units)
    return book.spelling.words().union(word for unit in units for word in fold(unit).split())


def _lettered(tokens: Sequence[Atom], words: Words) -> list[Atom]:
    if words.keys().isdisjoint(token.text for token in tokens):
        return list(tokens)
    return [token.but(text=words[token.text]) if token.text in words else token for token in tokens]


def _bare(words: Iterable[str], taken: frozenset[str]) -> Words:
    """By what is written on another keyboard the one word that it may be; what is a word already is meant as it is."""
    found: dict[str, set[str]] = {}
    for word in words:
        for bare in without_danish_letters(word) - taken:
            found.setdefault(bare, set()).add(word)
    return {bare: min(meant) for bare, meant in found.items() if len(meant) == 1 and not number_word(bare)}
