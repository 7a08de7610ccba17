"""House numbers with letter, floor and door: "12", "10B, 2. th", "nr. 4, st. tv.", "12-14"."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from bot.language.atoms.numbers import ARTICLES, number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Span
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
LARGEST_HOUSE_NUMBER = 999
FURTHEST_HOUSE = 20
"""From a house to the next one that is named beside it."""
NOT_AFTER_HOUSE = frozenset({"who", "pieces", "came", "snes", "age", "day_unit", "planned", "included", "excluded"})
HAS_COME = frozenset({"er kommet", "er der kommet"})
ONE_HOME = word_set("par aegtepar familie mor far dame kvinde mand couple family mother father")
SINGULAR = word_set(
    "familie fam mor far dame kvinde kone herre fyr lejer nabo tilflytter studerende"
    " family mother father mum dad woman lady guy tenant neighbour neighbor student"
)
""" "Glentevej 5 far og to drenge": nobody counts five of these."""
LONE, ENLIGE = word_set("enlig enlige alene single"), "enlige"
OF_ONE = word_set("ung aeldre gammel ny")
COUPLE, BEHIND_ONE = "par", frozenset({"\n", ",", ";", "med", "uden"})
""" "Sivhaven 3 par", at the end of its line."""
MAN, AND, WIFE = "mand", "og", word_set("kone hustru kaereste samlever hans")
MOST_HOMES = 9
"""New ones of one report; "mand" are as many as there came, but no more than one behind a street's number."""
AIMING = frozenset({"to", "came", "for"})
""" "på Husarvej nitten til spisning": that many came."""
JOINTS = frozenset({"(", ",", "i", "paa", "in", "at"})
"""May stand between a street and "nr. 12"."""


class House(NamedTuple):
    number: int
    letter: str
    floor: str
    door: str
    span: Span
    """In the folded text."""
    end: int
    """Which atom follows it."""


def house_at(atoms: Atoms, at: int, units: Container[str]) -> House | None:
    """The house number that stands at `at`, behind its street; None where the number counts something."""
    start = at
    while tag_at(atoms, start) == "number_of" or (
        text_at(atoms, start) in JOINTS and tag_at(atoms, start + 1) == "number_of"
    ):
        start += 1
    if tag_at(atoms, start) == "numeral":
        return _spelt(atoms, start, units)
    if tag_at(atoms, start) != "digits" or not 0 < atoms[start].value <= LARGEST_HOUSE_NUMBER:
        return None
    number, end = atoms[start].value, _past_range(atoms, start)
    if tag_at(atoms, end) in ("to", "or") and tag_at(atoms, end + 1) in ("digits", "numeral"):
        return None  # "Glarbjergvej 30 til 35 gæster"
    if _is_counted(atoms, end, units, number) or _is_dated(atoms, start):
        return None
    letter, end = _letter(atoms, end)
    floor, door, end = _floor(atoms, end)
    return House(number, letter, floor, door, (atoms[start].start, atoms[end - 1].end), end)


def _spelt(atoms: Atoms, at: int, units: Container[str]) -> House | None:
    """ "på Husarvej nitten", as it is dictated; an area's name is followed by its guests."""
    street = atoms[at - 1].value if tag_at(atoms, at - 1) == "plan" else None
    found = number_at(atoms, at) if street is not None and not street.area else None
    number, end = found if found else (None, at)
    if not isinstance(number, int) or not 0 < number <= LARGEST_HOUSE_NUMBER:
        return None
    if _is_counted(atoms, end, units, number) or tag_at(atoms, end) in AIMING or _is_dated(atoms, end - 1):
        return None
    return House(number, "", "", "", (atoms[at].start, atoms[end - 1].end), end)


def _is_counted(atoms: Atoms, at: int, units: Container[str], number: int) -> bool:
    """Whether the word there says what the number before it counts; nobody counts "120 familie"."""
    if text_at(atoms, at) in ONE_HOME and number > MOST_HOMES:
        return False
    if number > 1 and _is_of_one(atoms, at):
        return False  # "Flyvervej 5 familie på 3", "Flyvervej 5 enlig mor"
    if text_at(atoms, at) in HAS_COME and (tag_at(atoms, at + 1) == "new" or text_at(atoms, at + 1) in ARTICLES):
        return False  # "I Rørhaven 8 er kommet ny familie"
    return tag_at(atoms, at) in NOT_AFTER_HOUSE or text_at(atoms, at) in units


def _is_of_one(atoms: Atoms, at: int) -> bool:
    """Whether the words there are said of one person or one family, whatever number stands before them."""
    word, behind = text_at(atoms, at), text_at(atoms, at + 1)
    if word in LONE | OF_ONE:
        return word in LONE - {ENLIGE} or behind in SINGULAR or (word in OF_ONE and behind == MAN)
    if word == COUPLE:
        return behind in BEHIND_ONE or at + 1 == len(atoms)
    return word in SINGULAR or (word == MAN and behind == AND and text_at(atoms, at + 2) in WIFE)


def flat_at(atoms: Atoms, at: int) -> tuple[Span, int] | None:
    """ "2. tv" where no house number stands before it, and "i 14 på Kompagnivej": and where it ends."""
    inside = tag_at(atoms, at - 1) in ("in", "number_of") and tag_at(atoms, at + 1) == "on"
    if inside and tag_at(atoms, at + 2) == "plan" and atoms[at + 2].value.streets:
        return (atoms[at].start, atoms[at].end), at + 1
    floor, _, end = _floor(atoms, at)
    return ((atoms[at].start, atoms[end - 1].end), end) if floor else None


def _past_range(atoms: Atoms, at: int) -> int:
    """ "12-14", "12 og 14", "100, 102 og 104": several houses of a street."""
    ranged = text_at(atoms, at + 1) == "-" and tag_at(atoms, at + 2) == "digits" and atoms[at + 2].glued
    if ranged and atoms[at + 1].glued and atoms[at].value < atoms[at + 2].value:
        return at + 3
    end = at + 1
    while text_at(atoms, end) == "," and _is_next_house(atoms, end):
        end += 2
    if tag_at(atoms, end) in ("and", "plus") and _is_next_house(atoms, end):
        return end + 2
    return at + 1


def _is_next_house(atoms: Atoms, joint: int) -> bool:
    """Whether the house behind a joint is on the same side of the street, a little further on, and counts nobody."""
    house = atoms[joint + 1] if tag_at(atoms, joint + 1) == "digits" else None
    further = house.value - atoms[joint - 1].value if house else 0
    if not 0 < further <= FURTHEST_HOUSE or further % 2 or _is_dated(atoms, joint + 1):
        return False
    after = tag_at(atoms, joint + 2)
    if after == "in" and tag_at(atoms, joint + 3) != "plan":
        return True  # "5 og 9 i søndags"; not "12 og 14 i Vangdalen"
    return after not in NOT_AFTER_HOUSE | {"to", "or", "in", "of", "total", "thing"}


def _is_dated(atoms: Atoms, at: int) -> bool:
    """ "Flyvervej 14. november", "Flyvervej 14/11", "Flyvervej 14.11.", "Flyvervej 2. juledag"."""
    if text_at(atoms, at + 1) == "." and tag_at(atoms, at + 2) == "digits" and atoms[at + 2].glued:
        return True
    following = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    sunday = tag_at(atoms, following) == "weekday" and tag_at(atoms, following + 1) == "in"
    if tag_at(atoms, following + 2 if sunday else following) == "festival":
        return True  # also "Flyvervej 1. søndag i advent"
    return tag_at(atoms, following) == "month" or (text_at(atoms, at + 1) == "/" and tag_at(atoms, at + 2) == "digits")


def _letter(atoms: Atoms, at: int) -> tuple[str, int]:
    """ "10B", "10 b": one letter that is no Danish word."""
    text = text_at(atoms, at)
    if len(text) == 1 and text.isalpha() and (atoms[at].glued or text not in "iåoadu"):
        return text.upper(), at + 1
    return "", at


def _floor(atoms: Atoms, at: int) -> tuple[str, str, int]:
    """ "2. th", ", st. tv", "1. sal mf."; empty where none is said."""
    start = at + 1 if text_at(atoms, at) in (",", "-") else at
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
