"""What each half of a word that may be two can be, and whether the two stand beside each other in a sentence."""

from collections.abc import Iterator, Mapping

from bot.language.atoms.lexer import Meaning, Phrases
from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.atoms.wordbook import Wordbook
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.vocabulary.halves import BESIDE, BY_TAG, FIRST, FIRST_ENGLISH, NINE, SECOND, SECOND_ENGLISH
from bot.language.word_sets import listed_words, tag_set, word_set

SHORTEST_NAME, LONG = 4, 6
"""Letters of a name or a day: "tor" and "man" may be parts of any word."""
SHORTEST_NUMBER = 3
"""Letters of a number that any word stands behind; not "tilog"."""
SHORTEST_BEHIND, SHORT_BEHIND = 3, word_set("at af vi ud op", of_reader=False)
"""What a phrase goes on with: "hørteat"; not "rekorder" and "komik"."""
WHOLE = word_set(
    "formand formaend hjemmet hverdag hverdage hverdagen medborger medborgere medlejer medlejere medbeboer medbeboere"
    " medspiller medspillere medmenneske medmennesker medkursist medkursister medelev medelever harder everyday",
    of_reader=False,
)
"""Words that only look as if they were two."""
NONE: frozenset[str] = frozenset()
SMALL_WORDS, NAMES, SHORT_NAMES = tag_set("placing telling"), tag_set("people time"), tag_set("people done")


class Halves:
    """The words of one plan and one language."""

    def __init__(self, book: Wordbook, phrases: Phrases[Meaning], english: bool) -> None:
        self._book, self._phrases, self._english = book, phrases, english
        units = (word for unit in book.units for word in unit.split())
        every = (phrases.every_word(), book.phrases.every_word(), units, book.single_marks, listed_words(), TOWNS)
        self._known = WHOLE.union(*every)
        self._first, self._second = (FIRST_ENGLISH, SECOND_ENGLISH) if english else (FIRST, SECOND)

    def is_known(self, word: str) -> bool:
        """Whether it is a word of the plan or of the reader, no part of one."""
        return word in self._known

    def is_named(self, word: str) -> bool:
        """Whether it is such a word, or a compound of the plan's."""
        return word in self._known or "named" in self._kinds(word, {})

    def is_strange(self, word: str) -> bool:
        """Whether it is no word, no numeral and no compound that anybody knows."""
        if word in self._known or number_word(word) is not None:
            return False
        entry = self._book.unknown(word, general=True)
        if entry is None:
            return True
        first = entry.before
        return bool(first) and (first not in self._known or not self._first.get(first, NONE).isdisjoint(SMALL_WORDS))

    def is_time(self, word: str) -> bool:
        """Whether it is a day, a week or what else time is counted in."""
        return "time" in self._by_tag(word)

    def go_together(self, one: str, two: str) -> bool:
        """Whether two words would stand beside each other, so that they are no part of another."""
        if (
            len(one) > 1
            and (len(two) >= SHORTEST_BEHIND or two in SHORT_BEHIND)
            and two in self._phrases.second_words(one)
        ):
            return True
        behind = {second for first in self._kinds(one, self._first) for second in BESIDE.get(first, ())}
        return bool(behind) and not behind.isdisjoint(self._kinds(two, self._second))

    def _kinds(self, word: str, listed: Mapping[str, frozenset[str]]) -> set[str]:
        """What one half may be."""
        kinds = {*listed.get(word, ()), *self._number(word), *self._by_tag(word)}
        if len(word) >= SHORTEST_BEHIND and word in self._known:
            kinds.add("known")
        if word in TOWNS:
            kinds.add("town")
        if word in self._book.units:
            kinds.add("unit")
        return kinds.union(self._name(word, kinds)) if len(word) >= SHORTEST_NAME else kinds - SHORT_NAMES

    def _number(self, word: str) -> Iterator[str]:
        if (number_word(word) or (ENGLISH.get(word) if self._english else 0) or 0) > 1:
            yield "number"
            if len(word) >= SHORTEST_NUMBER:
                yield "long number"
            if word != NINE:
                yield "number behind a name"

    def _by_tag(self, word: str) -> frozenset[str]:
        meaning = self._phrases.word(word)
        return BY_TAG.get(meaning.tag, NONE) if meaning else NONE

    def _name(self, word: str, kinds: set[str]) -> Iterator[str]:
        """Of people, of a day, or of what is in the plan."""
        of_plan = self._is_of_plan(word)
        if of_plan or not kinds.isdisjoint(NAMES):
            yield "named"
        if of_plan:
            yield "of plan"
            entry = self._book.phrases.word(word)
            if entry and (entry.area or entry.venue):
                yield "place"
        if len(word) >= LONG and of_plan:
            yield "long name"
        if len(word) >= LONG and "time" in kinds:
            yield "long time"

    def _is_of_plan(self, word: str) -> bool:
        if self._book.phrases.word(word) is not None:
            return True
        entry = self._book.unknown(word, general=True)
        return entry is not None and not (entry.before or entry.perhaps)
