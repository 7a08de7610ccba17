"""Finds CPR numbers written in one go: six digits that can be a birth date, then four, however they are grouped.

No modulus-11 check: numbers that fail it are issued. When in doubt a number is stopped; let through is only what
the words around it, or its own signs, say is a date with a clock, a count, a telephone number or a second date.
"""

import itertools
import re

from bot.privacy.dates import QUARTER, is_birth, is_date
from bot.privacy.plain import HIDDEN
from bot.privacy.tokens import Span, Tokens
from bot.privacy.words import COUNTED, DAY_INTRODUCED, PHONE

_LONGEST_GAP = 6
_FEWEST_DIGITS = 8
"""5/3-57 6789"""
_MOST_DIGITS = 12
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")


def find(text: str, found: Tokens) -> list[Span]:
    """What must be masked."""
    spans: list[Span] = []
    figures = [place for place, token in enumerate(found) if token.digits]
    if sum(len(found[place].digits) for place in figures) < _FEWEST_DIGITS:
        return spans
    for first in figures:
        if len(found[first].digits) > _MOST_DIGITS - 2:
            spans += _in_a_long_number(text, found, first)
        last = _end(found, first)
        if last is not None:
            spans.append((found[first].start, found[last].end))
    return spans


def _in_a_long_number(text: str, found: Tokens, at: int) -> list[Span]:
    """Eleven digits or more hold a number if any ten of them can be one; not in the address of a web page."""
    digits = found[at].digits
    before = text[max(0, found[at].start - 80) : found[at].start].split(" ")[-1]
    if "." in before and "/" in before:
        return []
    holds = any(is_birth(digits[start : start + 6]) for start in range(len(digits) - 9))
    return [found[at].span] if holds else []


def _end(found: Tokens, first: int) -> int | None:
    """The last token of the CPR number that begins at `first`, if one does."""
    total = 0
    for last in range(first, min(first + _MOST_DIGITS, len(found))):
        token = found[last]
        if not token.digits or (last > first and not _close(token.gap)):
            return None
        total += len(token.digits)
        if total > _MOST_DIGITS:
            return None
        if total >= _FEWEST_DIGITS and _is_cpr(found, first, last):
            return last
    return None


def _close(gap: str) -> bool:
    return len(gap.strip()) <= _LONGEST_GAP and HIDDEN not in gap


def _is_cpr(found: Tokens, first: int, last: int) -> bool:
    groups = [token.digits for token in found[first : last + 1]]
    if len(groups) == 1:
        return len(groups[0]) in (10, 12) and is_birth(groups[0][:-4], replaced=len(groups[0]) == 10)
    if len(groups) == 2 and len(groups[1]) == 4 and len(groups[0]) in (6, 8):
        return is_birth(groups[0], replaced=True)
    gaps = [token.gap for token in found[first + 1 : last + 1]]
    if any("\n" in gap for gap in gaps[:-1]) or any("+" in gap for gap in gaps):
        return False
    signs = [token.sign for token in found[first + 1 : last + 1]]
    return _is_grouped(groups, gaps, signs) and not _is_something_else(found, first, last)


def _is_grouped(groups: list[str], gaps: list[str], signs: list[str]) -> bool:
    """A number in more groups: 12.03.57-6789, 5/3-57 6789, 120357 67 89, 12 03 57 67 89, 1 2 0 3 5 7 6 7 8 9."""
    if len(groups) == 4 and len(groups[3]) == 4 and is_date(groups[:3]):
        return _signs_of_a_date(gaps, signs)
    digits = "".join(groups)
    if len(digits) not in (10, 12) or not is_birth(digits[:-4], replaced=max(map(len, groups)) == 1):
        return False
    if len(set(signs)) == 1 and (signs[0] != "." or len(set(gaps)) == 1):
        return _evenly_grouped(groups, signs[0])
    return _date_then_four(groups, signs)


def _signs_of_a_date(gaps: list[str], signs: list[str]) -> bool:
    to_month, to_year, _ = signs
    if max(len(to_month), len(to_year)) > 1:
        return False
    if to_year and gaps[0] != gaps[1] == gaps[2]:
        return False  # "25 10.11.2017", "af 13. 10.11.2017", "10-12.11.2017": a count or a day before a date
    if "," in (to_month, to_year):
        return False
    return to_month == to_year or to_month in "./"


def _evenly_grouped(groups: list[str], sign: str) -> bool:
    if sign == ",":
        return max(map(len, groups)) == 1
    sizes = list(itertools.accumulate(map(len, groups)))
    if sizes[-1] - 4 in sizes:
        return len(sign) <= 1
    years = [group for group in groups if len(group) == 4 and group[:2] in ("19", "20")]
    date_and_count = len(groups) > 3 and len(groups[2]) == 4 and is_date(groups[:3])
    return not sign and len(years) < 2 and not date_and_count


def _date_then_four(groups: list[str], signs: list[str]) -> bool:
    """Two parts, each whole, with another sign between them than within them."""
    sizes = list(itertools.accumulate(map(len, groups)))
    if sizes[-1] - 4 not in sizes:
        return False
    parts = sizes.index(sizes[-1] - 4) + 1
    within_date, between, within_serial = set(signs[: parts - 1]), signs[parts - 1], set(signs[parts:])
    if len(within_date) > 1 or "," in within_date:
        return False
    if within_serial:
        return (parts == 1 and between != "") or (within_serial == {""} and between in ("", "-", ":"))
    return not (within_date == {"."} and len(groups[0]) == 3) or "-" in between


def _is_something_else(found: Tokens, first: int, last: int) -> bool:
    four = found[last].digits
    after = found[last + 1] if last + 1 < len(found) else None
    if len(four) < 4:
        return _phone_before(found, first) or _two_dates(found, first, last) or _date_and_phone(found, first, last)
    if after is not None and after.low in COUNTED and not after.gap.strip():
        return True
    if after is not None and _CLOCK.fullmatch(four) and after.sign == "-" and _CLOCK.fullmatch(after.digits):
        return True
    if _begins_a_date(found, last) or _phone_and_count(found, first, last):
        return True
    introduced = first > 0 and found[first - 1].low in DAY_INTRODUCED
    return introduced and QUARTER.fullmatch(four) is not None and found[last].sign in ("", ",")


def _phone_before(found: Tokens, first: int) -> bool:
    """ "tlf. 12 03 57 67 89 kom": eight digits of a telephone number, then a count."""
    at = first - 1
    while at > max(0, first - 6) and found[at].digits:
        at -= 1
    return at >= 0 and any(token.low in PHONE for token in found[max(0, at - 1) : at + 1])


def _date_and_phone(found: Tokens, first: int, last: int) -> bool:
    """ "12.03.2018 56 71 88 48": four pairs after a date with signs in it."""
    pairs = found[last - 1 : last + 3]
    return found[first + 1].sign != "" and len(pairs) == 4 and _are_pairs(pairs)


def _phone_and_count(found: Tokens, first: int, last: int) -> bool:
    """ "39 03 01 49, 1581": four pairs, and another number after a comma or a full stop."""
    return first > 0 and found[last].sign in (",", ".") and _are_pairs(found[first - 1 : last])


def _are_pairs(found: Tokens) -> bool:
    return all(len(token.digits) == 2 for token in found) and not any(token.gap.strip() for token in found[1:])


def _two_dates(found: Tokens, first: int, last: int) -> bool:
    """ "01-06-2017-31-05-2021", "06-01 - 2021-05-31": what looks like the last four is part of a second date."""
    if len(found[last].digits) != 2 or last - first < 4:
        return False
    year_first = len(found[last - 2].digits) == 4 and _begins_a_date(found, last - 2)
    return year_first or _begins_a_date(found, last - 1)


def _begins_a_date(found: Tokens, at: int) -> bool:
    parts = found[at : at + 3]
    if len(parts) < 3 or not is_date([token.digits for token in parts]):
        return False
    signs = {parts[1].sign, parts[2].sign}
    if signs == {""}:
        return "-" in parts[0].sign and parts[0].gap.startswith(" ")  # "25 12 17 - 31 12 18"
    return len(signs) == 1
