"""What was called off or only meant, beside what was held: "loppemarkedet blev aflyst, men fællesspisningen fik 27"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.postponed import MOVED
from bot.language.sentences.tenses import HELD
from bot.language.word_sets import word_set

LIGHT = frozenset({"sign", "but", "and", "past", "present", "greeting", "total"})
OF_IT = word_set(
    "det den de alt hele arrangementet aftenen dagen festen turen moedet blev blevet bliver er var maatte vi jeg jo saa"
    " desvaerre altsaa dog bare alligevel ogsaa selv endte med at it was were got had to we unfortunately sadly all"
)
"""What stands before "aflyst" where what was named before it was called off."""
MEANING = frozenset({"skulle", "ville", "kunne", "burde"})
MEANT, CLOSE, FAR = "skulle have vaeret", 3, 5
BE = "vaere"
OFF = MEANING | MOVED | {MEANT}
"""Words of what was not held, beside those that are tagged so."""
"""What was only meant; so far behind it stands its name, so far before a verb "skulle"."""
NOBODY = ("thing", "unit", "topic")
"""Whom a number counts that counts nobody who came."""
TOLD_OF = word_set("skrevet sagt sendt meldt fortalt indberettet registreret noteret talt husket", of_reader=False)
""" "Jeg skulle have skrevet i går" is no happening."""
WHILE = word_set("mens while")
THE_OTHERS = word_set("resten andre naeste kommende fremtidige rest others", of_reader=False)
DAYS_OFF = frozenset({"holder fri", "holder ferie", "holdt ferie"})
OF_ONESELF = frozenset({"sign", "word", "called_off", "when", "and", "but", "in", "on", "at", "future"})
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
    counts = bool(off) and has(kept, "count")
    if counts and len(parts) > len(off) and all(map(_is_day_off, off)):
        return kept
    return kept if counts and all(map(_is_of_another, off)) and has(kept, "topic") else told


def _is_day_off(part: Sequence[Atom]) -> bool:
    """ "12 unge i HotSpot i går, jeg holder fri onsdag": of the writer."""
    return any(item.text in DAYS_OFF for item in part) and {item.tag for item in part} <= OF_ONESELF


def _is_of_another(part: Sequence[Atom]) -> bool:
    """ "Jennumparken aflyst", "et tredje er udskudt", "1 gang aflyst", "billardklubben er lukket", "resten aflyst"."""
    words = [item for item in part if item.tag != "sign"]
    if any(item.text in THE_OTHERS for item in words) and not has(part, "count"):
        return True
    some = [item.tag for item in words] == ["count", "called_off"]
    if words[0].text in WHILE and has(part, "when") and not has(part, "count"):
        return True  # "mens den i maj måtte aflyses"
    club = len(words) == 2 and words[0].tag == "word" and words[0].text.endswith(CLUBS)
    return some or club or (has(part, "place", "ordinal") and not has(part, "count"))


def _denies_only(half: Sequence[Atom]) -> bool:
    """Whether it says no more than what is not known or was not done."""
    return {item.tag for item in half}.isdisjoint(("count", "topic", "when")) and has(half, "not")


def _was_not(half: Sequence[Atom]) -> bool:
    """ "aflyst i lørdags", "kunne ikke finde dem i lørdags"."""
    tags = {item.tag for item in half}
    return "called_off" in tags or ("not" in tags and "when" in tags and "count" not in tags)


def may_be_off(items: Sequence[Atom], texts: AbstractSet[str]) -> bool:
    """Whether a message has a word for what was not held; `texts`: all its words."""
    return not OFF.isdisjoint(texts) or has(items, "called_off")


def without_what_was_off(sentences: Sequence[Sequence[Atom]]) -> Sequence[Sequence[Atom]]:
    """Without what was only meant to be, and without what a later sentence calls off.

    "Vi skulle have holdt banko i fredags"; "Banko i fredags i Vangdalen. Den blev desværre aflyst."
    """
    if any(map(_counts_people, sentences)):
        sentences = [_without_what_was_meant(sentence) for sentence in sentences]
    else:
        sentences = [sentence for sentence in sentences if not _was_only_meant(sentence)]
    off = next((at for at, sentence in enumerate(sentences) if at and _says_it_was_off(sentence)), 0)
    if not off:
        return sentences
    named = next((at for at in reversed(range(off)) if has(sentences[at], "topic")), off)
    told = sentences[named:off]
    another_day = _dated(sentences[off]) and any(map(_dated, told))
    if named == off or another_day or any(map(_counts, told)):
        return sentences
    return without_what_was_off([*sentences[:named], *sentences[off + 1 :]])


def tells_of_nothing_held(items: Sequence[Atom]) -> bool:
    """Whether a message tells that something was not held, or is put off: "den blev flyttet til fredag", "vi holdt ikke
    banko". That it reports nothing else is asked before; who asks or hopes tells nothing.
    """
    if has(items, "ask", "untold") or any(item.text == "?" for item in items):
        return False
    if has(items, "called_off") or (any(map(_is_off, items)) and any(map(_is_ahead, items))):
        return True
    nobody = any(item.tag == "count" and item.value.value == 0 for item in items)
    return has(items, "topic") and has(items, *HELD) and (nobody or has(items, "not"))


def _is_ahead(item: Atom) -> bool:
    return item.tag == "when" and item.value.future


def _says_it_was_off(sentence: Sequence[Atom]) -> bool:
    """ "men det blev aflyst, al den sne", "kokken blev syg, så vi måtte aflyse"; not "desserten blev aflyst"."""
    moved = any(item.text in MOVED for item in sentence) and any(map(_is_ahead, sentence))  # "flyttet til fredag"
    if not moved and has(sentence, "topic", "not", "next", "future"):
        return False
    if not (moved or has(sentence, "called_off")) or has(sentence, "place") or _counts(sentence):
        return False
    clause = next(part for part in clauses(sentence) if any(map(_is_off, part)))
    first = next(at for at, item in enumerate(clause) if _is_off(item))
    return all(item.tag in LIGHT or item.text in OF_IT for item in clause[:first])


def _is_off(item: Atom) -> bool:
    return item.tag == "called_off" or item.text in MOVED


def _was_only_meant(sentence: Sequence[Atom]) -> bool:
    """ "Vi skulle egentlig have holdt banko i fredags", "havedagen skulle have været i lørdags"."""
    meant = _meant(sentence)
    if not meant:
        return False
    begun, end = meant
    behind = sentence[end : end + CLOSE]
    return has(behind, "topic") or (has(sentence[:begun], "topic") and has(behind[:2], "when"))


def _without_what_was_meant(sentence: Sequence[Atom]) -> Sequence[Atom]:
    """ "Turneringen skulle have været den 8., men …": its name, and neither that day nor that place."""
    meant = _meant(sentence)
    if not meant or not has(sentence[: meant[0]], "topic"):
        return sentence
    end = next((at for at in range(meant[1], len(sentence)) if sentence[at].tag in ("but", "sign")), len(sentence))
    rest = sentence[end:]
    return [*sentence[: meant[0]], *(() if _denies_only(rest) else rest)]  # "…, men der var ikke mere gas"


def _meant(sentence: Sequence[Atom]) -> tuple[int, int] | None:
    """From where to where "skulle have været", "skulle egentlig have holdt" goes; not "jeg skulle have skrevet"."""
    texts = [item.text for item in sentence]
    if MEANT in texts:
        return texts.index(MEANT), texts.index(MEANT) + 1
    be = texts.index(BE) if BE in texts[1:] else 0
    if texts[be - 1] in MEANING and has(sentence[be + 1 : be + 3], "when") and not _lies_ahead(sentence[be + 1 :]):
        return be - 1, be + 1  # "skulle være i onsdags", "skulle være holdt i onsdags"
    have = texts.index("have") if "have" in texts[:-1] else 0
    modal = next((at for at in range(max(0, have - FAR), have) if texts[at] in MEANING), None)
    verb = texts[have + 1] if modal is not None else ""
    if modal is None or not verb.endswith(("t", "tes")) or verb in TOLD_OF:
        return None
    return modal, have + 2


def _lies_ahead(words: Sequence[Atom]) -> bool:
    return next((item.value.future for item in words if item.tag == "when"), False)


def _counts_people(sentence: Sequence[Atom]) -> bool:
    """Not "så læste jeg 3 aviser"."""
    return _counts([item for item in sentence if item.tag == "count" and item.value.who not in NOBODY])


def _dated(sentence: Sequence[Atom]) -> bool:
    """Whether it names a day that was."""
    return any(item.tag == "when" and not item.value.future for item in sentence)


def _counts(sentence: Sequence[Atom]) -> bool:
    return any(item.tag == "count" and item.value.relation not in NO_FACT for item in sentence)


def stayed_away(told: Sequence[Atom]) -> bool:
    """ "Bogbussen kom ikke i torsdags"."""
    return any(before.tag == "topic" and item.tag == "absent" for before, item in pairwise(told))
