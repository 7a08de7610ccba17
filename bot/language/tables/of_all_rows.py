"""What the last line says of all rows above it: "Alle tal er for 4. kvartal 2019", "Alle tre fik mappen"."""

from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.clauses import has
from bot.language.sentences.welcomes import FOLDERS
from bot.language.tables.above import TELLING, Above, above
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look, is_time, of_item
from bot.language.tables.stretch import Stretch
from bot.language.tables.telling import WELCOMED
from bot.language.word_sets import word_set

ALL = word_set("det alle alt begge samtlige all both opgjort status opgørelse pr gælder tallene", of_reader=False)
EVERYBODY = word_set("alle begge samtlige allesammen all both everybody", of_reader=False)
ONLY_ALL = word_set("begge alle samtlige to tre fire steder dem both all", of_reader=False)
FEWEST = 2
"""Rows above it."""


def said_of_all(left: list[Line], look: Look) -> tuple[Above, list[Line]]:
    """What the last line says of all others: "Alle tal er for 4. kvartal 2019", "begge i Jennumparken"; and these."""
    last = left[-1].whole if len(left) > FEWEST else None
    if last is None:
        return Above(), left
    if all(word in ONLY_ALL for word in fold(last.text).split()):
        return said_of_all(left[:-1], look)  # "budt velkommen i mandags", and below it "begge steder"
    items = look(last.text)
    if arrived := _given_to_all(last, items, look):
        return arrived, left[:-1]
    if named := _names_all(last, left[:-1], look):
        return named, left[:-1]
    alone = all(item.tag == "place" and not has_house(item) for item in items)  # "ParkCaféen", below all rows
    elsewhere = any(has(look(line.whole.text), "place") for line in left[:-1])
    if not (alone and not elsewhere) and (not _is_of_all(last.text) or has(items, "count", "topic")):
        return Above(), left
    heading = above(last, look)
    return (heading[0], left[:-1]) if heading and (heading[0].when or heading[0].place) else (Above(), left)


def _is_of_all(text: str) -> bool:
    """ "begge i Jennumparken", "(Parken begge dage)"."""
    words = fold(text).split()
    bare = [word.strip("()") for word in words]
    return words[0] in ALL or (text.startswith("(") and not ALL.isdisjoint(bare))


def _names_all(last: Stretch, rows: Sequence[Line], look: Look) -> Above | None:
    """ "Det er alt sammen fællesspisninger på Glarbjergvej", below rows that name nothing."""
    items = look(last.text)
    names = [item for item in items if item.tag == "topic"]
    first = last.text.lower().partition(" ")[0]
    if len(names) != 1 or first not in ALL or has(items, "count", "when", *TELLING):
        return None
    if any(has(look(line.whole.text), "topic", "place") for line in rows):
        return None
    place = next((of_item(last, item) for item in items if item.tag == "place"), None)
    return Above(named=(of_item(last, names[0]),), topics=frozenset(names[0].value.topics), place=place)


def _given_to_all(line: Stretch, items: Sequence[Atom], look: Look) -> Above | None:
    """The folder and the day of such a line; None where it is none."""
    whole = {word for item in items for word in item.text.split()}
    if not look.tells_of_arrivals(items) or has(items, "place", "not", "called_off"):
        return None
    times = [item for item in items if is_time(item)]
    if whole.isdisjoint(EVERYBODY) and (not times or has(items, "who", "new", "count")):
        return None  # "Jeg sagde velkommen i går", below those who moved in
    if len(times) > 1 or any(item.tag == "count" and item.value.noun for item in items):
        return None
    folders = [item for item in items if any(part in item.text for part in FOLDERS)]
    when = tuple(of_item(line, time) for time in times)
    arrivals = look.counted.arrivals
    named, topics = ((), frozenset[int]()) if arrivals is None else ((WELCOMED,), frozenset({arrivals}))
    return Above(named, topics, when=when, folder=of_item(line, folders[0]) if folders else None)
