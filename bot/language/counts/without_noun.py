"""What the words behind a number say, where no noun is counted: "13 gravede", "62 banko", "to af billederne"."""

from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import Count
from bot.language.counts.doing import by_what_they_did
from bot.language.vocabulary import danish_nouns

Atoms = Sequence[Atom]
SHORTEST_THING = 4
DESCRIBING = frozenset({"word", "new", "extra", "only", "ordinal"})
THINGS = tuple(
    fold(word.strip()) for word in danish_nouns.WORDS["thing"].split(",") if len(word.strip()) > SHORTEST_THING
)
""" "6 nye klapstole": the last part of a compound."""
SHORTEST_ADJECTIVE = 4
FEWEST_GUESTS = 10
"""Of a happening, where a number stands before its name; fewer may be dinners or markets."""
PLURAL = ("er", "erne", "s")
OF_THESE = ("erne", "ene")


def before_other_words(book: Wordbook, count: Count, atoms: Atoms, at: int, relation: str) -> Count:
    """What the words behind a number say, where none of them is counted."""
    topic = "" if _people_at(book, count, atoms, at) else _topic_after(atoms, at)
    things = tag_at(atoms, at) == "new" and text_at(atoms, at + 1).endswith(THINGS)
    things = things or _some_of_the(atoms, at)
    described = tag_at(atoms, at) != "sign" and tag_at(atoms, at + 1) == "new"
    new = not things and (tag_at(atoms, at) == "new" or described)
    followed, strange = things or tag_at(atoms, at) == "word", things or is_strange(atoms, at)
    who = "topic" if topic else ""
    if not (topic or relation or new) and (came := by_what_they_did(count, atoms, at)):
        return came
    return count.but(followed=followed, strange=strange, new=new, who=who, noun=topic, relation=relation)


def _some_of_the(atoms: Atoms, at: int) -> bool:
    """ "to af billederne": some of what nobody knows."""
    noun = atoms[at + 1] if tag_at(atoms, at) == "of" and at + 1 < len(atoms) else None
    return noun is not None and noun.tag == "word" and noun.value is None and noun.text.endswith(OF_THESE)


def is_strange(atoms: Atoms, at: int) -> bool:
    """Whether a word that nobody knows stands there: it may be what was counted."""
    return tag_at(atoms, at) == "word" and atoms[at].value is None and len(atoms[at].text) >= SHORTEST_ADJECTIVE


def _people_at(book: Wordbook, count: Count, atoms: Atoms, at: int) -> bool:
    """ "62 fællesspisning", "48 banko": nobody holds so many of them, and the name is no plural."""
    atom = atoms[at] if tag_at(atoms, at) == "plan" else None
    many = count.why == "vague" or (count.value or count.low or 0) >= FEWEST_GUESTS
    if atom is None or not atom.value.topics or not many:
        return False
    return not book.gatherings.isdisjoint(atom.value.topics) and not atom.text.endswith(PLURAL)


def _topic_after(atoms: Atoms, at: int) -> str:
    """The name of an activity that is itself counted: "to opkvalificeringsforløb", "3 tilflyttere"."""
    for atom in atoms[at : at + 3]:
        if atom.tag == "plan":
            return atom.text if atom.value.topics else ""
        if atom.tag not in DESCRIBING or (atom.tag != "new" and len(atom.text) < SHORTEST_ADJECTIVE):
            break
    return ""
