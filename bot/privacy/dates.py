"""Which numbers can be a day: as a birth date is written in a CPR number, and as people write dates."""

import re
from collections.abc import Sequence

from bot.privacy.spoken import MONTHS, ORDINALS
from bot.privacy.tokens import Tokens

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
QUARTER = re.compile(r"(?:0[6-9]|1\d|2[0-3])[0-5][05]")
"""Four digits that are more likely an hour."""
_REPLACED = 60
"""Added to the day in the numbers given to people who are not registered (erstatnings-CPR)."""


def is_day(day: int, month: int, year: int) -> bool:
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    return (day, month) != (29, 2) or year % 4 == 0


def is_birth(digits: str, replaced: bool = False) -> bool:
    """DDMMYY, DDMMYYYY or YYYYMMDD; with `replaced` also days 61 to 91."""
    if len(digits) == 6:
        return _is_birth(digits, replaced)
    if len(digits) != 8:
        return False
    day_first = digits[4:6] in ("19", "20") and _is_birth(digits[:4] + digits[6:], replaced)
    year_first = digits[:2] in ("19", "20") and _is_birth(digits[6:] + digits[4:6] + digits[2:4], replaced)
    return day_first or year_first


def _is_birth(digits: str, replaced: bool) -> bool:
    day = int(digits[:2])
    if replaced and day > _REPLACED:
        day -= _REPLACED
    return is_day(day, int(digits[2:4]), int(digits[4:]))


def is_date(groups: Sequence[str]) -> bool:
    """A date in its three parts: "12 3 57", "12 03 2057", "2057 03 12"."""
    day, month, year = groups
    if not (day and month and year):
        return False
    if len(day) == 4:
        day, year = year, day
    if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
        return False
    if len(year) == 4 and year[:2] not in ("19", "20"):
        return False
    return is_day(int(day), int(month), int(year))


def dates(found: Tokens) -> list[tuple[int, int]]:
    """Every full date: the places of its first and of its last token."""
    return [(at, at + length - 1) for at in range(len(found)) if (length := _length(found, at))]


def _length(found: Tokens, at: int) -> int:
    first = found[at]
    if first.written and len(first.digits) in (6, 8):
        return 1 if is_birth(first.digits, replaced=True) else 0
    if len(first.digits) in (1, 2, 4) or first.low in ORDINALS:
        return _in_parts(found, at)
    return 0


def _in_parts(found: Tokens, at: int) -> int:
    parts = found[at : at + 4]
    if len(parts) == 4 and parts[1].low in ("i", "of"):
        parts = [parts[0], parts[2], parts[3]]
        length = 4
    else:
        parts = parts[:3]
        length = 3
    if len(parts) < 3:
        return 0
    day, month, year = parts
    groups = (ORDINALS.get(day.low, day.digits), MONTHS.get(month.low, month.digits), year.digits)
    if (
        not all(groups)
        or len(month.sign) > 1
        or len(year.sign) > 1
        or "," in month.sign
        or "\n" in month.gap + year.gap
    ):
        return 0
    return length if is_date(groups) else 0


def years(found: Tokens, first: int, last: int) -> int:
    """The year of a date, two digits taken as 1931 to 2030."""
    digits = found[last].digits
    if first == last:
        digits = digits[4:] if len(digits) == 6 or digits[4:6] in ("19", "20") else digits[:4]
    elif len(found[first].digits) == 4:
        digits = found[first].digits
    year = int(digits)
    return year if year > 99 else year + (2000 if year <= 30 else 1900)
