"""Finds CPR numbers taken apart by words: "født 12.03.57 ... sidste fire 6789", "cpr 120357 og så 6789"."""

from bisect import bisect_right

from bot.privacy.dates import QUARTER, dates
from bot.privacy.tokens import Span, Token, Tokens
from bot.privacy.words import BORN, CLOCK, COUNTED, CPR, DAY_INTRODUCED, JOINS, LAST_FOUR, SERIAL_NOUNS, SERIAL_VERBS

_NEAR = 14
"""How many words after a birth date its last four digits are looked for."""
_BESIDE_SIX = 4
"""How many words after a date written as six digits, which people do not do in a report."""
_BESIDE_CPR = 8


def find(found: Tokens) -> list[Span]:
    """What must be masked."""
    fours = [place for place, token in enumerate(found) if token.digits and _four(found, place)]
    cued = [place for place, token in enumerate(found) if token.low in CPR]
    if not fours and not cued:
        return []
    days = dates(found)
    serials = {at for place in fours for at in _told_to_be_last(found, place, days)}
    for day in days:
        near = fours[bisect_right(fours, day[1]) : bisect_right(fours, day[1] + _NEAR)]
        serials |= _after_the_day(found, day, near)
    spans = [(found[place].start, found[place + _four(found, place) - 1].end) for place in serials]
    spans += [(found[first].start, found[last].end) for first, last in days if serials]
    return spans + [span for place in cued for span in _beside_cpr(found, place)]


def _four(found: Tokens, at: int) -> int:
    """How many tokens from here make four digits: "6789", "12 34", "1 2 3 4", "et to tre fire"; 0 if none do."""
    count = 0
    for place in range(at, min(at + 4, len(found))):
        token = found[place]
        if not token.digits or (place > at and len(token.sign) > 1):
            return 0
        count += len(token.digits)
        if count >= 4:
            return place - at + 1 if count == 4 else 0
    return 0


def _told_to_be_last(found: Tokens, place: int, days: list[tuple[int, int]]) -> list[int]:
    """ "sidste fire (cifre er) 6789" before it; after it ("6789 er de sidste fire") only beside a birth date."""
    at = place - 1
    while at >= 0 and (found[at].low in SERIAL_VERBS or found[at].low in SERIAL_NOUNS):
        at -= 1
    nouns = any(token.low in SERIAL_NOUNS for token in found[at + 1 : place])
    if at >= 0 and found[at].digits == "4" and (nouns or (at > 0 and found[at - 1].low in LAST_FOUR)):
        return [place]
    if at >= 0 and found[at].low in LAST_FOUR and (nouns or (at > 0 and found[at - 1].digits == "4")):
        return [place]
    end = place + _four(found, place)
    after = [token.low for token in found[end : end + 5]]
    told = any(word in LAST_FOUR for word in after) or any(word in SERIAL_NOUNS for word in after)
    return [place] if told and days and not _other(found, place) else []


def _after_the_day(found: Tokens, day: tuple[int, int], near: list[int]) -> set[int]:
    first, last = day
    born = any(token.low in BORN or token.low in CPR for token in found[max(0, first - 6) : last + 7])
    whole = (place for place in near if len(found[place].digits) == 4)
    return {place for place in whole if (born or _joined(found, day, place)) and not _other(found, place)}


def _joined(found: Tokens, day: tuple[int, int], place: int) -> bool:
    """ "120357 og så 6789", "12. marts 2057 6789"; figures with nothing between them are for bot.privacy.cpr."""
    first, last = day
    between = found[last + 1 : place]
    if between:
        near = len(between) <= _BESIDE_SIX and not any("\n" in token.gap for token in between)
        return (near and _in_one_go(found, day)) or all(token.low in JOINS for token in between)
    in_figures = all(token.written for token in found[first : last + 1])
    return not in_figures and not _clock_of_the_day(found, first, place)


def _in_one_go(found: Tokens, day: tuple[int, int]) -> bool:
    """ "120357" or "12032057"; the year comes first in the names of pictures."""
    digits = found[day[0]].digits
    return day[0] == day[1] and (len(digits) == 6 or digits[4:6] in ("19", "20"))


def _clock_of_the_day(found: Tokens, first: int, place: int) -> bool:
    """ "mandag d. 12. marts 2018 1830", and the years in "1. juni 2017-2021"."""
    four = found[place].digits
    introduced = first > 0 and found[first - 1].low in DAY_INTRODUCED
    return four[:2] == "20" or (introduced and QUARTER.fullmatch(four) is not None)


def _other(found: Tokens, place: int) -> bool:
    """Whether the words beside four digits say that they are a clock, a year or a count."""
    before = found[place - 1].low if place else ""
    after: Token | None = found[place + 1] if place + 1 < len(found) else None
    if before in CLOCK or (after is not None and after.low in COUNTED):
        return True
    return before in ("i", "in", "siden", "since", "år", "året") and found[place].digits[:2] in ("19", "20")


def _beside_cpr(found: Tokens, cue: int) -> list[Span]:
    """After "cpr" any six, ten or four digits are held back, also where they are no date: a slip of the finger."""
    reach = range(cue + 1, min(cue + 1 + _BESIDE_CPR, len(found)))
    spans = [found[at].span for at in reach if len(found[at].digits) in (6, 9, 10, 11) and found[at].written]
    spans += [found[at].span for at in reach if _lone_four(found, at)]
    nearby = found[cue + 1 : cue + 4 + _BESIDE_CPR]
    return spans + [(nearby[first].start, nearby[last].end) for first, last in dates(nearby) if first < _BESIDE_CPR]


def _lone_four(found: Tokens, at: int) -> bool:
    return len(found[at].digits) == 4 and found[at].written and not _other(found, at)
