"""Some of those who were counted before: "de sidste 2", "20 var børn", "11 fra Vangdalen og 18 fra Jennumparken"."""

from collections.abc import Sequence

from bot.language.clauses import ENDS
from bot.language.tokens import Atom, word_set

TURNS = word_set("andre first others")


def as_those(found: Sequence[Atom], item: Atom) -> Atom:
    """ "55 kom, og 20 var børn": some of those who were counted before; "20 var børn og 35 var voksne" are all."""
    said = [other.value for other in found if other.tag == "count" and other.value.who in ("", "people")]
    inside = any((count.value or 0) >= (item.value.value or 0) and not count.relation for count in said)
    return item.meaning(item.value.but(relation="ofwhich" if inside else ""))


def as_some(found: Sequence[Atom], item: Atom) -> Atom:
    """ "de sidste 2", "de første 10": some of what was counted before, and never all."""
    if found and found[-1].tag == "only" and item.value.who in ("adults", "children") and not item.value.relation:
        return as_those(found, item)  # "26 til spisning. Kun ét barn var med"
    if item.value.who or item.value.relation or len(found) < 2 or found[-2].tag != "the":
        return item
    some = found[-1].tag in ("last", "ordinal", "next") or found[-1].text in TURNS
    return item.meaning(item.value.but(relation="ofwhich")) if some else item


def by_origin(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "11 fra Vangdalen og 18 fra Jennumparken" parts a total by where people live."""
    from_place = at + 2 < len(items) and items[at + 1].tag == "from" and items[at + 2].tag == "place"
    if not from_place or item.value.relation or item.value.who not in ("", "people"):
        return item
    if found and found[-1].tag == "total":
        return item  # "i alt 96 fra Vangdalen"
    begun = next((place for place in range(len(found), 0, -1) if found[place - 1].text in ENDS), 0)
    before = found[:begun] if any(other.tag == "topic" for other in found[:begun]) else ()
    bigger = [other for other in before if other.tag == "count" and (other.value.value or 0) > (item.value.value or 0)]
    said = [other.value for other in (*bigger, *found[begun:]) if other.tag == "count"]
    total = any(count.relation == "" and count.who != "part" for count in said)
    return item.meaning(item.value.but(who="part", relation="ofwhich" if total else ""))
