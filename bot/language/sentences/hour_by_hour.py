"""The same people counted at two hours of one happening: "kl. 10 var der 9 børn og kl. 12 26 børn" may be 26 or 35."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import PARTED
from bot.language.sentences.clauses import NAMING
from bot.language.word_sets import word_set

BEGAN = word_set("startede begyndte starter started began", of_reader=False)


def may_be_hourly(tags: Sequence[str]) -> bool:
    """Whether two numbers of a message may be of two hours of it."""
    return tags.count("count") > 1 and ("skip" in tags or "daypart" in tags or "began" in tags)


def hour_by_hour(items: Sequence[Atom]) -> list[Atom]:
    """The same items; of two numbers of the same people the later one is asked about, or stands for both."""
    found = list(items)
    counts = [at for at, item in enumerate(items) if item.tag == "count" and item.value.who in PARTED]
    for n, at in enumerate(counts):
        first = next((one for one in reversed(counts[:n]) if items[one].value.who == items[at].value.who), None)
        if first is None or any(item.tag in NAMING for item in items[first:at]) or not _one_after_the_other(items, at):
            continue
        few, many = items[first].value.value or 0, items[at].value.value or 0
        if few < many and _began_with(items, first):
            found[first] = items[first].tagged("skip")
        elif _is_at_an_hour(items, first):
            found[first] = items[first].tagged("skip")
            found[at] = items[at].meaning(items[at].value.but(value=None, why="ambiguous", options=(many, few + many)))
    return found


def _one_after_the_other(items: Sequence[Atom], at: int) -> bool:
    return _is_at_an_hour(items, at) or any(_begins(item) for item in items[:at])


def _is_at_an_hour(items: Sequence[Atom], at: int) -> bool:
    """ "kl. 12 var vi 26 børn", "om eftermiddagen 26 børn"."""
    for item in reversed(items[:at]):
        if (item.tag == "skip" and item.value == "clock") or item.tag == "daypart":
            return True
        if item.tag in ("sign", "count", "and", "but"):
            return False
    return False


def _began_with(items: Sequence[Atom], at: int) -> bool:
    return any(_begins(item) for item in items[max(0, at - 5) : at])


def _begins(item: Atom) -> bool:
    return item.tag == "began" or item.text in BEGAN
