"""Words that may name a happening nobody told the reader of: "pizzaaften", "æbledag", where everything else fits."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at, ended_at
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.vocabulary.happenings import NOT_BEFORE, NOT_BEFORE_DAYS, NOT_BEFORE_TUR
from bot.language.word_sets import word_set

DAYS = word_set("dag aften formiddag eftermiddag")
CAME = frozenset({"came", "held", "held_verb", "met"})
SURELY = 7
"""Letters of a name that is known again with an error in it, also beside another."""
BACK = word_set("festen arrangementet eventet aftenen dagen selskabet hyggen event party")
"""What a happening that was named may be called again."""
OWN = frozenset({"count", "when", "place"})
"""Something of its own, beside which it is another one."""
MAYBE = "perhaps"
"""Value of a word that may name a happening, but names none here."""


def may_name(before: str, ending: str) -> bool:
    """Whether a compound may be a happening: "pizzaaften", but no "sommeraften" and no "kultur"."""
    if ending == "tur" and before.endswith(NOT_BEFORE_TUR):
        return False
    return not (before.endswith(NOT_BEFORE) or (ending in DAYS and before.removesuffix("s").endswith(NOT_BEFORE_DAYS)))


def _hardly(item: Atom) -> bool:
    """A short name with an error in it, which may be another word: who "brød fasten" was at no "fest"."""
    return len(item.text) < SURELY and not item.value.before


def _refers_back(items: Sequence[Atom], at: int) -> bool:
    """ "40 kom til fællesspisning, og festen sluttede kl. 22": the same happening by another name."""
    if tag_at(items, at - 1) in ("to", "count") or not any(item.tag == "topic" for item in items[:at]):
        return False
    end = next((n for n in range(at, len(items)) if items[n].tag in ("sign", "and", "but")), len(items))
    return not any(item.tag in OWN for item in items[at + 1 : end])


def _sent_by(items: Sequence[Atom], at: int) -> bool:
    """ "de unge fra HotSpot lavede aftensmad, fællesspisning altså": who did it, beside what was done."""
    if not any(tag_at(items, before) == "the" for before in range(at - 4, at)):
        return False
    own = set(items[at].value.topics)
    return any(item.tag == "topic" and own.isdisjoint(item.value.topics) for item in items)


def _is_doubtful(items: Sequence[Atom], at: int) -> bool:
    item = items[at]
    if item.value.perhaps or (item.value.typo and _hardly(item)):
        return True
    return (item.text in BACK and _refers_back(items, at)) or (tag_at(items, at - 1) == "from" and _sent_by(items, at))


def _is_somewhere(items: Sequence[Atom], at: int) -> bool:
    """Whether it is said where: "dart" in the same sentence, "pizzaaften" anywhere in the message."""
    alone = not items[at].value.before
    begin, end = (begun_at(items, at), ended_at(items, at)) if alone else (0, len(items))
    return any(item.tag == "place" for item in items[begin:end])


def settled(items: Sequence[Atom]) -> list[Atom]:
    """The same items; such a word names nothing beside another activity, or where nobody is said to have come."""
    open_to_doubt = [at for at, item in enumerate(items) if item.tag == "topic" and _is_doubtful(items, at)]
    if not open_to_doubt:
        return list(items)
    perhaps = [at in open_to_doubt for at in range(len(items))]
    sure = any(item.tag == "topic" and not doubtful for item, doubtful in zip(items, perhaps, strict=True))
    if not sure:
        perhaps = [item.tag == "topic" and item.value.perhaps for item in items]
    came = any(item.tag in CAME or (item.tag == "count" and item.value.who != "thing") for item in items)
    if came and not sure:
        perhaps = [doubtful and not _is_somewhere(items, at) for at, doubtful in enumerate(perhaps)]
    return [
        item.but(tag="word", value=MAYBE) if doubtful else item for item, doubtful in zip(items, perhaps, strict=True)
    ]
