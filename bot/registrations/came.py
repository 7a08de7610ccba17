"""That so many people came to something, or did it together, though nobody knows what it was."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.language.vocabulary import danish_nouns, english
from bot.sayings import Sayings

CAME = re.compile(
    r"^(?!.*\b(?:min|mit|mine|my)\b).*(?:"
    r"\bkom(?: kun| i alt)? \d|\b\d{1,3} (?:\w+ )?(?:kom|deltog|moedte|came)\b"
    r"|\b(?:vi var|var vi|we were)(?: kun| i alt)? \d"
    r"|\b(?:haft|had) \d{1,3} (?:til|paa|for|on|at)\b"
    r"|\b\d{1,3} deltagere\b|\bmed \d{1,3} (?:unge|voksne|boern|beboere|deltagere|kvinder|maend|naboer|personer)\b"
    r"|^\W*\d{1,3} (?:til|i|ved|paa|med)\b)",
    re.DOTALL,
)
"""That so many people came to something, and not to one's own birthday; folded."""
PEOPLE = frozenset(
    fold(each.strip())
    for words in (danish_nouns.WORDS, english.WORDS)
    for tag, named in words.items()
    if tag.startswith(("who", "kin"))
    for each in named.split(",")
)
"""What people are called, whatever is counted."""
SETS = {
    "together": "vi, we",
    "own": "jeg, min, mit, mine, my",
    "so_many": "<digits>, <numeral>",
    "of": "stk, styk, styks, stykker, " + ", ".join(sorted(PEOPLE)),
    "people": "<so_many> <of>, <so_many> <~of> <of>",
}
TOGETHER = Sayings(SETS, {})
""" "så ryddede vi sne i fredags, 4 mand": it was done together, and by so many people."""


def told_at_least(text: str) -> frozenset[str]:
    """What must be told of something whose name nobody knows before it is asked what it was: else it was no report."""
    came = CAME.search(fold(text)) or did_together(text)
    return frozenset(("participants", "date") if came else ("participants", "area", "date"))


def did_together(text: str) -> bool:
    """Whether words tell of so many people who did something, and not of what is one's own."""
    atoms = with_times(fold(text))
    told = {name for name in ("together", "own", "people") if TOGETHER.stands_in(atoms, name)}
    return told == {"together", "people"}
