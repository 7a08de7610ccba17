"""Weekdays cut so short that they are other words too: "man 22 tors 35", "søn spisning Vangdalen 40"."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom, is_stopped, tag_at, text_at
from bot.language.word_sets import word_set

SHORT = {"man": 0, "tor": 3, "soen": 6}
"""As they are folded. The others are no other words, and stand in the vocabulary."""
SHORTEST = {"ma": 0, "ti": 1, "on": 2, "to": 3, "fr": 4, "loe": 5, "soe": 6}
"""Only before a date: "ma 21/9"."""
ROWS = word_set("man tirs tir ons tors tor fre loer soen")
MAYBE = frozenset({*SHORT, *SHORTEST})
BEGUN = frozenset({"", "sign", "and", "digits", "week"})
"""What stands before one: "en søn", "kan man" are none."""
SAID = frozenset({"word", "present", "past", "future", "done", "ask"})
""" "det siger man. 13/3 var vi 28"."""
BULLETS = ("-", "–", "—", "*", "•", "·")
COLUMN = 3
"""Lines of a week, each with its day cut to two letters."""
COLUMN_SIGNS = frozenset({":", "-"})
JOINING = ("+", "&", "/")
FAMILY = word_set("mor far moder fader datter kone barnebarn bror soester aegtepar kaereste forlovede mother father")
BEHIND = frozenset({"digits", "plan"})


def may_be_short(texts: Sequence[str]) -> bool:
    """Whether one of these words may be a weekday cut short."""
    return not MAYBE.isdisjoint(texts)


def with_short_weekdays(atoms: Sequence[Atom]) -> list[Atom]:
    """The same atoms, "man" and "søn" as weekdays where they stand as such."""
    texts = [atom.text for atom in atoms]
    column = [at for at in range(len(atoms)) if _is_in_a_column(atoms, at)]
    if len(column) < COLUMN and (texts.count("soen") > 1 or not FAMILY.isdisjoint(texts)):
        return list(atoms)
    others = sum(text in ROWS for text in texts) > 1
    days = {at for at in range(len(atoms)) if _is_weekday(atoms, at, others) or (others and _heads_a_line(atoms, at))}
    days |= set(column) if len(column) >= COLUMN else set()
    return [_weekday(atom) if at in days else atom for at, atom in enumerate(atoms)]


def _is_weekday(atoms: Sequence[Atom], at: int, others: bool) -> bool:
    """Before its number in a row of days, or before the name of an activity where a sentence begins."""
    if atoms[at].text in SHORTEST:
        return _is_date(atoms, at + 1)
    if atoms[at].text not in SHORT:
        return False
    before = tag_at(atoms, at - 1)
    if (is_stopped(atoms, at) or atoms[at].text == "man") and before not in SAID and _is_date(atoms, at + 1):
        return True
    heads = others and tag_at(atoms, at - 1) == "plan" and tag_at(atoms, at + 1) == "digits"  # "hotspot man 12 tir 9"
    if not heads and (tag_at(atoms, at - 1) not in BEGUN or not _behind(atoms, at + 1, others)):
        return False
    if text_at(atoms, at - 1) in JOINING or tag_at(atoms, at + 2) in ("age", "year_unit"):
        return False  # "far + søn", "søn 8 år"
    begins = tag_at(atoms, at - 1) in ("", "sign") and atoms[at + 1].tag == "plan"
    return others or (begins and bool(atoms[at + 1].value.topics))


def _is_date(atoms: Sequence[Atom], at: int) -> bool:
    """ "bogbus man. 14/9"."""
    return [tag_at(atoms, at), text_at(atoms, at + 1), tag_at(atoms, at + 2)] == ["digits", "/", "digits"]


def _heads_a_line(atoms: Sequence[Atom], at: int) -> bool:
    """ "man. møde i fraværsteamet", "tor: møde", where other lines have their days."""
    return (
        _begins_a_line(atoms, at)
        and atoms[at].text in SHORT
        and (is_stopped(atoms, at) or text_at(atoms, at + 1) == ":")
    )


def _begins_a_line(atoms: Sequence[Atom], at: int) -> bool:
    """Also behind a bullet: "- man: møde"."""
    first = at - 1 if text_at(atoms, at - 1) in BULLETS else at
    return first == 0 or text_at(atoms, first - 1) == "\n"


def _is_in_a_column(atoms: Sequence[Atom], at: int) -> bool:
    """ "ma: skov", one of several lines that begin so."""
    short = at > 0 and atoms[at].text in SHORTEST and _begins_a_line(atoms, at)
    return short and text_at(atoms, at + 1 + (text_at(atoms, at + 1) == ".")) in COLUMN_SIGNS


def _behind(atoms: Sequence[Atom], at: int, others: bool) -> bool:
    """Whether its number or an activity stands there: "man 22", "man: 22", "man - gadeplan"."""
    place = at + 1 if others and text_at(atoms, at) in (":", "-") else at
    return tag_at(atoms, place) in BEHIND


def _weekday(atom: Atom) -> Atom:
    return atom.but(tag="weekday", value=SHORT.get(atom.text, SHORTEST.get(atom.text)))
