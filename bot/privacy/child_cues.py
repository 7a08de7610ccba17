"""What tells that a name is a child's: an age, a class, a word such as "søn"; and what tells that it is an adult's."""

from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from bot.privacy.dates import dates, years
from bot.privacy.spoken import MONTHS, ORDINALS
from bot.privacy.tokens import END, Token, Tokens
from bot.privacy.words import (
    AGE_BEFORE,
    AGE_NOUNS,
    ALL_OF_CLASS,
    BORN,
    CHILD,
    CHILD_ENDINGS,
    CHILDREN,
    CLASS_BEFORE,
    CLASS_NOUNS,
    GOES,
    GOES_ON,
    GROUPS,
    IN_CARE,
    LENGTH_BEFORE,
    MONTH_NOUNS,
    PRONOUNS,
    TURNS,
)

_ADULT = 18
_OLDEST = 110
_LAST_CLASS = 10
_BORN_A_CHILD = 2000
"""Who was born before is grown up by the time anybody reports."""
_LIST = 10
_BETWEEN_AGES = frozenset(("på", "og", "and", "eller", "til", "er", "år", "aged"))
_CLASS_LETTERS = frozenset("abcdefghxyz")
_NOBODY = Token(0, 0, END, "", "", END)


class Kind(Enum):
    AGE = "an age in years"
    APPOSED = "a number that is an age only right after the name"
    CLASS = "a class"
    CHILD = "a word for one child"
    SEVERAL = "a word for several children, right before their names"
    BORN = "a full birth date"


class Cue(NamedTuple):
    kind: Kind
    first: int
    last: int
    of_somebody_told: bool = False
    """Beside "han" or "hun": it can speak of a name in the sentence before."""


def cues(found: Tokens) -> list[Cue]:
    hits = [cue for place in range(len(found)) if (cue := _cue(found, place))]
    hits += _born(found)
    hits.sort(key=lambda cue: cue.first)
    return [cue._replace(of_somebody_told=_told(found, cue)) for cue in hits]


def adult_ages(found: Tokens) -> set[int]:
    """Where ages from eighteen begin, which make the name before them an adult's."""
    ages = (_age(found, place, range(_ADULT, _OLDEST)) for place, token in enumerate(found) if token.digits)
    return {age.first for age in ages if age}


def _told(found: Tokens, cue: Cue) -> bool:
    return any(token.low in PRONOUNS for token in found[max(0, cue.first - 3) : cue.first])


def _cue(found: Tokens, place: int) -> Cue | None:
    token = found[place]
    if token.digits:
        return _class(found, place) or _age(found, place, range(_ADULT))
    low = token.low
    if low in CHILD or (low.endswith(CHILD_ENDINGS) and not _named(token)):
        return Cue(Kind.CHILD, place, place)
    if low in CHILDREN:
        return None if _at(found, place - 1).digits else Cue(Kind.SEVERAL, place, place)
    if low in ORDINALS or low in CLASS_BEFORE:
        return _class(found, place)
    if low in IN_CARE and _at(found, place - 2).low in GOES:
        return Cue(Kind.CLASS, place, place)
    return None


def _named(token: Token) -> bool:
    """ "Red Barnet" and surnames are not a word for a child."""
    return token.text[0].isupper() and token.gap == " "


def _at(found: Tokens, place: int) -> Token:
    return found[place] if 0 <= place < len(found) else _NOBODY


def _age(found: Tokens, place: int, ages: range) -> Cue | None:
    token = found[place]
    if len(token.digits) > 3 or int(token.digits) not in ages:
        return None
    before, after = _at(found, place - 1), _at(found, place + 1)
    if _of_several(found, place) or _in_a_range(found, place):
        return None
    if after.low in AGE_NOUNS or after.low in ("years", "års"):
        return _in_years(found, place)
    months = after.low in MONTH_NOUNS
    first = place - 1 if before.low in AGE_BEFORE or before.low in TURNS else place
    if months and before.low not in LENGTH_BEFORE:
        return Cue(Kind.APPOSED, first, place + 1)
    if _stands_alone(token, before, after) and _at(found, first - 1).low not in GROUPS:
        told = before.low in TURNS and _at(found, first - 1).low in PRONOUNS  # "han er 8"
        return Cue(Kind.AGE if told else Kind.APPOSED, first, place)
    return None


def _stands_alone(token: Token, before: Token, after: Token) -> bool:
    """ "på 8", "fylder 8", "(8)" and ", 8," where nothing is counted."""
    closed = after.gap.strip()[:1]
    if token.gap.endswith("(") and token.gap[:1] in (" ", "("):
        return closed == ")"
    if after.low in MONTHS or (after.digits and closed in (".", "") and "\n" not in after.gap):
        return False  # "8. juni", "8.-10. juni"
    ended = after.text == END or closed in tuple(",.)!?;") or "\n" in after.gap or after.low in ("og", "and")
    if before.low in AGE_BEFORE or before.low in TURNS:
        floor = closed == "." and "\n" not in after.gap and after.text.islower()  # "på 8. sal"
        return (ended and not floor) or after.low in GOES_ON
    return token.gap == ", " and ended and (after.gap != "." or after.text == END)


def _in_years(found: Tokens, place: int) -> Cue | None:
    before, noun, after = _at(found, place - 1), _at(found, place + 1), _at(found, place + 2)
    if noun.low == "årige" and before.low not in ("den", "det", "min", "vores", "sin", "hans", "hendes"):
        return _right_before_a_name(found, place)
    if noun.low == "års" and not after.low.startswith("fødselsdag"):
        return None
    if noun.low in ("år", "years") and (before.low in LENGTH_BEFORE or after.low in ("siden", "ago", "træk")):
        return None
    if noun.low == "years" and after.low not in ("old", "of"):
        return None
    first = place - 1 if before.low in AGE_BEFORE or before.low in TURNS else place
    return Cue(Kind.AGE, first, place + 1)


def _right_before_a_name(found: Tokens, place: int) -> Cue | None:
    """ "8-årige Sofie" is one child, "for 8-årige" is many."""
    after = _at(found, place + 2)
    return Cue(Kind.AGE, place, place + 1) if after.text[0].isupper() and not after.sign else None


def _of_several(found: Tokens, place: int, reach: int = 2) -> bool:
    """ "børn på 8 år", "drenge på 8, 10 og 12 år"."""
    first = place
    while first > max(0, place - _LIST) and (found[first - 1].digits or found[first - 1].low in _BETWEEN_AGES):
        first -= 1
    nearby = found[max(0, first - reach) : place]
    return any(token.low in CHILDREN or token.low in GROUPS for token in nearby)


def _in_a_range(found: Tokens, place: int) -> bool:
    """ "8-12 år", "mellem 8 og 12"."""
    token, after = found[place], _at(found, place + 1)
    before = _at(found, place - 1)
    if (before.digits and token.sign == "-") or (after.digits and after.sign == "-"):
        return True
    return (after.low == "til" and _at(found, place + 2).digits != "") or (
        before.low == "til" and _at(found, place - 2).digits != ""
    )


def _class(found: Tokens, place: int) -> Cue | None:
    token, before, after = found[place], _at(found, place - 1), _at(found, place + 1)
    if token.low in CLASS_BEFORE:
        if (
            not after.digits
            or int(after.digits[:3]) > _LAST_CLASS
            or (token.low == "year" and before.low in ("a", "this"))
        ):
            return None
        return Cue(Kind.CLASS, place, place + 1)
    if token.low not in ORDINALS and int(token.digits[:3]) > _LAST_CLASS:
        return None
    if not _names_a_class(found, place) or before.low in ALL_OF_CLASS or _of_several(found, place, 4):
        return None
    return Cue(Kind.CLASS, place, place + 1)


def _names_a_class(found: Tokens, place: int) -> bool:
    token, after = found[place], _at(found, place + 1)
    if after.low in CLASS_NOUNS:
        return after.sign in ("", ".")
    if after.low == "kl":
        return after.sign == "." and not _at(found, place + 2).digits
    if after.low in ("st", "nd", "rd", "th"):
        return _at(found, place + 2).low in CLASS_NOUNS
    return token.written and after.low in _CLASS_LETTERS and after.gap in (".", "", ". ") and not _house(found, place)


def _house(found: Tokens, place: int) -> bool:
    """ "Testvej 3b" is where somebody lives; "Sofie Testesen 3.b" is not."""
    before, after = _at(found, place - 1), _at(found, place + 1)
    return after.gap == "" and before.text[0].isupper() and not found[place].sign


def _says_born(found: Tokens, place: int) -> bool:
    """ "født", or "f." before a number."""
    low = found[place].low
    return low in BORN or (low == "f" and _at(found, place + 1).sign == "." and _at(found, place + 1).digits != "")


def _born(found: Tokens) -> Iterator[Cue]:
    places = [place for place in range(len(found)) if _says_born(found, place)]
    for first, last in dates(found) if places else []:
        near = bisect_left(places, first - 5) < bisect_left(places, last + 4)
        if near and years(found, first, last) >= _BORN_A_CHILD:
            yield Cue(Kind.BORN, first, last)
    for place in places:
        for at in range(place + 1, min(place + 4, len(found))):
            if len(found[at].digits) == 4 and found[at].digits[:2] == "20":
                yield Cue(Kind.AGE, place, at)
