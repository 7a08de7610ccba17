"""A day of the writer's own beside those of reports: "gadeplan i tirsdags 6 unge, i går var jeg syg"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, text_at
from bot.language.word_sets import word_set

WAS, ONESELF = word_set("var er havde har holdt holder blev sov"), "jeg"
TOLD = frozenset({"topic", "count", "place", "held", "held_verb", "met", "began", "ended", "when"})
"""With one of these it may be a report, too: "i går var jeg i Parken"."""
REPORTED = frozenset({"count", "topic"})


def may_be_of_oneself(texts: Sequence[str], tags: Sequence[str]) -> bool:
    return ONESELF in texts and tags.count("when") > 1


def without_ones_own_days(items: Sequence[Atom]) -> list[Atom]:
    """The same items, with such a day passed over."""
    return [item.tagged("skip") if _is_ones_own(items, at) else item for at, item in enumerate(items)]


def _is_ones_own(items: Sequence[Atom], at: int) -> bool:
    if items[at].tag != "when" or text_at(items, at + 1) not in WAS or text_at(items, at + 2) != ONESELF:
        return False
    end = next((n for n in range(at + 3, len(items)) if items[n].text in ENDS), len(items))
    told = {item.tag for item in items[at + 3 : end]}
    return TOLD.isdisjoint(told) and not REPORTED.isdisjoint(item.tag for item in items[:at])
