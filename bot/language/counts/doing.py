"""Those who are counted by what they did, where nobody knows the verb: "havedag i går, 13 gravede"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.count import Count

FEWEST = 5
"""Fewer are told of: "to punkterede"."""
DID = "ede"
SHORTEST = 6
"""Letters of such a verb."""
BEHIND = frozenset({"", "sign", "and"})
"""What follows it; "12 glaserede kager" are no people."""


def with_whom(count: Count, atoms: Sequence[Atom], at: int, end: int) -> Count:
    """ "Frivillige vi var 5" counts those who helped; "fraværsteam, 5 med" those who came."""
    if count.who or count.noun:
        return count
    who = (
        atoms[at - 2] if at > 1 and tag_at(atoms, at - 1) == "held" and tag_at(atoms, at - 3) in ("", "sign") else None
    )
    if who is not None and who.tag == "who" and who.value == "volunteers":
        return count.but(who="volunteers", noun=who.text)
    together = tag_at(atoms, end) == "with" and tag_at(atoms, end + 1) in ("", "sign")
    return count.but(came=True) if together else count


def by_what_they_did(count: Count, atoms: Sequence[Atom], at: int) -> Count | None:
    """The number before `at` as that of people who came; None where no such verb stands there."""
    word = atoms[at] if tag_at(atoms, at) == "word" else None
    did = word is not None and word.value is None and word.text.endswith(DID) and len(word.text) >= SHORTEST
    return count.but(came=True) if did and tag_at(atoms, at + 1) in BEHIND and (count.value or 0) >= FEWEST else None
