"""Time expressions: which words name a day, a week, a weekend or a month, and whether it was or will be."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from bot.language import calendar
from bot.language.calendar import When
from bot.language.day_numbers import date_in_figures
from bot.language.numbers import number_at
from bot.language.tokens import Atom, tag_at, text_at

MONTHS_AHEAD = 2
"""A month without a year that begins so soon may be meant as the coming one."""
Atoms = Sequence[Atom]
Found = tuple[When, int]
"""What was said, and the atom after it."""


def date_at(atoms: Atoms, at: int, today: date, english: bool = False) -> Found | None:
    """The time expression that begins at `at`."""
    rule = RULES.get(atoms[at].tag)
    found = rule(atoms, at, today) if rule else None
    if found is None and english and atoms[at].tag in ("digits", "numeral", "a", "ordinal"):
        found = _english_ago(atoms, at, today)
    if found is None:
        return None
    when, end = found
    while tag_at(atoms, end) == "daypart" or (tag_at(atoms, end) == "of" and tag_at(atoms, end + 1) == "daypart"):
        end += 1
    return when, end


def _relative(atoms: Atoms, at: int, today: date) -> Found:
    offset = atoms[at].value
    day = today + timedelta(days=offset)
    weak = atoms[at].text in ("nu", "nu her", "now", "just now")
    return (When(future=True) if offset > 0 else When(day=day, weak=weak)), at + 1


def _vague(atoms: Atoms, at: int, today: date) -> Found:
    return When(why="vague"), at + 1


def _weekday(atoms: Atoms, at: int, today: date) -> Found:
    """ "torsdag", "torsdag aften den 9. november", "torsdag i uge 45", "torsdag i sidste uge"."""
    weekday, end = atoms[at].value, at + 1
    while tag_at(atoms, end) == "daypart" or (text_at(atoms, end) in (",", "(") and _figures(atoms, end + 1, today)):
        end += 1
    if dated := _figures(atoms, end, today):
        return _agreeing(weekday, *dated)
    week = _week_after(atoms, end, today)
    if week:
        day = week[0][0] + timedelta(days=weekday)
        return (
            When(day=day) if day <= today else When(future=True, options=(day - timedelta(days=7),), why="future")
        ), week[1]
    if ago := _ago_after(atoms, end, today):
        return When(day=calendar.latest(weekday, ago[0], including_today=True)), ago[1]
    return When(weekday=weekday), end


def _figures(atoms: Atoms, at: int, today: date) -> Found | None:
    return date_in_figures(atoms, at, today) if at < len(atoms) else None


def _agreeing(weekday: int, when: When, end: int) -> Found:
    """A weekday beside its date; both readings are asked about where they contradict each other."""
    if when.day and when.day.weekday() != weekday:
        near = min(
            (when.day + timedelta(days=n) for n in range(-6, 7)),
            key=lambda d: (d.weekday() != weekday, abs(d - when.day)),
        )
        return When(options=(when.day, near), why="conflict"), end
    if when.future and when.options:
        fits = [day for day in when.options if day.weekday() == weekday]
        return when._replace(options=tuple(fits) or when.options), end
    return when, end


def _week_after(atoms: Atoms, at: int, today: date) -> tuple[tuple[date, date], int] | None:
    start = at + 1 if tag_at(atoms, at) in ("in", "of") else at
    found = _week(atoms, start, today) or _turn(atoms, start, today)
    if found and found[0].period and (found[0].period[1] - found[0].period[0]).days == 6:
        return found[0].period, found[1]
    return None


def _ago_after(atoms: Atoms, at: int, today: date) -> tuple[date, int] | None:
    found = _ago(atoms, at, today) if tag_at(atoms, at) == "for" else None
    return (found[0].day, found[1]) if found and found[0].day else None


def _weekday_s(atoms: Atoms, at: int, today: date) -> Found:
    """ "i tirsdags": the latest before today, a week earlier with "for en uge siden"."""
    weekday, end = atoms[at].value, at + 1
    while tag_at(atoms, end) == "daypart":
        end += 1
    day = calendar.latest(weekday, today)
    if tag_at(atoms, end) == "for" and (ago := _ago(atoms, end, today)) and ago[0].day:
        return When(day=calendar.latest(weekday, today) - (today - ago[0].day)), ago[1]
    if dated := _figures(atoms, end, today):
        return _agreeing(weekday, *dated)
    return When(day=day), end


def _in(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i tirsdags", "i uge 24", "i sidste uge", "i weekenden", "i oktober"."""
    following = tag_at(atoms, at + 1)
    if tag_at(atoms, at + 1) == "the" and tag_at(atoms, at + 2) in RULES:
        return RULES[atoms[at + 2].tag](atoms, at + 2, today)
    if following in ("weekday_s", "weekday"):
        return _weekday_s(atoms, at + 1, today)
    if following == "month":
        return _month(atoms, at + 1, today)
    if following in ("week", "weekend", "last", "previous", "this", "next", "month_unit", "the"):
        return RULES[following](atoms, at + 1, today)
    if following == "year_unit":
        return When(why="vague"), at + 2
    return None


def _on(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "på lørdag" is to come; English "on Saturday" has no direction."""
    if tag_at(atoms, at + 1) != "weekday":
        return _figures(atoms, at + 1, today) if atoms[at].text == "on" else None
    found = _weekday(atoms, at + 1, today)
    return found if atoms[at].text == "on" or found[0].weekday is None else (When(future=True), found[1])


def _turn(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "sidste torsdag", "forrige uge", "denne weekend", "næste måned"; "sidste fredag i oktober"."""
    turn, unit = atoms[at].tag if at < len(atoms) else "", tag_at(atoms, at + 1)
    if turn not in ("last", "previous", "this", "next"):
        return None
    if turn == "next":
        return (
            (When(future=True), at + 2)
            if unit in ("weekday", "week", "weekend", "month_unit", "day_unit", "month", "year_unit")
            else None
        )
    if unit == "weekday":
        return _nth(atoms, at, today) or (_turned_weekday(turn, atoms[at + 1].value, today), at + 2)
    back = turn != "this"
    if unit == "week" or (unit == "day_unit" and atoms[at + 1].value == 7):
        return When(period=calendar.week_of(today - timedelta(days=7 * back))), at + 2
    if unit == "weekend":
        return When(period=calendar.weekend(today, before=back)), at + 2
    if unit == "month_unit":
        day = today.replace(day=1) - timedelta(days=1) if back else today
        return When(period=calendar.month_of(day.year, day.month)), at + 2
    if unit == "month":
        return _month(atoms, at + 1, today)
    return (When(why="vague"), at + 2) if unit in ("year_unit", "day_unit") else None


def _turned_weekday(turn: str, weekday: int, today: date) -> When:
    day = calendar.latest(weekday, today, including_today=turn == "this")
    if turn == "previous" and (today - day).days < 3:
        return When(options=(day, day - timedelta(days=7)), why="ambiguous")
    if turn == "this" and calendar.monday(day) != calendar.monday(today):
        return When(weekday=weekday)
    return When(day=day)


def _week(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "uge 24", "uge 24 2017", "ugen"."""
    if tag_at(atoms, at) not in ("week", "day_unit"):
        return None
    if tag_at(atoms, at + 1) == "digits" and 1 <= atoms[at + 1].value <= 53:
        year = atoms[at + 2].value if tag_at(atoms, at + 2) == "digits" and 2000 <= atoms[at + 2].value < 2100 else None
        period = calendar.iso_week(atoms[at + 1].value, year, today)
        return (When(period=period, future=period[0] > today), at + (3 if year else 2)) if period else None
    return (When(period=calendar.week_of(today)), at + 1) if atoms[at].text == "ugen" else None


def _weekend(atoms: Atoms, at: int, today: date) -> Found:
    week = _week_after(atoms, at + 1, today)
    if week:
        return When(period=(week[0][0] + timedelta(days=5), week[0][1])), week[1]
    return When(period=calendar.weekend(today)), at + 1


def _month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "oktober", "oktober måned 2017": the latest that has begun."""
    month, end = atoms[at].value, at + 1
    if tag_at(atoms, end) == "month_unit":
        end += 1
    stated = tag_at(atoms, end) == "digits" and 2000 <= atoms[end].value < 2100
    ahead = (month - today.month) % 12
    if not stated and 0 < ahead <= MONTHS_AHEAD:
        return When(future=True, why="future"), end
    year = atoms[end].value if stated else today.year - (month > today.month)
    period = calendar.month_of(year, month)
    return When(period=period, future=period[0] > today), end + stated


def _bare_month(atoms: Atoms, at: int, today: date) -> Found | None:
    dated = _figures(atoms, at, today)
    named = len(atoms[at].text) > 4 or atoms[at].text in ("maj", "juni", "juli")
    alone = (
        named
        and atoms[at].text != "march"
        or tag_at(atoms, at + 1) == "month_unit"
        or (tag_at(atoms, at + 1) == "digits" and 2000 <= atoms[at + 1].value < 2100)
    )
    return dated or (_month(atoms, at, today) if alone else None)


def _month_unit(atoms: Atoms, at: int, today: date) -> Found | None:
    return (
        (When(period=calendar.month_of(today.year, today.month)), at + 1)
        if atoms[at].text in ("maaneden", "maneden")
        else None
    )


def _ago(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "for tre dage siden", "for en uge siden": `at` is the preposition."""
    many = number_at(atoms, at + 1) or ((1, at + 2) if text_at(atoms, at + 1) in ("en", "et") else None)
    if many is None and tag_at(atoms, at + 1) == "digits":
        many = atoms[at + 1].value, at + 2
    if many is None or tag_at(atoms, many[1] + 1) != "ago":
        return None
    return _counted_back(many[0], atoms[many[1]], today), many[1] + 2


def _english_ago(atoms: Atoms, at: int, today: date) -> Found | None:
    many = (1, at + 1) if atoms[at].tag == "a" else number_at(atoms, at)
    if atoms[at].tag == "digits":
        many = atoms[at].value, at + 1
    if many is None or tag_at(atoms, many[1] + 1) != "ago":
        return None
    return _counted_back(many[0], atoms[many[1]], today), many[1] + 2


def _counted_back(many: int, unit: Atom, today: date) -> When:
    days = unit.value if unit.tag == "day_unit" else 7 if unit.tag == "week" else None
    if days is None or many * days > 3000:
        return When(why="vague")
    return When(day=today - timedelta(days=many * days * (2 if unit.text == "fortnight" else 1)))


def _ahead(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "om en uge", "om torsdagen"."""
    if tag_at(atoms, at + 1) == "weekday":
        return When(weekday=atoms[at + 1].value, habit=True), at + 2
    many = number_at(atoms, at + 1) or ((1, at + 2) if tag_at(atoms, at + 1) in ("digits", "word", "vague") else None)
    if many and tag_at(atoms, many[1]) in ("day_unit", "month_unit", "week"):
        return When(future=True), many[1] + 1
    return None


def _every(atoms: Atoms, at: int, today: date) -> Found | None:
    end = at + 2 if tag_at(atoms, at + 1) == "ordinal" else at + 1
    known = tag_at(atoms, end) in ("weekday", "day_unit", "week", "month_unit", "month")
    return (When(habit=True), end + 1) if known else None


def _nth(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "første mandag i måneden", "sidste fredag i oktober": `at` is the ordinal or "sidste"."""
    if tag_at(atoms, at + 1) != "weekday" or tag_at(atoms, at + 2) not in ("in", "of"):
        return None
    found = (
        _in(atoms, at + 2, today)
        if tag_at(atoms, at + 3) in ("month", "month_unit", "last", "previous", "this")
        else None
    )
    if not found or not found[0].period or found[0].period[0].day != 1:
        return None
    nth = -1 if atoms[at].tag == "last" else atoms[at].value
    day = calendar.nth_weekday(nth, atoms[at + 1].value, found[0].period)
    return (When(day=day) if day <= today else When(future=True)), found[1] if day else None  # type: ignore[return-value]


def _the(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "den 3. oktober", "den tredje", "den første mandag i måneden", "den forgangne torsdag"."""
    dated = _figures(atoms, at, today)
    if dated:
        return dated
    following = tag_at(atoms, at + 1)
    if following == "ordinal":
        return _nth(atoms, at + 1, today)
    return RULES[following](atoms, at + 1, today) if following in ("last", "previous", "next", "weekday") else None


def _ordinal(atoms: Atoms, at: int, today: date) -> Found | None:
    return _figures(atoms, at, today) or _nth(atoms, at, today)


def _festival(atoms: Atoms, at: int, today: date) -> Found | None:
    when = calendar.without_year(24, 12, today)
    return (when, at + 1) if when else None


def _to(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "til april", "til lørdag": the coming one."""
    return (When(future=True), at + 2) if tag_at(atoms, at + 1) in ("month", "weekday") else None


RULES: dict[str, Callable[[Atoms, int, date], Found | None]] = {
    "day": _relative,
    "vague_day": _vague,
    "weekday": _weekday,
    "weekday_s": _weekday_s,
    "in": _in,
    "on": _on,
    "last": _turn,
    "previous": _turn,
    "this": _turn,
    "next": _turn,
    "week": _week,
    "day_unit": _week,
    "weekend": _weekend,
    "month": _bare_month,
    "month_unit": _month_unit,
    "to": _to,
    "for": _ago,
    "about": _ahead,
    "every": _every,
    "the": _the,
    "ordinal": _ordinal,
    "digits": date_in_figures,
    "festival": _festival,
}
