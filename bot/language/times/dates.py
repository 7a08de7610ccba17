"""Time expressions: which words name a day, a week, a weekend or a month, and whether it was or will be."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times import calendar
from bot.language.times.afterwards import UNITS, day_after, days_later
from bot.language.times.ago import ago, ahead, english_ago
from bot.language.times.calendar import When
from bot.language.times.day_numbers import DATING, date_in_figures, month_first
from bot.language.times.festivals import beside_festival, festival_at
from bot.language.times.periods import bare_month, month, month_in_figures, month_unit, turn_of_period, week, weekend
from bot.language.times.towards import towards
from bot.language.times.weekdays import figures, nth, turned_weekday, weekday, weekday_s
from bot.language.times.year_parts import marked_quarter, year_part
from bot.language.word_sets import tag_set

Atoms = Sequence[Atom]
Found = tuple[When, int]
COMING = frozenset({"weekday", "week", "weekend", "month_unit", "day_unit", "month", "year_unit", "year_part"})
"""What "næste" may stand before."""
TURNS = frozenset({"gang", "time"})
INSIDE = tag_set("dayish turnish week weekend last previous this next month_unit the quarter_mark")
"""What "i" may stand before, and that names a time by itself."""
UNSURE_OF = frozenset({"weekday", "week", "weekend", "month_unit"})
FOLLOWED = {
    "digits": DATING | {"festival", "year_part"},
    "day_before": frozenset({"festival"}),
    "for": tag_set("digits numeral a word"),
    "on": tag_set("dayish weekday digits ordinal the month"),
    "in": tag_set(
        "the weekday_s weekday month monthish dayish turnish week weekend last previous this next month_unit year_unit"
        " digits ordinal quarter_mark"
    ),
    "to": tag_set("week month weekday"),
    "quarter_mark": tag_set("digits"),
    "the": tag_set("digits ordinal festival month last previous next weekday"),
}
"""What must stand behind these words, which are in most sentences, for a day to be named."""
NUMBERS = frozenset({"digits", "numeral", "vague"})
COUNTABLE = tag_set("thing who kin pieces unit")
"""Nouns of which one is the first: "den første film"."""
AGO = frozenset({"digits", "numeral", "a", "ordinal", "word"})
"""What "days ago" may stand behind, in English, and "dage senere"; "en" is a word."""


def date_at(atoms: Atoms, at: int, today: date, english: bool = False) -> Found | None:
    """The time expression that begins at `at`."""
    may = may_name_a_day(atoms[at].tag, tag_at(atoms, at + 1), english)
    return day_at(atoms, at, today, english) if may else None


def day_at(atoms: Atoms, at: int, today: date, english: bool) -> Found | None:
    """The same where the words may name a day."""
    tag = atoms[at].tag
    rule = RULES.get(tag)
    first = tag == "month" and (english or _is_ordinal(atoms, at + 1))
    found = month_first(atoms, at, today) if first else None
    found = found or (rule(atoms, at, today) if rule else None)
    if found is None and tag in AGO:
        found = (english_ago(atoms, at, today) if english else None) or days_later(atoms, at)
    if found is None:
        return None
    when, end = found
    while tag_at(atoms, end) == "daypart" or (tag_at(atoms, end) == "of" and tag_at(atoms, end + 1) == "daypart"):
        end += 1
    return when, end


def _is_ordinal(atoms: Atoms, at: int) -> bool:
    """ "marts 13. i Parken"; the full stop of "maj 2." may end the sentence."""
    stop = atoms[at + 1] if tag_at(atoms, at) == "digits" and at + 2 < len(atoms) else None
    return stop is not None and stop.text == "." and stop.glued and stop.value is None and not atoms[at + 2].glued


@cache
def may_name_a_day(tag: str, behind: str, english: bool) -> bool:
    """Whether a time expression may begin with a word of one tag that one of the other follows."""
    if tag in AGO and (english or behind in UNITS):
        return True
    return tag in RULES and (tag not in FOLLOWED or behind in FOLLOWED[tag])


def _relative(atoms: Atoms, at: int, today: date) -> Found:
    offset = atoms[at].value
    day = today + timedelta(days=offset)
    if tag_at(atoms, at - 2) == "day_unit" and tag_at(atoms, at - 3) == "the" and tag_at(atoms, at - 1) != "sign":
        return When(options=(day,), why="typo"), at + 1
    weak = atoms[at].text in ("nu", "nu her", "now", "just now")
    return (When(future=True) if offset > 0 else When(day=day, weak=weak)), at + 1


def _vague(atoms: Atoms, at: int, today: date) -> Found:
    return When(why="vague"), at + 1


def _in(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i tirsdags", "i uge 24", "i sidste uge", "i weekenden", "i oktober"."""
    following = tag_at(atoms, at + 1)
    if tag_at(atoms, at + 1) == "the" and tag_at(atoms, at + 2) in RULES:
        return RULES[atoms[at + 2].tag](atoms, at + 2, today)
    if following in ("weekday_s", "weekday"):
        return weekday_s(atoms, at + 1, today)
    if following == "month":
        return month(atoms, at + 1, today)
    if following == "monthish":
        return When(why="typo"), at + 2
    if following in INSIDE:
        return RULES[following](atoms, at + 1, today)
    if following in ("digits", "ordinal") and (part := year_part(atoms, at + 1, today)):
        return part
    if following == "digits" and (_is_year(atoms[at + 1]) or atoms[at + 1].value in LAST_CENTURY):
        return When(why="vague", long_ago=atoms[at + 1].value < today.year - 1), at + 2
    if following == "year_unit":
        return When(why="vague"), at + 2
    return None


LAST_CENTURY = range(1900, 2000)


def _is_year(atom: Atom) -> bool:
    return len(atom.text) == 4 and 2000 <= atom.value < 2100


def _on(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "på lørdag" is to come; English "on Saturday" has no direction."""
    if tag_at(atoms, at + 1) == "dayish" and atoms[at].text != "on":
        return When(future=True), at + 2
    if tag_at(atoms, at + 1) != "weekday":
        return figures(atoms, at + 1, today) if atoms[at].text == "on" else None
    found = weekday(atoms, at + 1, today)
    return found if atoms[at].text == "on" or found[0].weekday is None else (When(future=True), found[1])


def _turn(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "sidste torsdag", "næste måned"; "sidste fredag i oktober"."""
    unit = tag_at(atoms, at + 1)
    if atoms[at].tag == "next":
        return (When(future=True), at + 2) if unit in COMING or text_at(atoms, at + 1) in TURNS else None
    if unit == "weekday":
        return nth(atoms, at, today) or (turned_weekday(atoms[at].tag, atoms[at + 1].value, today), at + 2)
    return turn_of_period(atoms, at, today)


def _dayish(atoms: Atoms, at: int, today: date) -> Found:
    """A mistyped day is asked about: "tirsdag" and "torsdag" are one letter apart."""
    meant = atoms[at].value
    day = today + timedelta(days=meant.value) if meant.tag == "day" else calendar.latest(meant.value, today)
    return When(options=(day,) if day <= today else (), why="typo"), at + 1


def _turnish(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "forrgie mandag": it may have been "næste"; "den frste oktober" the first."""
    if tag_at(atoms, at + 1) == "month" and atoms[at].value.tag == "ordinal":
        return When(why="typo"), at + 2
    return (When(why="typo"), at + 2) if tag_at(atoms, at + 1) in UNSURE_OF else None


def _each(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "tirsdage" are no single one of them; "de sidste to tirsdage" are two."""
    counted = tag_at(atoms, at - 1) in NUMBERS
    return None if counted else (When(weekday=atoms[at].value, habit=True), at + 1)


def _every(atoms: Atoms, at: int, today: date) -> Found | None:
    end = at + 2 if tag_at(atoms, at + 1) == "ordinal" else at + 1
    known = tag_at(atoms, end) in ("weekday", "dayish", "day_unit", "week", "month_unit", "month")
    return (When(habit=True), end + 1) if known else None


def _the(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "den 3. oktober", "den tredje", "den første mandag i måneden", "den forgangne torsdag"."""
    following = tag_at(atoms, at + 1)
    if following == "ordinal" and atoms[at + 1].text.isalpha() and tag_at(atoms, at + 2) in COUNTABLE:
        return None  # "den første film"
    named = festival_at(atoms, at + 1, today) if following in ("digits", "ordinal", "festival") else None
    if dated := named or figures(atoms, at, today):
        return dated  # "den 2. juledag" is no second of the month
    if following == "ordinal":
        return nth(atoms, at + 1, today)
    return RULES[following](atoms, at + 1, today) if following in ("last", "previous", "next", "weekday") else None


def _ordinal(atoms: Atoms, at: int, today: date) -> Found | None:
    found = year_part(atoms, at, today) or festival_at(atoms, at, today) or figures(atoms, at, today)
    found = found or nth(atoms, at, today)
    unsure = found is None and tag_at(atoms, at + 1) == "weekday"
    return (When(why="ambiguous"), at + 2) if unsure else found


def _digits(atoms: Atoms, at: int, today: date) -> Found | None:
    found = (
        month_in_figures(atoms, at, today)
        or date_in_figures(atoms, at, today)
        or festival_at(atoms, at, today)
        or year_part(atoms, at, today)
    )
    found = found or (nth(atoms, at, today) if text_at(atoms, at + 1) == "." else None)
    heads = text_at(atoms, at + 1) == ":" or (text_at(atoms, at + 1) == "\n" and tag_at(atoms, at - 1) == "plan")
    if found is None and heads and _is_year(atoms[at]):
        year = int(atoms[at].value)
        return When(period=(date(year, 1, 1), date(year, 12, 31)), future=year > today.year), at + 1  # "2017: 16 børn"
    return found


def _day_after(atoms: Atoms, at: int, today: date) -> Found:
    return beside_festival(atoms, at, today) or day_after(atoms, at, today)


def until_today(when: When, today: date) -> When:
    """ "11 unge i fritidsjob siden 1/1", "siden januar": the time from then on."""
    first = when.period[0] if when.period else when.day
    return When(period=(first, today)) if first and first < today else when


RULES: dict[str, Callable[[Atoms, int, date], Found | None]] = {
    "day": _relative,
    "day_after": _day_after,
    "day_before": beside_festival,
    "vague_day": _vague,
    "weekday": weekday,
    "weekday_s": weekday_s,
    "weekdays": _each,
    "in": _in,
    "on": _on,
    "last": _turn,
    "previous": _turn,
    "this": _turn,
    "next": _turn,
    "week": week,
    "day_unit": week,
    "weekend": weekend,
    "month": bare_month,
    "month_unit": month_unit,
    "to": towards,
    "dayish": _dayish,
    "turnish": _turnish,
    "for": ago,
    "about": ahead,
    "every": _every,
    "the": _the,
    "ordinal": _ordinal,
    "digits": _digits,
    "quarter_mark": marked_quarter,
    "festival": festival_at,
}
