"""Places: areas, venues, institutions, streets with number, floor and door, departments by organisation."""

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.lexicon import Afdeling, HouseNumbers, Lexicon, Street
from bot.language.places.houses import NOT_AFTER_HOUSE, House, house_at
from bot.language.reading import Home, Span

Atoms = Sequence[Atom]
STREET_ENDINGS = (
    "vej",
    "vejen",
    "gade",
    "gaden",
    "straede",
    "straedet",
    "vaenge",
    "vaenget",
    "alle",
    "stien",
    "toften",
)
BESIDE = frozenset({"hos", "i", "ved", "at", "in"})
PLACED = frozenset({"place", "skip"})
"""Tags of what place words may become."""
SHORTEST_STREET = 5
"""Letters; "vejen" itself is no street."""


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
    house: Span = (0, 0)
    """Where the house number, floor and door stand in the folded text."""


def place_at(lexicon: Lexicon, units: Container[str], atoms: Atoms, at: int) -> tuple[Place, int] | None:
    """The place that begins at `at` and where it ends."""
    if atoms[at].tag == "dept":
        return _numbered(lexicon, atoms, at)
    entry = atoms[at].value
    if entry.afdelinger and (found := _of_organisation(entry.afdelinger, atoms, at)):
        return found
    if entry.streets and (house := house_at(atoms, at + 1, units)):
        place = _at_home(entry.streets, house)
        plain = entry.area and not (house.letter or house.floor)
        if entry.area and plain and _goes_to_something(atoms, house.end):
            return Place(entry.area.key, stated=True), at + 1  # "Glarbjergvej 21 til spisning"
        return (place._replace(area_of_name=entry.area.key) if plain else place), house.end
    if entry.area:
        return Place(entry.area.key, stated=True), at + 1
    if entry.venue:
        return Place(entry.venue.area, venue=entry.venue.key), at + 1
    if entry.institution:
        return Place(entry.institution.area, institution=entry.institution.key), at + 1
    if entry.afdelinger and text_at(atoms, at - 1) in BESIDE:
        return _all_of(entry.afdelinger, at + 1)
    if entry.streets:
        areas = tuple(dict.fromkeys(street.area for street in entry.streets))
        return Place(
            areas[0] if len(areas) == 1 else None, options=areas[1:] and areas, why="ambiguous" if areas[1:] else ""
        ), at + 1
    return None


def _goes_to_something(atoms: Atoms, at: int) -> bool:
    return tag_at(atoms, at) == "to" and tag_at(atoms, at + 1) == "plan" and bool(atoms[at + 1].value.topics)


def _at_home(streets: tuple[Street, ...], house: House) -> Place:
    home = Home(streets[0].name, house.number, house.letter, house.floor, house.door)
    inside = next((street for street in streets if any(holds(part, house.number) for part in street.numbers)), None)
    if inside:
        return Place(inside.area, home=home, house=house.span)
    areas = tuple(dict.fromkeys(street.area for street in streets))
    return Place(home=home, options=areas, why="outside", house=house.span)


def holds(numbers: HouseNumbers, number: int) -> bool:
    """Whether a house number belongs to the programme."""
    if numbers.parity != "all" and (number % 2 == 1) != (numbers.parity == "odd"):
        return False
    return (numbers.first is None or number >= numbers.first) and (numbers.last is None or number <= numbers.last)


def of_strange_street(units: Container[str], atoms: Atoms, at: int) -> tuple[Place, int] | None:
    """ "Storegade 12": the house number of a street that is not in the plan counts nothing, and is not kept."""
    word = atoms[at].text
    if len(word) <= SHORTEST_STREET or not word.endswith(STREET_ENDINGS):
        return None
    house = house_at(atoms, at + 1, units)
    return (Place(house=house.span), house.end) if house else None


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


def _all_of(afdelinger: tuple[Afdeling, ...], end: int) -> tuple[Place, int]:
    """ "hos Lejerbo": its departments, where no number says which."""
    areas = tuple(dict.fromkeys(afdeling.area for afdeling in afdelinger))
    if len(afdelinger) == 1:
        return Place(areas[0], afdeling=afdelinger[0].key), end
    return (Place(areas[0]) if len(areas) == 1 else Place(options=areas, why="ambiguous")), end


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


def houses(items: Iterable[Atom], folded: Folded) -> tuple[Span, ...]:
    """Where house numbers, floors and doors stand in the text as it was written, whatever they were said for."""
    return tuple([folded.span(*item.value.house) for item in items if item.tag in PLACED and has_house(item)])


def has_house(item: Atom) -> bool:
    """Whether a house number, or a floor and door, is in a place that was scanned."""
    return isinstance(item.value, Place) and item.value.house[1] > 0


def areas_joined(items: Atoms) -> tuple[str, ...]:
    """The areas of "Vangdalen og i Jennumparken", in their order; none where only one is named, or one *or* another."""
    at = [n for n, item in enumerate(items) if item.tag == "place"]
    areas = tuple(dict.fromkeys(items[n].value.area for n in at))
    joined = all(_are_joined(items[one + 1 : two]) for one, two in pairwise(at))
    return areas if joined and None not in areas and len(areas) > 1 else ()


def _are_joined(between: Atoms) -> bool:
    words = [item for item in between if item.tag not in ("in", "on", "at", "to")]
    return len(words) == 1 and (words[0].tag in ("and", "plus") or words[0].text == ",")
