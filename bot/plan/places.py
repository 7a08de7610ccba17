"""Where the programme is: areas and streets, housing organisations and departments, venues, institutions."""

import re
from dataclasses import dataclass
from typing import Annotated, Literal, cast

from bot.language import lexicon
from bot.language.lexicon import HouseNumbers, Parity
from bot.plan.part import Key, Word, Words
from bot.structure import ReadBy

NUMBERS = re.compile(r"(?P<parity>all|odd|even)?\s*(?:(?P<first>\d+)(?P<open>-(?P<last>\d+)?)?)?")


def house_numbers(written: object) -> HouseNumbers:
    """Read "odd", "even 2-40", "109-111", "7-" (and upwards) or "12" (that one)."""
    found = NUMBERS.fullmatch(written.strip()) if isinstance(written, str) and written.strip() else None
    if found is None:
        raise ValueError(f'{written!r} is no house numbers; write "odd", "even 2-40", "109-111" or "7-"')
    first, last = (int(end) if end else None for end in found.group("first", "last"))
    if not found["open"]:
        last = first
    parity = cast(Parity, found["parity"] or "all")
    _ends_fit(parity, first, last)
    return HouseNumbers(parity, first, last)


def _ends_fit(parity: Parity, first: int | None, last: int | None) -> None:
    if first is not None and last is not None and first > last:
        raise ValueError(f"{first} comes after {last}")
    wrong = [end for end in (first, last) if end is not None and parity != "all" and end % 2 != (parity == "odd")]
    if wrong:
        raise ValueError(f"{wrong[0]} is not {parity}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    name: Word
    numbers: tuple[Annotated[HouseNumbers, ReadBy(house_numbers)], ...] = (HouseNumbers(),)

    def holds(self, number: int) -> bool:
        """Whether that house number belongs to the programme."""
        return any(_within(part, number) for part in self.numbers)


def _within(part: HouseNumbers, number: int) -> bool:
    if part.parity != "all" and number % 2 != (part.parity == "odd"):
        return False
    return (part.first is None or part.first <= number) and (part.last is None or number <= part.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    key: Key
    formerly: tuple[Key, ...] = ()
    """Keys that it had in the plan file before."""
    names: Words
    """What people call it, the official name first."""
    short: Word | None = None
    """What it is called on a button or in a sentence; its name where nothing is given."""
    preposition: Literal["in", "at"] = "in"
    """One lives in a valley, but at a road: an area that is named after a street has "at"."""
    streets: tuple[Street, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]

    @property
    def label(self) -> str:
        return self.short or self.name


def department(written: str) -> int:
    """Its number, which is text where it is a key."""
    if not written.isascii() or not written.isdecimal() or int(written) < 1:
        raise ValueError("is not the number of a department")
    return int(written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A housing organisation and its departments: number and area."""

    key: Key
    formerly: tuple[Key, ...] = ()
    names: Words
    afdelinger: dict[Annotated[int, ReadBy(department)], str]

    def departments(self) -> tuple[lexicon.Afdeling, ...]:
        return tuple(
            lexicon.Afdeling(f"{self.key}-{number}", self.names, number, area)
            for number, area in self.afdelinger.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A place that people know by name, or an institution that delivers figures."""

    key: Key
    formerly: tuple[Key, ...] = ()
    names: Words
    area: str | None = None

    @property
    def name(self) -> str:
        return self.names[0]
