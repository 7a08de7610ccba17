"""Whether a number is of what the figure counts: children are no families, and who began has not completed. Pure."""

import re

from bot.figures.matching import COMPLETED, completes, counted_in
from bot.language.atoms.normalise import fold
from bot.plan.criteria import Criterion

BEGUN = re.compile(
    r"\b(?:begynd(?:t|te|er)|start(?:et|ede|er)|er (?:gaaet )?i gang|tilmeldte?"
    r"|beg[au]n|beginning|start(?:ed|ing|s)|enrolled|signed up)\b"
)
PARTS = frozenset({"children", "adults"})


def doubts(text: str, piece: str, people: frozenset[str], criterion: Criterion) -> bool:
    """Whether to ask before the number of one `piece` (folded) of a text counts for this figure.

    `people`: of whom it is, where it is of people.
    """
    if completes(criterion) and BEGUN.search(fold(text)) and not COMPLETED.search(fold(text)):
        return True
    others = people & PARTS or (people and criterion.measure == "occasions")
    return bool(others) and not counted_in(piece, criterion)
