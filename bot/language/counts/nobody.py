"""Whether "ingen" says that nobody came: "ingen kom", not "ingen slog sig", "det er ingen aprilsnar"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
SHORTEST_NOUN = 3
THAT = word_set("der som that who")
SO = word_set("saa so", of_reader=False)
""" "der kom ingen så jeg gik hjem"."""
NOTHING = frozenset({"intet", "ingenting", "nothing"})
""" "Glarbjergvej: intet", where nothing was held."""
ABLE = word_set("kunne kan gad gider ville vil turde could can wanted")
""" "ingen kunne sove" counts nobody."""
HARMED = word_set("slog graed klagede brokkede skaendtes fros sultede faldt cried complained fell")
CAME, KOM = (" came", " come"), "kom "
""" "nobody came, it was too hot"."""
FIRST = word_set("foerst first")
HOW = frozenset({"til tiden", "for sent", "for tidligt", "on time", "too late"})
""" "ingen kom til tiden" says nothing of how many came."""
BECAME = word_set("glemt vaad vaade uvenner ked kede sur sure syg syge skuffet skuffede snydt bange traet traette")
DID = frozenset(
    {
        ("sagde", "noget"),
        ("fandt", "svaret"),
        ("havde", "koebt"),
        ("havde", "husket"),
        ("havde", "taget"),
        ("et", "ord"),
        ("gik", "sulten"),
        ("gik", "sultne"),
    }
)


def behind_none(atoms: Atoms, at: int) -> int:
    """Where the word behind "ingen" stands: "ingen, der kom" too."""
    return at + 2 if text_at(atoms, at + 1) == "," and text_at(atoms, at + 2) in THAT else at + 1


def is_nobody(atoms: Atoms, at: int) -> bool:
    """Whether "ingen" at `at` counts those who came."""
    after = text_at(atoms, behind_none(atoms, at))
    if text_at(atoms, at - 1) == ":" and atoms[at].text in NOTHING and tag_at(atoms, at + 1) in ("", "sign"):
        return False
    if after in THAT or (after in SO and said_to_come(atoms, at)):
        return True
    if tag_at(atoms, at + 1) == "came" and " ".join(text_at(atoms, at + step) for step in (2, 3)) in HOW:
        return False
    described = tag_at(atoms, at + 1) in ("word", "complaint") and is_unknown_thing(atoms, at + 2)  # "ingen sure miner"
    return not (is_unknown_thing(atoms, at + 1) or described or after in ABLE or _did_something(atoms, at + 1))


def said_to_come(atoms: Atoms, at: int) -> bool:
    """ "der kom desværre ikke nogen, så …": they came, and "ingen" takes nothing back."""
    first = any(atom.text in FIRST for atom in atoms[max(0, at - 3) : at])  # "først kom ingen, så kom 31"
    came = atoms[at].text.endswith(CAME) or atoms[at].text.startswith(KOM)
    came = came or "came" in (tag_at(atoms, at - 1), tag_at(atoms, at - 2))
    return not first and came


def is_unknown_thing(atoms: Atoms, at: int) -> bool:
    """ "det er ingen aprilsnar" counts nobody."""
    return tag_at(atoms, at) == "word" and atoms[at].value is None and len(atoms[at].text) >= SHORTEST_NOUN


def _did_something(atoms: Atoms, at: int) -> bool:
    """ "ingen slog sig", "ingen havde købt fløde" tell of nobody who stayed away; "ingen fik fritidsjob" does."""
    if text_at(atoms, at) == "blev" and text_at(atoms, at + 1) in BECAME:
        return True  # "ingen blev glemt"; not "ingen blev ansat"
    return text_at(atoms, at) in HARMED or (text_at(atoms, at), text_at(atoms, at + 1)) in DID
