"""What somebody may do or wants, beside what was: "26 til kaffe, og det må du tage på din kappe"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses, has
from bot.language.word_sets import tag_set, word_set

YOU = word_set("du i you", of_reader=False)
THEY, WANT = word_set("de dem they", of_reader=False), frozenset({"vil", "vil gerne", "ville", "want to"})
MAY = word_set("maa ma", of_reader=False)
OF_A_REPORT = tag_set("count topic when place came held held_verb")


def without_what_is_wished(told: Sequence[Atom]) -> Sequence[Atom]:
    """What was counted at something, without clauses that only say what somebody else may do, or what they want."""
    if not told:
        return told
    first, *others = clauses(told)
    if not (has(first, "count") and has(first, "topic")) or has(first, "future"):
        return told
    kept = [part for part in others if has(part, *OF_A_REPORT) or not (_is_yours(part) or _is_wanted(part))]
    return told if len(kept) == len(others) else [*first, *(item for part in kept for item in part)]


def _is_yours(part: Sequence[Atom]) -> bool:
    """ "det må du tage på din kappe"; not "du skal tage kage med", which may be said of what is to come."""
    return any(one.text in MAY and two.text in YOU for one, two in pairwise(part))


def _is_wanted(part: Sequence[Atom]) -> bool:
    """ "3 unge til rådgivning i dag, de vil gerne arbejde efter skole"."""
    said = [item.text for item in part if item.tag != "sign"]
    return len(said) > 1 and said[0] in THEY and said[1] in WANT
