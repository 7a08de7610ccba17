"""Lines among rows that are no rows and head none: remarks, empty cells, a signature."""

from bot.language.places.signatures import CLOSINGS
from bot.language.sentences.clauses import has
from bot.language.tables.above import TELLING, Above
from bot.language.tables.lines import Line
from bot.language.tables.looking import NONE, Look, is_time
from bot.language.tables.of_nothing import is_day_of_nothing, is_unsaid
from bot.language.tables.stretch import DIGIT
from bot.language.word_sets import tag_set

EMPTY = frozenset({"word", "sign", "none"})
HEADING = tag_set("count topic place who new welcome received arrival when called_off")
"""What a line says that heads others, or is a row."""
MOST_SIGNED = 4
"""Lines of a signature."""


def unsigned(left: list[Line], look: Look) -> list[Line]:
    """The lines without a signature: "Venlig hilsen", and below it "Mette, Bysekretariatet"."""
    closing = next((at for at, line in enumerate(left) if at and _closes(line, look)), len(left))
    signed = left[closing:]
    ends = len(signed) <= MOST_SIGNED and not any(DIGIT.search(line.whole.text) for line in signed)
    return left[:closing] if ends else left


def _closes(line: Line, look: Look) -> bool:
    """ "Hilsen", "Mvh."; a line of "4)" alone says nothing."""
    items = look(line.whole.text)
    return bool(items) and items[0].text in CLOSINGS


def is_beside(line: Line, over: Above, look: Look, *, first: bool) -> bool:
    """A remark in brackets, a row whose cell is empty, or words that say not what, when, where or how many.

    `first`: no row stands above it, so that "Det skal vi nå næste år" heads those below.
    """
    if line.whole.text.startswith("(") and line.whole.text.rstrip(".").endswith(")"):
        return True
    if (
        len(line.cells) > 1
        and NONE.fullmatch(line.cells[-1].text)
        and not any(DIGIT.search(cell.text) for cell in line.cells)
    ):
        return True
    if _tells_of_what_comes(line, look) or is_unsaid(line.whole) or is_day_of_nothing(line.whole, over, look):
        return True
    items = look(line.whole.text)
    if has(items, "future") and not has(items, "count", "topic", "welcome", "who"):
        return not first  # "Børnehuset Hørhaven: starter op i februar"
    return has(items, *TELLING, "untold", "complaint") and not has(
        items, "count", "when", "place", "topic", "called_off", "new", "welcome", "who"
    )


def _tells_of_what_comes(line: Line, look: Look) -> bool:
    """ "Ikke-uddannelsesparate: kommer først i november": behind its label no number, and a time to come."""
    _, colon, told = line.whole.text.partition(":")
    return bool(colon) and not DIGIT.search(told) and any(is_time(item) and item.value.future for item in look(told))


def is_empty(line: Line, over: Above, look: Look) -> bool:
    """ "13/2  vinterferie", "uge 47: sygdom" among rows of other times: nothing that heads those below it."""
    items = look(line.whole.text)
    dated = bool(items) and is_time(items[0]) and len(items) > 1 and not line.whole.text.endswith(":")
    if over.topics and over.topics <= look.counted.held:  # on a day it is one of those that are held
        return dated and bool(items[0].value.period) and all(item.tag in EMPTY for item in items[1:])
    if dated and items[0].value.day:  # "13/3: regn hele aftenen, gik hjem kl. 20"
        return not has(items[1:], *HEADING)
    weekday = dated and items[0].value.weekday is not None and items[1].tag == "none"  # "onsdag ingen vagt"
    return weekday and all(item.tag in EMPTY for item in items[1:])
