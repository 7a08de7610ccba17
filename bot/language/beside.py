"""Numbers that count nobody, by the words before them: "min søn på 9", "i lejlighed 12"."""

from collections.abc import Sequence

from bot.language.tokens import Atom, tag_at, text_at, word_set

FLATS = word_set("lejlighed bolig flat apartment")
SHORTEST_NAME = 3
ONE_PERSON = word_set("mand person nabo beboer lejer man resident neighbour")
""" "mand på 30" is no number of people."""
OF_AN_AGE = frozenset({"part", "children", "parents"})


def is_age(atoms: Sequence[Atom], at: int) -> bool:
    """ "min søn på 9", "en pige på 16"; "en familie på fem" is five people."""
    before = atoms[at - 2] if at > 1 and atoms[at - 1].tag == "on" else None
    if before is None or tag_at(atoms, at + 1) in ("to", "came"):
        return False  # "vi var oppe på 44 til banko"
    known = len(before.text) < SHORTEST_NAME or tag_at(atoms, at - 3) == "who"  # "nået op på 502", "familien X på fire"
    somebody = before.tag == "word" and before.value is None and not known  # "Poul på 92"
    return (
        somebody
        or before.tag == "kin"
        or before.text in ONE_PERSON
        or (before.tag == "who" and before.value in OF_AN_AGE)
    )


def is_flat(atoms: Sequence[Atom], at: int) -> bool:
    """ "i lejlighed 12"."""
    return text_at(atoms, at - 1) in FLATS and tag_at(atoms, at - 2) in ("in", "from", "of", "to")
