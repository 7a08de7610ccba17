"""A sentence that only puts right what was said: "Ej, det var Jennumparken", "Jeg mente 33", "*i forgårs"."""

from collections.abc import Collection, Sequence

from bot.language.atoms.ends import ENDS, bounds
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.places.place import Place
from bot.language.word_sets import word_set

MARKS = word_set(
    "ej nej naa hov ups undskyld sorry rettelse vent mente mener forkert fejl staaet staa skulle ikke aah oops no wait"
    " actually mean meant mistake wrong should not * **"
)
"""One of these is in it."""
LIGHT = word_set(
    "eller men det der vi jeg var er blev kom har have vaeret mig i paa den d altsaa forresten faktisk jo da"
    " selvfoelgelig lige kun vist tog talte skrev sagde it was were we there that is at in on the i my made"
    " a been have be said"
)
"""All else that it may say."""
MEANT, WRITTEN = frozenset({"skulle", "should"}), frozenset({"det", "it", "staaet", "staa"})
EJ, BREAKS = "ej", ENDS | {",", "-"}
IT_WAS = frozenset({"det var", "vi var", "der var", "der kom", "det blev", "vi blev"})
SAID = frozenset({"count", "place", "when"})


def may_correct(texts: Collection[str]) -> bool:
    return not MARKS.isdisjoint(texts)


def corrections(items: Sequence[Atom]) -> list[Atom]:
    """The same items; each such sentence says no more than "nej, " and what is right."""
    parts = bounds(items)
    if len(parts) < 2:
        return list(items)
    found: list[Atom] = []
    for begun, end in parts:
        found += (_correction(items, begun, end) if begun else None) or items[begun:end]
    return found


def _correction(items: Sequence[Atom], begun: int, end: int) -> list[Atom] | None:
    sentence = items[begun:end]
    mark = next((item for item in sentence if not MARKS.isdisjoint(item.text.split(" "))), None)
    if mark is None or not all(item.tag in SAID or _is_light(item) for item in sentence):
        return None
    before = items[:begun]
    right = [at for at, item in enumerate(sentence) if item.tag in SAID and not _was_said(item, before)]
    if len(right) != 1 or tag_at(sentence, right[0] - 1) == "not" or not _may_be_corrected(sentence[right[0]], before):
        return None
    if _was_meant_to_be(sentence, sentence[right[0]]):
        return None
    ending = [item for item in sentence[-1:] if item.text in ENDS]
    came = [item for item in sentence[: right[0]] if item.tag == "came" and item is not mark]  # "ups, der kom 20"
    return [mark.but(tag="correction", value=None), *came, sentence[right[0]], *ending]


def _was_meant_to_be(sentence: Sequence[Atom], item: Atom) -> bool:
    """ "Der skulle have været 40", "det skulle have været i Parken" were planned; "det skulle have været 33" not."""
    words = {word for other in sentence for word in other.text.split(" ")}
    return not words.isdisjoint(MEANT) and (item.tag != "count" or words.isdisjoint(WRITTEN))


def _is_light(item: Atom) -> bool:
    if item.tag == "sign" or (item.tag == "skip" and isinstance(item.value, Place)):
        return True  # "ikke Vangdalen"
    words = item.text.split(" ")
    return all(word in LIGHT or word in MARKS for word in words)


def _was_said(item: Atom, before: Sequence[Atom]) -> bool:
    """ "Det var 33, ikke 31"."""
    return any(other.tag == item.tag and _meaning(other) == _meaning(item) for other in before)


def _meaning(item: Atom) -> object:
    return item.value.value if item.tag == "count" else item.value


def _may_be_corrected(item: Atom, before: Sequence[Atom]) -> bool:
    """Whether something of its kind was said before it: no children where none were told of, and nothing to come."""
    if item.tag == "when":
        return not (item.value.future or item.value.habit) and any(other.tag == "when" for other in before)
    if item.tag == "place":
        return any(other.tag == "place" for other in before)
    count = item.value
    if count.value is None or count.new or count.strange or count.relation:
        return False
    return any(other.tag == "count" and count.who in ("", other.value.who) for other in before)


def exclaimed(items: Sequence[Atom]) -> list[Atom]:
    """ "20 kom, ej 24 var det", "ej det var i Vangdalen": oh no, and not that it was not. "ej 24" may be either."""
    found = list(items)
    for at, item in enumerate(items):
        if item.text == EJ and text_at(items, at - 1) in BREAKS:
            if tag_at(items, at + 1) == "count":
                found[at] = item.tagged(
                    "correction" if tag_at(items, at + 2) in ("past", "came", "present") else "word"
                )
            elif text_at(items, at + 1) in IT_WAS or f"{text_at(items, at + 1)} {text_at(items, at + 2)}" in IT_WAS:
                found[at] = item.tagged("correction")
    return found


def with_corrections(items: Sequence[Atom]) -> list[Atom]:
    """ "vi var 30", "nej vent", "Farah siger 34", each on a line: a word alone that takes back stands beside both."""
    joined = {
        at + step
        for at, item in enumerate(items)
        if item.tag == "correction" and text_at(items, at - 1) == text_at(items, at + 1) == "\n"
        for step in (-1, 1)
    }
    return [item.but(text=",") if at in joined else item for at, item in enumerate(items)]
