"""What is held every week: "hver tirsdag i februar", "every Monday"."""

from typing import NamedTuple

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tokens import tag_at, text_at
from bot.language.reading import Span
from bot.language.times.tagged import tagged
from bot.language.word_sets import word_set

ALL_OF = word_set("hele all", of_reader=False)


class Said(NamedTuple):
    """A weekday (0 is Monday) or a month (1 is January), and the characters that say it."""

    number: int
    span: Span


def weekly(text: str) -> Said | None:
    """The weekday of "hver tirsdag", "hver uge tirsdag"; "hver anden tirsdag" is no such."""
    folded = normalise(text)
    atoms = tagged(folded.text)
    for at, atom in enumerate(atoms):
        named = at + 1 + (text_at(atoms, at + 1) == "uge")
        if atom.tag == "every" and tag_at(atoms, named) == "weekday":
            return Said(atoms[named].value, folded.span(atom.start, atoms[named].end))
    return None


def in_month(text: str) -> Said | None:
    """The month of "i februar", "hele marts", "in all of May"."""
    folded = normalise(text)
    atoms = tagged(folded.text)
    for at, atom in enumerate(atoms):
        named = at + 1 if atom.tag == "in" or atom.text in ALL_OF else len(atoms)
        while text_at(atoms, named) in ALL_OF or tag_at(atoms, named) == "of":
            named += 1
        if tag_at(atoms, named) == "month":
            return Said(atoms[named].value, folded.span(atom.start, atoms[named].end))
    return None
