"""Places: areas, venues, institutions, streets with number, floor and door, departments by organisation."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from bot.language.lexicon import Afdeling, HouseNumbers, Lexicon, Street
from bot.language.reading import Home
from bot.language.tokens import Atom, tag_at, text_at

Atoms = Sequence[Atom]
LARGEST_HOUSE_NUMBER = 999
NOT_AFTER_HOUSE = frozenset({"who", "pieces", "came", "snes", "age", "day_unit", "planned"})


class Place(NamedTuple):
    """What a place word says: keys of the plan."""

    area: str | None = None
    stated: bool = False
    """The area itself was named."""
    afdeling: str | None = None
    venue: str | None = None
    institution: str | None = None
    home: Home | None = None
    options: tuple[str, ...] = ()
    why: str = ""
    """outside, ambiguous: the area is asked about; afdeling: which of `options` is."""
    area_of_name: str | None = None
    """The area that the street's own name also names, where a number stands behind it."""
    origin: bool = False
    """Where somebody came from."""


def place_at(lexicon: Lexicon, units: Container[str], atoms: Atoms, at: int) -> tuple[Place, int] | None:
    """The place that begins at `at` and where it ends."""
    if atoms[at].tag == "dept":
        return _numbered(lexicon, atoms, at)
    entry = atoms[at].value
    if entry.afdelinger and (found := _of_organisation(entry.afdelinger, atoms, at)):
        return found
    if entry.streets and (found := _address(entry.streets, units, atoms, at)):
        plain = entry.area and found[0].home and not (found[0].home.letter or found[0].home.floor)
        return (found[0]._replace(area_of_name=entry.area.key), found[1]) if plain else found
    if entry.area:
        return Place(entry.area.key, stated=True), at + 1
    if entry.venue:
        return Place(entry.venue.area, venue=entry.venue.key), at + 1
    if entry.institution:
        return Place(entry.institution.area, institution=entry.institution.key), at + 1
    if entry.streets:
        areas = tuple(dict.fromkeys(street.area for street in entry.streets))
        return Place(
            areas[0] if len(areas) == 1 else None, options=areas[1:] and areas, why="ambiguous" if areas[1:] else ""
        ), at + 1
    return None


def _address(streets: tuple[Street, ...], units: Container[str], atoms: Atoms, at: int) -> tuple[Place, int] | None:
    start = at + 1
    while tag_at(atoms, start) == "number_of":
        start += 1
    if tag_at(atoms, start) != "digits" or not 0 < atoms[start].value <= LARGEST_HOUSE_NUMBER:
        return None
    number, end = atoms[start].value, start + 1
    if tag_at(atoms, end) in NOT_AFTER_HOUSE or text_at(atoms, end) in units or _is_dated(atoms, start):
        return None
    letter, end = _letter(atoms, end)
    floor, door, end = _floor(atoms, end)
    home = Home(streets[0].name, number, letter, floor, door)
    inside = next((street for street in streets if any(holds(part, number) for part in street.numbers)), None)
    if inside:
        return Place(inside.area, home=home), end
    return Place(home=home, options=tuple(dict.fromkeys(street.area for street in streets)), why="outside"), end


def _is_dated(atoms: Atoms, at: int) -> bool:
    """ "Flyvervej 14. november", "Flyvervej 14/11"."""
    following = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    return tag_at(atoms, following) == "month" or (text_at(atoms, at + 1) == "/" and tag_at(atoms, at + 2) == "digits")


def holds(numbers: HouseNumbers, number: int) -> bool:
    """Whether a house number belongs to the programme."""
    if numbers.parity != "all" and (number % 2 == 1) != (numbers.parity == "odd"):
        return False
    return (numbers.first is None or number >= numbers.first) and (numbers.last is None or number <= numbers.last)


def _letter(atoms: Atoms, at: int) -> tuple[str, int]:
    """ "10B", "10 b": one letter that is no Danish word."""
    text = text_at(atoms, at)
    if len(text) == 1 and text.isalpha() and (atoms[at].glued or text not in "iåoadu"):
        return text.upper(), at + 1
    return "", at


def _floor(atoms: Atoms, at: int) -> tuple[str, str, int]:
    """ "2. th", ", st. tv", "1. sal mf."; empty where none is said."""
    start = at + 1 if text_at(atoms, at) == "," else at
    floor, end = "", start
    if tag_at(atoms, start) == "ground":
        floor, end = atoms[start].text.rstrip("."), start + 1
    elif tag_at(atoms, start) == "digits" and atoms[start].value < 20:
        after = start + 2 if text_at(atoms, start + 1) == "." else start + 1
        if tag_at(atoms, after) in ("floor", "door"):
            floor, end = atoms[start].text, after
    if not floor:
        return "", "", at
    while tag_at(atoms, end) == "floor" or (
        text_at(atoms, end) in (".", ",") and tag_at(atoms, end + 1) in ("floor", "door")
    ):
        end += 1
    if tag_at(atoms, end) == "door":
        return floor, atoms[end].text, end + 1
    return floor, "", end


def _of_organisation(afdelinger: tuple[Afdeling, ...], atoms: Atoms, at: int) -> tuple[Place, int] | None:
    """ "Lejerbo 104", "Randers Boligforening, afd. 29"."""
    end = at + 1
    while (
        text_at(atoms, end) == ","
        or tag_at(atoms, end) in ("dept", "number_of", "in", "of")
        or text_at(atoms, end) == "s"
    ):
        end += 1
    if tag_at(atoms, end) != "digits" or tag_at(atoms, end + 1) in NOT_AFTER_HOUSE:
        return None
    found = [afdeling for afdeling in afdelinger if afdeling.number == atoms[end].value]
    return _known(found, end + 1) if found else None


def _numbered(lexicon: Lexicon, atoms: Atoms, at: int) -> tuple[Place, int] | None:
    """ "afdeling 29", "afd. 24 i Møllevænget": the organisation settles which where several have the number."""
    start = at + 1
    while tag_at(atoms, start) == "number_of":
        start += 1
    if tag_at(atoms, start) != "digits" or tag_at(atoms, start + 1) in NOT_AFTER_HOUSE:
        return None
    found = [afdeling for afdeling in lexicon.afdelinger if afdeling.number == atoms[start].value]
    end = start + 1
    after = end
    while text_at(atoms, after) in (",", "(", "hos") or tag_at(atoms, after) in ("in", "of", "from"):
        after += 1
    if tag_at(atoms, after) == "plan" and (own := atoms[after].value.afdelinger):
        found, end = [afdeling for afdeling in found if afdeling in own] or found, after + 1
    return _known(found, end) if found else None


def _known(found: Sequence[Afdeling], end: int) -> tuple[Place, int]:
    areas = tuple(dict.fromkeys(afdeling.area for afdeling in found))
    if len(found) == 1:
        return Place(areas[0], afdeling=found[0].key), end
    if len(areas) == 1:
        return Place(areas[0], options=tuple(afdeling.key for afdeling in found), why="afdeling"), end
    return Place(options=areas, why="ambiguous"), end
