"""Rows that no report tells of: lines that begin with a day or a home and count somebody."""

import re
from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.clauses import has
from bot.language.tables.lines import lines
from bot.language.tables.looking import Look, is_time
from bot.language.tables.of_nothing import MOVED
from bot.language.word_sets import tag_set

_UNDONE = re.compile(r"\W(?:nej|ikke|no)\W*$", re.IGNORECASE)
""" "15-01-2020  56  familie på 5  nej"."""
FEWEST = 2
"""Rows of a list."""
NOTHING = tag_set("called_off not absent untold future ended")
"""With one of these a line says that nothing was, or that somebody left."""


def leaves_rows_out(text: str, reports: int, look: Look) -> bool:
    """Whether a message has more such lines than it has reports: "3/3 Flyvervej 8, dame på 70" below others."""
    if text.count("\n") < FEWEST - 1:
        return False
    kept = [line.whole.text for line in lines(text) if not MOVED.search(line.whole.text)]
    rows = [items[0] for line in kept if _is_row(items := look(line)) and not _UNDONE.search(line)]
    homes = [first for first in rows if first.tag == "place"]
    many = len(homes if len(homes) >= FEWEST else rows)  # "I dag besøgte jeg to nye naboer" above two homes
    return many >= FEWEST and reports < many


def _is_row(items: Sequence[Atom]) -> bool:
    first = items[0] if items else None
    if first is None or not any(map(_counts, items)) or has(items, *NOTHING):
        return False
    day = is_time(first) and (first.value.day is not None or first.value.weekday is not None)
    return day or (first.tag == "place" and has_house(first))


def _counts(item: Atom) -> bool:
    """Not "ons: container tømt, 3 sofaer"."""
    if item.tag != "count":
        return item.tag == "who"
    return bool(item.value.who != "thing" and (item.value.who or not item.value.strange))
