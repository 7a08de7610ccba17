"""What was called off beside what was held: "loppemarkedet blev aflyst, men fællesspisningen fik 27"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.tenses import HELD

CLUBS = ("klubben", "foreningen", "holdet", "gruppen")


def without_called_off(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "loppemarkedet blev aflyst, men fællesspisningen fik 27", "aflyst i lørdags men holdt i går": what was held."""
    joint = next((at for at, item in enumerate(told) if item.tag == "but"), 0)
    if not joint:
        return told
    halves = (told[:joint], told[joint:])
    if _denies_only(halves[0]) and has(halves[1], "topic") and any(item.tag in HELD for item in halves[1]):
        return halves[1]  # "jeg kan ikke huske, hvor mange vi var, men vi holdt fællesspisning i mandags"
    off = [_was_not(half) for half in halves]
    if off[0] == off[1]:
        return told
    held, other = halves[off.index(False)], halves[off.index(True)]
    if not any(item.tag in ("count", "when") for item in held):
        return told
    another_day = has(held, "when") and has(other, "when")
    if has(held, "topic"):
        return held if has(other, "topic") or another_day else told
    lent = [item for item in other if item.tag == "topic"]
    return [*lent, *held] if off[0] and another_day else told


def without_some_called_off(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "Vangdalen 28, Jennumparken aflyst", "2 forløb begyndt i marts, et tredje er udskudt": what was held."""
    parts = clauses(told)
    off = [part for part in parts if has(part, "called_off") and not has(part, "topic")]
    kept = [item for part in parts if part not in off for item in part]
    return kept if off and all(map(_is_of_another, off)) and has(kept, "count") and has(kept, "topic") else told


def _is_of_another(part: Sequence[Atom]) -> bool:
    """ "Jennumparken aflyst", "et tredje er udskudt", "1 gang aflyst", "billardklubben er lukket"."""
    words = [item for item in part if item.tag != "sign"]
    some = [item.tag for item in words] == ["count", "called_off"]
    club = len(words) == 2 and words[0].tag == "word" and words[0].text.endswith(CLUBS)
    return some or club or (has(part, "place", "ordinal") and not has(part, "count"))


def _denies_only(half: Sequence[Atom]) -> bool:
    """Whether it says no more than what is not known or was not done."""
    return {item.tag for item in half}.isdisjoint(("count", "topic", "when")) and has(half, "not")


def _was_not(half: Sequence[Atom]) -> bool:
    """ "aflyst i lørdags", "kunne ikke finde dem i lørdags"."""
    tags = {item.tag for item in half}
    return "called_off" in tags or ("not" in tags and "when" in tags and "count" not in tags)
