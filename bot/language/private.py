"""What somebody tells of their own home: nothing that the programme did."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.tokens import Atom, tag_at, word_set

OWN = word_set("min mit mine din my your")
THEIRS = word_set("hendes hans her his")
NEIGHBOUR = word_set("naboen overboen underboen genboen")
ONESELF, WE = frozenset({"jeg", "i'm"}), frozenset({"vi", "we"})
OURS = ("velkommen", "welcomed", "spisning")
""" "min kone og jeg bød velkommen", "min søster lavede mad til fællesspisning": the programme's doing."""
MOVED_IN = ("flyttet ind", "flyttet hertil", "moved in")
SAW, FEW = frozenset({("jeg", "saa"), ("i", "saw")}), 2
OTHERS = word_set("deres jeres hendes hans sit sin their his her")
FRIENDS = word_set("kollega ven veninde faetter kusine onkel tante chef makker bekendt colleague friend cousin uncle")
FAMILY = word_set("mor far mormor morfar farmor farfar konen manden mum dad")
DOING = frozenset({"present", "past", "word", "future"})
SOMEBODY = frozenset({"kin", "who"})
TELLING = frozenset({"topic", "welcome", "received"})
OPENING = frozenset({"greeting", "sign", "but", "and"})


def is_private(first: str, told: Sequence[Atom], tags: set[str]) -> bool:
    """ "Min datter holdt fødselsdag for 12 børn", "jeg er lige flyttet ind": not the programme's doing."""
    if first in NEIGHBOUR:
        return True
    if "held" in tags:
        return False  # "selv om min søster blev hjemme, var vi 24"
    if ("kin" in tags or ("who" in tags and "topic" not in tags)) and _of_ones_own(
        told, OWN | THEIRS if first in THEIRS else OWN
    ):
        return True
    words = [item.text for item in told]
    named = any(one.text in OTHERS and item.tag == "topic" for one, item in pairwise(told))
    if first in OWN and named and told[1].text in FRIENDS:
        return True  # "min kollega i Hobro fik 44 til deres bankospil"
    if first in OWN and tags.isdisjoint(TELLING) and not ("count" in tags and told[1].tag == "count"):
        return True  # "min hund spiste 8 frikadeller"
    if first in FAMILY and tags.isdisjoint(TELLING | {"new"}) and told[1:] and told[1].tag in DOING:
        return True  # "far ligger på hospitalet"
    if not WE.isdisjoint(words) and _moved_in_ourselves(words):
        return True
    if ONESELF.isdisjoint(words):
        return False
    passed_on = any(item.tag == "topic" and tag_at(told, at - 2) == "count" for at, item in enumerate(told))
    if "topic" not in tags and _saw_something(told):
        return True
    oneself = any(before in ONESELF and word in ("er", "am") for before, word in pairwise(words))
    return oneself and not passed_on  # "jeg er vicevært og skulle sige: 27 til fællesspisning i går"


def _saw_something(told: Sequence[Atom]) -> bool:
    """ "jeg så en ræv med fire unger i morges"; "jeg så 12 unge" counts them."""
    seen = told[2] if len(told) > 2 and (told[0].text, told[1].text) in SAW else None
    return seen is not None and not (seen.tag == "count" and (seen.value.value or 0) > FEW)


def _of_ones_own(told: Sequence[Atom], owners: frozenset[str]) -> bool:
    """ "min datter holdt fødselsdag"."""
    if any(item.tag == "topic" and any(part in item.text for part in OURS) for item in told):
        return False
    return any(before.text in owners and item.tag in SOMEBODY for before, item in pairwise(told))


def _moved_in_ourselves(words: Sequence[str]) -> bool:
    """ "vi er lige flyttet ind": a newcomer, not somebody who welcomed one."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(who in WE and verb in ("er", "have") and done.endswith(MOVED_IN) for who, verb, done in triples)
