"""Some of those who were counted before: "de sidste 2", "20 var børn", "11 fra Vangdalen og 18 fra Jennumparken"."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at
from bot.language.atoms.tokens import Atom
from bot.language.counts.count import PARTED, Count
from bot.language.sentences.clauses import NAMING
from bot.language.word_sets import word_set

TURNS = word_set("andre first others")
WOMEN = word_set("pige piger kvinde kvinder dame damer mor moedre girl girls woman women lady ladies mother mothers")
MEN = word_set("dreng drenge mand maend herre herrer far faedre boy boys man men father fathers")
GENDERED = WOMEN | MEN
WITH_THEM = frozenset({"var med"})
"""Behind "kun ét barn" it is among those who were counted; "kun fem kom" is all who came."""
PARTING = frozenset({"sign", "and", "but"})
BRACKETED = frozenset({"count", "new", "sign", "and", "ofwhich"})
"""All that stands before some of those in brackets."""


def as_those(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "55 kom, og 20 var børn": some of those who were counted before; "20 var børn og 35 var voksne" are all."""
    said = [other.value for other in found if other.tag == "count"] if _says_no_more(found, items, at) else []
    inside = any(_holds(count, item.value.value or 0) for count in said)
    return item.meaning(item.value.but(relation="ofwhich" if inside else ""))


def _holds(count: Count, some: int) -> bool:
    """Whether people in general were counted, and no fewer: "12 unge, 3 var piger", not "8 drenge, 3 var piger"."""
    general = count.who in ("", "people") or (count.who in ("part", "unit") and count.noun not in GENDERED)
    return general and not (count.relation or count.strange) and (count.value or 0) >= some


def _are_guests(found: Sequence[Atom]) -> bool:
    """Whether the number before surely is of those who came; "25 sagde ja" is not."""
    last = max((n for n, item in enumerate(found) if item.tag == "count"), default=-1)
    to = last >= 0 and last + 2 < len(found) and (found[last + 1].tag, found[last + 2].tag) == ("to", "topic")
    return last >= 0 and (to or found[last].value.came or found[last].value.who == "people")


def _says_no_more(found: Sequence[Atom], items: Sequence[Atom], at: int) -> bool:
    """Whether nothing between a number and the one before it, nor its own clause, names an activity, day or place.

    What stands directly behind the one before is its own: "26 til spisning i torsdags, de 6 var børn".
    """
    last = max((n for n, item in enumerate(found) if item.tag == "count"), default=len(found))
    if last == len(found) or (found[last].value.who in PARTED and not found[last].value.relation):
        return False
    parted = next((n for n in range(last, len(found)) if found[n].tag in PARTING), len(found))
    behind = next((n for n in range(at + 1, len(items)) if items[n].tag in PARTING), len(items))
    return not any(item.tag in NAMING for item in (*found[parted:], *items[at + 1 : behind]))


def as_some(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "de sidste 2", "de første 10", "kun ét barn" behind a greater number: some of them, and never all."""
    if found and found[-1].tag == "only" and item.value.who in PARTED and not item.value.relation:
        came = at + 1 < len(items) and items[at + 1].tag == "came" and items[at + 1].text not in WITH_THEM
        return item if came or not _are_guests(found) else as_those(found, item, items, at)
    before = [other.tag for other in found[-3:] if other.text != ":"][-2:]
    if before == ["ofwhich", "new"] and not item.value.who:
        return item.meaning(item.value.but(new=True))  # "34 (heraf nye 12)"
    some = item.value.new or item.value.who == "part"
    if some and not item.value.relation and _in_brackets(found, item.value):
        return item.meaning(item.value.but(relation="ofwhich"))
    if item.value.who or item.value.relation or len(found) < 2 or found[-2].tag != "the":
        return item
    some = found[-1].tag in ("last", "ordinal", "next") or found[-1].text in TURNS
    return item.meaning(item.value.but(relation="ofwhich")) if some else item


def of_another_day(found: Sequence[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "22 i fredags heraf 6 nye og 18 i torsdags", "…, i torsdags 18": the second number is no part of the first.

    Not so in "22 i uge 9, heraf 6 i mandags og 8 i torsdags", nor of an hour.
    """
    count: Count = items[at].value
    if count.new or count.who in PARTED or not found:
        return False
    behind = found[-1] if found[-1].tag == "when" else None
    own = behind or (items[at + 1] if at + 1 < len(items) and items[at + 1].tag == "when" else None)
    before = found[:-1] if behind else found
    if own is None or not before or before[-1].tag not in PARTING:
        return False
    last = max((n for n, item in enumerate(before) if item.tag == "ofwhich"), default=len(before))
    days = [bool(item.value.period) for item in before[:last] if item.tag == "when"]
    return days[-1:] == [bool(own.value.period)] and not any(item.tag == "when" for item in before[last:])


def is_when_some_came(found: Sequence[Atom], item: Atom) -> bool:
    """ "22 unge i uge 9, heraf 6 i mandags": the day is of those six."""
    some = found[-1].tag == "count" and found[-1].value.relation == "ofwhich"
    return some and not item.value.period and any(other.tag == "when" and other.value.period for other in found)


def _in_brackets(found: Sequence[Atom], some: Count) -> bool:
    """ "13 (6 nye)", "31 (12 nye, 9 piger)": of those who were counted directly before, and no more than they."""
    opened = len(found) - 1
    while opened > 0 and found[opened].text != "(" and found[opened].tag in BRACKETED:
        opened -= 1
    if opened < 1 or found[opened].text != "(" or found[opened - 1].tag != "count":
        return False
    before: Count = found[opened - 1].value
    others = before.noun in GENDERED and some.noun in GENDERED  # "9 drenge (3 piger så på)"
    return not (before.relation or before.who == "thing" or others) and (before.value or 0) >= (some.value or 0)


def by_origin(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "11 fra Vangdalen og 18 fra Jennumparken" parts a total by where people live."""
    from_place = at + 2 < len(items) and items[at + 1].tag == "from" and items[at + 2].tag == "place"
    if not from_place or item.value.relation or item.value.who not in ("", "people"):
        return item
    if found and found[-1].tag == "total":
        return item  # "i alt 96 fra Vangdalen"
    begun = begun_at(found, len(found))
    before = found[:begun] if any(other.tag == "topic" for other in found[:begun]) else ()
    bigger = [other for other in before if other.tag == "count" and (other.value.value or 0) > (item.value.value or 0)]
    said = [other.value for other in (*bigger, *found[begun:]) if other.tag == "count"]
    total = any(count.relation == "" and count.who != "part" for count in said)
    return item.meaning(item.value.but(who="part", relation="ofwhich" if total else ""))
