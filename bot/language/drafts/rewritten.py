"""What somebody wrote before and puts right: "jeg skrev 7 unge i fritidsjob, men Sara fik sit i august. Altså 6"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

WROTE = word_set("skrev skrevet indberettede indberettet wrote reported")
SELF = word_set("jeg vi i we")
WRONG = word_set("forkert fejl forkerte mistake")
NEAR = 3
"""Words between "jeg" and "skrevet"."""
CLAUSE = frozenset(",:") | ENDS


def may_be_rewritten(texts: Sequence[str]) -> bool:
    return not WROTE.isdisjoint(texts)


def rewritten(items: Sequence[Atom]) -> list[Atom]:
    """The same items; the number that was written before counts nothing where another one stands for it."""
    at = next((at for at, item in enumerate(items) if _wrote(items, at)), None)
    if at is None:
        return list(items)
    counts = [n for n, item in enumerate(items) if item.tag == "count"]
    written = next((n for n in counts if n > at), None)
    if written is None or _parted(items[at:written]):
        return list(items)
    found = list(items)
    instead = next((n for n in counts if n > written and _stands_for(items[n].value, items[written].value)), None)
    if instead is not None:
        found[instead] = items[instead].meaning(_as_said_of(items[instead].value, items[written].value))
    elif not any(n < at for n in counts):
        return found if not any(item.text in WRONG for item in items) else _asked(found, written)
    found[written] = items[written].tagged("skip")
    for n in range(max(0, at - 2), at + 3):
        if tag_at(items, n) == "when":
            found[n] = items[n].tagged("skip")  # "i sidste uge skrev jeg"
    return found


def _parted(between: Sequence[Atom]) -> bool:
    """Not "jeg skrev, at vi havde 3"; but "jeg skrev forkert, det var 4"."""
    texts = [item.text for item in between]
    return any(text in CLAUSE and texts[n + 1 : n + 2] not in (["at"], ["that"]) for n, text in enumerate(texts))


def _wrote(items: Sequence[Atom], at: int) -> bool:
    near = items[max(0, at - NEAR) : at + 2]
    return items[at].text in WROTE and any(item.text in SELF for item in near)


def _stands_for(count: Count, written: Count) -> bool:
    """Of the same people, or of nobody in particular."""
    return not count.strange and (count.who in ("", written.who) or written.who in ("", "unit", "thing"))


def _as_said_of(count: Count, written: Count) -> Count:
    if count.who or count.relation:
        return count
    return count.but(who=written.who, noun=written.noun, tied=True, loose=False, followed=False)


def _asked(found: list[Atom], at: int) -> list[Atom]:
    """ "Jeg skrev 7, men det er forkert"."""
    count = found[at].value
    found[at] = found[at].meaning(count.but(value=None, why="conflict", options=(count.value,) if count.value else ()))
    return found
