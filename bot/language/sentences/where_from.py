"""Where some of those who came live, which says nothing of where it was: "37 kom, 12 af dem fra Jennumparken"."""

from collections.abc import Collection, Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

SOME = word_set("dem fleste halvdelen nogle nogen resten flere mange them most some half rest others", of_reader=False)


def may_be_from(tags: Collection[str]) -> bool:
    return "from" in tags and "place" in tags


def without_where_some_live(items: Sequence[Atom]) -> list[Atom]:
    """The same items; such a place says nothing."""
    return [
        item.tagged("skip") if item.tag == "place" and _some_are_from_it(items, at) else item
        for at, item in enumerate(items)
    ]


def _some_are_from_it(items: Sequence[Atom], at: int) -> bool:
    if tag_at(items, at - 1) != "from":
        return False
    of_them = tag_at(items, at - 2) == "count" and items[at - 2].value.relation == "ofwhich"
    return of_them or text_at(items, at - 2) in SOME
