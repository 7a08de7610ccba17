"""A time that ends today: "den seneste måned", "de sidste 14 dage", "the past two weeks"."""

from collections.abc import Sequence
from datetime import timedelta

from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times.lengths import DAY, WEEK, worded
from bot.language.word_sets import word_set

THE = word_set("den det de her the", of_reader=False)
LAST = word_set("sidste last", of_reader=False)
""" "sidste måned" is the month before this one; "den sidste måned" ends today, as does ..."""
LATEST = word_set("seneste forloebne past", of_reader=False)
"""... "seneste måned", with a "den" or without it."""
A_FEW = word_set("par few couple", of_reader=False)
SMALL = word_set("par of", of_reader=False)
MONTH, YEAR = 30 * DAY, 365 * DAY
UNITS = {
    word: unit
    for unit, words in (
        (DAY, "dag dage doegn day days"),
        (WEEK, "uge uger week weeks"),
        (MONTH, "maaned maaneder mdr month months"),
        (YEAR, "aar year years"),
    )
    for word in words.split()
}
LONGEST = 24
"""Of so many of them at most."""


def until_now(text: str) -> timedelta | None:
    """How long it is; None where the words name no such time."""
    atoms = worded(fold(text))
    for at, atom in enumerate(atoms):
        if not (atom.text in LATEST or (atom.text in LAST and text_at(atoms, at - 1) in THE)):
            continue
        many, end = _many(atoms, at + 1)
        unit = UNITS.get(text_at(atoms, end + (text_at(atoms, end) in SMALL)))
        if unit and 0 < many <= LONGEST:
            return unit * many
    return None


def _many(atoms: Sequence[Atom], at: int) -> tuple[int, int]:
    """ "14", "to", "par"; one where no number stands there."""
    if tag_at(atoms, at) == "digits":
        return int(atoms[at].value), at + 1
    return (2, at + 1) if text_at(atoms, at) in A_FEW else number_at(atoms, at) or (1, at)
