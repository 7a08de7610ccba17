"""Numbers that must be worked out: "8 ved hvert", "9 hver gang", "40 begge dage", "36 minus kokken"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count

NEAR = 4
"""Words between a number and "hver"."""
OCCASIONS = frozenset({"topic", "day_unit", "weekday", "weekend", "week", "month_unit", "daypart", "ordinal", "when"})
BOTH_DAYS = frozenset({"begge dage", "begge aftener", "both days", "both evenings", "alle dage"})


def for_each(items: Sequence[Atom], at: int) -> bool:
    """ "8 ved hvert", "40 begge dage": how many in all is not said; not "… og købte en bolle hver"."""
    if items[at].tag != "every":
        return items[at].text in BOTH_DAYS
    if tag_at(items, at + 1) == "who" and tag_at(items, at - 1) in ("and", "sign"):
        return False  # "57 gæster, og hver kvinde fik en blomst"
    near = any(item.tag == "count" for item in items[max(0, at - NEAR) : at])
    return near or tag_at(items, at + 1) in OCCASIONS or text_at(items, at + 1) in ("gang", "time")


def multiplied(found: list[Atom]) -> None:
    """The numbers of this part of the sentence are not how many there were in all."""
    for at in range(len(found) - 1, -1, -1):
        if found[at].tag == "count":
            found[at] = found[at].meaning(_in_each_part(found[:at], found[at].value))
        if found[at].tag == "sign":
            return


def in_each(item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "2 familier, hver på 4", "4 borde, hvert med 8": how many in all must be worked out."""
    before = at - 2 if at > 1 and items[at - 1].tag in ("on", "with", "of") else at - 1
    if before < 0 or items[before].tag != "every" or item.value.value is None:
        return item
    return item.meaning(item.value.but(value=None, why="ambiguous", options=()))


def takes_off(items: Sequence[Atom], at: int) -> bool:
    """ "36 minus kokken"; not "minus 4 grader"."""
    return items[at].tag == "minus" and not (at + 1 < len(items) and items[at + 1].tag == "skip")


def _in_each_part(before: Sequence[Atom], count: Count) -> Count:
    """ "16 deltog, 8 fra hver opgang" are sixteen; "9 hver gang" must be worked out."""
    said = [item.value for item in before if item.tag == "count" and item.value.came and item.value.value]
    if count.value and said and said[-1].value % count.value == 0 and said[-1].value > count.value:
        return count.but(relation="ofwhich")
    return count.but(value=None, why="ambiguous", options=())
