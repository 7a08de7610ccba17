"""Parts of those who came, in figures: "1/3 var børn" is no first of March."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

LARGEST_PART = 10
"""The most parts that people divide a number of guests into."""
ROUGHLY = -1
OTHERS = frozenset({(2, 3), (3, 4)})
"""Fractions that people name; "7/8 mødre" are seven of eight."""
FEELING = word_set("foeler oplever maerker siger synes mener angiver vurderer feel feels say", of_reader=False)
LINKING = word_set("var er af were of")
ONE = word_set("mand kvinde dame herre fyr pige dreng mor far enke enkemand enlig single person man woman lady")
DESCRIBING = frozenset({"who", "new", "word"})


def one_person_at(atoms: Sequence[Atom], at: int) -> bool:
    """ "13/3 ung mand", "1/6 ny familie på 4": the home of a day, since nobody counts several of them so."""
    if tag_at(atoms, at) == "new" and tag_at(atoms, at + 1) == "who":
        return True
    while tag_at(atoms, at) in DESCRIBING:
        if tag_at(atoms, at) == "who" and text_at(atoms, at).rpartition(" ")[2] in ONE:
            return True
        at += 1
    return False


def fraction_at(atoms: Sequence[Atom], at: int) -> int:
    """3 for "1/3" before those who are counted, -1 for other fractions ("2/3"); 0 where it is none."""
    if tag_at(atoms, at + 2) != "digits" or text_at(atoms, at + 1) != "/" or not atoms[at + 2].glued:
        return 0
    behind = at + 4 if text_at(atoms, at + 3) in LINKING else at + 3
    if one_person_at(atoms, at + 3):
        return 0
    people = "who" in (tag_at(atoms, behind), tag_at(atoms, behind + 1))
    people = people and tag_at(atoms, behind) not in ("sign", "digits", "numeral")  # "4/10 28 deltagere"
    part, whole = int(atoms[at].value), int(atoms[at + 2].value)
    if not people or not (part == 1 < whole <= LARGEST_PART or (part, whole) in OTHERS):
        return 0
    return whole if part == 1 else ROUGHLY


def share_in_figures(atoms: Sequence[Atom], at: int) -> int | None:
    """8 for "7/8 mødre" and "7/8 føler sig styrket", which are seven of eight; None where a day or a fraction is."""
    slash = text_at(atoms, at + 1) == "/" and tag_at(atoms, at + 2) == "digits"
    if not slash or not (atoms[at + 1].glued and atoms[at + 2].glued) or fraction_at(atoms, at):
        return None
    part, whole = int(atoms[at].value), int(atoms[at + 2].value)
    people = tag_at(atoms, at + 3) == "who" and not one_person_at(atoms, at + 3)
    counted = people or text_at(atoms, at + 3) in FEELING
    return whole if 0 < part <= whole and counted else None
