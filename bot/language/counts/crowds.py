"""So many as a group has: "en gruppe på 14", "et hold på 9 unge", "a party of 20"."""

from collections.abc import Sequence

from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import Count
from bot.language.counts.counting import count_at
from bot.language.counts.nouns import with_noun
from bot.language.word_sets import word_set

CROWDS = word_set("gruppe flok skare hold selskab forsamling publikum group crowd party team gathering")
NUMBERS = frozenset({"digits", "numeral", "approx"})


def crowd_at(book: Wordbook, atoms: Sequence[Atom], at: int) -> tuple[Count, int] | None:
    """The people of the group that is named at `at`, and where they end."""
    named = (text_at(atoms, at) in ARTICLES or tag_at(atoms, at) == "a") and text_at(atoms, at + 1) in CROWDS
    if not named or tag_at(atoms, at + 2) not in ("on", "of") or tag_at(atoms, at + 3) not in NUMBERS:
        return None
    found = count_at(atoms, at + 3)
    if found is None:
        return None
    count, end = with_noun(book, found[0], atoms, found[1])
    return (count if count.who else count.but(who="people")), end
