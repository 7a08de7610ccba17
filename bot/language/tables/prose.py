"""What a letter says around its figures: "Hej Mette, her er tallene for oktober, som du bad om i går."."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.atoms.tokens import Atom
from bot.language.sentences.aims import heads_aims
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above, above
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look, is_time
from bot.language.tables.stretch import DIGIT

LONG = 60
"""Characters from which a line without a number is no heading."""
_FIGURES = re.compile(r"\b(?:tal|tallene|figures|numbers)\b[^,.;:!?]*", re.IGNORECASE)
_GREETED = re.compile(r"(?:hej|kære|hi|dear)\b[^,:]*,\s*([^,:]+):$", re.IGNORECASE)
""" "Hej Trine, februar:"."""
_SPOKEN = re.compile(r"[,!?]\s|[.!?](?:\s|$)")
TELLING = ("topic", "place", "new", "welcome", "who", "vague")


class Letter(NamedTuple):
    """A message without the sentences around its rows."""

    lines: list[Line]
    over: Above
    """The time that the sentences say the figures are of."""
    dated: bool
    """Whether they name other times, too: then each row must have its own."""


def without_prose(lines: Sequence[Line], look: Look) -> Letter:
    """The lines of a message but for those, before and behind its rows, that only speak to somebody."""
    spoken = [_is_prose(line, look) for line in lines]
    first = spoken.index(False) if False in spoken else len(lines)
    last = len(lines) - (spoken[::-1].index(False) if False in spoken else 0)
    prose = [*lines[:first], *lines[last:]]
    figures = [said for line in prose if (said := _time_of_figures(line, look))]
    times = sum(is_time(item) for line in prose for item in look(line.whole.text))
    over = figures[0] if len(figures) == 1 else Above()
    return Letter(list(lines[first:last]), over, times > len(figures))


def _is_prose(line: Line, look: Look) -> bool:
    text = line.whole.text
    items = look(text)
    if DIGIT.search(text) or len(line.cells) > 1 or has(items, *TELLING) or any(map(_counts, items)):
        return False
    if items and heads_aims(items):
        return False  # "Til sammenligning, sidste skoleår:"
    if has(items, "greeting") or len(text) > LONG:
        return True
    heading = above(line.whole, look) if _SPOKEN.search(text) else None
    return bool(_SPOKEN.search(text)) and not (heading and heading[0].when)  # "Februar, til jeres optælling"


def _counts(item: Atom) -> bool:
    """ "to familier"; "ét ark" counts nobody."""
    return item.tag == "count" and item.value.value != 1


def _time_of_figures(line: Line, look: Look) -> Above | None:
    """ "her er tallene for oktober", "tallene er for maj"."""
    found = _FIGURES.search(line.whole.text) or _GREETED.match(line.whole.text)
    heading = above(line.whole.part(*found.span(found.lastindex or 0)), look) if found else None
    return Above(when=heading[0].when, year=heading[0].year) if heading and heading[0].when else None
