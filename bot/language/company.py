"""Who is counted beside whom: "31 og mig", "familien og 31 andre", "6 der hjalp", "21 store og 14 små"."""

from collections.abc import Sequence

from bot.language.counting import Count
from bot.language.tokens import Atom, tag_at, text_at, word_set

Atoms = Sequence[Atom]
ME = word_set("mig me undertegnede")
OTHERS = word_set("andre others oevrige")
PLACES_OF = word_set("steder sted places place dage days")
HELPED = word_set(
    "hjalp hjaelper hjaelp hjulpet hjaelpe arbejdede arbejder serverede lavede lave servere rydde stod helped help"
)
THAT = word_set("der som who that")
KITCHEN = word_set("koekkenet kokkenet kitchen")
BIG, SMALL = word_set("store stor"), word_set("smaa sma")
PAIRED = (-3, -2, 2, 3)
"""How far "store" and "små" stand apart where each has its number."""


def beside_somebody(items: Atoms, at: int) -> Count | None:
    """The count at `at` in doubt, where people stand beside it whom it may or may not count in."""
    count = items[at].value
    if count.value is None or count.relation not in ("", "plus"):
        return None
    joined_before = tag_at(items, at - 1) in ("and", "plus")
    if _joins(items, at + 1) and text_at(items, at + 2) in ME:
        return _doubted(count, count.value, count.value + 1)
    if joined_before and text_at(items, at - 2) in ME:
        return _doubted(count, count.value + 1, count.value)
    others = text_at(items, at + 1) in OTHERS and text_at(items, at + 2) not in PLACES_OF
    return _doubted(count, count.value) if joined_before and others and not count.who else None


def guests_from_elsewhere(items: Atoms, at: int) -> bool:
    """ "besøg af 3 fra avisen" counts some of those who were there."""
    visit = tag_at(items, at - 1) == "of" and text_at(items, at - 2).startswith("besoeg")
    return visit and tag_at(items, at + 1) == "from" and tag_at(items, at + 2) not in ("place", "count", "when")


def helpers(atoms: Atoms, at: int) -> str:
    """What a bare number counts by what stands behind it: "6 der hjalp" are volunteers, "os fem i køkkenet" staff."""
    if text_at(atoms, at) in THAT or (tag_at(atoms, at) == "to" and text_at(atoms, at + 1) == "at"):
        verb = at + 1 if text_at(atoms, at) in THAT else at + 2
        return "volunteers" if text_at(atoms, verb).split(" ")[0] in HELPED else ""
    inside = at + 2 if tag_at(atoms, at + 1) == "the" else at + 1
    return "staff" if tag_at(atoms, at) == "in" and text_at(atoms, inside) in KITCHEN else ""


def by_size(atoms: Atoms, at: int) -> str:
    """ "21 store og 14 små" are adults and children; "33 store og små" says nothing of either."""
    text = text_at(atoms, at)
    own, other = (BIG, SMALL) if text in BIG else (SMALL, BIG)
    if text not in own or not any(_counted(atoms, at + step, other) for step in PAIRED):
        return ""
    return "adults" if own is BIG else "children"


def _counted(atoms: Atoms, at: int, words: frozenset[str]) -> bool:
    return text_at(atoms, at) in words and tag_at(atoms, at - 1) in ("digits", "numeral")


def _joins(items: Atoms, at: int) -> bool:
    return tag_at(items, at) in ("and", "plus") or text_at(items, at) == "+"


def _doubted(count: Count, *options: int) -> Count:
    return count._replace(value=None, why="ambiguous", options=options)
