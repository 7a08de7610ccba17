"""A row of what the row above it names: "Gadeplan tirsdag: 9 unge", and below it "onsdag: 8 unge"."""

from bot.language.sentences.clauses import has
from bot.language.tables.above import TELLING, Above
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look, is_time, of_item
from bot.language.tables.stretch import Stretch
from bot.language.tables.units import counts_what_is_above


def named_in(line: Line, look: Look) -> Above | None:
    """What a row names itself, for a label below it: "NUSSA-forløb: 1", and then "Børn gennemført: 7"."""
    names = [item for item in look(line.whole.text) if item.tag == "topic"]
    if len(names) != 1:
        return None
    return Above(named=(of_item(line.whole, names[0]),), topics=frozenset(names[0].value.topics))


def is_of_the_same(line: Stretch, named: Above, look: Look) -> bool:
    """ "Børn gennemført: 7" below "NUSSA-forløb: 1", "onsdag: 8 unge" below "Gadeplan tirsdag: 9 unge"."""
    items = look(line.text)
    dated = bool(items) and is_time(items[0]) and has(items, "count") and not has(items, "topic", "new", *TELLING)
    return dated or counts_what_is_above(line, named, look)
