"""What is made ready for a happening, ordered or priced: nothing that was held."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.private import first_of
from bot.language.sentences.tenses import HAPPENED
from bot.language.word_sets import word_set

ORDERED = frozenset({"bestilt", "booked"})
PRICE = word_set("prisen priserne entreen billetprisen price prices", of_reader=False)
COSTS = word_set("koster cost costs")
ORDERED_FOR = frozenset({"bestilt til", "indkoebt til", "koebt til", "booked for", "bought for"})
WAS_HELD = frozenset({"came", "held_verb"})
BECAME = frozenset({"blev", "er", "var", "was", "is"})
PREPARING = word_set(
    "plakaten plakaterne plakater flyers flyerne invitationen invitationerne billetten billetterne praemierne skiltet"
    " skiltene posters tickets"
)
"""What is made ready for a happening."""


def was_ordered(told: Sequence[Atom], tags: set[str]) -> bool:
    """ "juletræet blev bestilt i går": nothing that was held."""
    first = first_of(told)
    if first is not None and (first.text in ORDERED_FOR or (_names_a_price(told) and "came" not in tags)):
        return True  # "Bestilt til babyklubben:", "Prisen for halloween er 20 kr."
    if "planned" not in tags or "count" in tags or not any(item.text in ORDERED for item in told):
        return False
    topic = next(at for at, item in enumerate(told) if item.tag == "topic")
    return text_at(told, topic + 1) in BECAME and tags.isdisjoint(HAPPENED | {"came", "held", "place"})


def _names_a_price(told: Sequence[Atom]) -> bool:
    """ "Prisen for halloween er 20 kr.", "Fællesspisningen koster 30 kr. for voksne"."""
    people = any(item.tag == "count" and (item.value.who or item.value.came) for item in told)
    costs = [before.tag == "topic" for before, item in pairwise(told) if item.text in COSTS]
    held = any(item.tag in WAS_HELD for item in told)  # "vi lavede fællesspisning i fredags, det koster 20 kr"
    priced = not people and (True in costs or (bool(costs) and not held))
    return priced or any(item.text in PRICE for item in told[:2])


def prepares(told: Sequence[Atom], first: Atom | None, tags: set[str]) -> bool:
    """ "Plakaterne til julemarkedet er trykt, 40 i A3": nothing that was held."""
    if first is None or first.text not in PREPARING:
        return False
    if "when" in tags and any(item.tag == "when" and not item.value.weak for item in told):
        return False
    at = next((at for at, item in enumerate(told) if item.tag in ("to", "for")), 0)
    people = any(item.tag == "count" and (item.value.came or item.value.who) for item in told)
    return at > 0 and tag_at(told, at + 1) == "topic" and not people and tags.isdisjoint(("came", "held"))
