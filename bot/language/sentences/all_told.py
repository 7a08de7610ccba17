"""What numbers said one after the other come to: "6 kom til tiden, 4 kom senere, altså 10", "vi blev 12 i alt"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import IN_GENERAL, Count
from bot.language.sentences.clauses import NAMING
from bot.language.word_sets import word_set

FEWEST = 2
"""Numbers that another one is the sum of."""
CONCLUDING = word_set("altsaa saa dvs so hele talt sammenlagt =", of_reader=False)
IN_ALL = frozenset(
    ["i alt", "ialt", "alt i alt", "alt ialt", "tilsammen", "sammenlagt", "samlet", "in all", "in total"]
)
GREW = frozenset(
    ["vi blev", "blev", "blev vi", "naaede", "naaede vi", "vi naaede", "endte", "vi endte", "were", "we were", "vi var"]
)
"""Words for how many they became; "3 i fritidsjob, 12 i alt" may have been got since January."""
ENDED = frozenset({"endte", "endte paa", "vi endte", "vi endte paa", "vi endte med", "endte vi"})
""" "først var vi 4, og vi endte på 23"."""
AT_LAST = ("til sidst var vi", "til sidst blev vi", "til slut var vi", "til slut blev vi", "in the end we were")
""" "vi startede med 7, men til sidst var vi 12"."""
AT_THE_END = frozenset({"sidst", "slut", "end"})


def may_be_told(texts: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether one number of a message may be what others come to."""
    counts = tags.count("count")
    return (counts > FEWEST and not CONCLUDING.isdisjoint(texts)) or (
        counts > 1 and ("total" in tags or "endte" in texts or not AT_THE_END.isdisjoint(texts))
    )


def all_told(items: Sequence[Atom]) -> list[Atom]:
    """The same items; numbers that a later one is said to be the sum of count nothing beside it."""
    found = list(items)
    counts = [at for at, item in enumerate(items) if item.tag == "count" and _adds(item.value)]
    for n, at in enumerate(counts):
        parts = _parts(items, counts[:n], at)
        if parts:
            found[at] = items[at].meaning(items[at].value.but(total=True, tied=True, came=True))
        for part in parts:
            found[part] = items[part].tagged("skip")
    return found


def _adds(count: Count) -> bool:
    return count.value is not None and count.who in IN_GENERAL and not (count.relation or count.new)


def _parts(items: Sequence[Atom], before: Sequence[int], at: int) -> Sequence[int]:
    """The numbers before one that it is said to be the sum of."""
    named = [n for n, item in enumerate(items[:at]) if item.tag in NAMING]
    since = [part for part in before if not named or part > named[-1]]
    together = since or [part for part in before if part < named[0]]  # before it is said of what
    said = items[together[-1] + 1 : at] if together else ()
    in_rows = any(item.text == "\n" for part in together[:1] for item in items[part:at])
    together_so = not in_rows or any(item.tag == "came" for item in items[together[0] : at])
    if any(item.text in CONCLUDING for item in said) or (_in_all(items, at) and together_so):
        for first in range(len(together) - FEWEST, -1, -1):
            if sum(items[part].value.value for part in together[first:]) == items[at].value.value:
                return together[first:]
        if (
            together
            and _with_somebody(items, together[-1])
            and items[together[-1]].value.value + 1 == items[at].value.value
        ):
            return together[-1:]
    grew = _in_all(items, at) and any(item.text in GREW for item in said)
    grew = grew or any(item.text in ENDED for item in said) or _at_last(said)
    return together if grew and all(_fewer(items[part].value, items[at].value) for part in together) else ()


def _with_somebody(items: Sequence[Atom], at: int) -> bool:
    """ "11 damer og Poul", "11 og mig": one more is named beside those who were counted."""
    return (
        tag_at(items, at + 1) in ("and", "plus")
        and tag_at(items, at + 2) in ("word", "kin")
        and (tag_at(items, at + 3) in ("sign", "and", ""))
    )


def _in_all(items: Sequence[Atom], at: int) -> bool:
    """ "9 i alt", "i alt 9", "i alt nåede vi op på 9"."""
    clause: list[Atom] = []
    for item in reversed(items[:at]):
        if item.tag in ("sign", "count"):
            break
        clause.append(item)
    return any(item.text in IN_ALL for item in (*clause, *items[at + 1 : at + 2]))


def _at_last(said: Sequence[Atom]) -> bool:
    return any(words in " ".join(item.text for item in said) for words in AT_LAST)


def _fewer(part: Count, whole: Count) -> bool:
    return (part.value or 0) < (whole.value or 0)
