"""Days in words: "i morgen", "onsdag i næste uge", "sidste fredag i november", "uge 28-30", "to uger", "i mandags"."""

from collections.abc import Callable
from datetime import date, timedelta

from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.reading import Period
from bot.language.times.calendar import month_of, nth_weekday, week_of
from bot.language.times.dates import date_at
from bot.language.times.day_pieces import DAY, Atoms, Found, day_alone, digits, fixed, in_figures, iso, one, with_month
from bot.language.times.festivals import named_at

NEXT = frozenset({"naeste", "next", "kommende", "foerstkommende", "coming"})
CHRISTMAS = "jul"
BACK = frozenset({"weekday_s", "last", "previous", "for"})
"""What looks back, also here: "i mandags", "sidste uge", "for tre dage siden"."""
COUNTED = frozenset({"digits", "numeral", "a"})


def _been(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i mandags", "sidste uge", "for tre dage siden", "last Friday", "two weeks ago"."""
    tag, following = tag_at(atoms, at), tag_at(atoms, at + 1)
    if tag not in BACK | COUNTED and not (tag == "in" and following in BACK):
        return None
    found = date_at(atoms, at, today, english=tag in COUNTED)
    if found is None or (tag in COUNTED and tag_at(atoms, found[1] - 1) != "ago"):
        return None
    when, end = found
    day = when.day or (when.options[0] if when.options else None)
    return Found(lambda _start: when.period or one(day), end) if when.period or day else None


def _nth(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "første mandag i december", "1. søndag i juni", "sidste fredag i november": the coming one."""
    which = {"last": -1, "ordinal": 0, "digits": 0}.get(tag_at(atoms, at))
    name = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    if which is None or tag_at(atoms, name) != "weekday" or tag_at(atoms, name + 1) not in ("in", "of"):
        return None
    if tag_at(atoms, name + 2) != "month":
        return None
    month, year = atoms[name + 2].value, digits(atoms, name + 3)
    stated = 2000 <= year < 2100
    years = (year,) if stated else (today.year, today.year + 1)
    found = (nth_weekday(which or atoms[at].value, atoms[name].value, month_of(each, month)) for each in years)
    return fixed(next((day for day in found if day and (stated or day >= today)), None), name + 3 + stated)


def _festival(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "juleaften", "2. søndag i advent": the coming one."""
    named = named_at(atoms, at)
    return (
        fixed(next(day for year in (0, 1) if (day := named.day(today.year + year)) >= today), named.end)
        if named
        else None
    )


def _relative(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i morgen", "i dag"; also "i går": one may be told late that somebody is ill."""
    return fixed(today + timedelta(days=atoms[at].value), at + 1) if tag_at(atoms, at) == "day" else None


def _weekday(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "fredag", "fredag den 24. november", "onsdag i næste uge", "søndag om en uge"."""
    if tag_at(atoms, at) != "weekday":
        return None
    number, after = atoms[at].value, at + 1
    while tag_at(atoms, after) == "the" or text_at(atoms, after) == ".":
        after += 1
    dated = with_month(atoms, after, today) or in_figures(atoms, after, today) if after < len(atoms) else None
    if dated:
        return Found(lambda start: _agreeing(number, dated.piece(start)), dated.end)
    soonest = today + DAY if text_at(atoms, at - 1) in NEXT else today  # "næste tirsdag", said on a Tuesday
    return _in_a_week(number, atoms, at + 1, today) or Found(
        lambda start: one(_coming(number, max(start, soonest))), at + 1, later=True
    )


def _in_a_week(weekday: int, atoms: Atoms, at: int, today: date) -> Found | None:
    """What stands behind a weekday and says in which week: "i næste uge", "i uge 48", "om en uge"."""
    ahead = _lasting(atoms, at + 1, today) if tag_at(atoms, at) == "about" else None
    if ahead and (length := ahead.piece(today)):
        return fixed(_coming(weekday, today) + (length[0] - today), ahead.end)
    if tag_at(atoms, at) != "in":
        return None
    week = _this_or_next(atoms, at + 1, today) or _week_number(atoms, at + 1, today)
    days = week.piece(today) if week and tag_at(atoms, week.end - 1) != "weekend" else None
    return fixed(days[1] - timedelta(days=6 - weekday), week.end) if week and days else None


def _agreeing(weekday: int, days: Period | None) -> Period | None:
    """ "mandag 20/11"; None where the date is no such weekday."""
    return days if days and days[0].weekday() == weekday else None


def _week_number(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "uge 29", "uge 28 og 29", "uge 28-30"."""
    first = digits(atoms, at + 1)
    if tag_at(atoms, at) != "week" or not 1 <= first <= 53:
        return None
    joined = text_at(atoms, at + 2) == "-" or tag_at(atoms, at + 2) in ("and", "to")
    last = digits(atoms, at + 3) if joined else 0
    weeks = [first, *([last] if 1 <= last <= 53 else [])]

    def days(start: date) -> Period | None:
        found = [_week(number, start) for number in weeks]
        return (found[0][0], found[-1][1]) if found[0] and found[-1] else None

    return Found(days, at + 2 * len(weeks))


def _this_or_next(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "næste uge", "denne uge", "resten af ugen", "i weekenden"."""
    ahead = tag_at(atoms, at) == "next"
    unit = at + (tag_at(atoms, at) in ("next", "this"))
    monday, sunday = week_of(today + timedelta(days=7 * ahead))
    named = unit < len(atoms) and _length(atoms[unit]) == 7
    if named and (unit > at or text_at(atoms, unit) == "ugen"):
        return Found(lambda _start: (max(monday, today), sunday), unit + 1)
    if tag_at(atoms, unit) == "weekend":
        return Found(lambda _start: (max(sunday - DAY, today), sunday), unit + 1)
    return None


def _lasting(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "to uger", "14 dage"; "om en uge" is the day when it begins."""
    many = 1 if text_at(atoms, at) in ARTICLES or tag_at(atoms, at) == "a" else 0
    if tag_at(atoms, at) in ("digits", "numeral"):
        many = atoms[at].value
    length = many * (_length(atoms[at + 1]) if at + 1 < len(atoms) else 0)
    if not 1 <= length <= 400:
        return None
    if tag_at(atoms, at - 1) == "about":
        return fixed(today + timedelta(days=length), at + 2)
    return Found(lambda _start: None, at + 2, length)


def _length(unit: Atom) -> int:
    """Days in what is counted: a day, a week."""
    if unit.tag == "week":
        return 7
    return int(unit.value) if unit.tag == "day_unit" else 0


def _month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i juli", "hele august"."""
    if tag_at(atoms, at) != "month" or text_at(atoms, at) == CHRISTMAS:
        return None
    number = atoms[at].value
    return Found(lambda _start: month_of(today.year + (number < today.month), number), at + 1)


RULES: tuple[Callable[[Atoms, int, date], Found | None], ...] = (
    iso, _festival, _nth, with_month, in_figures, day_alone, _been, _relative, _weekday, _week_number, _this_or_next,
    _lasting, _month,
)  # fmt: skip
"""The most definite first."""


def _coming(weekday: int, start: date) -> date:
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def _week(number: int, start: date) -> Period:
    for year in (start.year, start.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= start:
            return monday, monday + timedelta(days=6)
    return week_of(start)
