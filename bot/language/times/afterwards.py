"""Days counted from another that was said before: "dagen efter", "to dage senere", "ugen efter", "fredagen før"."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from bot.language.atoms.ends import ended_at
from bot.language.atoms.numbers import ARTICLES, number_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Period
from bot.language.times import calendar
from bot.language.times.calendar import When

Atoms = Sequence[Atom]
UNITS = frozenset({"day_unit", "week"})
LATER = frozenset({"senere", "efter", "derefter", "derpaa", "later", "after"})
SAID = LATER | frozenset({"foer", "inden", "forinden", "before", "naeste", "next", "following"})
"""One of these is among the words of a message that counts a day from another."""
NEXT = ("naeste", "den naeste", "next", "the next")
"""Where no day was said before them, they are to come."""
TOLD = frozenset({"topic", "came", "held", "met", "welcome", "received", "began", "ended"})
"""One of these stands beside the day of a report; "dagen efter var jeg flad" tells nobody's business."""
OF_THE_DAY = TOLD - {"topic"} | {"", "sign", "and", "plus", "past", "count", "digits", "numeral", "in", "on"}
"""What may follow "fredagen før"; "fredagen før jul" is counted from Christmas."""
DEFINITE = ("en", "et", "erne", "ene")
OF_WEEKS = ("ugen", "the week", "the following week")
A_WEEK = 7
WAYS = dict.fromkeys(LATER - {"senere", "later"}, 1) | dict.fromkeys(("foer", "inden", "forinden", "before"), -1)
JOINING = frozenset({"and", "plus", "but", "sign"})
MOST = 70
"""Days: "ti uger senere"."""


def day_after(atoms: Atoms, at: int, today: date) -> tuple[When, int]:
    """ "dagen efter", "ugen derpå"; "næste dag" is to come where no day was said before it."""
    return When(later=atoms[at].value, future=atoms[at].text.startswith(NEXT)), at + 1


def days_later(atoms: Atoms, at: int) -> tuple[When, int] | None:
    """ "to dage senere", "en uge efter"."""
    many = number_at(atoms, at) or ((1, at + 1) if atoms[at].tag == "a" or atoms[at].text in ARTICLES else None)
    if many is None and atoms[at].tag == "digits":
        many = int(atoms[at].value), at + 1
    if many is None or tag_at(atoms, many[1]) not in UNITS or text_at(atoms, many[1] + 1) not in LATER:
        return None
    unit = atoms[many[1]]
    days = many[0] * (unit.value if unit.tag == "day_unit" else A_WEEK)
    return (When(later=days), many[1] + 2) if 0 < days <= MOST else None


def way_at(atoms: Atoms, at: int) -> int:
    """1 for "efter", -1 for "før"; 0 for any other word."""
    return WAYS.get(text_at(atoms, at), 0)


def from_another(atoms: Atoms, at: int) -> int:
    """Which way a weekday is counted from the day before it, "fredagen før", "the friday after"; 0 where it is not."""
    named = atoms[at].text.endswith("dagen") or (tag_at(atoms, at - 1) == "the" and atoms[at].text.endswith("day"))
    way = way_at(atoms, at + 1) if named else 0
    of_it = tag_at(atoms, at + 2) in OF_THE_DAY or text_at(atoms, at + 2) in ("det", "den", "that")
    return way if of_it else 0


def may_be_reckoned(texts: Collection[str]) -> bool:
    return not SAID.isdisjoint(texts)


def reckoned(items: Sequence[Atom], today: date) -> list[Atom]:
    """The same items, each such day counted from the one before it; without one it is not known which is meant."""
    found: list[Atom] = []
    for at, item in enumerate(items):
        if item.tag == "when" and item.value.later:
            when = _counted(found, items, at, today)
            item = item.meaning(when) if when else item.tagged("same_day")
        found.append(item)
    return found


def _counted(before: Sequence[Atom], items: Sequence[Atom], at: int, today: date) -> When | None:
    later: When = items[at].value
    first = _said(before, today)
    if first is None:
        return When(future=True) if later.future else None
    if later.weekday is not None:
        day = first[0] if later.later < 0 else first[1]
        return weekday_beside(day, later.weekday, later.later, today) if _counts(items, at) else None
    behind = {item.tag for item in items[at + 1 : ended_at(items, at + 1)]}
    of_it = tag_at(items, at + 1) == "topic" and text_at(items, at + 1).endswith(DEFINITE)  # "dagen efter sommerfesten"
    if of_it or not (behind & TOLD or {"count", "place"} <= behind or ("count" in behind and _is_named(items, at))):
        return None
    begins, ends = (day + timedelta(days=later.later) for day in first)
    if later.later == A_WEEK and items[at].text.startswith(OF_WEEKS):
        return When(period=calendar.week_of(begins)) if calendar.monday(begins) <= today else When(future=True)
    if begins != ends:
        return None  # "i weekenden ... dagen efter"
    return When(day=begins) if begins <= today else When(future=True)


def weekday_beside(day: date, weekday: int, way: int, today: date) -> When:
    """The first such weekday after a day, or the last before it."""
    ahead = (weekday - day.weekday()) % A_WEEK
    other = day + timedelta(days=ahead or A_WEEK) if way > 0 else day - timedelta(days=A_WEEK - ahead)
    return When(day=other) if other <= today else When(future=True)


def _counts(items: Sequence[Atom], at: int) -> bool:
    """ "og 23 fredagen før", "fredagen før kom der 23"; not what it is compared with: "mod 29 torsdagen før"."""
    joined = tag_at(items, at - 1) == "count" and tag_at(items, at - 2) in JOINING
    behind = {item.tag for item in items[at + 1 : ended_at(items, at + 1)]}
    return joined or "count" in behind


def _is_named(items: Sequence[Atom], at: int) -> bool:
    """ "…, kvindecaféen dagen efter 13": an activity stands before it in its clause."""
    before = (item.tag for item in reversed(items[:at]) if item.tag not in ("in", "on", "place"))
    return next(before, "") == "topic"


def _said(before: Sequence[Atom], today: date) -> Period | None:
    """The last day, or the last week, that was said."""
    whens: list[When] = [item.value for item in before if item.tag == "when" and not item.value.weak]
    for at in range(len(whens) - 1, -1, -1):
        when = whens[at]
        if when.day:
            return when.day, when.day
        if when.period:
            return when.period
        if when.weekday is not None and not when.habit:
            week = whens[at - 1].period if at else None  # "i uge 8, tirsdag"
            in_week = week is not None and (week[1] - week[0]).days == A_WEEK - 1
            day = week[0] + timedelta(when.weekday) if week and in_week else calendar.latest(when.weekday, today)
            return day, day
    return None
