"""Days that are named, and are not when something was held: since when one was ill, the sixth of seven, the 32nd."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
ILL = word_set("syg syge sygemeldt feber ligget influenza forkoelet sygehuset sick ill fever")
WAS = frozenset({"var", "er", "was", "is"})
AS_FAR = 6
"""Words between "feber" and "siden"."""
LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_since(atoms: Atoms, at: int) -> bool:
    """ "jeg har haft feber siden i forgårs": not when something was held."""
    return text_at(atoms, at - 1) == "siden" and any(atom.text in ILL for atom in atoms[max(0, at - AS_FAR) : at])


def is_one_of_these(atoms: Atoms, at: int, end: int) -> bool:
    """ "5 af 6 føler sig styrket, og den sjette var træt": who was not counted, and no sixth of a month."""
    nth = atoms[at + 1] if atoms[at].tag == "the" and tag_at(atoms, at + 1) == "ordinal" else None
    if nth is None or end != at + 2 or tag_at(atoms, end) not in ("past", "present", "came", "word"):
        return False
    wholes = (atom for before, atom in pairwise(atoms[:at]) if before.tag in ("of", "share"))
    if any(atom.tag in ("digits", "numeral") and atom.value == nth.value for atom in wholes):
        return True
    told = any(atom.tag in ("digits", "numeral") and atom.value == nth.value - 1 for atom in atoms[:at])
    return told and text_at(atoms, end) in WAS  # "det var 2, den tredje var et læserbrev"


def is_no_day(atoms: Atoms, at: int) -> bool:
    """ "d. 32/10", "den 31/11": no day there ever was, and nobody who came."""
    tags = [atom.tag for atom in atoms[at + 1 : at + 4]]
    if text_at(atoms, at) not in ("d", "den") or tags != ["digits", "sign", "digits"]:
        return False
    if text_at(atoms, at + 2) != "/" or not atoms[at + 2].glued:
        return False
    day, month = int(atoms[at + 1].value), int(atoms[at + 3].value)
    return not (0 < month <= len(LONGEST_MONTHS) and 0 < day <= LONGEST_MONTHS[month - 1])
