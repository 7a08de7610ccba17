"""How large an association is: "8 har over 25 medlemmer"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

HAVE, MEMBERS = word_set("har havde have"), word_set("medlemmer members")


def is_size_of_a_club(atoms: Sequence[Atom], at: int) -> bool:
    """ "8 har over 25 medlemmer", "6 foreninger med over 25 medlemmer": so large they are, which counts nobody."""
    owned = atoms[at - 1].tag == "with" or atoms[at - 1].text in HAVE
    return owned and tag_at(atoms, at) == "atleast" and text_at(atoms, at + 2) in MEMBERS
