"""Those who are counted by what they did, where nobody knows the verb: "havedag i går, 13 gravede"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.company import LENT_A_HAND, THAT
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

FEWEST = 5
"""Fewer are told of: "to punkterede"."""
DID = "ede"
STRONG = word_set("trak sled svang", of_reader=False)
""" "21 trak i arbejdstøjet"."""
SHORTEST = 6
"""Letters of such a verb."""
BEHIND = frozenset({"", "sign", "and", "in", "on", "at", "with", "to", "for", "from"})
"""What follows it; "12 glaserede kager" are no people."""
PARTICLES = word_set(
    "hele sig loes rundt op ind ud ned frem forbi igennem sammen derudad videre af sted under over mellem foran omkring"
    " langs"
)
""" "41 bænkede sig", "27 slubrede løs", "130 slentrede rundt"."""
IT, WAS = ("det", "der", "vi"), ("var", "er", "blev")
BEHIND_HELP = frozenset({"", "sign", "and", "but", "in", "on", "at", "to", "with", "when", "place"})
US = word_set("os us ogsaa desuden out also too", of_reader=False)
"""Whom they helped, where it was those who hold it."""
SAYING = word_set("siger sagde talte taeller taelle mener tror says counted thinks", of_reader=False)
NOT_THERE = word_set(
    "svarede manglede smuttede flyttede pjaekkede savnede takkede ventede afventede afleverede kostede varede betalte"
    " ringede skiftede fejlede glemte ryddede vaskede pakkede vendte bestilte lukkede hentede stoppede afslog mistede"
    " byttede blokerede ansoegte droppede kasserede reparerede punkterede skrottede tippede meldte afviste forlod"
)
""" "8 svarede på skemaet", "6 ryddede op": not those who came."""


def with_whom(count: Count, atoms: Sequence[Atom], at: int, end: int) -> Count:
    """ "Frivillige vi var 5" counts those who helped; "fraværsteam, 5 med" those who came."""
    if count.who or count.noun:
        return count
    if _as_somebody_says(atoms, at):
        return count.but(came=True)
    who = (
        atoms[at - 2] if at > 1 and tag_at(atoms, at - 1) == "held" and tag_at(atoms, at - 3) in ("", "sign") else None
    )
    if who is not None and who.tag == "who" and who.value == "volunteers":
        return count.but(who="volunteers", noun=who.text)
    together = tag_at(atoms, end) == "with" and tag_at(atoms, end + 1) in ("", "sign")
    return count.but(came=True) if together else count


def _as_somebody_says(atoms: Sequence[Atom], at: int) -> bool:
    """ "Birthe siger 36", "jeg fik det til 33": two that differ compete."""
    pairs = zip(atoms[at:], atoms[at + 1 :], atoms[at + 2 :], strict=False)
    if any(two.text in WAS and one.text in IT and three.tag == "digits" for one, two, three in pairs):
        return False  # "…, men nu har vi fundet listen: det var 36"
    words = [text_at(atoms, at - step) for step in (3, 2, 1)]
    return words[-1] in SAYING or (words[1:] == ["det", "til"] and words[0] in ("fik", "faar"))


def by_what_they_did(count: Count, atoms: Sequence[Atom], at: int) -> Count | None:
    """The number before `at` as that of people who came; None where no such verb stands there."""
    word = atoms[at] if tag_at(atoms, at) == "word" else None
    did = word is not None and word.value is None and word.text.endswith(DID) and len(word.text) >= SHORTEST
    did = did or (word is not None and word.text in STRONG)
    if not did or atoms[at].text in NOT_THERE or (count.value or 0) < FEWEST:
        return None
    plainly = tag_at(atoms, at + 1) in BEHIND or text_at(atoms, at + 1) in PARTICLES
    return count.but(came=True) if plainly else None


def lent_a_hand(atoms: Sequence[Atom], at: int) -> bool:
    """ "5 mennesker hjalp", "4 naboer, der hjalp os", behind who they were; not "7 beboere hjalp en dame"."""
    at += text_at(atoms, at) == "," and text_at(atoms, at + 1) in THAT
    at += text_at(atoms, at) in THAT
    if text_at(atoms, at) not in LENT_A_HAND:
        return False
    return tag_at(atoms, at + 1) in BEHIND_HELP or text_at(atoms, at + 1) in US
