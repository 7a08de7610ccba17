"""Those who arrived and were named without a number: "mor, far og tre børn", "mor og søn", "ny lejer"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count, Counted
from bot.language.drafts.relatives import (
    SINGLE,
    Companions,
    has_partner,
    how_many,
    is_aged,
    is_alone,
    is_relative,
    moved_in_with_some,
    role_of,
    shares_home,
    tells_of_another,
    with_children,
)
from bot.language.places.place import has_house
from bot.language.reading import Span
from bot.language.word_sets import word_set

SHORTEST_RELATIVE = 4
SILENT = frozenset({"sign", "count", "topic", "when", "place", "in", "on", "at", "to", "and", "the", "skip", "past"})
"""Of these only somebody who was joined to another is a person."""
ONE_YOUNG = word_set("pige dreng fyr")
LONE = frozenset({"enlig", "enlige"})
YOUNG = word_set("ung aeldre enlig enlige young elderly single")
ONE_BABY = word_set("baby barn spaedbarn child kid toddler newborn")
JUST_ARRIVED = ("nyindflyt", "nytilflyt", "tilflyt", "indflyt", "nyankom")


def uncounted(items: Sequence[Atom], spans: Sequence[Span], joined: Companions) -> list[Counted]:
    """Persons that are named without a number, each as a count; `spans` are those of the items."""
    found: list[Counted] = []
    counted = _first_counted(items)
    speaking = [at for at, item in enumerate(items) if item.tag not in SILENT or at in joined]
    speaking = [at for at in speaking if not tells_of_another(items, at)]
    for at, item, span in [(at, items[at], spans[at]) for at in speaking]:
        beside = at > counted or bool(found and found[-1][0].who in ("parents", "part"))
        if at in joined and item.tag != "count":
            found.append((_companion(item), span))
        elif is_relative(items, at):
            found.append((_relative(item, beside), span))
        elif has_partner(items, at) or (not beside and is_alone_with_children(items, at)):
            found.append((_named("parents", item, one=True), span))
        elif shares_home(items, at):
            found.append((_named("families", item, one=True), span))
        elif item.tag == "who" and item.value == "children" and at and _joins(items[at - 1], beside):
            found.append((_named("children", item, item.text in ONE_BABY), span))
        elif beside and _may_be_somebody(items, at):
            found.append((Count(None, why="ambiguous", who="part", noun=item.text), span))
        elif is_aged(items, at):
            found.append((_named("part" if item.value in ("people", None) else str(item.value), item, one=True), span))
        elif item.tag == "who" and _stands_for_people(items, at) and not _repeated(items, found, item):
            who = "parents" if _is_parent(items, at) else str(item.value)
            one = item.text in SINGLE | LONE or _is_the_one(items, at)
            found.append((_named(who, item, one).but(new=_is_new(items, at)), span))
    return found


def _is_parent(items: Sequence[Atom], at: int) -> bool:
    """ "ny nabo, han er flyttet ind med sin kæreste", "kvinde med barn": one home."""
    moved_in = items[at].value == "people" and moved_in_with_some(items, at)
    return moved_in or (is_alone(items[at]) and with_children(items, at))


def _first_counted(items: Sequence[Atom]) -> int:
    """Where the first of those stands who have a number and may be parents."""
    parents = (at for at, item in enumerate(items) if item.tag == "count" and item.value.who in ("parents", "part"))
    return next(parents, len(items))


def is_alone_with_children(items: Sequence[Atom], at: int) -> bool:
    """ "hun er alene med 2 drenge"."""
    with_some = items[at].text in ("alene", "alone") and tag_at(items, at + 1) == "with" and at + 2 < len(items)
    return with_some and items[at + 2].tag == "count" and items[at + 2].value.who in ("children", "part", "people")


def _relative(item: Atom, beside: bool) -> Count:
    """So many as the word says beside somebody else; alone it is asked about."""
    number = how_many(item) if beside else None
    return Count(number, why="" if number else "ambiguous", who=role_of(item), noun=item.text).but(loose=bool(number))


def _companion(item: Atom) -> Count:
    """ "mand og hans kone", "woman with her baby"; how many "konens slægtninge" are must be asked."""
    named = item.tag == "who" and item.value != "people"  # "hendes mand"
    one = _named(str(item.value), item, item.text in ONE_BABY | SINGLE) if named else _relative(item, beside=True)
    return one.but(relation="plus")


def _may_be_somebody(items: Sequence[Atom], at: int) -> bool:
    """ "mor og teenagesn": a word that nobody knows, joined to a parent."""
    item, parent = items[at], items[at - 2] if at > 1 else None
    if item.tag != "word" or item.value is not None or len(item.text) < SHORTEST_RELATIVE or parent is None:
        return False
    who = parent.value.who if parent.tag == "count" else parent.value if parent.tag == "who" else ""
    named = tag_at(items, at + 1) in ("kin", "who", "count")  # "hans to døtre"
    return not named and items[at - 1].tag in ("and", "plus", "with") and who in ("parents", "part")


def _joins(before: Atom, parents: bool) -> bool:
    """ "with a baby"; "mor, far og barn"."""
    return before.tag == "with" or (parents and (before.tag in ("and", "plus") or before.text in (",", "+")))


def _named(who: str, item: Atom, one: bool) -> Count:
    """One person or home, or so many as its plural leaves open; `loose`, since parts named beside it count instead."""
    return Count(1 if one else None, why="" if one else "vague", who=who, noun=item.text).but(loose=one)


def _stands_for_people(items: Sequence[Atom], at: int) -> bool:
    item, new = items[at], _is_new(items, at)
    if item.text in LONE and tag_at(items, at + 1) == "who":
        return False  # "enlig mor" is one
    if item.text in SINGLE and item.value in ("parents", "families", "couples"):
        return True
    if with_children(items, at):
        return True
    return (new or _welcomed(items, at) or _noted_down(items, at) or _is_at_home(items, at)) and item.value in (
        "people",
        "families",
        "part",
    )


def _welcomed(items: Sequence[Atom], at: int) -> bool:
    """ "budt velkommen til ung fyr", "Sivhaven 3 - enlig", "Husarvej 9 i går, ældre dame", as it is noted down."""
    before = at - 2 if text_at(items, at - 1) in YOUNG else at - 1
    noted = text_at(items, before) in (":", "-", "(") or tag_at(items, before) == "to"
    noted = noted or (text_at(items, before) == "," and tag_at(items, before - 1) in ("place", "when"))
    noted = noted or (tag_at(items, before) == "place" and has_house(items[before]))  # "Falkevej 22 enlig mand"
    # "13/3 ung mand, budt velkommen", "Sivhaven 3 - enlig mand, har fået mappen"
    behind = text_at(items, at + 1) == ","
    dated = behind and (noted or tag_at(items, before) == "when")
    alone = items[at].text in SINGLE or (items[at].text in LONE and tag_at(items, at + 1) in ("", "sign"))
    named = items if dated else items[: max(before, 0)]
    return alone and (noted or dated) and any(item.tag == "topic" for item in named)


def _noted_down(items: Sequence[Atom], at: int) -> bool:
    """ "Ældre dame flyttet ind på Infanterivej 5", as it is noted down at the beginning of a message."""
    behind = at + 2 if text_at(items, at + 1) == "," else at + 1
    noted = tag_at(items, behind) == "topic" or (tag_at(items, behind) == "place" and has_house(items[behind]))
    return at < 2 and is_alone(items[at]) and noted


def _is_at_home(items: Sequence[Atom], at: int) -> bool:
    """ "den ældre mand i Sivhaven 3 fik mappen"."""
    lives = tag_at(items, at + 1) in ("in", "on") and tag_at(items, at + 2) == "place" and has_house(items[at + 2])
    return lives and _is_the_one(items, at)


def _is_the_one(items: Sequence[Atom], at: int) -> bool:
    """ "den nye pige"."""
    return (items[at].text in ONE_YOUNG or is_alone(items[at])) and text_at(items, at - 2) in ("den", "det")


def _is_new(items: Sequence[Atom], at: int) -> bool:
    """ "ny nabo", "nyindflyttet dame", "ny enlig mand"."""
    described = at > 1 and items[at - 1].text in LONE
    before = items[at - 1 - described] if at else None
    return before is not None and (
        before.tag == "new" or (before.tag == "topic" and before.text.startswith(JUST_ARRIVED))
    )


def _repeated(items: Sequence[Atom], found: Sequence[Counted], item: Atom) -> bool:
    """A home or couple that was counted already is only named again; two parents are two."""
    known = [other.value for other in items if other.tag == "count"] + [count for count, _ in found]
    return any(count.who == item.value and (item.value != "parents" or count.noun == item.text) for count in known)
