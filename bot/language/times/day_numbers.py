"""Dates in figures and month names: "d. 14/6", "14.06.17", "den 3. okt 2017", "3rd of October", "2017-10-03"."""

from collections.abc import Sequence
from datetime import date

from bot.language.atoms.abbreviations import CLOSING
from bot.language.atoms.fractions import fraction_at, one_person_at, share_in_figures
from bot.language.atoms.tokens import Atom
from bot.language.times import calendar
from bot.language.times.calendar import When

Atoms = Sequence[Atom]
Found = tuple[When, int]
BOTH = frozenset({"og", "and"})
MONTHS = frozenset({"month", "monthish"})
"""A month's name, or a word one typing error from one."""
DATING = MONTHS | {"sign", "of", "the", "and", "to", "word", "ground", "door"}
"""What may stand between the figures of a date: "3rd" and "4th" too."""
GOALS = frozenset({"maal", "maalet", "maalsat"})
COUNTED = frozenset({"who", "pieces", "money"})
"""What stands after a number of people, never after a date."""
SHORTEST_NOUN = 5
"""Letters of a word that may be counted; "October 3 some came" only goes on."""
ALONGSIDE = COUNTED | {"of", "came", "new", "total"}
"""The same, where a day ended the sentence before: "inden den 10. 12 kom"."""


def date_in_figures(atoms: Atoms, at: int, today: date) -> Found | None:
    """The date in figures that begins at `at`, with or without "den", and where it ends."""
    introduced = atoms[at].tag == "the" and at + 1 < len(atoms)
    if introduced and atoms[at].text == "d" and atoms[at + 1].glued and _at(atoms, at + 2).tag not in DATING:
        return None  # "celle D7"
    start = at + 1 if introduced else at
    if not introduced and atoms[start].tag == "digits" and _at(atoms, start + 1).tag not in DATING:
        return None
    day = _day_number(atoms, start)
    if day is None:
        return (NO_SUCH_DAY, start + 3) if introduced and _past_the_month(atoms, start) else _iso(atoms, start, today)
    if not introduced and (fraction_at(atoms, start) or share_in_figures(atoms, start)):
        return None
    return (
        _named(atoms, start, day, today)
        or _signed(atoms, start, day, today, introduced)
        or _alone(atoms, start, day, today, introduced)
    )


def _past_the_month(atoms: Atoms, at: int) -> bool:
    """ "den 32. oktober"."""
    ended = _at(atoms, at + 1).text == "." and _at(atoms, at + 1).glued
    return ended and _at(atoms, at).tag == "digits" and _at(atoms, at + 2).tag == "month"


def _at(atoms: Atoms, at: int) -> Atom:
    return atoms[at] if at < len(atoms) else _NOTHING


_NOTHING = Atom("", 0, 0, False, "")


def _day_number(atoms: Atoms, at: int) -> int | None:
    atom = _at(atoms, at)
    return (
        atom.value
        if atom.tag in ("digits", "ordinal") and 1 <= atom.value <= 31 and len(atom.text.lstrip("0"))
        else None
    )


def _after_day(atoms: Atoms, at: int) -> int:
    """Past the full stop of "3." or the ending of "3rd"."""
    end = at + 1
    if _at(atoms, end).text in (".", "rd", "nd", "st", "th") and _at(atoms, end).glued:
        end += 1
    return end


def _named(atoms: Atoms, at: int, day: int, today: date) -> Found | None:
    """ "3. oktober", "3. til 5. oktober", "3rd of October 2017"."""
    end = _after_day(atoms, at)
    if _at(atoms, end).tag in ("of", "the") and _at(atoms, end + 1).tag in MONTHS:
        end += 1
    if _at(atoms, end).tag in MONTHS and not _is_counted_by_month(atoms, at, end):
        return _dated(atoms, end + 1, day, _month_number(_at(atoms, end)), today)
    if _at(atoms, end).text in ("-", "og", "til", "and", "to") and (last := _day_number(atoms, end + 1)) and last > day:
        after = _after_day(atoms, end + 1)
        if _at(atoms, after).tag == "month" and (
            found := _dated(atoms, after + 1, last, _at(atoms, after).value, today)
        ):
            return _run(found, day, both=_at(atoms, end).text in BOTH)
    return None


def _is_counted_by_month(atoms: Atoms, at: int, month: int) -> bool:
    """ "januar 3 februar 4": three in January, and no third of February."""
    before = at - 2 if at > 1 and atoms[at - 1].text == ":" else at - 1
    behind = month + 2 if _at(atoms, month + 1).text == ":" else month + 1
    return before >= 0 and atoms[before].tag == "month" and _at(atoms, behind).tag == "digits"


def _month_number(atom: Atom) -> int:
    return int(atom.value if atom.tag == "month" else atom.value.value)


def _run(found: Found, first: int, both: bool) -> Found | None:
    """The days from one to another, or the two: "den 5. og 12. marts"."""
    when, end = found
    start = calendar.make_date(when.day.year, when.day.month, first) if when.day else None
    if not (start and when.day):
        return found
    if both and (when.day - start).days > 1:
        return When(options=(start, when.day), why="ambiguous", several=True), end
    return When(period=(start, when.day)), end


def _dated(atoms: Atoms, at: int, day: int, month: int, today: date) -> Found | None:
    """A day and a month, and the year behind them where there is one."""
    end = at + 1 if _at(atoms, at).text == "." and _at(atoms, at + 1).tag == "digits" else at
    year = _at(atoms, end)
    if year.tag == "digits" and len(year.text) == 4 and 2000 <= year.value < 2100:
        when = calendar.with_year(day, month, year.value, today) or NO_SUCH_DAY
        return when, end + 1
    return calendar.without_year(day, month, today) or NO_SUCH_DAY, at


NO_SUCH_DAY = When(why="typo")
""" "29. februar 2018"."""


def _names_what_is_counted(atoms: Atoms, named: int, at: int) -> bool:
    """ "babyklub september 4 nye mødre", "sprogindsats sept 5 aktiviteter"; "March 4 new family …" is a day."""
    before, behind = _at(atoms, max(named, 0)), _at(atoms, at)
    if before.tag != "plan" or not before.value.topics:
        return False
    strange = behind.tag == "word" and behind.value is None and len(behind.text) >= SHORTEST_NOUN
    return behind.tag == "new" or strange or (behind.tag == "plan" and bool(behind.value.topics))


def month_first(atoms: Atoms, at: int, today: date) -> Found | None:
    """ "October 3rd", "October 3, 2017", in English; in Danish "oktober 3" is three in October."""
    day = _day_number(atoms, at + 1)
    if day is None or _at(atoms, at + 1).tag != "digits":
        return None
    end = _after_day(atoms, at + 1)
    if _at(atoms, end).tag in COUNTED or _names_what_is_counted(atoms, at - 1, end):
        return None  # "HotSpot januar 11 unge"
    if _at(atoms, end).text == "," and _at(atoms, end + 1).tag == "digits" and len(_at(atoms, end + 1).text) == 4:
        end += 1
    return _dated(atoms, end, day, atoms[at].value, today)


def _signed(atoms: Atoms, at: int, day: int, today: date, introduced: bool) -> Found | None:
    """ "14/6", "14-6", "14.06.17", "14/6-17"."""
    sign, month = _at(atoms, at + 1), _at(atoms, at + 2)
    if american := _american(atoms, at, day, today):
        return american
    if _at(atoms, at - 1).text == "/" and _at(atoms, at - 2).tag == "digits" and at > 1 and atoms[at].glued:
        return None  # "nov/dec/jan 21/17/12"
    fits = month.tag == "digits" and 1 <= month.value <= 12 and len(month.text) <= 2
    if sign.text not in ("/", "-", ".") or not sign.glued or not fits or not (month.glued or introduced):
        return None
    end = at + 3
    year = _year_after(atoms, end)
    if year:
        when = calendar.with_year(day, month.value, year[0], today)
        return (when, year[1]) if when else None
    if not introduced and not _means_a_date(atoms, at, sign.text):
        return None
    if _at(atoms, end).text in GOALS:
        return None  # "8/10 mål"
    if not month.glued and _at(atoms, end).tag in ALONGSIDE:
        return None  # "… inden den 15. 12 børn og 8 voksne til banko"
    when = calendar.without_year(day, month.value, today)
    return (when, end) if when else None


def _american(atoms: Atoms, at: int, month: int, today: date) -> Found | None:
    """ "10/14/2018": no month is the fourteenth."""
    day, year = _at(atoms, at + 2), _at(atoms, at + 4)
    if month > 12 or day.tag != "digits" or not 12 < day.value <= 31 or year.tag != "digits" or len(year.text) != 4:
        return None
    if [_at(atoms, place).text for place in (at + 1, at + 3)] != ["/", "/"] or not (day.glued and year.glued):
        return None
    when = calendar.with_year(day.value, month, year.value, today)
    return (when, at + 5) if when else None


def _year_after(atoms: Atoms, at: int) -> tuple[int, int] | None:
    sign = _at(atoms, at)
    start = at + 1 if sign.text in ("/", "-", ".", "'", "’") else at
    year = _at(atoms, start)
    if year.tag != "digits" or (start > at and not (year.glued or sign.glued)):
        return None
    if len(year.text) == 4 and 2000 <= year.value < 2100:
        return year.value, start + 1
    return (
        (year.value, start + 1) if start > at and year.glued and len(year.text) == 2 and 10 <= year.value < 40 else None
    )


def _means_a_date(atoms: Atoms, at: int, sign: str) -> bool:
    """Without "den": "5-6" rising is a range, "1.5" a decimal number, and before people it is a count."""
    day, month, after = atoms[at], atoms[at + 2], _at(atoms, at + 3)
    if after.tag in COUNTED:
        return sign == "/" and one_person_at(atoms, at + 3)
    if sign == "-":
        return bool(day.value > month.value or month.text[0] == "0")
    stopped = after.text == "." and after.glued  # "12.3."
    return sign == "/" or len(month.text) == 2 or stopped


def _alone(atoms: Atoms, at: int, day: int, today: date, introduced: bool) -> Found | None:
    """ "den 3.", "d. 3"; without "den" a number is a number."""
    end = _after_day(atoms, at)
    following = _at(atoms, end).tag
    if introduced and (
        atoms[at - 1].text in ("det", "de") or (atoms[at - 1].text not in ("den", "d") and end == at + 1)
    ):
        return None
    if not introduced or following in COUNTED | {"weekday", "plan"}:
        return None
    if atoms[at].text in ("anden", "andet") or (
        atoms[at].tag == "ordinal"
        and (following in ("word", "day_unit", "hours", "half") or atoms[at - 1].text == "det")
    ):
        return None
    when = calendar.day_of_month(day, today)
    closed = end > at + 1 and atoms[end - 1].value == CLOSING
    return (when, end - closed) if when else None


def _iso(atoms: Atoms, at: int, today: date) -> Found | None:
    year, month, day = _at(atoms, at), _at(atoms, at + 2), _at(atoms, at + 4)
    signs = _at(atoms, at + 1).text, _at(atoms, at + 3).text
    if year.tag != "digits" or not 2000 <= year.value < 2100 or signs not in (("-", "-"), ("/", "/")):
        return None
    if month.tag != "digits" or day.tag != "digits":
        return None
    when = calendar.with_year(day.value, month.value, year.value, today)
    return (when, at + 5) if when else None
