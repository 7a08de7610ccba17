"""Finds a child's full name: two capitalised words or more beside an age, a class, or a word like "søn" or "elev"."""

import itertools
from bisect import bisect_left
from collections.abc import Callable, Sequence

from bot.privacy.capitals import NOT_NAMES, ORDINARY_ENDINGS
from bot.privacy.child_cues import Cue, Kind, adult_ages, cues
from bot.privacy.spoken import MONTHS
from bot.privacy.tokens import Span, Token, Tokens, ends_sentence
from bot.privacy.words import (
    ADULT_ENDINGS,
    ADULTS,
    BORN,
    CHILD,
    CHILD_ENDINGS,
    CHILDREN,
    GOES,
    NOT_ADULT_STARTS,
    PARTICLES,
    PLACE_ENDINGS,
    PLACE_PARTS,
    WEEKDAYS,
)

Run = tuple[int, int]
"""The places of the first and the last word of a name."""
IsPlan = Callable[[Tokens], Sequence[bool]]
_WORD_ENDINGS = (*ORDINARY_ENDINGS, *CHILD_ENDINGS)
_SHOUTED = 0.8
_REACH = 3
"""How far apart two words of one name can stand: over "van der"."""
_FAR = 24
_SAINT = frozenset(("sankt", "sct", "skt"))
_AND = frozenset(("og", "and", "samt", "&"))
_PLACE_BEFORE = frozenset(("i", "ved", "in", "at", "omkring"))


def find(found: Tokens, plan_words: IsPlan) -> list[Span]:
    """What must be masked: each full name, and a first name beside a full birth date with that date."""
    capitals = [place for place, token in enumerate(found) if _capital(token)]
    two_near = any(after - before <= _REACH for before, after in itertools.pairwise(capitals))
    born = bool(capitals) and any(token.low in BORN or token.low == "f" for token in found)
    if not (two_near or born) or _shouted(found):
        return []  # where everything is in capitals, they say nothing
    named = _runs(found, plan_words)
    signs = cues(found) if named else []
    full = [run for run in named if _parts(found, run) > 1]
    ages = adult_ages(found) if full else set()
    hits = {run for run in full if _is_child(found, run, _near(signs, run), ages)}
    spans = [(found[first].start, found[last].end) for first, last in _with_neighbours(found, full, hits)]
    return spans + _born_beside(found, named, signs)


def _near(signs: list[Cue], run: Run) -> list[Cue]:
    """Those that stand close enough; looking at all of them would take the square of a long text's length."""
    first = bisect_left(signs, run[0] - _FAR, key=_first)
    return signs[first : bisect_left(signs, run[1] + _FAR, key=_first)]


def _first(cue: Cue) -> int:
    return cue.first


def _capital(token: Token) -> bool:
    return token.text[0].isupper() and not token.digits


def _shouted(found: Tokens) -> bool:
    words = [token.text for token in found if not token.digits and len(token.text) > 1]
    return sum(map(str.isupper, words)) >= _SHOUTED * len(words)


def _runs(found: Tokens, plan_words: IsPlan) -> list[Run]:
    """Capitalised words in a row that can be a person's name."""
    in_plan = plan_words(found)
    runs: list[Run] = []
    place = 0
    while place < len(found):
        if in_plan[place] or not _can_be_name(found, place):
            place += 1
            continue
        last = place
        while (further := _next(found, last, in_plan)) is not None:
            last = further
        if not _is_place(found, place, last):
            runs.append((place, last))
        place = last + 1
    return runs


def _next(found: Tokens, last: int, in_plan: Sequence[bool]) -> int | None:
    """The next word of the same name, over a particle or an initial."""
    for place in range(last + 1, min(last + 4, len(found))):
        if in_plan[place] or not _goes_on(found, place):
            return None
        token = found[place]
        if _can_be_name(found, place):
            return place
        if not _is_particle(token, found[place - 1]) and not _is_initial(token):
            return None
    return None


def _goes_on(found: Tokens, place: int) -> bool:
    """Whether nothing but a blank stands before the word, or the full stop of an initial: "Sofie H. Testesen"."""
    gap = found[place].gap
    if gap[:1] == "." and _is_initial(found[place - 1]):
        gap = gap[1:] or " "
    return gap.isspace() and "\n" not in gap


def _is_particle(token: Token, before: Token) -> bool:
    return token.low in PARTICLES or (token.low in ("der", "den") and before.low in ("van", "von"))


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and _capital(token)


def _can_be_name(found: Tokens, place: int) -> bool:
    token = found[place]
    if not _capital(token) or len(token.text) == 1:
        return False
    low = token.low
    if (
        low in NOT_NAMES
        or low in WEEKDAYS
        or low in CHILD
        or low in CHILDREN
        or (len(low) > 5 and low.endswith(_WORD_ENDINGS))
    ):
        return False
    if len(low) > 4 and low[-1] == "s" and low[:-1] in NOT_NAMES:
        return False
    if "-" in low and any(part[:1].islower() for part in token.text.split("-")):
        return False  # "HotSpot-unge", "Facebook-gruppe"
    if low == "hans" and place and found[place - 1].low in _SAINT:
        return False
    if low in MONTHS:
        return not _beside_number(found, place)
    if _is_adult_word(low) and place + 1 < len(found) and _capital(found[place + 1]):
        return False  # "Formand Anders Testesen"
    return not (token.text.isupper() and len(low) < 4)  # SSP, DUÅ


def _beside_number(found: Tokens, place: int) -> bool:
    before = place > 0 and (found[place - 1].digits != "" or found[place - 1].low in ("i", "in", "fra", "til", "den"))
    return before or (place + 1 < len(found) and found[place + 1].digits != "")


def _is_place(found: Tokens, first: int, last: int) -> bool:
    """ "Peter Testesens Vej", "Randers Nord", and what comes after "i" or "ved"."""
    end = found[last].low
    numbered = found[last + 1].digits != "" and not found[last + 1].sign
    surname = end == "gade" and not found[last - 1].low.endswith("s") and not numbered
    if (end.endswith(PLACE_ENDINGS) or end in PLACE_PARTS) and not surname:
        return True
    return first > 0 and found[first - 1].low in _PLACE_BEFORE and not ends_sentence(found[first - 1], found[first])


def _parts(found: Tokens, run: Run) -> int:
    first, last = run
    return sum(1 for token in found[first : last + 1] if _capital(token) and len(token.text) > 1)


def _is_adult_word(low: str) -> bool:
    return low in ADULTS or (low.endswith(ADULT_ENDINGS) and not low.startswith(NOT_ADULT_STARTS))


def _is_child(found: Tokens, run: Run, signs: list[Cue], ages: set[int]) -> bool:
    _first, last = run
    if last + 1 in ages or last + 2 in ages:
        return False
    adult = _is_adult(found, run)
    return any(_beside(found, run, cue, adult) for cue in signs)


def _is_adult(found: Tokens, run: Run) -> bool:
    first, last = run
    if first and _is_adult_word(found[first - 1].low) and not found[first].gap.strip(" :"):
        return True
    for token in found[last + 1 : last + 3]:
        if token.low in CHILD or token.digits:
            return False
        if _is_adult_word(token.low):
            return True
    return False


def _beside(found: Tokens, run: Run, cue: Cue, adult: bool) -> bool:
    first, last = run
    after = cue.first > last
    between = range(last + 1, cue.first + 1) if after else range(cue.last + 1, first + 1)
    gap = len(between) - 1
    if gap < 0:
        return False
    if adult or cue.kind is Kind.APPOSED:
        listed = adult and cue.kind is Kind.APPOSED and found[cue.first].sign == ","  # "kok: Anders Testesen, 12, ..."
        return after and gap == 0 and cue.kind in (Kind.APPOSED, Kind.AGE) and not listed
    if cue.kind is Kind.SEVERAL:
        return not after and gap == 0 and not found[first].gap.strip(" :\n(")
    parted = any(ends_sentence(found[place - 1], found[place]) for place in between)
    if parted or (gap > 3 and any("," in found[place].gap or ";" in found[place].gap for place in between)):
        return cue.of_somebody_told and after and gap <= 15
    if cue.kind is Kind.CLASS:
        return gap <= 3 or any(found[place].low in GOES for place in between)
    return gap <= 8


def _with_neighbours(found: Tokens, full: list[Run], hits: set[Run]) -> list[Run]:
    """The names in the same list as a child's: "Sofie Testesen, Ali Testesen og Mona Testesen (alle 3.b)"."""
    order = full
    for _ in range(2):
        for before, run in itertools.pairwise(order):
            if before in hits and _listed(found, before, run):
                hits.add(run)
        order = order[::-1]
    return sorted(hits)


def _listed(found: Tokens, one: Run, other: Run) -> bool:
    before, after = sorted((one, other))
    between = found[before[1] + 1 : after[0]]
    if not between:
        return found[after[0]].gap.strip() in (",", "&", "", "/", ";", "-")
    return len(between) == 1 and between[0].low in _AND


def _born_beside(found: Tokens, named: list[Run], signs: list[Cue]) -> list[Span]:
    """ "Sofie, født 12.03.08": with the whole birth date a first name is enough to know the child by."""
    spans: list[Span] = []
    for run in named if any(cue.kind is Kind.BORN for cue in signs) else ():
        for cue in _near(signs, run):
            if cue.kind is Kind.BORN and (0 < cue.first - run[1] <= 4 or 0 < run[0] - cue.last <= 4):
                spans += [(found[run[0]].start, found[run[1]].end), (found[cue.first].start, found[cue.last].end)]
    return spans
