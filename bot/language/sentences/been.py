"""Whether a day that is named was: an earlier one, or this one where something is told of it."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.sentences.tenses import PAST
from bot.language.word_sets import word_set

EARLIER_TODAY = frozenset({"i morges", "i formiddags", "i middags", "i eftermiddags", "i nat"})
TELLING = word_set("det vi der de ungerne boernene it we they there", of_reader=False)
TOLD_OF = frozenset({"der var", "det var", "vi naaede", "it was", "there were"})
TO_COME = frozenset({"future", "invite", "ask", "not", "called_off", "last"})
EARLIER = word_set("sidst sidste last", of_reader=False)


def has_been(item: Atom, today: date, clock: bool) -> bool:
    """Whether the words for a day are of one that was; a weekday with an hour may be to come."""
    when = item.value
    if (when.day and when.day < today) or item.text in EARLIER_TODAY:
        return True
    return bool(when.period or when.options) or (when.weekday is not None and not clock)


def was_today(items: Sequence[Atom], today: date) -> bool:
    """ "Fællesspisning i Vangdalen i dag, det var hyggeligt", "Bogbussen var her i dag, ungerne var vilde med den"."""
    at = next((at for at, item in enumerate(items) if item.tag == "when" and item.value.day == today), len(items))
    behind = items[at + 1 :]
    if not behind or any(item.tag in TO_COME or item.text in EARLIER for item in items):
        return False
    told = any(one.text in TELLING and two.tag in PAST for one, two in pairwise(behind))
    return told or any(item.text in TOLD_OF for item in behind)
