"""How many there were, behind their name: "Sprogaktiviteter: 4", "NUSSA-forløb: 2", "mar. 2" in a row below one."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count
from bot.language.counts.row_heads import ROW
from bot.language.drafts.draft import Draft
from bot.language.word_sets import word_set

MOST_OCCASIONS = 50
"""Of what is sent or held in the time that somebody tells of; a larger number says to how many."""
PIECES = word_set("stk styk stykker")
MOST_COURSES = 6
""" "NUSSA-forløb: 2"; "MILIFE-forløb: 18" may as well be pupils."""
PLURALS = ("er", "erne")


def heads(draft: Draft, count: Count) -> bool:
    """ "Sprogaktiviteter: 4", "Fremmødekurser 1", "NUSSA-forløb: 2": so many of what stands before it."""
    items = draft.group.items
    at = next(n for n, item in enumerate(items) if item.tag == "count" and item.value is count)
    if _is_row(draft):
        name = draft.group.of("topic")[0].text
        return (name.endswith(PLURALS) or draft.ends_in_a_unit(name)) and is_bare(count)
    colon = at > 1 and items[at - 1].text == ":"
    before = items[: at - 1] if colon else items[:at]
    while colon and before and before[-1].tag in ("when", "place"):
        before = before[:-1]  # "Sprogaktiviteter 4. kvartal: 6"
    if colon and len(before) > 1 and before[-2].tag == "topic" and _is_unit(draft, before[-1]):
        before = before[:-1]  # "Fraværsteamets møder: 2"
        return is_bare(count) and (count.value or 0) <= MOST_OCCASIONS
    named = before[-1] if before else None
    if named is None or named.tag != "topic" or tag_at(items, at + 1) not in ("", "sign", "when"):
        return False
    bare = not (count.who or count.came or count.noun)
    if named.text.endswith(PLURALS) or (colon and _counts_units(draft, items[:at])):
        return bare and (count.value or 0) <= MOST_OCCASIONS
    on_a_day = any(when.day for when in draft.group.whens)
    few = (count.value or 0) <= MOST_COURSES and not on_a_day  # "gruppeforløb: 7 i går" may be seven people
    return bare and colon and few and draft.ends_in_a_unit(named.text)


def _is_unit(draft: Draft, item: Atom) -> bool:
    """Whether a word names what the plan counts."""
    units = draft.book.units.get(item.text, ()) if item.tag == "word" else ()
    return draft.topic.measure == "occasions" and any(draft.book.topic(index) is draft.topic for index in units)


def _counts_units(draft: Draft, before: Sequence[Atom]) -> bool:
    """ "Møder i fraværsteamet: 2": what the heading begins with is what the plan counts."""
    first = next((item for item in before if item.tag not in ("sign", "new")), None)
    units = draft.book.units.get(first.text, ()) if first is not None and first.tag == "word" else ()
    return any(draft.book.topic(index) is draft.topic for index in units)


def _is_row(draft: Draft) -> bool:
    """ "mar. 2" below "Sprogaktiviteter i biblioteket:"."""
    group = draft.group
    own = [item for item in group.items if item not in group.borrowed]
    return group.named_in is not None and all(item.tag in ROW for item in own)


def is_bare(count: Count) -> bool:
    """A number by itself, or "1 stk."."""
    beside = count.who or count.came or count.why or count.followed or count.loose or count.strange or count.relation
    return not beside and (not count.noun or count.noun in PIECES)
