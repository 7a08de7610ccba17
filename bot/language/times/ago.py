"""How long ago, and how far ahead: "for tre dage siden", "om en uge"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.numbers import number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times.calendar import When

Atoms = Sequence[Atom]
Found = tuple[When, int]
YEARS = frozenset({"aar", "years"})


def ago(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "for tre dage siden", "for en uge siden": `at` is the preposition."""
    many = number_at(atoms, at + 1) or ((1, at + 2) if text_at(atoms, at + 1) in ("en", "et") else None)
    if many is None and tag_at(atoms, at + 1) == "digits":
        many = atoms[at + 1].value, at + 2
    if many is None or tag_at(atoms, many[1] + 1) != "ago":
        return None
    end = many[1] + 2
    also_today = tag_at(atoms, end) == "day" and atoms[end].value == 0  # "for en uge siden i dag"
    return _counted_back(many[0], atoms[many[1]], today), end + also_today


def english_ago(atoms: Atoms, at: int, today: date) -> Found | None:
    many = (1, at + 1) if atoms[at].tag == "a" else number_at(atoms, at)
    if atoms[at].tag == "digits":
        many = atoms[at].value, at + 1
    if many is None or tag_at(atoms, many[1] + 1) != "ago":
        return None
    return _counted_back(many[0], atoms[many[1]], today), many[1] + 2


def _counted_back(many: int, unit: Atom, today: date) -> When:
    days = unit.value if unit.tag == "day_unit" else 7 if unit.tag == "week" else None
    if days is None or many * days > 3000:
        return When(why="vague", long_ago=many > 1 and unit.text in YEARS)
    return When(day=today - timedelta(days=many * days * (2 if unit.text == "fortnight" else 1)))


def ahead(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "om en uge", "om torsdagen"."""
    if tag_at(atoms, at + 1) == "weekday":
        return When(weekday=atoms[at + 1].value, habit=True), at + 2
    many = number_at(atoms, at + 1) or ((1, at + 2) if tag_at(atoms, at + 1) in ("digits", "word", "vague") else None)
    if many and tag_at(atoms, many[1]) in ("day_unit", "month_unit", "week"):
        return When(future=True), many[1] + 1
    return None
