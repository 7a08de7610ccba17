"""Days to come in a few words: "1/7 - 14/7", "fra mandag til fredag", "uge 29 og 30", "i morgen".

The reader looks back, since reports do; an absence lies ahead.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.language.calendar import make_date, month_of, week_of
from bot.language.lexer import general
from bot.language.normalise import normalise
from bot.language.numbers import ARTICLES, ENGLISH, number_word
from bot.language.reading import Period
from bot.language.tokens import Atom, tag_at, text_at, tokenise

BEGUN = timedelta(days=60)
"""An absence that lasts may be told of so long after its first day: "fra 1/11 til 20/11", written on the fifteenth."""
DAY = timedelta(days=1)
UNTIL = frozenset({"indtil", "until", "till", "ud"})
CHRISTMAS = "jul"

Atoms = Sequence[Atom]
Piece = Callable[[date], Period | None]
"""The days that an expression means, at or after a day."""


class Found(NamedTuple):
    piece: Piece
    end: int
    lasts: int = 0
    """For a length such as "to uger": how many days."""
    later: bool = False
    """A weekday behind another day is never that day itself: "onsdag til onsdag"."""


def days_of(text: str, today: date) -> Period | None:
    """First and last of the days that the words name; None where they name none, or say a number that is no day."""
    return next((span for english in (False, True) if (span := _days_of(text, today, english))), None)


def _days_of(text: str, today: date, english: bool) -> Period | None:
    atoms = _tagged(text, english)
    found, starts = _pieces(atoms, today)
    if not found or any(atom.tag == "digits" for atom in _left(atoms, found, starts)):
        return None
    open_start = not any(atom.tag == "from" for atom in atoms) and _until(atoms[: starts[0]])
    spans = [_span(found, start, today, open_start) for start in (today - BEGUN, today)]
    return next((span for span in spans if span and span[1] >= today), spans[1])


def _tagged(text: str, english: bool) -> list[Atom]:
    tokens = tokenise(normalise(text[:200]).text)
    phrases = general(english)
    atoms: list[Atom] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        known = phrases.at(tokens, at) if token.tag == "word" else None
        if known:
            atoms.append(token._replace(tag=known[1].tag, value=known[1].value))
        else:
            number = number_word(token.text) or ENGLISH.get(token.text)
            atoms.append(token._replace(tag="numeral", value=number) if number and token.tag == "word" else token)
        at = known[0] if known else at + 1
    return atoms


def _pieces(atoms: Atoms, today: date) -> tuple[list[Found], list[int]]:
    found: list[Found] = []
    starts: list[int] = []
    at = 0
    while at < len(atoms):
        piece = next((made for rule in RULES if (made := rule(atoms, at, today))), None)
        if piece:
            found.append(piece)
            starts.append(at)
        at = piece.end if piece else at + 1
    return found, starts


def _left(atoms: Atoms, found: Sequence[Found], starts: Sequence[int]) -> list[Atom]:
    taken = {at for piece, start in zip(found, starts, strict=True) for at in range(start, piece.end)}
    return [atom for at, atom in enumerate(atoms) if at not in taken]


def _until(before: Atoms) -> bool:
    return any(atom.tag == "to" or atom.text in UNTIL for atom in before)


def _span(found: Sequence[Found], start: date, today: date, open_start: bool) -> Period | None:
    days: list[date] = [today] if open_start else []
    cursor = start
    for each in found:
        span = None if each.lasts else each.piece(cursor + DAY if each.later and days else cursor)
        if span is None and not each.lasts:
            return None
        if span:
            days += span
            cursor = span[0]
    lasts = sum(each.lasts for each in found)
    first = min(days, default=today)
    return first, max([*days, first + timedelta(days=lasts - 1)] if lasts else days)


# -- the expressions, the most definite first --


def _iso(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "2018-07-01"."""
    if _signs(atoms, at) != ("-", "-") or len(text_at(atoms, at)) != 4:
        return None
    return _fixed(make_date(atoms[at].value, _digits(atoms, at + 2), _digits(atoms, at + 4)), at + 5)


def _in_figures(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "1/7", "1.7.", "1/7-18", "01-07-2018"."""
    day, month = _digits(atoms, at), _digits(atoms, at + 2)
    sign, second = _signs(atoms, at)
    year = _digits(atoms, at + 4)
    if sign == second == "-" and year >= 2000:
        return _fixed(make_date(year, month, day), at + 5)
    if sign not in ("/", ".") or not atoms[at + 1].glued or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    glued = at + 4 < len(atoms) and atoms[at + 4].glued and atoms[at + 3].glued
    if second in ("/", ".", "-") and glued and (year >= 2000 or 10 <= year < 40) and text_at(atoms, at + 5) != "/":
        return _fixed(make_date(year % 100 + 2000, month, day), at + 5)
    if 2000 <= _digits(atoms, at + 3) < 2100:
        return _fixed(make_date(_digits(atoms, at + 3), month, day), at + 4)
    return Found(lambda start: _one(_ahead(day, month, start)), at + 3)


def _with_month(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "1. juli", "1.-14. juli", "1 til 14 juli 2018", "1st of July", "July 1"."""
    if tag_at(atoms, at) == "month" and _digits(atoms, at + 1) in range(1, 32):
        return _dated(_digits(atoms, at + 1), atoms[at].value, atoms, at + 2)
    first, end = _day_number(atoms, at)
    last, after = _day_number(atoms, _past_joint(atoms, end))
    end = after if first and last else end
    last = last or first
    end += tag_at(atoms, end) == "of"
    if not first or not last or tag_at(atoms, end) != "month":
        return None
    until = _dated(last, atoms[end].value, atoms, end + 1)
    return until if last == first else _run(first, until)


def _past_joint(atoms: Atoms, at: int) -> int:
    """Past what joins two days of one month: "-", "til", "og", "til og med", "til d."."""
    end = at
    while text_at(atoms, end) in ("-", "d", "den") or tag_at(atoms, end) in ("to", "and", "with", "the"):
        end += 1
        end += text_at(atoms, end) == "." and text_at(atoms, end - 1) == "d"
    return end if end > at else len(atoms)


def _alone(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "d. 3.", "den 3.": the coming third."""
    before = at - 1 - (text_at(atoms, at - 1) == ".")
    day, end = _day_number(atoms, at)
    if not day or text_at(atoms, before) not in ("d", "den"):
        return None
    days = (date(today.year, today.month, 1) + n * DAY for n in range(70))
    return _fixed(next(each for each in days if each.day == day and each >= today), end)


def _run(first: int, until: Found) -> Found:
    """ "1.-14. juli": the month of the last day is that of the first."""

    def days(start: date) -> Period | None:
        last = until.piece(start)
        begun = make_date(last[1].year, last[1].month, first) if last else None
        return (begun, last[1]) if begun and last and begun <= last[1] else None

    return Found(days, until.end)


def _dated(day: int, month: int, atoms: Atoms, end: int) -> Found:
    year = _digits(atoms, end)
    if 2000 <= year < 2100:
        return _fixed(make_date(year, month, day), end + 1)
    return Found(lambda start: _one(_ahead(day, month, start)), end)


def _relative(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "i morgen", "i dag"; also "i går": one may be told late that somebody is ill."""
    return _fixed(today + timedelta(days=atoms[at].value), at + 1) if tag_at(atoms, at) == "day" else None


def _weekday(atoms: Atoms, at: int, today: date) -> Found | None:
    if tag_at(atoms, at) != "weekday":
        return None
    number, after = atoms[at].value, at + 1
    while tag_at(atoms, after) == "the" or text_at(atoms, after) == ".":
        after += 1
    dated = _with_month(atoms, after, today) or _in_figures(atoms, after, today) if after < len(atoms) else None
    if dated:
        return Found(lambda start: _agreeing(number, dated.piece(start)), dated.end)
    return Found(lambda start: _one(_coming(number, max(start, today))), at + 1, later=True)


def _agreeing(weekday: int, days: Period | None) -> Period | None:
    """ "mandag 20/11"; None where the date is no such weekday."""
    return days if days and days[0].weekday() == weekday else None


def _week_number(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "uge 29", "uge 28 og 29", "uge 28-30"."""
    first = _digits(atoms, at + 1)
    if tag_at(atoms, at) != "week" or not 1 <= first <= 53:
        return None
    joined = text_at(atoms, at + 2) == "-" or tag_at(atoms, at + 2) in ("and", "to")
    last = _digits(atoms, at + 3) if joined else 0
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
        return _fixed(today + timedelta(days=length), at + 2)
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
    _iso, _with_month, _in_figures, _alone, _relative, _weekday, _week_number, _this_or_next, _lasting, _month,
)  # fmt: skip


def _digits(atoms: Atoms, at: int) -> int:
    return int(atoms[at].value) if tag_at(atoms, at) == "digits" else 0


def _signs(atoms: Atoms, at: int) -> tuple[str, str]:
    """The signs behind the first and the second of two numbers that begin at `at`."""
    return (text_at(atoms, at + 1), text_at(atoms, at + 3)) if tag_at(atoms, at) == "digits" else ("", "")


def _day_number(atoms: Atoms, at: int) -> tuple[int, int]:
    """The day of a month that stands at `at` ("1", "1.", "første"), or 0, and what comes after it."""
    if tag_at(atoms, at) not in ("digits", "ordinal") or not 1 <= atoms[at].value <= 31:
        return 0, at
    return int(atoms[at].value), at + 1 + (text_at(atoms, at + 1) in (".", "st", "nd", "rd", "th"))


def _fixed(day: date | None, end: int) -> Found:
    return Found(lambda _start: _one(day), end)


def _one(day: date | None) -> Period | None:
    return (day, day) if day else None


def _ahead(day: int, month: int, start: date) -> date | None:
    years = range(start.year, start.year + 9)
    return next((found for year in years if (found := make_date(year, month, day)) and found >= start), None)


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
