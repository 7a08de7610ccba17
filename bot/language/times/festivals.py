"""Days that have a name: "juleaften", "2. påskedag", "skærtorsdag"."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.times.calendar import LONG_AGO, SOON, When, make_date

EASTER, ADVENT = "easter", "advent"
DAYS_IN_A_ROW = 2
"""Of Christmas, Easter and Whitsun."""
SUNDAY, SUNDAYS_OF_ADVENT, WEEK = 6, 4, 7
HOLIDAYS: dict[str, tuple[int | str, int | str]] = {
    **dict.fromkeys(("jul", "julen", "christmas"), (1224, 1226)),
    **dict.fromkeys(("nytaar", "nytaaret"), (1231, 101)),
    **dict.fromkeys(("paaske", "paasken", "easter"), (EASTER + "-3", EASTER + "+1")),
    **dict.fromkeys(("pinse", "pinsen"), (EASTER + "+49", EASTER + "+50")),
    "fastelavn": (EASTER + "-49", EASTER + "-49"),
}
"""The first and the last day of what lasts several: "fredagen før jul", "søndagen efter påske"."""


class Festival(NamedTuple):
    name: int | str
    later: int
    """So many days, or Sundays of Advent, behind the one of that name."""
    end: int
    """Where its words end."""

    def day(self, year: int) -> date:
        return day_of(self.name, year, self.later)


def festival_at(atoms: Sequence[Atom], at: int, today: date) -> tuple[When, int] | None:
    """The day that is named at `at`, the latest that was: "juleaften"; "2. juledag", "1. søndag i advent" too."""
    named = named_at(atoms, at)
    return (_latest(named, today), named.end) if named else None


def holiday_at(atoms: Sequence[Atom], at: int, way: int, today: date) -> tuple[When, int] | None:
    """The day that one before (`way` is -1) or behind a holiday is counted from: "jul", "juleaften"."""
    ends = HOLIDAYS.get(text_at(atoms, at))
    return (_latest(Festival(ends[way > 0], 0, at + 1), today), at + 1) if ends else festival_at(atoms, at, today)


def _latest(named: Festival, today: date) -> When:
    days = [named.day(year) for year in range(today.year - 1, today.year + 2)]
    past = max(day for day in days if day <= today)
    coming = min(day for day in days if day > today)
    if (coming - today).days <= SOON and (today - past).days > LONG_AGO:
        return When(future=True, options=(past, coming), why="future")
    return When(day=past)


def named_at(atoms: Sequence[Atom], at: int) -> Festival | None:
    """The day with a name that begins at `at`, of no year yet; "advent" alone is none."""
    later, place = 0, at
    if atoms[at].tag != "festival":
        place = _past_number(atoms, at)
        if tag_at(atoms, place) != "festival" or atoms[at].tag not in ("digits", "ordinal"):
            return None
        later = atoms[at].value - 1
    name = atoms[place].value
    most = SUNDAYS_OF_ADVENT if name == ADVENT else DAYS_IN_A_ROW
    return Festival(name, later, place + 1) if 0 <= later < most and (name != ADVENT or place > at) else None


def beside_festival(atoms: Sequence[Atom], at: int, today: date) -> tuple[When, int] | None:
    """ "dagen efter nytårsaften", "aftenen før juleaften": `at` is the words before the day that has a name."""
    found = festival_at(atoms, at + 1, today) if tag_at(atoms, at + 1) == "festival" else None
    day = found[0].day + timedelta(days=atoms[at].value) if found and found[0].day else None
    return (When(day=day) if day <= today else When(future=True), found[1]) if found and day else None


def _past_number(atoms: Sequence[Atom], at: int) -> int:
    """Behind "2.", or behind "2. søndag i" before "advent"."""
    place = at + 2 if text_at(atoms, at + 1) == "." else at + 1
    sunday = tag_at(atoms, place) == "weekday" and atoms[place].value == SUNDAY
    of_advent = sunday and tag_at(atoms, place + 1) in ("in", "of") and tag_at(atoms, place + 2) == "festival"
    return place + 2 if of_advent and atoms[place + 2].value == ADVENT else place


def day_of(name: int | str, year: int, later: int = 0) -> date:
    """Of a year: 1224 is 24 December, "easter-3" three days before Easter, "advent" its first Sunday.

    `later`: so many days, or Sundays of Advent, behind it.
    """
    if isinstance(name, int):
        day = make_date(year, *divmod(name, 100))
        assert day is not None
    elif name == ADVENT:
        christmas = date(year, 12, 25)
        fourth = christmas - timedelta(days=christmas.weekday() + 1 if christmas.weekday() != SUNDAY else WEEK)
        return fourth - timedelta(days=WEEK * (SUNDAYS_OF_ADVENT - 1 - later))
    else:
        day = easter(year) + timedelta(days=int(name.removeprefix(EASTER)))
    return day + timedelta(days=later)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian calendar: the algorithm of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    leap, left = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    full = (19 * (year % 19) + century - leap - moon + 15) % 30
    week = (32 + 2 * left + 2 * (rest // 4) - full - rest % 4) % 7
    shift = (year % 19 + 11 * full + 22 * week) // 451
    month, day = divmod(full + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)
