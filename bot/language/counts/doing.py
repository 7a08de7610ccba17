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


def by_what_they_did(count: Count, atoms: Sequence[Atom], at: int) -> Count | None:
    """The number before `at` as that of people who came; None where no such verb stands there."""
    word = atoms[at] if tag_at(atoms, at) == "word" else None
    did = word is not None and word.value is None and word.text.endswith(DID) and len(word.text) >= SHORTEST
    return count.but(came=True) if did and tag_at(atoms, at + 1) in BEHIND and (count.value or 0) >= FEWEST else None
