"""Names cut short: "Vangd.", "fællesspisn.", "jennump": where only one thing of the plan begins so."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

T = TypeVar("T")
SHORTEST = 4
"""Letters of what was cut short, with a full stop behind it."""
SHORTEST_UNMARKED = 5
"""Letters where no full stop shows that it was."""
MOST_LEFT_OUT = 8
"""Letters."""
IN_ONE_PART = ("ning", "ing")
"""What may be left out without a full stop, where the name is no place: "fællesspis"."""
DOORS = word_set("tv th mf , -")
AFTER_NUMBERS = word_set("delt tilm")
""" "19 delt."; "kagen blev delt." ends a sentence."""
CUT_NOUNS = word_set("pers stk frv friv vok kr pct mdr min fam elev") | AFTER_NUMBERS
BEGINNING = word_set(
    "vi der det jeg de han hun tak mvh vh kh hilsen maden alle sidst we it they the thanks"
    " kan skal naeste naar hvor hvem hvad husk min mit can when where next"
)
"""Words that a sentence begins with, behind a full stop that may only cut a word short."""
SHORT_WORDS = word_set(
    "ca kl d inkl incl ekskl excl nr afd min max maks st tv th mf pers stk tlf evt f eks bl a"
    " jan feb febr mar apr jun jul aug sep sept okt"
    " str oct nov dec gl tirs ons tors fre lør loer man kr pct omkr frv friv vok h m v approx no sal mdr t pr"
    " delt tilm hhv kv kvt opst afsl fam elev gns tir md"
)
"""A full stop behind these ends no sentence."""


class Abbreviations(Generic[T]):
    """The names of a plan, in their order."""

    def __init__(self, names: Mapping[str, T], parts: Iterable[str]) -> None:
        self._names = names
        self._sorted = sorted(names)
        self._beginnings = {name[:SHORTEST] for name in names}
        self._parts = tuple(parts)

    def meant(self, word: str, marked: bool) -> tuple[T, str] | None:
        """What the only thing that begins with the word is, and its shortest name."""
        if word[:SHORTEST] not in self._beginnings or len(word) < (SHORTEST if marked else SHORTEST_UNMARKED):
            return None
        at = bisect_left(self._sorted, word)
        found: list[str] = []
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            found.append(self._sorted[at])
            at += 1
        if not found:
            return None
        shortest = min(found, key=len)
        if any(self._names[name] != self._names[shortest] and not name.startswith(shortest) for name in found):
            return None
        return (self._names[shortest], shortest) if self._cut_short(shortest[len(word) :], len(word)) else None

    def _cut_short(self, rest: str, kept: int) -> bool:
        """Whether a name was cut, not a compound after its first part: "sommer" is no "sommerfest"."""
        return 0 < len(rest) <= min(MOST_LEFT_OUT, kept) and not rest.removeprefix("s").startswith(self._parts)


Capital = Callable[[Atom], bool]
"""Whether a word was written with a capital letter."""


def unknown_case(_: Atom) -> bool:
    """Of words that are not of a message."""
    return False


LAST_LETTER = "\u2100"
CLOSING = "closing"
"""Value of a full stop behind figures that ends a sentence too."""


def closes(tokens: Sequence[Atom], at: int, is_capital: Capital) -> bool:
    """ "lukker den 30. I august bød jeg …": a new sentence begins behind the day; not "den 30. august"."""
    if tokens[at].text != "." or tag_at(tokens, at - 1) != "digits" or at + 1 == len(tokens) or tokens[at + 1].glued:
        return False
    return tokens[at + 1].tag == "digits" or is_capital(tokens[at + 1])


def smiles(tokens: Sequence[Atom], at: int, is_capital: Capital) -> bool:
    """ "37 til spisning ❤️ Quizaftenen i går ...": a smile before a capital letter is a full stop."""
    if tokens[at].text[0] <= LAST_LETTER or at + 1 == len(tokens) or tokens[at + 1].glued:
        return False
    return tokens[at + 1].tag == "word" and is_capital(tokens[at + 1])


def is_cut_short(tokens: Sequence[Atom], at: int, is_capital: Capital) -> bool:
    """Whether a full stop at `at` belongs to the short word before it: "ca. 40", "kl. 18", "nr. 4", "okt. 2017"."""
    if tokens[at].text != "." or not tokens[at].glued or text_at(tokens, at - 1) not in SHORT_WORDS:
        return False
    word, after = tokens[at - 1].text, tokens[at + 1] if at + 1 < len(tokens) else None
    if word in AFTER_NUMBERS and tag_at(tokens, at - 2) != "digits":
        return False
    if (
        word == "ca"
        and "digits" in (tag_at(tokens, at - 2), tag_at(tokens, at - 3))
        and tag_at(tokens, at + 1) != "digits"
    ):
        return False  # "40 ca. Næste gang ...", "90 people ca. I cleaned ..."
    if word == "jul" and text_at(tokens, at - 2) in ("til", "foer", "inden", "efter", "op"):
        return False  # "hun venter barn til jul. Sidste uge ..."
    if word == "sal" and text_at(tokens, at + 1) not in DOORS:
        return False  # "Inger fra 4. sal. Til spisningen var vi 43"
    counted = word in CUT_NOUNS and tag_at(tokens, at - 2) == "digits"
    begins = after is not None and (after.text in BEGINNING or text_at(tokens, at + 2) == ":")
    if after is not None and word in CUT_NOUNS and (begins or (counted and is_capital(after))):
        return False  # "45 pers. Vi havde regnet med 50", "37 pers. tirsdag: banko"
    return after is not None and after.text != "\n"
