"""Lists of places with a number each: "Glarbjergvej 19" in one is an area and its guests, not an address."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.places.place import Place
from bot.language.sentences.clauses import clauses, sentences
from bot.language.word_sets import word_set

MOST_IN_A_LIST = 20
ORDERED = word_set("kvartal kvartalet kvt kv halvaar halvaaret klasse kl gang sal")
"""Behind a number that is no line's: "1. kvartal 3, 2. kvartal 4"."""
BETWEEN = frozenset({"when", "held", "came"})
""" "i Vangdalen onsdag 34", "i Vangdalen var vi 30"."""
WELCOMING = frozenset({"welcome", "received"})
"""Who is welcomed has an address."""
BARE = frozenset({"when", "place", "in", "on", "at", "topic"})
"""All that stands in "i søndags på Glarbjergvej 25"."""


def relisted(items: Sequence[Atom], arrivals: int | None) -> list[Atom]:
    """The same items; an area's street with a number that heads its line is read as the others are.

    `arrivals`: the topic of newcomers, who have an address.
    """
    places = [item for item in items if item.tag == "place"]
    if not any(item.value.area_of_name for item in places):
        return list(items)
    parts = (part for line in sentences(items) for clause in clauses(line) for part in _behind_colons(clause))
    lines = [[item for item in part if item.tag not in ("sign", "and")] for part in parts]
    headed = any(len(line) >= 2 and line[0].tag == "place" and line[1].tag == "count" for line in lines)
    dated = any([item.tag for item in line] == ["when"] for line in lines)
    if not (headed or any(_is_row(line, dated, arrivals) for line in lines)):
        return list(items)
    heads = {id(line[0]) for line in lines if line and _bare(line)} if headed else set()
    rows = [line for line in lines if _is_row(line, dated, arrivals)]
    if rows:
        named = {index for line in rows for index in _topics(line)}
        heads |= {id(line[-1]) for line in lines if _ends_bare(line, dated) and _topics(line) <= named}
    return [part for item in items for part in (_parted(item) if id(item) in heads else (item,))]


def _behind_colons(clause: Sequence[Atom]) -> list[list[Atom]]:
    """ "fællesspisning to steder: Vangdalen 25"."""
    parts: list[list[Atom]] = [[]]
    for item in clause:
        if item.text == ":":
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def may_number(tokens: Sequence[Atom], texts: Sequence[str]) -> bool:
    """Whether a message may be a list, by the texts of its tokens."""
    return ")" in texts or ("." in texts and (tokens[0].tag == "digits" or "\n" in texts or ":" in texts))


def unnumbered(tokens: Sequence[Atom]) -> list[Atom]:
    """The same tokens, without the numbers of a list: "1) ... 2) ...", or lines "1. ...", "2. ..."."""
    closed = _before(tokens, ")")
    numbered = _in_order(closed, tokens) or [at for at in closed if _begins_a_line(tokens, at)]
    numbered += _in_order([at for at in _before(tokens, ".") if _begins_a_line(tokens, at)], tokens)
    if not numbered and (inline := _in_order(_before(tokens, "."), tokens)) and text_at(tokens, inline[0] - 1) == ":":
        numbered = inline  # "Dagsorden: 1. Fællesspisning i april 2. Loppemarked i maj"
    left_out = {at + part for at in numbered for part in (0, 1)}
    return [token for at, token in enumerate(tokens) if at not in left_out] if left_out else list(tokens)


def _before(tokens: Sequence[Atom], sign: str) -> list[int]:
    """Where small numbers stand with such a sign behind them."""
    signs = [at for at, token in enumerate(tokens) if token.text == sign and text_at(tokens, at + 1) not in ORDERED]
    return [at - 1 for at in signs if tag_at(tokens, at - 1) == "digits" and tokens[at - 1].value < MOST_IN_A_LIST]


def _begins_a_line(tokens: Sequence[Atom], at: int) -> bool:
    return at == 0 or tokens[at - 1].text == "\n"


def _in_order(places: list[int], tokens: Sequence[Atom]) -> list[int]:
    """Two or more, counted from one."""
    ordered = [tokens[at].value for at in places] == list(range(1, len(places) + 1))
    return places if ordered and len(places) > 1 else []


def _bare(line: Sequence[Atom]) -> bool:
    head = line[0]
    return head.tag == "place" and head.value.area_of_name is not None and not any(item.tag == "count" for item in line)


def _is_row(line: Sequence[Atom], dated: bool, arrivals: int | None) -> bool:
    """ "i fredags i Vangdalen 30", beside which "i søndags på Glarbjergvej 25" is no address. `dated`: by a heading."""
    words = [item for item in line if item.tag not in BETWEEN]
    counted = any(
        (one.tag, two.tag) == ("place", "count") and two.value.who in ("", "people") for one, two in pairwise(words)
    )
    dated = dated and arrivals not in _topics(line) and not any(item.tag in WELCOMING for item in line)
    return counted and (dated or any(item.tag == "when" for item in line))


def _topics(line: Sequence[Atom]) -> set[int]:
    return {index for item in line if item.tag == "topic" for index in item.value.topics}


def _ends_bare(line: Sequence[Atom], dated: bool) -> bool:
    tags = [item.tag for item in line]
    bare = tags[-1:] == ["place"] and set(tags) <= BARE and line[-1].value.area_of_name is not None
    return bare and (
        dated or "when" in tags or line[-1].value.why == "outside"
    )  # "og på Glarbjergvej 122", where no such house is


def _parted(item: Atom) -> tuple[Atom, Atom]:
    place: Place = item.value
    number = place.home.number if place.home else 0
    area = place._replace(area=place.area_of_name, stated=True, home=None, options=(), why="", house=(0, 0))
    return item.meaning(area), item.but(tag="count", value=Count(number))
