"""Lists of places with a number each: "Glarbjergvej 19" in one is an area and its guests, not an address."""

from collections.abc import Sequence

from bot.language.clauses import clauses, sentences
from bot.language.count import Count
from bot.language.places import Place
from bot.language.tokens import Atom, tag_at, text_at


def relisted(items: Sequence[Atom]) -> list[Atom]:
    """The same items; an area's street with a number that heads its line is read as the others are."""
    if not any(item.tag == "place" and item.value.area_of_name for item in items):
        return list(items)
    parts = (part for line in sentences(items) for part in clauses(line))
    lines = [[item for item in part if item.tag not in ("sign", "and")] for part in parts]
    if not any(len(line) >= 2 and line[0].tag == "place" and line[1].tag == "count" for line in lines):
        return list(items)
    heads = {id(line[0]) for line in lines if line and _bare(line)}
    return [part for item in items for part in (_parted(item) if id(item) in heads else (item,))]


def unnumbered(tokens: Sequence[Atom]) -> list[Atom]:
    """The same tokens, without the numbers that lines begin with: "1) ...", "2) ...", or "1. ...", "2. ..."."""
    begins = [0, *(at + 1 for at, token in enumerate(tokens) if token.text == "\n")]
    heads = [at for at in begins if _heads_a_line(tokens, at)]
    if not heads:
        return list(tokens)
    numbered = [at for at in heads if tokens[at + 1].text == ")"]
    stopped = [at for at in heads if tokens[at + 1].text == "."]
    if [tokens[at].value for at in stopped] == list(range(1, len(stopped) + 1)) and len(stopped) > 1:
        numbered += stopped
    if not numbered:
        return list(tokens)
    left_out = {at + part for at in numbered for part in (0, 1)}
    return [token for at, token in enumerate(tokens) if at not in left_out]


def _heads_a_line(tokens: Sequence[Atom], at: int) -> bool:
    return tag_at(tokens, at) == "digits" and tokens[at].value < 20 and text_at(tokens, at + 1) in (")", ".")


def _bare(line: Sequence[Atom]) -> bool:
    head = line[0]
    return head.tag == "place" and head.value.area_of_name is not None and not any(item.tag == "count" for item in line)


def _parted(item: Atom) -> tuple[Atom, Atom]:
    place: Place = item.value
    number = place.home.number if place.home else 0
    area = place._replace(area=place.area_of_name, stated=True, home=None, options=(), why="", house=(0, 0))
    return item._replace(value=area), item._replace(tag="count", value=Count(number))
