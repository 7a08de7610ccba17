"""What a number has grown by, and what one is compared with: "871 følgere i dag, +23 siden juni"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, text_at

SINCE = frozenset({"siden", "since"})


def without_growth(items: Sequence[Atom]) -> Sequence[Atom]:
    """ "871 følgere i dag, +23 siden juni": the second says how many more they are."""
    grown = [
        at
        for at, item in enumerate(items)
        if item.tag == "when" and text_at(items, at - 1) in SINCE and text_at(items, at - 3) == "+"
    ]
    beside = {step for at in grown for step in (at - 2, at)}
    return [as_compared(item) if at in beside else item for at, item in enumerate(items)] if beside else items


def as_compared(item: Atom) -> Atom:
    """A number that counts nothing, and a day that is none of the report."""
    if item.tag == "when":
        return item.tagged("skip")
    return item.meaning(item.value.but(relation="denied")) if item.tag == "count" else item
