"""Lists of places with a number each: "Glarbjergvej 19" in one is an area and its guests, not an address."""

from collections.abc import Sequence

from bot.language.clauses import sentences
from bot.language.counting import Count
from bot.language.places import Place
from bot.language.tokens import Atom


def relisted(items: Sequence[Atom]) -> list[Atom]:
    """The same items; an area's street with a number that heads its line is read as the other lines are."""
    if not any(item.tag == "place" and item.value.area_of_name for item in items):
        return list(items)
    lines = [[item for item in line if item.tag != "sign"] for line in sentences(items)]
    if not any(len(line) >= 2 and line[0].tag == "place" and line[1].tag == "count" for line in lines):
        return list(items)
    heads = {id(line[0]) for line in lines if line and _bare(line)}
    return [part for item in items for part in (_parted(item) if id(item) in heads else (item,))]


def _bare(line: Sequence[Atom]) -> bool:
    head = line[0]
    return head.tag == "place" and head.value.area_of_name is not None and not any(item.tag == "count" for item in line)


def _parted(item: Atom) -> tuple[Atom, Atom]:
    place: Place = item.value
    number = place.home.number if place.home else 0
    area = place._replace(area=place.area_of_name, stated=True, home=None, options=(), why="")
    return item._replace(value=area), item._replace(tag="count", value=Count(number))
