"""The noun beside a number: who or what is counted."""

from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.company import SMALL, by_size, helpers
from bot.language.counts.count import Count
from bot.language.counts.doing import by_what_they_did
from bot.language.vocabulary import danish_nouns
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
SHORTEST_THING = 4
DESCRIBING = frozenset({"word", "new", "extra", "only", "ordinal"})
WHOLE_ROLES = frozenset({"adults", "children", "volunteers"})
LINKING = frozenset({"of", "ofwhich"})
GOT, FURTHER = word_set("fik blev got was"), 6
ONE_OF = frozenset({"of", "share"})
AROUND = word_set("round around there together altogether")
LINKS = frozenset({"a", "var", "wa", "va", "er", "were", "was", "are"})
DESCRIBES = word_set("aeldre unge ung enlig enlige elderly young")
OF_ANOTHER = word_set("som der hendes hans deres min mit mine sin who his her their my")
"""What stands behind one of these is not what is counted: "en drømmekage som hendes mand havde bagt"."""
OFFSPRING = word_set(
    "tvillinger twins soenner doetre boerneboern soen datter sons daughters son daughter grandchildren"
)
THINGS = tuple(
    fold(word.strip()) for word in danish_nouns.WORDS["thing"].split(",") if len(word.strip()) > SHORTEST_THING
)
""" "6 nye klapstole": the last part of a compound."""
FOLK = ("friske", "glade", "lystne", "sultne", "modige", "villige", "klaedte", "interesserede", "nysgerrige")
""" "15 morgenfriske", "30 spilleglade": who they were, by how they are."""
WHO = {"pieces": "", "thing": "thing", "kin": "children"}
TOGETHER = frozenset({"adults", "children", "part", "parents", "people", "volunteers"})
ONE_PARENT = word_set("mor far mother father mum mom dad")
SHORTEST_ADJECTIVE = 4
FEWEST_GUESTS = 10
"""Of a happening, where a number stands before its name; fewer may be dinners or markets."""
PLURAL = ("er", "erne", "s")
OF_THESE = ("erne", "ene")
HANDED = word_set("ud rundt op i med mellem")
""" "30 mapper delt ud"."""


def noun_after(book: Wordbook, atoms: Atoms, at: int) -> int | None:
    """Where the noun stands that is counted, behind at most three describing words."""
    for place in range(at, min(at + 4, len(atoms))):
        atom = atoms[place]
        if (
            atom.tag in ("who", "pieces")
            or atom.text in OFFSPRING
            or _is_folk(atom)
            or (atom.text in book.units and (atom.tag not in ("plan", "named") or _of_another(book, atoms, place)))
        ):
            return place
        if (atom.tag not in DESCRIBING and atom.text not in SMALL) or atom.text in OF_ANOTHER:
            return None
    return None


def _of_another(book: Wordbook, atoms: Atoms, at: int) -> bool:
    """ "sprogindsats i biblioteket: 3 aktiviteter": an activity's name that another counts its own by."""
    counting = book.units[atoms[at].text]
    return any(
        atom.tag == "plan" and atom.text != atoms[at].text and any(index in counting for index in atom.value.topics)
        for atom in atoms[:at]
    )


def _is_folk(atom: Atom) -> bool:
    """ "15 morgenfriske"."""
    return atom.tag == "word" and atom.value is None and atom.text.endswith(FOLK)


def with_noun(book: Wordbook, count: Count, atoms: Atoms, at: int) -> tuple[Count, int]:
    """The count with what is counted, and where the noun ends."""
    if tag_at(atoms, at) in ONE_OF and (some := _of_whom(count, atoms, at)):
        return some
    inside = ""
    if tag_at(atoms, at) != "who":
        at, inside = _past_linking(atoms, at)
        if named := _without_noun(count, atoms, at):
            return named
    relation = count.relation if inside == "were" and count.relation else inside or count.relation
    noun = noun_after(book, atoms, at)
    if noun is None and not relation and _says_nothing(count, atoms, at):
        return count, at
    if noun is None:
        return _before_other_words(book, count, atoms, at, relation), at
    first, last = atoms[noun], noun
    while tag_at(atoms, last + 1) == "who":
        last += 1
    if first.value == "couples" and last > noun and count.value and tag_at(atoms, last + 1) == "and":
        return _of_pairs(count), last + 3  # "8 par mor og barn"
    grown = first.value == "adults" and atoms[last].value == "children"  # "2 voksne børn"
    atom = first if first.value in WHOLE_ROLES and not grown else atoms[last]
    who = str(atom.value) if atom.tag == "who" else "people" if _is_folk(atom) else WHO.get(atom.tag, "unit")
    between = [word.tag for word in atoms[at:noun]]
    new, more = "new" in between, "extra" in between
    strange = atom.tag == "pieces" and _is_strange(atoms, last + 1)  # "3 stykker slik"
    count = count.but(who=who, noun=atom.text, new=new, more=more, relation=relation, strange=strange)
    return _with_what_follows(count, atoms, last, atom)


def _with_what_follows(count: Count, atoms: Atoms, last: int, atom: Atom) -> tuple[Count, int]:
    """The same with what the words behind the noun, which ends at `last`, make of it."""
    if count.value == 1 and atom.text in DESCRIBES and tag_at(atoms, last + 1) == "word" and not atoms[last + 1].value:
        return count.but(value=None, why="ambiguous"), last + 1  # "et ældre ægtepr"
    if count.who == "part" and _helped(atoms, last + 1):
        return count.but(who="volunteers"), last + 1
    return (_of_both(count, atoms[last + 2]), last + 3) if _paired(atoms, last) else (count, last + 1)


def _helped(atoms: Atoms, at: int) -> bool:
    """ "to studerende hjalp til"."""
    return text_at(atoms, at) == "hjalp" and text_at(atoms, at + 1) in ("til", "med")


def _before_other_words(book: Wordbook, count: Count, atoms: Atoms, at: int, relation: str) -> Count:
    """What the words behind a number say, where none of them is counted."""
    topic = "" if _people_at(book, count, atoms, at) else _topic_after(atoms, at)
    things = tag_at(atoms, at) == "new" and text_at(atoms, at + 1).endswith(THINGS)
    things = things or _some_of_the(atoms, at)
    described = tag_at(atoms, at) != "sign" and tag_at(atoms, at + 1) == "new"
    new = not things and (tag_at(atoms, at) == "new" or described)
    followed, strange = things or tag_at(atoms, at) == "word", things or _is_strange(atoms, at)
    who = "topic" if topic else ""
    if not (topic or relation or new) and (came := by_what_they_did(count, atoms, at)):
        return came
    return count.but(followed=followed, strange=strange, new=new, who=who, noun=topic, relation=relation)


def _some_of_the(atoms: Atoms, at: int) -> bool:
    """ "to af billederne": some of what nobody knows."""
    noun = atoms[at + 1] if tag_at(atoms, at) == "of" and at + 1 < len(atoms) else None
    return noun is not None and noun.tag == "word" and noun.value is None and noun.text.endswith(OF_THESE)


def _of_whom(count: Count, atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """ "en af de unge fik fritidsjob"; "there were 18 of us", but not "5 of us volunteered"."""
    if count.value == 1 and is_one_of_them(atoms, at):
        named = tag_at(atoms, at + 1) == "who"
        noun = atoms[at + 1].text if named else ""
        return count.but(who="part" if named else "", noun=noun, relation="ofwhich"), at + 2
    many = (count.value or 0) >= FEWEST_GUESTS  # "43 of us crammed into the hall"
    all_of_us = text_at(atoms, at + 1) == "us" and (
        many or tag_at(atoms, at + 2) in ("", "sign", "in", "on", "at") or text_at(atoms, at + 2) in AROUND
    )
    return (count.but(who="people"), at + 2) if all_of_us else None


def is_one_of_them(atoms: Atoms, at: int) -> bool:
    """ "en af de unge", "en af drengene", "en af dem fik fritidsjob", behind "en"."""
    if tag_at(atoms, at) in ONE_OF and tag_at(atoms, at + 1) == "who" and atoms[at + 1].value == "part":
        return True
    got = tag_at(atoms, at) == "of" and tag_at(atoms, at + 1) == "them" and text_at(atoms, at + 2) in GOT
    return got and any(atom.tag == "plan" and atom.value.topics for atom in atoms[at + 3 : at + 3 + FURTHER])


def _says_nothing(count: Count, atoms: Atoms, at: int) -> bool:
    """Whether what stands behind a number says nothing of who they were: a place, a day, "til", the end."""
    said = count.who or count.new or count.followed or count.strange
    described = tag_at(atoms, at) in DESCRIBING or tag_at(atoms, at) == "plan" or tag_at(atoms, at + 1) == "new"
    return not (said or described)


def _is_strange(atoms: Atoms, at: int) -> bool:
    """Whether a word that nobody knows stands there: it may be what was counted."""
    return tag_at(atoms, at) == "word" and atoms[at].value is None and len(atoms[at].text) >= SHORTEST_ADJECTIVE


def _without_noun(count: Count, atoms: Atoms, at: int) -> tuple[Count, int] | None:
    """Who is counted, where the words behind a number say it in another way."""
    if tag_at(atoms, at) == "about" and text_at(atoms, at + 1) == "at":
        return count.but(who="staff"), at + 1  # "vi var 8 om at lave maden"
    if tag_at(atoms, at) == "about" and text_at(atoms, at + 1) == "det":
        return count.but(who="people"), at + 2  # "vi var 11 om det"
    if text_at(atoms, at) == "delt" and text_at(atoms, at + 1) not in HANDED:
        return count.but(who="people", noun="delt"), at + 1  # "19 delt."
    if (helped := helpers(atoms, at)) and not count.why:
        return count.but(who=helped if count.value else "staff"), at  # "ikke en eneste tog opvasken"
    if size := by_size(atoms, at):
        return count.but(who=size, noun=text_at(atoms, at)), at + 1
    return None


def _paired(atoms: Atoms, at: int) -> bool:
    """ "80 børn og voksne", "12 børn/voksne": one number for two nouns."""
    joined = tag_at(atoms, at + 1) == "and" or text_at(atoms, at + 1) == "/"
    if not joined or atoms[at].value not in TOGETHER or tag_at(atoms, at + 2) != "who":
        return False
    other, after = atoms[at + 2], atoms[at + 3] if at + 3 < len(atoms) else None
    counted = after is not None and (after.tag in ("digits", "numeral") or after.text in (":", "="))
    return other.value in TOGETHER and other.text not in ONE_PARENT and other.value != atoms[at].value and not counted


def _of_pairs(count: Count) -> Count:
    """So many, or twice as many."""
    assert count.value is not None
    return count.but(value=None, why="ambiguous", who="people", options=(2 * count.value, count.value))


def _of_both(count: Count, other: Atom) -> Count:
    """People in general; with volunteers among them how many of the others is not said."""
    if "volunteers" in (count.who, other.value):
        return count.but(value=None, why="ambiguous", who="people")
    return count.but(who="people")


def _past_linking(atoms: Atoms, at: int) -> tuple[int, str]:
    """Past "af dem var" or "var", where the noun comes behind: "20 af dem var børn" is 20 of the rest."""
    inside = ""
    if text_at(atoms, at) == "af de" and text_at(atoms, at + 1) in LINKS and tag_at(atoms, at + 2) == "who":
        return at + 2, "ofwhich"  # "10 af de er børn"
    if tag_at(atoms, at) not in LINKING and text_at(atoms, at) not in LINKS:
        return at, inside
    of = tag_at(atoms, at) == "of" or text_at(atoms, at) == "a"  # "12 a dem wa børn"
    if of and tag_at(atoms, at + 1) in ("them", "the"):
        inside = "ofwhich" if text_at(atoms, at + 1) in ("dem", "them", "those", "disse") else ""
        at += 2
    if tag_at(atoms, at) == "ofwhich" and text_at(atoms, at).startswith("of "):
        linked = at + 1 + (text_at(atoms, at + 1) in LINKS)
        if tag_at(atoms, linked) == "who" or helpers(atoms, linked):
            return linked, "ofwhich"  # "5 of them were children", "3 of them helped cooking"
    small = text_at(atoms, at + 1) in SMALL and tag_at(atoms, at + 2) == "who"
    if text_at(atoms, at) in LINKS - {"a"} and (small or tag_at(atoms, at + 1) == "who"):
        return at + 1 + small, inside or "were"
    return at, inside


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
