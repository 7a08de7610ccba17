"""What was aimed at: "målet for 1. kvartal er 5", "målet er, at 9 ud af 10 gennemfører"; and what is told behind it."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses
from bot.language.sentences.private import first_of
from bot.language.word_sets import word_set

IS = frozenset({"maalet er", "maalet var"})
HEADINGS = word_set("plan planen budget budgettet maal maaltal maalene budgets plans goals targets")
""" "Plan: 16 unge i fritidsjob pr. år"."""
LONGEST = 4
"""Items before its colon, "Budget for 2018:"."""


def is_goal(told: Sequence[Atom]) -> bool:
    """Whether a sentence begins with what is aimed at."""
    first = first_of(told)
    if first is None:
        return False
    if first.text in HEADINGS and any(item.text == ":" for item in told[1:LONGEST]):
        return True
    if first.tag != "goal" and first.text not in IS:
        return False
    behind = next((item.text for item in told[1:] if item.tag != "sign"), "")
    return first.tag == "goal" or behind == "at" or not any(_tells(part) for part in clauses(told))


def _tells(part: Sequence[Atom]) -> bool:
    """ "målet er 12, i går kom 9": what is counted on a day, or has come."""
    return not {"when", "came", "past", "held_verb"}.isdisjoint([item.tag for item in part])


def behind_goal(told: Sequence[Atom]) -> list[Atom]:
    """ "Målet er, at 12 får fritidsjob i år, i går fik 2 fritidsjob": the clauses from the one with a day on.

    Where they do not name what it was, the goal does: "målet for fællesspisning er 30, der kom 34 i går".
    """
    parts = clauses(told)
    dated = (at for at, part in enumerate(parts) if any(item.tag == "when" and item.value.day for item in part))
    first = next(dated, 0)
    rest = [item for part in parts[first:] for item in part] if first else []
    named = [item for part in parts[:first] for item in part if item.tag == "topic"]
    return [*named[:1], *rest] if rest and not any(item.tag == "topic" for item in rest) else rest
