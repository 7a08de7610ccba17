"""Some of those who had come, told of later: "13 startede, 11 kom i mål", "til sidst var vi kun 5 tilbage"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import IN_GENERAL, Count
from bot.language.sentences.clauses import NAMING

DID = (
    *("kom i maal", "kom hjem", "kom hele vejen", "kom op paa", "kom videre", "naaede i maal", "naaede hele vejen"),
    *("vendte om", "faldt i soevn", "faldt fra", "gav op", "stod af", "tilbage", "blev tilbage", "var tilbage"),
    *("der var tilbage", "som var tilbage", "blev haengende", "blev siddende", "sluttede af", "spurgte"),
    *("holdt ud", "stod tilbage", "sad tilbage", "ryddede op", "fell asleep", "stayed", "went home", "finished"),
    *("made it", "asked", "gave up", "turned back", "were left", "blev og", "blev laengere"),
)
"""What stands behind the number, folded: only those who had come can have done it."""
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
    return found


def _is_plain(count: Count) -> bool:
    return count.value is not None and count.who in IN_GENERAL and not count.relation and not count.new


def _did(items: Sequence[Atom], at: int) -> bool:
    behind = [item.text for item in items[at + 1 : at + 1 + AS_FAR] if item.text != ","]
    return " ".join(behind).startswith(DID)


def _were_more(items: Sequence[Atom], before: Sequence[int], at: int) -> bool:
    """Whether a greater number of people stands before it, and nothing else is spoken of since."""
    value = items[at].value.value
    last = max(before)
    return items[last].value.value > value and not any(item.tag in NAMING for item in items[last:at])
