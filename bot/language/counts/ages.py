"""Numbers that are ages or years: "min søn på 9", "den ældste på 16", "rekorden fra 2012", "krigen i 1864"."""

from collections.abc import Sequence

from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

SHORTEST_NAME = 3
"""Letters."""
NOUNS = frozenset({"who", "pieces", "kin", "word", "thing"})
CENTURIES = ("19", "20")
ONE_PERSON = word_set("mand person nabo beboer lejer fyr gut knaegt toes man resident neighbour guy lad")
""" "mand på 30" is no number of people."""
ELDEST = word_set("aeldste yngste oldest youngest eldest")
THEY, ARE, BOTH = word_set("de they"), word_set("er are"), word_set("begge both")
AGE_GROUPS = word_set("under over u", of_reader=False)
ARE_OR_WERE = word_set("er var is was")
ONLY = word_set("kun vist snart naesten lige only just", of_reader=False)
IN_A_POST = ("lederen", "opraaberen", "bageren", "konsulenten", "kokken")
POSTS = word_set("dommere instruktoerer laerere traenere", of_reader=False)
"""As the reader has them, however they are written: "træneren" and "trænerne"."""
ENGLISH_POSTS = word_set("referee coach teacher trainer instructor caller baker cook", of_reader=False)
YOUNGEST_IN_A_POST = 14
OF_AN_AGE = frozenset({"part", "children", "parents", "couples"})
SINCE = word_set("siden since", of_reader=False)
LONG_AGO = range(1000, 2000)
KIN = (
    "broren",
    "broderen",
    "soesteren",
    "datteren",
    "soennen",
    "drengen",
    "pigen",
    "manden",
    "konen",
    "moren",
    "faren",
)


def is_age_of_kin(atoms: Sequence[Atom], at: int) -> bool:
    """ "Storebroren (7) tabte en tand"."""
    if at < 2 or atoms[at - 1].text != "(" or text_at(atoms, at + 1) != ")":
        return False
    return atoms[at - 2].tag == "kin" or atoms[at - 2].text.endswith(KIN)


def is_year(atoms: Sequence[Atom], at: int) -> bool:
    """ "rekorden fra 2012"."""
    return tag_at(atoms, at) == "digits" and len(atoms[at].text) == 4 and atoms[at].text[:2] in CENTURIES


def is_past_year(atoms: Sequence[Atom], at: int) -> bool:
    """ "byen i 1862", "har boet her siden 1974": long before any programme."""
    long_ago = tag_at(atoms, at) == "digits" and atoms[at].value in LONG_AGO
    then = tag_at(atoms, at - 1) in ("in", "from") or text_at(atoms, at - 1) in SINCE
    return long_ago and then and tag_at(atoms, at + 1) in ("", "sign", "and", "but")


def is_age(atoms: Sequence[Atom], at: int) -> bool:
    """ "min søn på 9", "en pige på 16"; "en familie på fem" is five people."""
    if tag_at(atoms, at - 1) == "and" and tag_at(atoms, at - 2) in ("digits", "numeral"):
        return tag_at(atoms, at + 1) not in NOUNS and is_age(atoms, at - 2)  # "et ægtepar på 71 og 74"
    before = atoms[at - 2] if at > 1 and atoms[at - 1].tag == "on" else None
    if before is None:
        return False
    if tag_at(atoms, at + 1) in ("to", "came") and before.tag != "kin" and not _is_one_person(atoms, at - 2):
        return False  # "vi var oppe på 44 til banko"
    known = len(before.text) < SHORTEST_NAME or tag_at(atoms, at - 3) == "who"  # "nået op på 502", "familien X på fire"
    somebody = before.tag == "word" and before.value is None and not known  # "Poul på 92"
    return (
        somebody
        or before.tag == "kin"
        or before.text in ONE_PERSON | ELDEST
        or (before.tag == "who" and before.value in OF_AN_AGE)
    )


def is_age_in_a_post(atoms: Sequence[Atom], at: int) -> bool:
    """ "Dommeren er kun 16", "Instruktøren er 23", "the coach was 71"; "de er 16", "vi var 23" are so many."""
    if tag_at(atoms, at + 1) in NOUNS:
        return False
    verb = at - (2 if text_at(atoms, at - 1) in ONLY else 1)
    if text_at(atoms, verb) not in ARE_OR_WERE:
        return False
    who = text_at(atoms, verb - 1)
    grown = tag_at(atoms, at) == "digits" and atoms[at].value >= YOUNGEST_IN_A_POST
    return who.endswith(IN_A_POST) or (
        grown and (who in POSTS or (text_at(atoms, verb - 2) == "the" and who in ENGLISH_POSTS))
    )


def is_age_group(atoms: Sequence[Atom], at: int) -> bool:
    """ "our under-14 boys", "U-16-holdet"."""
    glued = text_at(atoms, at - 1) == "-" and atoms[at].glued and atoms[at - 1].glued
    return glued and text_at(atoms, at - 2) in AGE_GROUPS


def is_age_of_each(atoms: Sequence[Atom], at: int) -> bool:
    """ "de er 70 og 72", "they are both 27"; "de er 6", "de er 4 børn og 2 voksne" are so many."""
    if tag_at(atoms, at + 1) in NOUNS:
        return False
    if text_at(atoms, at - 1) in BOTH:
        return text_at(atoms, at - 2) in ARE and tag_at(atoms, at) == "digits"
    if tag_at(atoms, at - 1) == "and" and tag_at(atoms, at - 2) == "digits":
        return _are(atoms, at - 3)
    second = tag_at(atoms, at + 1) == "and" and tag_at(atoms, at + 2) == "digits"
    return second and tag_at(atoms, at + 3) not in NOUNS and _are(atoms, at - 1)


def _are(atoms: Sequence[Atom], at: int) -> bool:
    return text_at(atoms, at) in ARE and text_at(atoms, at - 1) in THEY


def _is_one_person(atoms: Sequence[Atom], at: int) -> bool:
    """ "en pige på 15 til håndbold", "en lille fyr på 4 spiste syv frikadeller"."""
    article = at - (2 if tag_at(atoms, at - 1) == "word" and text_at(atoms, at - 1) not in ARTICLES else 1)
    somebody = atoms[at].text in ONE_PERSON or (atoms[at].tag == "who" and atoms[at].value in OF_AN_AGE)
    return somebody and text_at(atoms, article) in ARTICLES
