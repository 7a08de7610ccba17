"""The noun beside a number: who or what is counted."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.company import SMALL, by_size, helpers
from bot.language.counts.count import Count
from bot.language.counts.doing import lent_a_hand
from bot.language.counts.without_noun import DESCRIBING, FEWEST_GUESTS, before_other_words, is_strange
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
WHOLE_ROLES = frozenset({"adults", "children", "volunteers"})
LINKING = frozenset({"of", "ofwhich"})
GOT, FURTHER = word_set("fik blev got was"), 6
BEHIND_NEW = frozenset({"", "sign", "and", "but", "in", "on", "when"})
ONE_OF = frozenset({"of", "share"})
AROUND = word_set("round around there together altogether")
LINKS = frozenset({"a", "var", "wa", "va", "er", "were", "was", "are"})
OF_THEM = frozenset({"of them", "of those", "of these"})
DESCRIBES = word_set("aeldre unge ung enlig enlige elderly young")
OF_ANOTHER = word_set("som der saa fordi selvom hendes hans deres min mit mine sin who his her their my")
"""What stands behind one of these is not what is counted: "en drømmekage som hendes mand havde bagt"."""
OFFSPRING = word_set(
    "tvillinger twins soenner doetre boerneboern soen datter sons daughters son daughter grandchildren"
)
FOLK = ("friske", "glade", "lystne", "sultne", "modige", "villige", "klaedte", "interesserede", "nysgerrige")
""" "15 morgenfriske", "30 spilleglade": who they were, by how they are."""
WHO = {"pieces": "", "thing": "thing", "kin": "children"}
TOGETHER = frozenset({"adults", "children", "part", "parents", "people", "volunteers"})
ONE_PARENT = word_set("mor far mother father mum mom dad")
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
    if text_at(atoms, at) == "min" and tag_at(atoms, at + 1) in ("sign", "but", "and", ""):
        return count.but(who="thing", noun="min"), at + 1  # "i 20 min. men så kom han"
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
        return before_other_words(book, count, atoms, at, relation), at
    first, last = atoms[noun], noun
    while tag_at(atoms, last + 1) == "who":
        last += 1
    if first.value == "couples" and last > noun and count.value and tag_at(atoms, last + 1) == "and":
        return _of_pairs(count), last + 3  # "8 par mor og barn"
    grown = first.value == "adults" and atoms[last].value == "children"  # "2 voksne børn"
    atom = first if first.value in WHOLE_ROLES and not grown else atoms[last]
    who = _who(atoms, last, atom)
    between = [word.tag for word in atoms[at:noun]]
    new, more = "new" in between, "extra" in between
    strange = atom.tag == "pieces" and is_strange(atoms, last + 1)  # "3 stykker slik"
    count = count.but(who=who, noun=atom.text, new=new, more=more, relation=relation, strange=strange)
    return _with_what_follows(count, atoms, last, atom)


def _who(atoms: Atoms, last: int, atom: Atom) -> str:
    """Who is counted by a noun that ends at `last`; "et stykke kage" is nobody."""
    if atom.tag == "pieces" and tag_at(atoms, last + 1) == "thing":
        return "thing"
    return str(atom.value) if atom.tag == "who" else "people" if _is_folk(atom) else WHO.get(atom.tag, "unit")


def _with_what_follows(count: Count, atoms: Atoms, last: int, atom: Atom) -> tuple[Count, int]:
    """The same with what the words behind the noun, which ends at `last`, make of it."""
    if count.value == 1 and atom.text in DESCRIBES and tag_at(atoms, last + 1) == "word" and not atoms[last + 1].value:
        return count.but(value=None, why="ambiguous"), last + 1  # "et ældre ægtepr"
    if (count.who == "part" and _helped(atoms, last + 1)) or (count.who == "people" and lent_a_hand(atoms, last + 1)):
        return count.but(who="volunteers"), last + 1
    return (_of_both(count, atoms[last + 2]), last + 3) if _paired(atoms, last) else (count, last + 1)


def _helped(atoms: Atoms, at: int) -> bool:
    """ "to studerende hjalp til"."""
    return text_at(atoms, at) == "hjalp" and text_at(atoms, at + 1) in ("til", "med")


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


def is_one_more(atoms: Atoms, at: int) -> bool:
    """ "to møder i august og et i september", "og en i november", "heraf en ny": the article counts, as the number
    before it does.
    """
    if _is_one_new(atoms, at):
        return True
    in_a_month = tag_at(atoms, at - 1) == "and" and tag_at(atoms, at + 1) == "in" and tag_at(atoms, at + 2) == "month"
    return in_a_month and (at == 1 or any(atom.tag in ("digits", "numeral") for atom in atoms[:at]))


def _is_one_new(atoms: Atoms, at: int) -> bool:
    """ "9 unge, heraf en ny", "hvoraf en var ny", "en af dem var ny": the article counts one of those before it."""
    of_them = tag_at(atoms, at + 1) == "of" and tag_at(atoms, at + 2) == "them"
    said = at + 3 if of_them else at + 1
    new = said + 1 if text_at(atoms, said) in LINKS else said
    alone = tag_at(atoms, new) == "new" and tag_at(atoms, new + 1) in BEHIND_NEW
    joined = tag_at(atoms, at - 1) == "and" and new > said  # "og en var ny"
    return alone and (of_them or joined or tag_at(atoms, at - 1) == "ofwhich")


def _says_nothing(count: Count, atoms: Atoms, at: int) -> bool:
    """Whether what stands behind a number says nothing of who they were: a place, a day, "til", the end."""
    said = count.who or count.new or count.followed or count.strange
    described = tag_at(atoms, at) in DESCRIBING or tag_at(atoms, at) == "plan" or tag_at(atoms, at + 1) == "new"
    return not (said or described)


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
        if text_at(atoms, at) in OF_THEM and not text_at(atoms, at - 2).endswith("of"):  # "8 out of 9 of them"
            return at + 1, "ofwhich"  # "two of them came late"
    small = text_at(atoms, at + 1) in SMALL and tag_at(atoms, at + 2) == "who"
    if text_at(atoms, at) in LINKS - {"a"} and (small or tag_at(atoms, at + 1) == "who"):
        return at + 1 + small, inside or "were"
    return at, inside
