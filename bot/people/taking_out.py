"""Reads that one of several is to be taken out, by what it is about: "stryg det om skrald", "slet mit første, det om
nytårskuren"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.sayings import OPENING, Sayings

LONGEST = 90
LEAST = 4
"""Letters of a word that says which one is meant."""
OUT = "out"
SETS = {
    "before": f"{OPENING}, nej, hov, ups, no, oops, kan du, vil du, gider du, can you, could you",
    "behind": "tak, igen, alligevel, please",
    "small": "lige, venligst, også",
    "drop": "slet, slette, fjern, fjerne, drop, droppe, stryg, stryge, delete, remove, strike",
    "it": "det, den, mit, min, mine, det _, den _, mit _, min _, opgaven, beslutningen, linjen, my, the, that, my _, "
    "the _, that _, the one, that one, this one, the first one, the last one, the other one",
    "of": "om, med, about, with",
}
SAYINGS = Sayings(SETS, {OUT: "<drop> <small>* <it> <it>? <of> …"})


def about(text: str) -> frozenset[str]:
    """The words of what it is about, folded; none where words take nothing out so."""
    atoms = with_times(fold(text)) if len(text) <= LONGEST else ()
    if not atoms or SAYINGS.told(atoms) != OUT:
        return frozenset()
    words = [each.text for each in atoms if each.tag != "sign"]
    behind = words[SAYINGS.stands_in(atoms, "of")[0] + 1 :]
    return frozenset(each for word in behind for each in re.findall(r"\w+", word) if len(each) >= LEAST)


def is_about(text: str, words: frozenset[str]) -> bool:
    """Whether all of them stand there: "nytårskuren", also as "nytårskur"."""
    there = re.findall(r"\w+", fold(text))
    return bool(words) and all(any(_same(each, word) for each in there) for word in words)


def _same(one: str, other: str) -> bool:
    return one.startswith(other) or (len(one) >= LEAST and other.startswith(one))
