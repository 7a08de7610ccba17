"""What is told of a day that was as if it were now, as in many tongues and dialects: "i lørdags vi holder banko"."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.language.atoms.ends import begun_at, ended_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

HOLDING = word_set("holder holde afholder afholde laver lave har", of_reader=False)
COMING = frozenset({"kommer", "kommer der"})
WE = word_set("vi jeg de", of_reader=False)


def may_be_told_as_now(texts: Iterable[str]) -> bool:
    """Whether a message has a word for holding something, and one for who does."""
    words = set(texts)
    return not HOLDING.isdisjoint(words) and not WE.isdisjoint(words)


def told_as_past(items: Sequence[Atom], today: date) -> list[Atom]:
    """The same items, with what was held on an earlier day, and who came, told as something that was."""
    held = [at for at, item in enumerate(items) if item.text in HOLDING and _was(items, at, today)]
    if not held:
        return list(items)
    came = [at for at, item in enumerate(items) if item.text in COMING and tag_at(items, at + 1) == "count"]
    return [
        item.tagged("held_verb" if at in held else "came") if at in held or at in came else item
        for at, item in enumerate(items)
    ]


def _was(items: Sequence[Atom], at: int, today: date) -> bool:
    """ "vi holder fællesspisning i lørdags", "i lørdags holder vi banko": on one day, and that was."""
    names = tag_at(items, at + 1) == "topic" and text_at(items, at - 1) in WE
    names = names or (text_at(items, at + 1) in WE and tag_at(items, at + 2) == "topic")
    if not names:
        return False
    sentence = items[begun_at(items, at) : ended_at(items, at) + 1]
    days = [item.value.day for item in sentence if item.tag == "when" and not item.value.nearest]
    return len(days) == 1 and days[0] is not None and days[0] < today
