"""What is said instead of something that was said before: "8 deltog. Rettelse 9", "35, nej 36", "nej, i Vangdalen"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS, begun_at, ended_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count
from bot.language.sentences.clauses import has
from bot.language.word_sets import word_set

CLOSING = frozenset({"", "sign", "came", "total"})
"""Behind a number that is said instead of another."""
WHOLE = frozenset({"", "people", "part", "unit"})
"""Whom "vi var 32" or "32 i alt" counts: never the children alone, nor those who helped."""
SOFTLY = word_set("ups hov undskyld sorry oops")
"""They may begin anything: "ups, 2 glemte at betale"; "nej" and "rettelse" put something right."""
FORGOT = word_set("glemte glemt mangler manglede missed forgot")
FEWEST, NEAR = 3, 0.25
"""So far from the number it is said of a correction may be: people, or a part of that number."""
PLAINLY_NEARER = 3
"""So many times nearer than to any other."""


def _is_of_the_same(before: Sequence[Atom], said: Sequence[Atom]) -> bool:
    """ "37 til spisning. Undskyld, der var 38 til spisning"; not "Undskyld, julefrokosten fredag fik 31"."""
    told, named = (
        {index for item in part if item.tag == "topic" for index in item.value.topics} for part in (before, said)
    )
    return not told.isdisjoint(named)


def may_put_right(found: Sequence[Atom], item: Atom) -> bool:
    """Not "undskyld de mange fejl", "undskyld, nu", nor the same time: "Fritidsjob i august: 4. Rettelse august: 5"."""
    vague = (item.tag == "count" and item.value.why == "vague") or (item.tag == "when" and item.value.weak)
    return not (vague or _is_said_again(found, item))


def is_of_another(found: Sequence[Atom], behind: Sequence[Atom]) -> bool:
    """ "37 til spisning i går. Rettelse: 25 på arbejdsdagen i lørdags" puts right what is not told here."""
    own = [item for item in behind[: ended_at(behind, 0)] if item.tag == "topic"]
    told = [item for item in found if item.tag == "topic"]
    return bool(own and told) and not any(set(one.value.topics) & set(two.value.topics) for one in own for two in told)


def _is_said_again(found: Sequence[Atom], item: Atom) -> bool:
    """ "Fritidsjob i august: 4. Rettelse august: 5": the same time, or place, of which something else is put right."""
    said = [other for other in found if other.tag == item.tag]
    return item.tag != "count" and (not said or any(other.value == item.value for other in said))


def put_right_in_place(found: list[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """The same in its own sentence alone, where that names what it is of before it corrects anything.

    "… i går, 33 kom", and below it "amtsavisen, nej dagbladet, havde en historie i mandags".
    """
    begun = begun_at(items, at)
    said = items[begun : ended_at(items, at)]
    begins = has(said[:2], "correction")
    own = has(said, "topic") and not (begins and _is_of_the_same(found[: begun_at(found, len(found))], said))
    before, sentence = (found[: (cut := begun_at(found, len(found)))], found[cut:]) if own else ([], found)
    righted = put_right(sentence, item, items[at + 1 :])
    found[:] = [*before, *sentence]
    return righted


def put_right(found: list[Atom], item: Atom, behind: Sequence[Atom]) -> Atom:
    """What is said instead of something of its kind, which is left out; a bare number stands where that one stood.

    Nothing is left out where it is not clear which number is meant: then all of them are asked about.
    """
    places = [at for at, other in enumerate(found) if other.tag == item.tag]
    if item.tag == "count":
        if text_at(found, len(found) - 1) in FORGOT:
            return item.meaning(item.value.but(tied=True))  # "undskyld, vi glemte 5": it may be five more
        if _tells_more(found, item, behind):
            return item
        places = _corrected(found, places, item.value)
    if not places:
        return item
    at = places[-1]
    replaced, found[at] = found[at], found[at].tagged("skip")
    if item.tag != "count" or item.value.who or tag_at(behind, 0) not in CLOSING:
        return item
    found[at] = item.meaning(_as_said_of(item.value, replaced.value))
    return item.tagged("skip")


def _tells_more(found: Sequence[Atom], item: Atom, behind: Sequence[Atom]) -> bool:
    """ "ups, 2 glemte at betale", "undskyld til de 3": no number is put right."""
    if tag_at(found, len(found) - 1) == "the":
        return True
    softly = next((other.text for other in reversed(found) if other.tag == "correction"), "") in SOFTLY
    apart = softly and any(other.text in ENDS for other in found)
    return apart and not item.value.who and tag_at(behind, 0) in ("past", "word", "present")


def _corrected(found: Sequence[Atom], places: list[int], said: Count) -> list[int]:
    """Which number a correction is said of, last of those it may be: "20 voksne, 11 børn. Rettelse: 21 voksne"."""
    if len(places) < 2 or said.value is None:
        return places
    directly = tag_at(found, places[-1] + 1) == "sign" and tag_at(found, places[-1] + 2) == "correction"
    if directly and (text_at(found, places[-1] + 1) == "-" or _is_of_its_own(found, places)):
        return places  # "aug. 1 ung, sep. 2 - nej 3 unge"
    alike = [at for at in places if said.who and found[at].value.who == said.who and not found[at].value.new]
    if alike or said.who:
        return alike or places
    if said.total or said.came:
        places = [at for at in places if found[at].value.who in WHOLE and not found[at].value.new]
        if len(places) < 2:
            return places
    if any("rigtige" in item.text for item in found[-1:]):
        places = [
            at for at in places if found[at].value.relation != "ofwhich"
        ] or places  # "3 af dem …, det rigtige er 6"
    if not any(found[at].text in ENDS for at in range(places[-1], len(found))):
        return places  # "24 voksne og 12 børn, nej 13": the last
    return _nearest(found, places, said.value)


def _is_of_its_own(found: Sequence[Atom], places: Sequence[int]) -> bool:
    """Whether the last number is a bare one behind a week or a month of its own."""
    before = found[places[-2] : places[-1]]
    months = any(item.tag == "when" and item.value.period for item in before)
    return months and not found[places[-1]].value.who


def _nearest(found: Sequence[Atom], places: Sequence[int], said: int) -> list[int]:
    """ "31 deltog, 4 hjalp. Rettelse 33": the one that is plainly meant."""
    values = {at: found[at].value.value for at in places if found[at].value.value is not None}
    away = sorted(values, key=lambda at: abs(values[at] - said))
    first = abs(values[away[0]] - said) if away else 0
    if not away or first > max(FEWEST, NEAR * values[away[0]]):
        return []
    if len(away) > 1 and abs(values[away[1]] - said) < PLAINLY_NEARER * first + 1:
        return []
    return [away[0]]


def _as_said_of(said: Count, was: Count) -> Count:
    """ "8 deltog. Rettelse 9": nine of those whom the other number counted; of a share that must be asked about."""
    if was.relation == "share":
        return was.but(value=None, why="ambiguous", options=(said.value,))
    if said.total and was.who not in WHOLE:
        return said.but(tied=True)  # "40 børn, nej, 40 i alt"
    return said.but(who=was.who, noun=was.noun, new=was.new, came=was.came or said.came, tied=True)
