"""Short words mistyped, or put in another's place by a telephone, where only a number before them shows it."""

from collections.abc import Iterable, Sequence

from bot.language.atoms.misspelt import DOUBTFUL, is_print_run
from bot.language.atoms.tokens import Atom, tag_at, text_at

MEANT = dict.fromkeys(("bjoern", "boen", "boens", "bjorn", "boem", "beorn"), "boern") | dict.fromkeys(
    ("uneg", "ugne", "nuge"), "unge"
)
""" "50 bjørn og 22 voksne": bears come to no Halloween party."""
WHO = {"boern": "children", "unge": "part"}
COUNTING = frozenset({"digits", "numeral"})
DOING = frozenset({"past", "held_verb", "came", "included", "present", "done"})
BEFORE_A_DAY = frozenset({"/", "den", "d"})
JOINED = frozenset({"and", "plus"})


def may_slip(texts: Iterable[str]) -> bool:
    """Whether such a word is among those of a message."""
    return not MEANT.keys().isdisjoint(texts) or not DOUBTFUL.isdisjoint(texts)


def put_right(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms, children where they were meant: "12 bjørn", "45 voksne og bøn", "3 uneg"; Bjørn is nobody's child, and
    the "oplag" of 2.400 no "oplæg".
    """
    return [
        _meant(atom) if _is_counted(atoms, at) else atom.tagged("number_of") if is_print_run(atoms, at) else atom
        for at, atom in enumerate(atoms)
    ]


def _meant(atom: Atom) -> Atom:
    return atom.but(text=MEANT[atom.text], tag="who", value=WHO[MEANT[atom.text]])


def _is_counted(atoms: Sequence[Atom], at: int) -> bool:
    if atoms[at].text not in MEANT or text_at(atoms, at - 2) in BEFORE_A_DAY or _is_house(atoms, at - 2):
        return False
    if tag_at(atoms, at + 1) in DOING or text_at(atoms, at + 1) == ",":
        return False  # "5 Bjørn, 3 Carl", "13/3 Bjørn lavede mad"
    beside = tag_at(atoms, at - 1) in JOINED and tag_at(atoms, at - 2) == "who" and tag_at(atoms, at - 3) in COUNTING
    return beside or (tag_at(atoms, at - 1) in COUNTING and atoms[at - 1].value != 1)  # "en bjørn" is one


def _is_house(atoms: Sequence[Atom], at: int) -> bool:
    """ "Flyvervej 12 Bjørn"."""
    return tag_at(atoms, at) == "plan" and bool(atoms[at].value.streets)
