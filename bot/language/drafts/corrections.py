"""What is said instead of something that was said before: "8 deltog. Rettelse 9", "35, nej 36", "nej, i Vangdalen"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count

CLOSING = frozenset({"", "sign", "came", "total"})
"""Behind a number that is said instead of another."""


def put_right(found: list[Atom], item: Atom, behind: Sequence[Atom]) -> Atom:
    """What is said instead of something of its kind, which is left out; a bare number stands where that one stood."""
    places = [at for at, other in enumerate(found) if other.tag == item.tag]
    if item.tag == "count":
        places = _corrected(found, places, item.value)
    if not places:
        return item
    replaced, found[places[-1]] = found[places[-1]], found[places[-1]].tagged("skip")
    if item.tag != "count" or item.value.who or tag_at(behind, 0) not in CLOSING:
        return item  # "ups, 2 glemte at betale"
    found[places[-1]] = item.meaning(_as_said_of(item.value, replaced.value))
    return item.tagged("skip")


def _corrected(found: Sequence[Atom], places: list[int], said: Count) -> list[int]:
    """Which numbers a correction may be said of, the likeliest last: "20 voksne, 11 børn. Rettelse: 21 voksne"."""
    if len(places) < 2 or said.value is None:
        return places
    if said.total:
        return [at for at in places if found[at].value.who in ("", "people", "part", "unit")]
    alike = [at for at in places if said.who and found[at].value.who == said.who and not found[at].value.new]
    if alike or said.who:
        return alike or places
    known = [at for at in places if found[at].value.value not in (None, said.value)]
    return sorted(known, key=lambda at: -abs(found[at].value.value - said.value)) or places


def _as_said_of(said: Count, was: Count) -> Count:
    """ "8 deltog. Rettelse 9": nine of those whom the other number counted."""
    count = said.but(who=was.who, noun=was.noun, new=was.new, came=was.came or said.came, tied=True)
    return count.but(relation=was.relation, whole=was.whole) if was.relation == "share" else count
