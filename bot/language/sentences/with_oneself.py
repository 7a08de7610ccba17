"""Whom somebody names beside those who came: "min mor og jeg bød dem velkommen", "mormor var på besøg"."""

from collections.abc import Collection, Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

ONESELF = word_set("jeg i me", of_reader=False)
AND = word_set("og and n", of_reader=False)
VISITING, AS_FAR = word_set("besoeg visiting visit", of_reader=False), 4
SOMEBODY = frozenset({"who", "kin"})
OWN = word_set("min mit mine my", of_reader=False)


def may_be_with_oneself(texts: Collection[str], tags: Collection[str]) -> bool:
    visited = not VISITING.isdisjoint(texts) and ("who" in tags or "kin" in tags)
    return visited or ("who" in tags and not (ONESELF.isdisjoint(texts) or AND.isdisjoint(texts)))


def without_those_with_oneself(items: Sequence[Atom]) -> list[Atom]:
    return [
        item.but(tag="skip", value="other")
        if (item.tag == "who" and _is_with_oneself(items, at)) or (item.tag in SOMEBODY and _visits(items, at))
        else item
        for at, item in enumerate(items)
    ]


def _is_with_oneself(items: Sequence[Atom], at: int) -> bool:
    """ "mor og jeg", "jeg og min mor", "me n mom"; "en mor, og jeg bød hende velkommen" has a comma."""
    before = at - (2 if text_at(items, at - 1) in OWN else 1)
    behind = text_at(items, at + 1) in AND and text_at(items, at + 2) in ONESELF
    ahead = text_at(items, before) in AND and text_at(items, before - 1) in ONESELF
    counted = tag_at(items, at - 1) in ("count", "a", "new")  # "ny mor og jeg sagde velkommen"
    return (behind or ahead) and not counted


def _visits(items: Sequence[Atom], at: int) -> bool:
    """ "…, og mormor var på besøg": of no home here."""
    behind = items[at + 1 : at + AS_FAR]
    visits = any(item.text in VISITING or item.text.endswith(" besoeg") for item in behind)
    return visits and not any(item.tag in ("sign", "count", "and") for item in behind[:2])
