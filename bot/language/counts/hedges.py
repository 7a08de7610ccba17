"""How exactly a number was said: "ca. 40", "mindst 30", "en 40 stykker", "40-ish", "50+"."""

from collections.abc import Sequence

from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.counts.places_won import is_rank

Atoms = Sequence[Atom]
MOST_HEDGES = 5
"""Words such as "ca." before one number."""
ROUGHLY = frozenset({"ca", "cirka", "circa", "omtrent"})
OR_SO = frozenset({"saan", "saadan", "deromkring", "lignende", "so"})
SOMETHING = frozenset({"noget", "cirka", "ca"})
""" "29 eller sådan noget"."""


def hedges(atoms: Atoms, at: int) -> tuple[set[str], int]:
    """ "nok omkring", "mindst", "vel en": what stands before the number and says how exact it is."""
    said: set[str] = set()
    end = at + MOST_HEDGES
    while (at < end and (tag := tag_at(atoms, at)) in ("approx", "atleast", "atmost", "between", "only")) or (
        tag == "from" and begins_number(atoms, at + 1)
    ):
        said.add(tag)
        at += 1
    if is_article(atoms, at) and _plain_number(atoms, at + 1) and not is_rank(atoms, at + 1):
        return said | {"approx"}, at + 1
    return said, at


def is_article(atoms: Atoms, at: int) -> bool:
    return text_at(atoms, at) in ARTICLES or tag_at(atoms, at) == "a"


def begins_number(atoms: Atoms, at: int) -> bool:
    return tag_at(atoms, at) in ("digits", "numeral", "approx")


def _plain_number(atoms: Atoms, at: int) -> bool:
    """A number that an article before it makes rough: "en 40 stykker"; never "et hundrede" or "en og tyve"."""
    tag = tag_at(atoms, at)
    return (tag == "digits" and tag_at(atoms, at + 1) not in ("age", "school")) or (
        tag == "numeral" and 1 < atoms[at].value < 100
    )


def _rough_ending(atoms: Atoms, at: int, value: int) -> tuple[Count, int] | None:
    """ "40-ish", "31 cirka"; "30'erne" and "3x" say too little."""
    end = at + 1 if text_at(atoms, at) in ("-", "'") else at
    text = text_at(atoms, end)
    if tag_at(atoms, end) == "or" and text_at(atoms, end + 1) in OR_SO:
        return Count(value, estimated=True), end + (3 if text_at(atoms, end + 2) in SOMETHING else 2)
    if text in ("ish", "odd") or (text in ROUGHLY and not begins_number(atoms, end + 1)):
        return Count(value, estimated=True), end + 1
    if text in ("erne", "ere") or (text == "x" and atoms[end].glued and not begins_number(atoms, end + 1)):
        return Count(None, why="vague"), end + 1
    return None


def hedged(count: Count, said: set[str], atoms: Atoms, end: int) -> tuple[Count, int] | None:
    """The quantity as exact as the words around it say it is; `said`: what stood before it."""
    value = count.value
    if value is None:
        return count, end
    if rough := _rough_ending(atoms, end, value):
        return rough
    more = (
        text_at(atoms, end) == "+" and atoms[end].glued and not (begins_number(atoms, end + 1) and atoms[end + 1].glued)
    )
    if more and not begins_number(atoms, end + 1):
        return Count(value, low=value, estimated=True), end + 1
    if "atmost" in said:
        return Count(None, high=value, estimated=True, why="range", options=(value,)), end
    if "atleast" in said:
        return Count(value, low=value, estimated=True), end
    return Count(value, estimated="approx" in said), end
