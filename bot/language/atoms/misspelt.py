"""Words that nobody knows, and the words that matter which each may have been meant as."""

from collections.abc import Sequence

from bot.language.atoms.lexer import IDLE, Meaning, Phrases, general
from bot.language.atoms.near import Near
from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.atoms.tagging import MOST_UNKNOWN
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.typos import MOST_REMEMBERED, Typos
from bot.language.atoms.wordbook import LONGEST_FUZZY, SHORTEST_FUZZY, Wordbook
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.word_sets import listed_words, word_set

MOST_MEANT = 6
"""Words that one may have been meant as; what is near to more is near to none."""
DOUBTFUL = word_set("oplag oplaget")
"""Words in their own right that are as often "oplæg" without its letter, or "opslag" that lost one."""
HOW_IT_WENT = frozenset({"came", "began", "ended", "met", "called_off", "planned"})
""" "luttede" was meant as "sluttede" or as "lyttede"."""
ALIKE = 4
"""Letters that forms of one verb begin with."""
BEFORE = word_set("ny nye nyt mor far med til budt boed sagde sagt aeldre ung ungt en et vi der kom")
"""Words behind which a space is forgotten."""
SHORTEST_STEM, LONG_STEM = 3, 8
SHORTEST_TOWN = 6
"""Letters of a town that a mistyped word may be: what was held there is no report."""
DEFINITE = ("en", "et", "ens", "ets")
""" "skolen" is no "skole" mistyped."""


def is_print_run(atoms: Sequence[Atom], at: int) -> bool:
    """ "Oplag 2.400", "Oplag: 2.400": so many were printed."""
    behind = at + 2 if text_at(atoms, at + 1) == ":" else at + 1
    return atoms[at].text in DOUBTFUL and tag_at(atoms, behind) == "digits"


class Misspelt:
    """What the unknown words of one language may have been: each word of a phrase, a name or a rule."""

    def __init__(self, book: Wordbook, phrases: Phrases[Meaning], typos: Typos, english: bool) -> None:
        self._book, self._phrases, self._typos, self._english = book, phrases, typos, english
        abroad = _english_words()
        self._foreign = abroad if english else frozenset()
        foreign = frozenset() if english else abroad
        own = frozenset(book.phrases.every_word()).union(*map(str.split, book.units))
        self._own = own - foreign
        matter = {word for word in phrases.single_words() if phrases.word(word) != IDLE}
        towns = (town for town in TOWNS if len(town) >= SHORTEST_TOWN)
        matter.update(phrases.words_of_longer(), listed_words() - foreign, own, towns)
        known = matter.union(phrases.single_words()) - DOUBTFUL
        likely = sorted(word for word in known if len(word) >= SHORTEST_FUZZY and word.isalpha())
        self._near = Near(likely, also_as_spelt=True)  # in the same order in every process: the first are read
        self._real = known - matter
        self._known = known | foreign | TOWNS
        self._idle: set[str] = set()
        """Other words that were meant as they are written, or as nothing that matters."""
        self._meant: dict[str, tuple[str, ...]] = {}

    def meant(self, tokens: Sequence[Atom]) -> dict[int, tuple[str, ...]]:
        """By the place of a word that nobody knows the words that matter and are one typing error away; two in a long
        word."""
        known, idle = self._known, self._idle
        strange = [at for at, token in enumerate(tokens) if token.text not in known and token.text not in idle]
        if not strange or len(strange) > MOST_UNKNOWN:
            return {}
        meant = {at: words for at in strange if (words := self._meant_by(tokens[at].text))}
        return {at: words for at, words in meant.items() if not is_print_run(tokens, at)}

    def _meant_by(self, word: str) -> tuple[str, ...]:
        if word not in self._meant:
            self._remember(word)
        return self._meant.get(word, ())

    def _remember(self, word: str) -> None:
        if len(self._idle) + len(self._meant) > MOST_REMEMBERED:
            self._idle, self._meant = set(), {}
        asked = SHORTEST_FUZZY <= len(word) <= LONGEST_FUZZY and not self._is_known(word)
        if likely := self._likely(word) if asked else ():
            self._meant[word] = likely
        else:
            self._idle.add(word)

    def _likely(self, word: str) -> tuple[str, ...]:
        near, taken_for = self._near.either_way(word) or self._near_without_ending(word), self._taken_for(word)
        near = [each for each in near if each in self._foreign] or near  # "a motrer" was no Danish "mødre"
        if taken_for in near and word not in DOUBTFUL:
            return taken_for, *(each for each in near if each != taken_for and self._may_rival(each, taken_for))
        if not near:
            return self._two_words(word)
        return tuple(near) if len(near) <= MOST_MEANT and not self._real.issuperset(near) else ()

    def _near_without_ending(self, word: str) -> list[str]:
        """ "suppaftenen" may be the "suppeaften"."""
        stem = next((word.removesuffix(ending) for ending in DEFINITE if word.endswith(ending)), "")
        return self._near.either_way(stem) if len(stem) >= LONG_STEM else []

    def _two_words(self, word: str) -> tuple[str, ...]:
        """ "mormed", "nynabo", "budtvelkommen": the space between two words forgotten."""
        parts = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
        return tuple(
            f"{one} {two}" for one, two in parts if one in BEFORE and two in self._known and two not in self._real
        )[:1]

    def _is_known(self, word: str) -> bool:
        """Whether it is a numeral, a noun that is known in another form, or a name in a compound or cut short."""
        if number_word(word) is not None or (self._english and word in ENGLISH):
            return True
        if any(word.endswith(ending) and self._is_noun(word.removesuffix(ending)) for ending in DEFINITE):
            return True
        if self._book.cut_short(word, marked=True):
            return True
        entry = self._book.unknown(word)
        return entry is not None and not entry.typo and entry.before in self._known

    def _is_noun(self, stem: str) -> bool:
        return len(stem) >= SHORTEST_STEM and not {stem, stem + "e", stem + "er"}.isdisjoint(self._known)

    def _may_rival(self, near: str, taken_for: str) -> bool:
        """Whether the likeliest word may as well be one of the plan's, or another one that says how something went."""
        if near in self._own:
            return True
        said, likeliest = self._phrases.word(near), self._phrases.word(taken_for)
        tags = {meaning.tag for meaning in (said, likeliest) if meaning}
        return len(tags) == 2 and tags <= HOW_IT_WENT and near[:ALIKE] != taken_for[:ALIKE]

    def _taken_for(self, word: str) -> str | None:
        """The word that it is put right as without a question: the likeliest of several."""
        entry, guess = self._book.unknown(word), self._typos.guess(word)
        return fold(entry.name) if entry and entry.name else guess.text if guess else None


def _english_words() -> frozenset[str]:
    """Those that no Danish phrase has: in a Danish message they are what they are, and no Danish word mistyped."""
    return frozenset(general(True).every_word()).difference(general(False).every_word())
