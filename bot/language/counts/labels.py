"""Labels before what they name: "deltagere: 8", "voksne 23 børn 5", "Aktivitet: fællesspisning"."""

from collections.abc import Sequence

from bot.language.atoms.numbers import number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import PARTED
from bot.language.counts.row_heads import NEW_IN_IT, headed_by
from bot.language.word_sets import tag_set, word_set

LABELS = word_set("deltagere participants")
NUMBERS = frozenset({"digits", "numeral"})
BEHIND = NUMBERS | tag_set("and plus in on at plan day weekday last the clock from label total") | {""}
"""What may follow a number whose noun stands before it; "" is the end of the message."""
BEGINNING = word_set("vi der det de jeg we there it they")
ROLES = frozenset({"adults", "children", "volunteers", "people", "part"})
NAMING = frozenset({"label", "total"})
HEADED = frozenset({"sign", "when", "place"})
"""What stands directly before a number in a row that a heading is of."""
OF_TIME = frozenset({".", ":", "-", "/", "den", "d"})
""" "kl. 18.00", "17-20", "d. 10/1", "torsdag den 11"."""
ROW = 3
"""Nouns with their numbers behind them, which "til fællesspisning" may follow."""
FEWEST_GUESTS = 10
LONGEST_HOURS = 6
"""Words and numbers of "kl. 17 til 20" and its like."""
GOING_ON = frozenset({".", ",", "/", "-", ":"})


def named_first(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms, with the nouns tagged `named` whose number stands behind them: "voksne 23 børn 5 frivillige 2".

    People write both "23 voksne, 5 børn" and this, and the order alone tells which: where such a row begins with a
    noun and ends with a number, no number in it belongs to the noun behind it.
    """
    found = list(atoms)
    for at, atom in enumerate(atoms):
        if atom.tag == "who" and atom.value in ROLES and _number_behind(atoms, at) and _names(found, at):
            found[at] = atom.tagged("named")
    return found


def _number_behind(atoms: Sequence[Atom], at: int) -> int:
    """Where the number begins that stands behind a noun, a colon between them or not; 0 if there is none."""
    start = at + 2 if text_at(atoms, at + 1) == ":" else at + 1
    return start if tag_at(atoms, start) in NUMBERS else 0


def _names(found: Sequence[Atom], at: int) -> bool:
    """Whether the number behind this noun is its own, by what stands before it and by how the row ends."""
    start = _number_behind(found, at)
    pointed = start == at + 2
    if tag_at(found, at - 1) == "vague" or (not pointed and _is_counted(found, at)):
        return False
    pairs = ROW if at and _is_named(found, at - 1) else 0
    while start:
        end, pairs = _number_end(found, start), pairs + 1
        if tag_at(found, end) != "who":
            return _ends_there(found, end, pointed) or (pairs >= ROW and tag_at(found, end) == "to")
        start = _number_behind(found, end)
    return False


def _is_counted(found: Sequence[Atom], at: int) -> bool:
    """Whether a number stands before the noun at `at` that may be its own: no hour, and none with a label."""
    if tag_at(found, at - 1) not in NUMBERS or _is_named(found, at - 1):
        return False
    if any(atom.tag == "clock" for atom in found[max(0, at - LONGEST_HOURS) : at]):
        return False
    return text_at(found, at - 2) not in OF_TIME and not _are_helpers(found, at)


def _are_helpers(found: Sequence[Atom], at: int) -> bool:
    """ "vi var 61 frivillige 5": those who help are fewer than those who come."""
    number, behind = found[at - 1].value, found[at + 1].value
    return found[at].value == "volunteers" and isinstance(number, int) and number > FEWEST_GUESTS > behind


def _is_named(found: Sequence[Atom], at: int) -> bool:
    """Whether the number that ends at `at` stands behind a label of its own."""
    while tag_at(found, at - 1) in NUMBERS or (text_at(found, at - 1) == "og" and tag_at(found, at - 2) in NUMBERS):
        at -= 1
    before = at - 2 if text_at(found, at - 1) == ":" else at - 1
    return tag_at(found, before) == "named" or tag_at(found, before) in NAMING


def _number_end(atoms: Sequence[Atom], at: int) -> int:
    if atoms[at].tag == "digits":
        return at + 1
    number = number_at(atoms, at)
    return number[1] if number else at + 1


def _ends_there(atoms: Sequence[Atom], at: int, pointed: bool) -> bool:
    """Whether nothing behind a number is counted by it, and it is no part of a date or an hour.

    `pointed`: behind a colon, which says as much by itself.
    """
    if tag_at(atoms, at) != "sign":
        return pointed or tag_at(atoms, at) in BEHIND or text_at(atoms, at).partition(" ")[0] in BEGINNING
    goes_on = atoms[at].glued and at + 1 < len(atoms) and atoms[at + 1].glued and atoms[at].text in GOING_ON
    return not goes_on and tag_at(atoms, at + 1) != "month"  # "5/6", "5.30", "5. maj"


def has_label(atoms: Sequence[Atom], at: int) -> bool:
    """Whether the number at `at` stands behind its noun: what follows it is counted by nothing."""
    return tag_at(atoms, at - 2 if text_at(atoms, at - 1) == ":" else at - 1) == "named"


def labelled(items: Sequence[Atom], item: Atom) -> Atom:
    """A number behind its noun: "deltagere: 8", "voksne 25, børn 12"."""
    if not items or (item.value.who and (items[0].tag != "new" or items[-1].tag not in HEADED)):
        return item
    headed = headed_by(items) if items[-1].tag in HEADED else None
    if item.value.who:
        return item.meaning(item.value.but(new=True)) if headed == NEW_IN_IT else item
    colon = items[-1].text == ":"
    if items[-1].tag == "count" and items[-1].value.why == "vague" and items[-1].value.who in PARTED:
        return item.meaning(item.value.but(who=items[-1].value.who))  # "mange børn 16"
    if headed:
        who, noun, new = headed
        named = item.value.but(who=who, noun=noun) if noun else item.value
        return item.meaning(named.but(new=new or named.new))
    label = items[-2] if colon and len(items) > 1 else items[-1]
    if colon and label.tag == "new" and tag_at(items, len(items) - 3) == "sign":
        return item.meaning(item.value.but(new=True, relation="ofwhich"))  # "142, nye: 37"
    before = items[-3:-2] if colon else items[-2:-1]
    if label.tag != "named" and not _labels(label, before, colon):
        return item
    new = bool(before) and before[0].tag == "new"  # "nye unge: 7"
    who = "thing" if label.tag == "thing" else str(label.value)  # "hunde: 1"
    return item.meaning(item.value.but(who=who, noun=label.text, new=new or item.value.new))


def _labels(noun: Atom, before: Sequence[Atom], colon: bool) -> bool:
    """Whether the word before a number that has no noun behind it says what it counts."""
    if noun.tag not in ("who", "thing"):
        return False
    return (
        colon
        or not before
        or before[0].tag in ("sign", "and", "total", "label")
        or (noun.text in LABELS and before[0].tag in ("word", "when", "place", "topic"))
    )  # "takeaway deltagere femten", as it is dictated; not "til deltagere 15"


def is_label(atoms: Sequence[Atom], at: int) -> bool:
    """ "Aktivitet: fællesspisning"."""
    after = atoms[at + 2] if at + 2 < len(atoms) and atoms[at + 1].text == ":" else None
    return after is not None and after.tag == "plan" and bool(after.value.topics)
