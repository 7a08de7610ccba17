"""Two words without the space between them: "børnog", "iVangdalen", "seksunge"; a compound is one word, and no such."""

from collections.abc import Sequence

from bot.language.atoms.abbreviations import Capital
from bot.language.atoms.apart import Whole
from bot.language.atoms.halves import Halves
from bot.language.atoms.lexer import general
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.typos import MOST_REMEMBERED
from bot.language.atoms.wordbook import LONGEST_FUZZY, Wordbook
from bot.language.word_sets import word_set

SHORTEST = 4
"""Letters of what may be two words."""
IN, DAYS = "i", word_set("dag gaar forgaars aften aftes morges weekenden uge")
""" "gangi dag", "Falkeveji går": the space is on the wrong side."""

HYPHEN = "-"


class Glued:
    """The words of one plan and one language, as they look when a space is forgotten."""

    def __init__(self, book: Wordbook, english: bool) -> None:
        self._book, self._halves = book, Halves(book, general(english), english)
        self._parted: dict[str, str] = {}
        """By a word the two that it is made of, or nothing."""

    def found(self, tokens: Sequence[Atom], is_capital: Capital) -> list[Whole]:
        """Where words stand that are two, in order, with the space that they lack."""
        found: list[Whole] = []
        for at, token in enumerate(tokens):
            if token.tag != "word":
                continue
            if token.glued and self._is_hyphened(tokens, at):
                found.append((tokens[at - 1].start, tokens[at - 1].end, " "))
            if self._halves.is_known(token.text):
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
        may_be_two = word.isalpha() and SHORTEST <= len(word) <= LONGEST_FUZZY and self._halves.is_strange(word)
        parted = self._parted[word] = self._in_two(word) if may_be_two else ""
        return parted

    def _in_two(self, word: str) -> str:
        halves = ((word[:at], word[at:]) for at in range(1, len(word)))
        return next((f"{one} {two}" for one, two in halves if self._halves.go_together(one, two)), "")

    def _is_hyphened(self, tokens: Sequence[Atom], at: int) -> bool:
        """ "fire-børn", "nye-familier": a hyphen for the space."""
        hyphened = text_at(tokens, at - 1) == HYPHEN and tokens[at - 1].glued and tag_at(tokens, at - 2) == "word"
        return hyphened and self._halves.go_together(tokens[at - 2].text, tokens[at].text)

    def _before_a_day(self, tokens: Sequence[Atom], at: int) -> str:
        one, behind = tokens[at].text.removesuffix(IN), text_at(tokens, at + 1)
        day = one != tokens[at].text and (behind in DAYS or self._halves.is_time(behind))
        return f"{one} {IN}" if day and self._halves.is_named(one) else ""

    def _at_a_capital(self, token: Atom, is_capital: Capital) -> str:
        """ "BørnehusetJennumparken", where one of both is known; not "HotSpto"."""
        for at in range(2, len(token.text) - 1):
            one, two = token.text[:at], token.text[at:]
            inside = Atom(two, token.start + at, token.end, True, "word")
            if is_capital(inside) and not is_capital(inside.but(start=token.start + at - 1)):
                known = self._halves.is_named(one) or self._halves.is_named(two)
                return f"{one} {two}" if known and self._book.unknown(token.text) is None else ""
        return ""
