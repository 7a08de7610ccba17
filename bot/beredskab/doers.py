"""Whose a task is, by the words with which it begins: "SSP ringer til skolen" is the SSP consultant's."""

import re
from collections.abc import Iterator

from bot.language.atoms.normalise import fold
from bot.plan.beredskab import WORD, Beredskab, Seat

FIRST = re.compile(r"[^\W\d_]+")
LONG = 4
"""Letters from which the beginning of a word names a seat: "politi", "boligi"."""
LEADS_TO = re.compile(
    r"^[\w-]*\s*(?:[:,–-]\s*)?(?:(?:skal|må|vil|must|should|shall|will)\s+(?:lige\s+)?)?(?:(?:om\s+)?at\s+|to\s+)?",
    re.IGNORECASE,
)
""" "-en skal": the rest of the name, and what joins it to the deed."""


def seat_named(beredskab: Beredskab, said: str) -> str:
    """The seat that words begin with, by its title, its organisation or its key; empty where they begin with none."""
    return next((key for key, _ in _named(beredskab, said)), "")


def deed(beredskab: Beredskab, seat: str, said: str) -> str:
    """What is to be done, without who does it: the seat's name stands before it, wherever it is shown."""
    length = next((length for key, length in _named(beredskab, said) if key == seat), 0)
    return LEADS_TO.sub("", said[length:], count=1).strip() or said if length else said


# -- inside --


def _named(beredskab: Beredskab, said: str) -> Iterator[tuple[str, int]]:
    """Each seat that words begin with, and how many characters of them name it."""
    for key, seat in beredskab.seats.items():  # "SSP-konsulent" before all that is SSP
        for title in seat.title.values():
            if fold(said).startswith(fold(title)) and said[: len(title)].casefold() == title.casefold():
                yield key, len(title)
    first = FIRST.match(said)
    for key, seat in beredskab.seats.items():
        if first and _is_called(seat, key, fold(first[0])):
            yield key, first.end()


def _is_called(seat: Seat, key: str, word: str) -> bool:
    names = [*WORD.findall(fold(" ".join((*seat.title.values(), seat.organisation)))), key]
    return any(name == word or (len(word) >= LONG and name.startswith(word)) for name in names)
