"""Two words without the space between them: "børnog", "iVangdalen", "seksunge"; a compound is one word, and no such."""

from collections.abc import Iterator, Sequence

from bot.language.atoms.abbreviations import Capital
from bot.language.atoms.apart import Whole
from bot.language.atoms.lexer import Meaning, Phrases
from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.atoms.tokens import Atom, text_at
from bot.language.atoms.typos import MOST_REMEMBERED
from bot.language.atoms.wordbook import LONGEST_FUZZY, Wordbook
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.word_sets import listed_words, tag_set, word_set

SHORTEST, SHORTEST_NUMBER = 4, 2
SHORTEST_NAME, SHORTEST_TIME, LONG_NAME = 4, 4, 6
"""Letters of a name or a day that stands in it: "tor" and "man" may be parts of any word."""
PLACING = word_set("i paa til med om af fra ved hos", of_reader=False)
PLACING_ENGLISH = word_set("in at on with for from to of the", of_reader=False)
TELLING = word_set("og vi var der kom har fik jeg men havde blev ingen ikke", of_reader=False)
TELLING_ENGLISH = word_set("and we was were there came had but no", of_reader=False)
FOLLOWING = word_set("og til paa af med har var der kom fra men fik blev kl pga", of_reader=False)
FOLLOWING_ENGLISH = word_set("and at on with was were came had from", of_reader=False)
COUNTING = word_set("vi med kom var og aa til paa blev fik havde we with came were was and had", of_reader=False)
"""Words that a number is said behind."""
BEING = word_set("er var blev har havde skal skulle vil is was were has have", of_reader=False)
DONE = tag_set("ended done met began came past held_verb called_off planned")
PAST = word_set(
    "startede begyndte moedtes holdt kom var fik gennemfoerte sluttede deltog spiste sendte blev havde gik moedte"
    " gennemfoert startet brobygget started finished met came was were had",
    of_reader=False,
)
"""What no compound ends with."""
TIMES = tag_set("weekday weekday_s month day week weekend day_unit year_unit month_unit")
RELATIVE = tag_set("last next this every")
"""What stands before "uge" and "mandag"."""
MINE = word_set("min mit mine hans hendes my", of_reader=False)
GOOD = word_set("gode god positive positiv ny nye ung ungt new good young", of_reader=False)
AND, SMALL = "og", word_set("en et i to paa den det der vi min hans hendes", of_reader=False)
ALL_THE_SAME = word_set("nej aflyst udsat", of_reader=False)
"""With one of these first any word may follow."""
BECAUSE = word_set("pga grundet fordi for", of_reader=False)
OF_WHICH = word_set("heraf deraf hvoraf", of_reader=False)
OF_PEOPLE, COUNTED = tag_set("who kin"), tag_set("pieces thing times")
IN, DAYS = "i", word_set("dag gaar forgaars aften aftes morges weekenden uge")
""" "gangi dag", "Falkeveji går": the space is on the wrong side."""
WEEK, THE, NINE = "uge", "den", "ni"
SHORT = word_set("lo var va wa bar skar", of_reader=False)
WHOLE = word_set(
    "formand formaend hjemmet hverdag hverdage hverdagen medborger medborgere medlejer medlejere medbeboer medbeboere"
    " medspiller medspillere medmenneske medmennesker medkursist medkursister medelev medelever harder everyday",
    of_reader=False,
)
"""Words that only look as if they were two."""
SHORT_BEHIND, SHORTEST_BEHIND = word_set("at af vi ud op", of_reader=False), 3
"""What a phrase goes on with: "hørteat"; not "rekorder" and "komik"."""


class Glued:
    """The words of one plan and one language, as they look when a space is forgotten."""

    def __init__(self, book: Wordbook, phrases: Phrases[Meaning], english: bool) -> None:
        self._book, self._phrases, self._english = book, phrases, english
        units = (word for unit in book.units for word in unit.split())
        every = (phrases.every_word(), book.phrases.every_word(), units, book.single_marks, listed_words(), TOWNS)
        self._known = WHOLE.union(*every)
        self._placing = PLACING | PLACING_ENGLISH if english else PLACING
        self._telling = TELLING | TELLING_ENGLISH if english else TELLING
        self._following = FOLLOWING | FOLLOWING_ENGLISH if english else FOLLOWING
        self._parted: dict[str, str] = {}
        """By a word the two that it is made of, or nothing."""

    def found(self, tokens: Sequence[Atom], is_capital: Capital) -> list[Whole]:
        """Where words stand that are two, in order, with the space that they lack."""
        found: list[Whole] = []
        for at, token in enumerate(tokens):
            if token.tag != "word" or token.text in self._known:
                continue
            parted = self._parted.get(token.text)
            if parted is None:
                parted = self._remember(token.text)
            parted = parted or self._before_a_day(tokens, at) or self._at_a_capital(token, is_capital)
            if parted:
                found.append((token.start, token.end, parted))
        return found

    def _remember(self, word: str) -> str:
        if len(self._parted) > MOST_REMEMBERED:
            self._parted.clear()
        parted = self._parted[word] = next(self._ways(word), "") if self._is_strange(word) else ""
        return parted

    def _before_a_day(self, tokens: Sequence[Atom], at: int) -> str:
        one, behind = tokens[at].text.removesuffix(IN), text_at(tokens, at + 1)
        day = one != tokens[at].text and (behind in DAYS or self._tag(behind) in TIMES)
        return f"{one} {IN}" if day and (one in self._known or self._is_named(one)) else ""

    def _at_a_capital(self, token: Atom, is_capital: Capital) -> str:
        """ "BørnehusetJennumparken", where one of both is known; not "HotSpto"."""
        for at in range(2, len(token.text) - 1):
            one, two = token.text[:at], token.text[at:]
            inside = Atom(two, token.start + at, token.end, True, "word")
            if is_capital(inside) and not is_capital(inside.but(start=token.start + at - 1)):
                known = any(each in self._known or self._is_named(each) for each in (one, two))
                return f"{one} {two}" if known and self._book.unknown(token.text) is None else ""
        return ""

    def _is_strange(self, word: str) -> bool:
        """Whether it is no word, no numeral and no compound that anybody knows."""
        if not SHORTEST <= len(word) <= LONGEST_FUZZY or not word.isalpha() or number_word(word) is not None:
            return False
        entry = self._book.unknown(word, general=True)
        if entry is None:
            return True
        return bool(entry.before) and (entry.before not in self._known or entry.before in self._placing | self._telling)

    def _ways(self, word: str) -> Iterator[str]:
        for at in range(1, len(word)):
            one, two = word[:at], word[at:]
            if self._go_together(one, two):
                yield f"{one} {two}"

    def _go_together(self, one: str, two: str) -> bool:
        long = len(two) >= SHORTEST_BEHIND
        if len(one) > 1 and (long or two in SHORT_BEHIND) and two in self._phrases.second_words(one):
            return True
        if (one in ALL_THE_SAME and long and (two in self._known or two in BECAUSE)) or (one == AND and two in SMALL):
            return True
        if one in COUNTING | OF_WHICH and self._is_number(two):
            return True
        if (one in self._placing or one in self._telling) and (self._is_named(two) or two in TOWNS):
            return True
        if two in self._following and (self._is_named(one) or (len(one) > SHORTEST_NUMBER and self._is_number(one))):
            return True  # not "timen"
        return self._are_of_people(one, two) or self._are_timed(one, two) or self._is_done(one, two)

    def _are_of_people(self, one: str, two: str) -> bool:
        """ "seksunge", "minsøster", "godehistorier", "børnbasthaven", "højtlæsningto"."""
        if self._is_number(one):
            return self._is_people(two) or self._tag(two) in COUNTED
        if one in MINE:
            return self._tag(two) in OF_PEOPLE
        if one in OF_WHICH:
            return self._is_people(two) or self._tag(two) == "new"
        if one in GOOD:
            return self._is_named(two) or two in self._book.units
        if self._is_people(one) and (entry := self._book.phrases.word(two)):
            return bool(entry.area or entry.venue)
        return self._is_number(two) and two != NINE and len(one) >= LONG_NAME and self._is_of_plan(one)

    def _are_timed(self, one: str, two: str) -> bool:
        """ "sidsteuge", "denfemte", "iuge", "startetmandag", "gåturtirsdag"."""
        if one == THE:
            return self._tag(two) == "ordinal"
        if one in self._placing and (two == WEEK or (one == IN and self._tag(two) == "month")):
            return True
        if self._tag(one) in RELATIVE:
            return self._tag(two) in TIMES
        return len(two) >= LONG_NAME and self._is_time(two) and (one in PAST or self._is_of_plan(one))

    def _is_done(self, one: str, two: str) -> bool:
        """ "børngennemførte", "blevaflyst", "hargennemført"."""
        if one in BEING:
            return two not in SHORT and self._tag(two) in DONE
        return two in PAST and self._is_named(one)

    def _is_named(self, word: str) -> bool:
        return self._is_people(word) or self._is_time(word) or self._is_of_plan(word)

    def _is_people(self, word: str) -> bool:
        return len(word) >= SHORTEST_NAME and self._tag(word) == "who"

    def _is_time(self, word: str) -> bool:
        return len(word) >= SHORTEST_TIME and self._tag(word) in TIMES

    def _is_of_plan(self, word: str) -> bool:
        if len(word) < SHORTEST_NAME:
            return False
        if self._book.phrases.word(word) is not None:
            return True
        entry = self._book.unknown(word, general=True)
        return entry is not None and not (entry.before or entry.perhaps)

    def _is_number(self, word: str) -> bool:
        return (number_word(word) or (ENGLISH.get(word) if self._english else 0) or 0) > 1

    def _tag(self, word: str) -> str:
        meaning = self._phrases.word(word)
        return meaning.tag if meaning else ""
