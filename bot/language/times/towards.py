"""Times behind "til": to come, but for what heads figures: "til april", "rettelse til marts", "og så til september"."""

from collections.abc import Sequence
from datetime import date

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times.calendar import When
from bot.language.times.periods import bare_month
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
Found = tuple[When, int]
OF_FIGURES = word_set("rettelse rettelser rettelsen tal tallene korrektion tilfoejelse tilfoejelser")
""" "rettelse til marts" is of March, and no day to come."""
TURNING_TO = ("saa", "nu", "videre")
""" "og så til september"."""


def towards(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "til april", "til lørdag", "til uge 12": the coming one."""
    if text_at(atoms, at - 1) in OF_FIGURES or _turns_to(atoms, at):
        return bare_month(atoms, at + 1, today) if tag_at(atoms, at + 1) == "month" else None
    if tag_at(atoms, at + 1) == "week" and tag_at(atoms, at + 2) == "digits" and not _since(atoms, at):
        return When(future=True), at + 3
    return (When(future=True), at + 2) if tag_at(atoms, at + 1) in ("month", "weekday") else None


def _turns_to(atoms: Atoms, at: int) -> bool:
    """ "og så til september", which heads the lines below."""
    said = at - 1 if text_at(atoms, at - 1) in TURNING_TO else at
    begun = said - 1 if text_at(atoms, said - 1) == "og" else said
    return said < at and (begun == 0 or text_at(atoms, begun - 1) == "\n")


def _since(atoms: Atoms, at: int) -> bool:
    """ "fra uge 8 til uge 10"."""
    return any(atom.tag == "from" for atom in atoms[max(0, at - 4) : at])
