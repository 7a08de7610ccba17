"""What a number counts that is nobody: "8 borde", "12-årige", "7. klasse", "50 kr."."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.word_sets import tag_set, word_set

Atoms = Sequence[Atom]
OTHER_NOUNS = tag_set("money hours age school thing percent day_unit month_unit year_unit week floor")
"""What is counted here are not people or occasions."""
AGES = frozenset({"age", "school", "floor"})
TURNS = word_set("forloeb gang moede kursus nummer udgave")
"""Behind a number with a full stop these say which one it was: "3. forløb i år"."""
THAN = word_set("end than")
NTH = word_set("st nd rd th")
GOING_ON = frozenset({".", ",", "-", "/", "x", "til", "og"})
"""With these behind it a number may be the first of two, or a price."""
PLAIN = "known"
"""Value of a common word that is neither somebody nor anything counted."""
SHORTEST_ADJECTIVE = 4


def other_noun_end(book: Wordbook, atoms: Atoms, at: int) -> int:
    """Behind a number that counts something else: "8 borde", "12-årige", "7. klasse", "50 kr."; 0 if it does not."""
    if text_at(atoms, at - 1).endswith(" som"):
        return 0  # "samme antal som ugen før"
    if tag_at(atoms, at) == "of" and tag_at(atoms, at + 1) == "thing":
        return at + 2  # "to af billederne"
    return _other_noun_end(book, atoms, at)


def _other_noun_end(book: Wordbook, atoms: Atoms, at: int) -> int:
    end, text = at, text_at(atoms, at)
    if text in GOING_ON and (last := _past_ages(atoms, at) or _past_price(atoms, at)):
        return last
    if _is_compared(atoms, at):
        return at + 1
    if len(text) == 1 and (letter := _class_end(atoms, at) or _past_compound(atoms, at)):
        return letter
    while text_at(atoms, end) in ("-", ".") and atoms[end].glued and end - at < 2:
        end += 1
    if end == at and _of_things(book, atoms, at):
        return at + 2
    if text in NTH and tag_at(atoms, at + 1) == "floor":
        return at + 2  # "2nd floor"
    stopped = end > at and atoms[end - 1].text == "."
    tag = "school" if stopped and _is_class(atoms, end) else tag_at(atoms, end)
    if text == "m" and tag_at(atoms, at + 1) != "who":
        return at + 1  # metres, not "med"
    if tag in OTHER_NOUNS and text_at(atoms, end) not in book.units and (end == at or tag in AGES):
        return end + 1
    if stopped and (text_at(atoms, end) in TURNS or tag_at(atoms, at - 2) == "ours"):
        return end
    return end if stopped and tag in ("plan", "word") and tag_at(atoms, at - 2) in ("the", "them", "ours") else 0


def _is_compared(atoms: Atoms, at: int) -> bool:
    """ "5 flere end sidst", "10 flere, end jeg havde regnet med"."""
    than = tag_at(atoms, at) == "extra" and text_at(atoms, at + 1) == "," and text_at(atoms, at + 2) in THAN
    return than or tag_at(atoms, at) == "expected" or text_at(atoms, at).endswith((" end", " than"))


def _is_class(atoms: Atoms, at: int) -> bool:
    """ "12 unge fra 9. kl. mødte op"; "kl. 17" is an hour."""
    behind = at + 1 + (text_at(atoms, at + 1) == ".")
    return text_at(atoms, at) == "kl" and tag_at(atoms, behind) != "digits"


def _of_things(book: Wordbook, atoms: Atoms, at: int) -> bool:
    """ "12 forskellige retter", "3 nye gryder", "tre af bordene"."""
    plain = tag_at(atoms, at + 1) == "word" and atoms[at + 1].value == PLAIN
    if tag_at(atoms, at) == "of":
        return plain
    described = tag_at(atoms, at) in ("word", "new", "extra")
    return described and tag_at(atoms, at + 1) == "thing" and text_at(atoms, at + 1) not in book.units


def _past_price(atoms: Atoms, at: int) -> int:
    """Behind the number of "925,-", and the first of "25/10 kr" and "3 x 10 spil"."""
    if text_at(atoms, at) == "," and text_at(atoms, at + 1) == "-" and atoms[at + 1].glued:
        return at + 2
    if text_at(atoms, at) == "x" and tag_at(atoms, at + 1) == "digits":
        return at
    paid = text_at(atoms, at) == "/" and tag_at(atoms, at + 1) == "digits" and tag_at(atoms, at + 2) == "money"
    return at + 3 if paid else 0


def _past_ages(atoms: Atoms, at: int) -> int:
    """Behind the first number of "6-12 årige", "2.-6. klasse"."""
    end = at + 1 if text_at(atoms, at) == "." else at
    if text_at(atoms, end) not in ("-", "til", "og") or tag_at(atoms, end + 1) != "digits":
        return 0
    end = end + 3 if text_at(atoms, end + 2) in (".", "-") else end + 2
    return end + 1 if tag_at(atoms, end) in AGES else 0


def _class_end(atoms: Atoms, at: int) -> int:
    """Behind the letter of a school class: "8.b", "7a"."""
    letter = at + 1 if text_at(atoms, at) == "." else at
    glued = letter < len(atoms) and atoms[at].glued and atoms[letter].glued
    return letter + 1 if glued and len(atoms[letter].text) == 1 and atoms[letter].text in "abcdef" else 0


def _past_compound(atoms: Atoms, at: int) -> int:
    """Behind the word of "5-mandshold", "3-retters", whose number says what kind it is."""
    glued = text_at(atoms, at) == "-" and atoms[at].glued and at + 1 < len(atoms) and atoms[at + 1].glued
    return at + 2 if glued and atoms[at + 1].tag == "word" and len(atoms[at + 1].text) >= SHORTEST_ADJECTIVE else 0
