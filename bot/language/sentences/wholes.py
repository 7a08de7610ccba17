"""Parts of a whole: "8 af 9", "11 ud af 14", "halvdelen af de 40 var børn"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.count import PARTED, Count
from bot.language.counts.counting import count_at
from bot.language.counts.nouns import with_noun

WERE = frozenset({"var", "er", "were", "are"})
OF_THEM = frozenset({"af de", "ud af de", "of the", "out of the"})


def share_at(count: Count, atoms: Sequence[Atom], at: int) -> tuple[Count, int] | None:
    """ "8 af 9", "11 ud af 14", "80 %"."""
    if tag_at(atoms, at) == "percent":
        return count.but(value=None, relation="share", why="missing"), at + 1
    if tag_at(atoms, at) not in ("of", "share") or count.value is None:
        return None
    start = at + 2 if tag_at(atoms, at + 1) in ("the", "ours") else at + 1
    whole = count_at(atoms, start) if tag_at(atoms, start) in ("digits", "numeral") else None
    if whole is None or whole[0].value is None or whole[0].value < count.value:
        return None
    return count.but(relation="share", whole=whole[0].value), whole[1]


def of_them(count: Count, atoms: Sequence[Atom], at: int) -> tuple[Count, int]:
    """ "41 elever ud af 125", "tre af de små"."""
    some = count.but(relation="ofwhich") if text_at(atoms, at) in OF_THEM else count
    return share_at(count, atoms, at) or (some, at)


def of_all(book: Wordbook, count: Count, atoms: Sequence[Atom], at: int) -> tuple[Count, int] | None:
    """ "halvdelen af de 40 var børn" is 20 of 40, where they can be parted so; else 40."""
    if text_at(atoms, at - 1).endswith(" of"):
        at -= 1  # "half of the 40"
    elif tag_at(atoms, at) not in ("of", "share"):
        return None
    start = at + 2 if tag_at(atoms, at + 1) in ("the", "them") else at + 1
    found = count_at(atoms, start) if tag_at(atoms, start) in ("digits", "numeral") else None
    whole = found[0].value if found else None
    if found is None or not whole:
        return None
    part = whole // count.fraction if count.fraction > 0 and whole % count.fraction == 0 else None
    named, end = with_noun(book, Count(part or whole), atoms, found[1])
    if named.who not in PARTED:
        named, end = with_noun(book, named.but(who="", noun=""), atoms, end)
    if named.who not in PARTED and (behind := _said_behind(atoms, end)):
        named = named.but(who=behind.value, noun=behind.text)
    if named.who not in PARTED:
        people = named.who in ("", "people", "part")
        return (Count(None, why="vague", options=(whole,), who="people"), end) if people else None
    if part is None:
        return Count(whole, who="people").but(tied=True), end
    return named.but(relation="share", whole=whole), end


def _said_behind(atoms: Sequence[Atom], at: int) -> Atom | None:
    """The children of "halvdelen af de 30 til suppeaften i tirsdags var børn"."""
    for one, two in pairwise(atoms[at:]):
        if one.text in ENDS:
            return None
        if one.text in WERE and two.tag == "who" and two.value in PARTED:
            return two
    return None


def after_total(found: Sequence[Atom], item: Atom) -> Atom:
    """ "37 deltagere, 12 børn" is 37 with 12 children; "37 deltagere og 12 børn" is asked about."""
    if item.value.who not in ("adults", "children") or item.value.relation or not found or found[-1].text != ",":
        return item
    before = next((at for at in range(len(found) - 1, -1, -1) if found[at].tag == "count"), None)
    if before is None or any(other.text in ENDS for other in found[before:]):
        return item
    total = found[before].value
    going_to = before + 1 < len(found) and found[before + 1].tag == "to"
    whole = total.who in ("people", "unit") or (total.who == "" and (total.came or going_to))
    plain = whole and total.value is not None and total.relation in ("", "ofwhich")
    return item.meaning(item.value.but(relation="ofwhich")) if plain else item
