"""What an unknown word was meant as: one with a typing error, or a number or weekday that must be asked about."""

from collections.abc import Container
from typing import NamedTuple

from bot.language.atoms.lexer import Meaning, Phrases
from bot.language.atoms.near import Near, one_error
from bot.language.atoms.numbers import ENGLISH, UNDER_HUNDRED
from bot.language.atoms.wordbook import SHORTEST_FUZZY, Wordbook
from bot.language.word_sets import tag_set

CORRECTED = tag_set(
    "who planned approx total included ofwhich excluded came called_off absent past arrival folder began ended met done"
    " held_verb"
    " thing correction welcome between greeting atleast atmost fraction daypart"
    " future if ask invite kin kitchen number_of"
)
"""General words in which one typing error is put right; never numbers or weekdays."""
TWO_ERRORS = 2
NUMBERS = ("dusin", "dusiner", "snese", "hundrede", "tusind", "halvanden", "halvandet", *UNDER_HUNDRED)
LONGEST_FUZZY = 40
MOST_REMEMBERED = 8192
"""Words whose guess is kept in memory; then it begins anew."""
UNSURE = {"weekday": "dayish", "weekday_s": "dayish", "day": "dayish", "month": "monthish"} | dict.fromkeys(
    ("last", "previous", "next", "ordinal"), "turnish"
)
"""Words of time in which an error is not put right but asked about, except in the name of a month."""
TELLING = frozenset({"past", "came", "met", "began", "ended", "held_verb", "done"})
AHEAD = frozenset({"planned", "invite"})
"""What does much the same in a sentence: the likeliest of such words is taken."""


class Guess(NamedTuple):
    text: str
    """The word as it was probably meant."""
    tag: str
    value: object = None


class Typos:
    """Guesses for one language."""

    def __init__(self, book: Wordbook, phrases: Phrases[Meaning], english: bool) -> None:
        self._known = {word: meaning for word in phrases.single_words() if (meaning := phrases.word(word))}
        self._values = ENGLISH if english else UNDER_HUNDRED
        numbers = ENGLISH if english else NUMBERS
        self._numbers = Near(word for word in numbers if len(word) >= SHORTEST_FUZZY)
        self._times = Near(self._with_tag(UNSURE, SHORTEST_FUZZY))
        units = [word for word in (*book.units, *book.single_marks) if len(word) > SHORTEST_FUZZY]
        self._guessed: dict[str, Guess | None] = {}
        self._general = Near([*units, *self._with_tag(CORRECTED, SHORTEST_FUZZY + 1)])

    def _with_tag(self, tags: Container[str], length: int) -> list[str]:
        return [word for word, meaning in self._known.items() if meaning.tag in tags and len(word) >= length]

    def guess(self, word: str) -> Guess | None:
        """What an unknown word of five letters or more was meant as, where only one thing is near."""
        if not SHORTEST_FUZZY <= len(word) <= LONGEST_FUZZY:
            return None
        if word not in self._guessed:
            if len(self._guessed) > MOST_REMEMBERED:
                self._guessed.clear()
            self._guessed[word] = self._guess(word)
        return self._guessed[word]

    def _guess(self, word: str) -> Guess | None:
        if near := self._numbers.to(word):
            return Guess(near[0], "numberish", self._values.get(near[0]) if len(near) == 1 else None)
        if near := self._times.to(word):
            meaning = self._known[near[0]]
            if self._sure(word, meaning):
                return Guess(near[0], meaning.tag, meaning.value)
            return Guess(near[0] if meaning.tag == "month" else word, UNSURE[meaning.tag], meaning)
        return self._common(word)

    def _sure(self, word: str, meaning: Meaning) -> bool:
        """Whether no word of time with another meaning is within two errors; a weekday never is sure."""
        if meaning.tag in ("weekday", "weekday_s"):
            return False
        others = (self._known[each] for each in self._times.within(word, TWO_ERRORS))
        return all((other.tag[:7], other.value) == (meaning.tag[:7], meaning.value) for other in others)

    def _alike(self, word: str, near: list[str]) -> Guess | None:
        """One of several words that do much the same: "mødts" for "mødtes" or "mødte", "kinder" for people."""
        tags = {self._known[each].tag for each in near if each in self._known}
        if tags == {"kin"}:
            return Guess(word, "numberish")  # "tillinger" are two or three
        if tags == {"who"}:
            return Guess(word, "who", "people")
        if not tags or not (tags <= TELLING or tags <= AHEAD):
            return None
        best = max(
            (each for each in near if each in self._known),
            key=lambda each: (_alike_from_the_start(word, each), one_error(word, (each,)) is not None, len(each)),
        )
        tag = "planned" if tags <= AHEAD else self._known[best].tag
        return Guess(best, tag, self._known[best].value)

    def _common(self, word: str) -> Guess | None:
        near = self._general.to(word) if len(word) >= SHORTEST_FUZZY else []
        meanings = {meaning for each in near if (meaning := self._known.get(each))} or {
            Meaning("word") for _ in near[:1]
        }
        if len(meanings) != 1:
            return self._alike(word, near)
        meaning = meanings.pop()
        return Guess(
            min(each for each in near if self._known.get(each, meaning) == meaning), meaning.tag, meaning.value
        )


def _alike_from_the_start(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
