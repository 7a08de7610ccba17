"""Which of the figures that are owed some words are about, by the words that the plan has for them."""

import re
from collections.abc import Iterable, Sequence

from bot.language.atoms.normalise import fold
from bot.plan.criteria import Criterion

MARK, NAME, UNIT, SHAPE = 8, 4, 2, 1
SHORT = 3
"""Words: "vi har 12" may stand for a figure without naming it, "vi er 3 om det" may not."""
SHORTEST = 4
"""Letters of a word whose definite form is known."""
SENTENCE = 5
"""Words: in so many what is counted is enough to tell the figure ("vi har haft 12 familier")."""


SHARED = ("share", "judgement")
COMPLETED = re.compile(r"gennemf|fuldf|afslut|faerdig|complet|finish")
FEW = 2
"""Figures: whoever owes no more than these is hardly telling of something else."""


def fitting(plain: str, owed: Sequence[Criterion], *, share: bool = False, length: int = 0) -> int | None:
    """The place of the one figure that fits best; None where none does, or several do as well as each other.

    The more words (`length`), the surer they must be: a sentence must name the figure or what it counts, and a long
    one the figure itself. "I dag har vi været på besøg hos 3 familier" is about none.
    """
    scores = _scores(plain, owed, share=share, length=length)
    best = max(scores, default=0)
    if share and not best and COMPLETED.search(plain):  # "8 ud af 9 blev faerdige"
        ends = [at for at, each in enumerate(owed) if each.kind in SHARED and completes(each)]
        return ends[0] if len(ends) == 1 else None
    if share and not best and length <= SHORT:  # "130 af 160" is of the only one that is counted so
        shares = [at for at, each in enumerate(owed) if each.kind in SHARED]
        return shares[0] if len(shares) == 1 else None
    return scores.index(best) if best > 0 and scores.count(best) == 1 else None


def may_be(plain: str, owed: Sequence[Criterion], *, share: bool = False) -> list[int]:
    """The places of the figures that some words may be about: "21 børn" is of those that count children."""
    scores = _scores(plain, owed, share=share, length=len(plain.split()))
    best = max(scores, default=0)
    if best == 0 and share:
        return [at for at, each in enumerate(owed) if each.kind in SHARED]
    return [at for at, score in enumerate(scores) if score == best > 0]


def named(plain: str, owed: Sequence[Criterion]) -> list[int]:
    """The places of the figures whose names stand in the words."""
    words = f" {_spaced(plain)} "
    return [at for at, each in enumerate(owed) if _any(words, each.words.names)]


def counted_in(plain: str, criterion: Criterion) -> bool:
    """Whether words say what this figure counts; a "family class" is no family."""
    words = f" {_spaced(plain)} "
    counts = (*_units(criterion), *criterion.words.marks)
    for name in criterion.words.names:
        if name not in counts:
            words = words.replace(f" {_spaced(fold(name))} ", "  ")
    return _any(words, counts)


def is_called(plain: str, criterion: Criterion, others: Sequence[Criterion] = ()) -> bool:
    """Whether words name the figure, by a name that is none of the others'; what it counts alone is no name."""
    counts = {_spaced(fold(each)) for each in _units(criterion)}
    shared = {_spaced(fold(name)) for each in others if each is not criterion for name in each.words.names}
    called = {_spaced(fold(each)) for each in (*criterion.words.names, *criterion.words.marks)}
    return _any(f" {_spaced(plain)} ", called - counts - shared)


def completes(criterion: Criterion) -> bool:
    """Whether it counts those who completed something."""
    return any(COMPLETED.search(fold(title)) for title in criterion.title.values())


def _scores(plain: str, owed: Sequence[Criterion], *, share: bool, length: int) -> list[int]:
    words = f" {_spaced(plain)} "
    scores = [_score(words, each, _units_of(owed, each), share=share) for each in owed]
    if not any(scores) and 0 < length <= SHORT and not share:
        scores = [UNIT * _any(words, _units(each)) for each in owed]  # "8 foreninger", as the question puts it
    if length > SHORT and not share:
        told = [_called(words, each, by_unit=length <= SENTENCE or len(owed) <= FEW) for each in owed]
        scores = [score * called for score, called in zip(scores, told, strict=True)]
    if share and length > SENTENCE:  # that it is a share names none: "8 af 9 fastholdt i job efter 3 måneder"
        scores = [score if score > SHAPE else 0 for score in scores]
    return scores


def _score(words: str, criterion: Criterion, others: frozenset[str], *, share: bool) -> int:
    """Marks tell figures apart that share a name; without its mark such a figure is hardly meant.

    A mark that is what another figure counts ("38 børn") tells nothing as long as the name is not said too.
    """
    told = criterion.words
    if share and criterion.kind not in SHARED:
        return 0
    shape, named = SHAPE if share else 0, _any(words, told.names)
    marks = told.marks if named else [each for each in told.marks if _spaced(fold(each)) not in others]
    if _any(words, marks):
        return MARK + NAME * named + shape
    counted = UNIT * _any(words, _units(criterion))
    if told.marks:
        return counted if _any(words, told.marks) else shape
    return NAME * named + counted + (shape if named or counted else 0)


def _called(words: str, criterion: Criterion, *, by_unit: bool) -> bool:
    return _any(words, criterion.words.names) or (by_unit and _any(words, _units(criterion)))


def _units_of(owed: Sequence[Criterion], but: Criterion) -> frozenset[str]:
    return frozenset(_spaced(fold(word)) for each in owed if each is not but for word in _units(each))


def _units(criterion: Criterion) -> Iterable[str]:
    """What it counts, also as those who are known: "børnene var 15"."""
    words = (*criterion.words.units, *(word for pair in criterion.unit.values() for word in pair))
    return (*words, *(form for word in words for form in _known(word)))


def _known(word: str) -> tuple[str, ...]:
    """ "børnene", "familierne", "forløbene", "deltagerne"."""
    return (f"{word}ne", f"{word}ene", f"{word[:-1]}ne") if len(word) >= SHORTEST else ()


def _any(words: str, wanted: Iterable[str]) -> bool:
    return any(f" {_spaced(fold(each))} " in words for each in wanted)


def _spaced(text: str) -> str:
    return " ".join("".join(each if each.isalnum() else " " for each in text).split())
