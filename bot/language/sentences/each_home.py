"""Homes told of one by one: "2 nye familier, en på fire på Falkevej 12 og en på tre på Husarvej 18"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count
from bot.language.counts.sums import HOMES
from bot.language.word_sets import tag_set, word_set

MOST = 9
RESIDENTS = "beboere"
ONE = word_set("en et one a", of_reader=False)
BEHIND = tag_set("on in at place with")
"""What stands behind the one of them that is told of: "en på fire", "one on Flyvervej 33 with 5"."""
BEFORE = tag_set("sign and")
AT = tag_set("on in at")
OTHERS = word_set("ene anden andet foerste tredje sidste", of_reader=False)
""" "den ene på 4, den anden på 3"."""


def may_be_homes(tags: Sequence[str]) -> bool:
    return "count" in tags and "place" in tags


def each_home(items: Sequence[Atom]) -> list[Atom]:
    """The same items; where each home is told of with its place, their number says no more, and each is one."""
    found = list(items)
    for at, item in enumerate(items):
        if item.tag == "count" and item.value.who in HOMES and 1 < (item.value.value or 0) <= MOST:
            if sizes := _sizes(items, at):
                return _with_all_of_them(found, sizes)
            if parts := _parts(items, at):
                return _with_parts(found, at, parts)
            ones = [n for n in range(at + 1, len(items)) if _is_one(items, n, behind=at)]
            if len(ones) == item.value.value and _have_places(items, ones):
                found[at] = item.tagged("skip")
                for one in ones:
                    home = Count(1, who=item.value.who, noun=item.value.noun).but(new=True)
                    found[one] = items[one].tagged("count").meaning(home)
                return found
    return found


def _parts(items: Sequence[Atom], homes: int) -> dict[int, int]:
    """How many of the homes stand where, where they add up: "tre nye familier, to på Falkevej og en på Husarvej"."""
    found = {
        n: 1 if items[n].text in ONE else items[n].value.value
        for n in range(homes + 1, len(items) - 2)
        if _is_part(items, n)
    }
    return found if len(found) > 1 and sum(found.values()) == items[homes].value.value else {}


def _is_part(items: Sequence[Atom], at: int) -> bool:
    item = items[at]
    bare = item.tag == "count" and bool(item.value.value) and item.value.bare
    placed = tag_at(items, at + 1) in AT and tag_at(items, at + 2) == "place"
    return placed and tag_at(items, at - 1) in BEFORE and (bare or _is_one(items, at))


def _with_parts(found: list[Atom], homes: int, parts: dict[int, int]) -> list[Atom]:
    """Each part is of such homes, and their number says no more."""
    whole = found[homes].value
    found[homes] = found[homes].tagged("skip")
    for at, value in parts.items():
        home = Count(value, who=whole.who, noun=whole.noun).but(new=True)
        found[at] = found[at].tagged("count").meaning(home)
    return found


def _is_one(items: Sequence[Atom], at: int, behind: int | None = None) -> bool:
    """ ", en på fire", "and one on Glentevej 7"; not "en mand på Falkevej". `behind`: where their number stands."""
    item = items[at]
    bare = item.tag == "word" or (item.tag == "count" and item.value.value == 1 and not item.value.who)
    begins = tag_at(items, at - 1) in BEFORE or at - 1 == behind
    return item.text in ONE and bare and begins and tag_at(items, at + 1) in BEHIND


def _sizes(items: Sequence[Atom], homes: int) -> list[int]:
    """Where the number of residents stands for each of so many homes: "den ene på 4, den anden på 3"; else nothing."""
    end = next((n for n in range(homes, len(items)) if items[n].text in ENDS), len(items))
    sizes = [n + 2 for n in range(homes + 1, end - 2) if _is_size(items, n)]
    together = not any(item.tag == "place" for item in items[sizes[0] : sizes[-1]]) if sizes else False
    return sizes if together and len(sizes) == items[homes].value.value else []


def _is_size(items: Sequence[Atom], at: int) -> bool:
    """ "den ene på 4" by its "ene"; "en på 4" where it begins a clause."""
    other = items[at].text in OTHERS and tag_at(items, at - 1) == "the"
    return (other or _is_one(items, at)) and items[at + 1].text == "paa" and items[at + 2].text.isdecimal()


def _with_all_of_them(found: list[Atom], sizes: Sequence[int]) -> list[Atom]:
    """How many they are together stands where the last number stood; the words for each say nothing more."""
    residents = Count(sum(int(found[at].text) for at in sizes), who="people", noun=RESIDENTS)
    for n in (n for at in sizes for n in range(at - 3, at + 1)):
        if found[n].tag in ("the", "on", "count") or found[n].text in OTHERS | ONE:
            found[n] = found[n].tagged("skip")
    found[sizes[-1]] = found[sizes[-1]].tagged("count").meaning(residents)
    return found


def _have_places(items: Sequence[Atom], ones: Sequence[int]) -> bool:
    ends = [*ones[1:], len(items)]
    return all(any(item.tag == "place" for item in items[one:end]) for one, end in zip(ones, ends, strict=True))
