"""Whether a number is of what the figure counts: children are no families, and who began has not completed. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.figures.matching import COMPLETED, SHORT, completes, counted_in, is_called
from bot.figures.of_people import OCCASIONS, counts_people
from bot.figures.said import Said
from bot.language.atoms.normalise import fold
from bot.language.times.months import MONTHS
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.plan.criteria import Criterion

BEGUN = re.compile(
    r"\b(?:begynd(?:t|te|er)|start(?:et|ede|er)|i gang|tilmeldte?"
    r"|beg[au]n|beginning|start(?:ed|ing|s)|enrolled|signed up)\b"
)
PARTS = frozenset({"children", "adults"})
AIMS = word_set("til paa to for", of_reader=False)
"""What stands before that to which they came."""
BETWEEN = word_set("en et den det vores the a an our", of_reader=False)
NO_AIM = word_set("nu dato i alt ialt gengaeld sammen now date aar in all moedet", of_reader=False)


def doubts(text: str, said: Said, owed: Sequence[Criterion]) -> bool:
    """Whether to ask before one number of a text counts for the figure that it has its place at."""
    if said.at is None:
        return False
    piece, people, criterion = said.plain, said.people, owed[said.at]
    if completes(criterion) and BEGUN.search(fold(text)) and not COMPLETED.search(fold(text)):
        return True
    if said.whole is None and len(piece.split()) > SHORT and _is_another(piece, criterion, owed):
        return True
    if counts_people(piece, criterion):
        return True
    others = people & PARTS or (people and criterion.measure == OCCASIONS)
    return bool(others) and not counted_in(piece, criterion)


def _is_another(piece: str, criterion: Criterion, owed: Sequence[Criterion]) -> bool:
    """Whether a sentence that does not name the figure may be of something else or of another: "18 børn til sprog",
    and "mødregruppen bliver 6 i stedet for 7" where two are called so and what is counted is not told."""
    if is_called(piece, criterion, owed) or COMPLETED.search(piece):
        return False
    if is_called(piece, criterion):
        return not counted_in(piece, criterion)
    return any(not counted_in(aim, criterion) for aim in _aims(piece))


def _aims(piece: str) -> list[str]:
    """The words that say to what somebody came; a time is none."""
    said = [each for each in with_times(piece) if each.text not in BETWEEN]
    after = [each for before, each in pairwise(said) if before.text in AIMS]
    return [each.text for each in after if each.tag == "word" and each.text not in NO_AIM and not MONTHS.of(each.text)]
