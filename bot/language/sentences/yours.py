"""What somebody else is told to do, beside what was: "26 til kaffe, og det må du tage på din kappe"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses, has
from bot.language.word_sets import tag_set, word_set

YOU = word_set("du i you", of_reader=False)
MAY = word_set("maa ma", of_reader=False)
OF_A_REPORT = tag_set("count topic when place came held held_verb")


def without_what_you_do(told: Sequence[Atom]) -> Sequence[Atom]:
    """What was counted at something, without clauses that only say what somebody else may do."""
    first, *others = clauses(told)
    if not (has(first, "count") and has(first, "topic")) or has(first, "future"):
        return told
    kept = [part for part in others if not _is_yours(part)]
    return told if len(kept) == len(others) else [*first, *(item for part in kept for item in part)]


def _is_yours(part: Sequence[Atom]) -> bool:
    """ "det må du tage på din kappe"; not "du skal tage kage med", which may be said of what is to come."""
    may = any(one.text in MAY and two.text in YOU for one, two in pairwise(part))
    return may and not has(part, *OF_A_REPORT)
