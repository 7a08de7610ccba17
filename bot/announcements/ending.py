"""Where words say when something ends: "og slutter klokken halv ni", "varer til 21.30", "ends at 8 pm"."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Span
from bot.language.times.meanings import Meanings
from bot.language.times.named import HOUR, LENGTH, with_times

ENDS = Meanings(dict.fromkeys(("slutter", "ender", "varer", "slut", "ends", "lasts"), True), 6)
BETWEEN = frozenset({"foerst", "til", "indtil", "ca", "cirka", "until", "at"})
"""What may stand between that and the hour."""
HOURS = range(25)


class End(NamedTuple):
    clock: str
    """The hour, as a time of day is written."""
    span: Span
    """Where all of it stands in the words."""


def ends(text: str) -> End | None:
    """None where no end is told, or how long it lasts: "varer 2 timer"."""
    folded = normalise(text)
    atoms = with_times(folded.text)
    for at, atom in enumerate(atoms):
        first = _first(atoms, at) if ENDS.of(atom.text) else None
        hour = _past(atoms, at + 1)
        if first is not None and (clock := _clock(atoms, hour)):
            return End(clock, folded.span(atoms[first].start, atoms[hour].end))
    return None


def without_end(text: str) -> str:
    """The words without when it ends."""
    end = ends(text)
    return text[: end.span[0]] + text[end.span[1] :] if end else text


# -- inside --


def _first(atoms: Sequence[Atom], at: int) -> int | None:
    """The verb: of "er først slut" the first word; "slut" alone says nothing of the kind."""
    if atoms[at].text != "slut":
        return at
    before = at - 2 if text_at(atoms, at - 1) in BETWEEN else at - 1
    return before if text_at(atoms, before) == "er" else None


def _past(atoms: Sequence[Atom], at: int) -> int:
    while text_at(atoms, at) in BETWEEN:
        at += 1
    return at


def _clock(atoms: Sequence[Atom], at: int) -> str:
    """One hour: "fra 17 til 19" has two, and "2-3 timer" none."""
    if tag_at(atoms, at) == HOUR:
        return atoms[at].text if atoms[at].value.ends is None else ""
    alone = tag_at(atoms, at) == "digits" and LENGTH not in (tag_at(atoms, at + 1), tag_at(atoms, at + 2))
    return f"kl. {atoms[at].text}" if alone and atoms[at].value in HOURS else ""
