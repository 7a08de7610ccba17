"""Some of those who had come, told of later: "13 startede, 11 kom i mål", "til sidst var vi kun 5 tilbage"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import IN_GENERAL, Count
from bot.language.sentences.clauses import NAMING
from bot.language.word_sets import word_set

DID = (
    *("kom i maal", "kom hjem", "kom hele vejen", "kom op paa", "kom videre", "naaede i maal", "naaede hele vejen"),
    *("vendte om", "faldt i soevn", "faldt fra", "gav op", "stod af", "tilbage", "blev tilbage", "var tilbage"),
    *("der var tilbage", "som var tilbage", "blev haengende", "blev siddende", "sluttede af", "spurgte"),
    *("holdt ud", "stod tilbage", "sad tilbage", "ryddede op", "fell asleep", "stayed", "went home", "finished"),
    *("made it", "asked", "gave up", "turned back", "were left", "blev og", "blev laengere"),
)
"""What stands behind the number, folded: only those who had come can have done it."""
WERE = word_set("var er were are", of_reader=False)
AS_FAR = 4
"""Items that are looked at behind it."""


def may_be_of_them(tags: Sequence[str]) -> bool:
    return tags.count("count") > 1


def some_of_them(items: Sequence[Atom]) -> list[Atom]:
    """The same items; where those who are counted did something that is no coming, they are of those counted before."""
    found = list(items)
    counts = [at for at, item in enumerate(items) if item.tag == "count" and _is_plain(item.value)]
    for n, at in enumerate(counts):
        if n and _did(items, at) and _were_more(items, counts[:n], at):
            found[at] = items[at].meaning(items[at].value.but(relation="ofwhich"))
    return _with_new_ones(found)


def _with_new_ones(items: list[Atom]) -> list[Atom]:
    """ "9 unge på gadeplan i går, og 2 var nye": two of the nine."""
    counts = [at for at, item in enumerate(items) if item.tag == "count" and item.value.value is not None]
    for before, at in pairwise(counts):
        if _were_new(items, at) and _is_more(items[before], items[at]) and not items[before].value.relation:
            items[at] = items[at].meaning(items[at].value.but(relation="ofwhich", new=True))
    return items


def _were_new(items: Sequence[Atom], at: int) -> bool:
    joined = tag_at(items, at - 1) == "and" and not (items[at].value.who or items[at].value.relation)
    return joined and text_at(items, at + 1) in WERE and tag_at(items, at + 2) == "new"


def _is_plain(count: Count) -> bool:
    return count.value is not None and count.who in IN_GENERAL and not count.relation and not count.new


def _did(items: Sequence[Atom], at: int) -> bool:
    behind = [item.text for item in items[at + 1 : at + 1 + AS_FAR] if item.text != ","]
    return " ".join(behind).startswith(DID)


def _were_more(items: Sequence[Atom], before: Sequence[int], at: int) -> bool:
    """Whether a greater number of people stands before it, and nothing else is spoken of since."""
    last = max(before)
    return _is_more(items[last], items[at]) and not any(item.tag in NAMING for item in items[last:at])


def _is_more(one: Atom, other: Atom) -> bool:
    return bool(one.value.value > other.value.value)
