"""Reads an answer to the question about figures: which number is which, what comes later, what is as before."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.figures.doubting import doubts
from bot.figures.in_parts import in_parts
from bot.figures.matching import SHARED, SHORT, fitting
from bot.figures.pieces import LISTED, for_now, pieces
from bot.figures.said import Said
from bot.figures.vocabulary import (
    ASK,
    GONE,
    JOINED,
    KNOWS,
    LATER,
    LEFT,
    LEFT_OVER,
    NO_TIME,
    NOBODY,
    NOT_LATER,
    NOT_RELEVANT,
    REPORTED,
    SAME,
    UNSURE,
    UP_TO,
)
from bot.language.atoms.normalise import fold
from bot.language.reader import Reader
from bot.language.reading import Answer
from bot.language.times.days_together import is_only_a_day
from bot.language.times.named import HOUR, with_times
from bot.meetings.contact import sends_another
from bot.meetings.model import NO
from bot.meetings.saying import meaning
from bot.plan.criteria import Criterion
from bot.registrations.by_plan import slashed

PEOPLE = frozenset({"participants", "children", "adults"})
NUMBERS = ("value", "participants", "newcomers", "children", "adults", "households", "volunteers")
FARTHEST = timedelta(days=183)
"""Half a year: nobody promises figures for a later day alone, and a month that is named alone is nearer behind."""


def read(reader: Reader, text: str, now: datetime, owed: Sequence[Criterion], waiting: int) -> list[Said]:
    """What is said, each with its figure where it can only be one; nothing that is understood is an empty list.

    The first of those owed, `waiting` in number, have no answer yet: numbers without a name are about them.
    """
    shares = any(each.kind in SHARED for each in owed)
    told = [piece for part in pieces(text, shares=shares) for piece in _unjoined(reader, part, now)]
    said = [each for piece in told if (each := _piece(reader, piece, now, owed))]
    if meaning(text) == NO and sends_another(text):  # "kan ikke den 25., sender Samira" is of a meeting
        said = [each for each in said if each.act != "promise"]
    if len(said) < len(told):  # "jeg ved ikke, hvordan man skriver til jer" is of something else
        said = [each for each in said if each.act != "unsure"]
    tells_more = any(len(piece.split()) > SHORT and not _piece(reader, piece, now, owed) for piece in told)
    said = in_parts(reader, said, now, alone=(waiting or len(owed)) == 1)
    placed = _contradicted(said) if tells_more else _in_order(_contradicted(said), waiting or len(owed))
    return [replace(each, doubted=True) if doubts(text, each, owed) else each for each in placed]


def is_ahead(day: date, today: date) -> bool:
    """Whether a day is one on which figures may come: "i november", said in January, is the month that is behind."""
    return today <= day <= today + FARTHEST


def _unjoined(reader: Reader, part: str, now: datetime) -> list[str]:
    """ "12 og 4" is two numbers, "fem og tyve" is one, and "af 14 mødre og børn" is none of our business."""
    sides = JOINED.split(part)
    numbers = [_number(reader, side, now) for side in sides]
    read = zip(sides, numbers, strict=True)  # "2 faldt fra" is read as no number, and stands apart all the same
    unread = [side for side, each in read if not _tells(each) and not GONE.search(fold(side))]
    if len(sides) < 2 or LATER.search(fold(part)) or unread:
        return [part]
    whole = _number(reader, part, now)
    together = (
        whole is not None and not whole.percent and whole.value == sum(each.value or 0 for each in numbers if each)
    )
    return [part] if together and all(numbers) and not part[:1].isdigit() else sides


def _tells(found: Said | None) -> bool:
    return found is not None and (found.value is not None or found.percent)


def _piece(reader: Reader, piece: str, now: datetime, owed: Sequence[Criterion]) -> Said | None:
    at, rest = _listed(piece, len(owed))
    rest, provisional = for_now(rest)
    plain = fold(rest)
    if passed := _passed_on(plain, rest, at):
        return passed
    if GONE.search(plain) or NOT_LATER.search(plain):
        return None
    for act, pattern in (("not_relevant", NOT_RELEVANT), ("as_reported", REPORTED), ("same", SAME)):
        if pattern.search(plain):  # the words that say so name no figure, though one may be called "not ready"
            return Said(act, fitting(pattern.sub(" ", plain), owed) if at is None else at)  # type: ignore[arg-type]
    if comes := _comes(reader, rest, now, at, owed):
        return comes[0]
    if UNSURE.fullmatch(_bare(plain)):
        return Said("unsure", at)
    found = _number(reader, rest, now)
    if found is None or any(atom.tag == HOUR for atom in with_times(plain)):
        return None  # "årsmøde for 40 medlemmer kl. 19" is to happen, and counts nothing
    length = len(rest.split())
    at = fitting(plain, owed, share=found.whole is not None, length=length) if at is None else at
    whole = found.value if at is not None and _all_of(found, plain, owed[at]) else found.whole
    estimated = found.estimated or provisional
    named = at is not None
    return replace(found, at=at, whole=whole, estimated=estimated, named=named, bare=length <= SHORT, plain=plain)


def _bare(plain: str) -> str:
    return plain.strip(" .!)(")


def _comes(
    reader: Reader, rest: str, now: datetime, at: int | None, owed: Sequence[Criterion]
) -> tuple[Said | None] | None:
    """What comes later, on a day or not; it may be a question, and nothing then. None: the words say no such thing."""
    plain = fold(rest)
    later = LATER.search(plain) is not None or NO_TIME.fullmatch(_bare(plain)) is not None
    later = later or _is_left_over(reader, rest, now)
    if not (later or is_only_a_day(rest, now.date())):
        return None
    days = [day for day in reader.days(rest, now) if day >= now.date() and (later or is_ahead(day, now.date()))]
    if not days and (not later or rest.rstrip().endswith("?")):
        return (None,)  # "kan jeg ikke bare sende et regneark?" promises nothing, nor does a month that is behind
    about = fitting(plain, owed) if at is None else at
    rest_of_it = about is None and LEFT_OVER.match(plain) is not None
    return (Said("promise", about, day=days[-1] if days else None, only_a_day=not later, rest=rest_of_it),)


def _is_left_over(reader: Reader, piece: str, now: datetime) -> bool:
    """ "det sidste fredag"; not "de andre 6 begyndte"."""
    left = LEFT_OVER.match(fold(piece)) is not None
    return left and bool(reader.days(piece, now)) and not any(map(str.isdigit, piece))


def _passed_on(plain: str, rest: str, at: int | None) -> Said | None:
    """Somebody else is to be asked, by name or not."""
    if wanted := ASK.search(plain):
        return Said("other", at, name=rest[len(rest) - len(wanted["name"]) :].strip(" .!") if wanted["name"] else "")
    if LEFT.search(plain):
        return Said("other", at)
    knows = KNOWS.search(plain)
    return Said("other", at, name=knows["name"].title()) if knows else None


def _all_of(found: Said, plain: str, criterion: Criterion) -> bool:
    """ "alle 7 gennemførte" is 7 of 7."""
    shared = criterion.kind in SHARED and found.whole is None and found.value is not None
    return shared and re.search(rf"\b(?:alle|all) {found.value}\b", plain) is not None


def _listed(piece: str, most: int) -> tuple[int | None, str]:
    """ "2) 6" is about the second."""
    match = LISTED.match(piece)
    if match is None or not 1 <= int(match[1]) <= most or not piece[match.end() :].strip():
        return None, piece
    return int(match[1]) - 1, piece[match.end() :]


def _number(reader: Reader, piece: str, now: datetime) -> Said | None:
    found = reader.answer(piece, now, kind="figure", asked="value")
    values = {name: field.value for name, field in found.fields.items()}
    estimated = bool(values.get("estimated"))
    if "whole" in values:
        return Said("figure", value=_whole(values["part"]), whole=_whole(values["whole"]), estimated=estimated)
    for name in NUMBERS:
        if name in values:
            during, people = _during(piece, values), PEOPLE & values.keys()
            return Said("figure", value=_whole(values[name]), estimated=estimated, people=people, during=during)
    return _doubtful(piece, found)


def _during(piece: str, values: Mapping[str, object]) -> tuple[date, date] | None:
    """ "8 børn i september"; up to the end of a month is no month."""
    starts, ends = values.get("period_start"), values.get("period_end")
    if not isinstance(starts, date) or not isinstance(ends, date) or UP_TO.search(fold(piece)):
        return None
    return starts, ends


def _doubtful(piece: str, found: Answer) -> Said | None:
    """ "5-6" and "et par stykker" are asked about; so is "80 %", of which the two numbers are needed."""
    if NOBODY.search(piece):
        return Said("figure", value=0)
    if both := slashed(piece):
        return Said("figure", value=both[0], whole=both[1])
    if re.search(r"\d\s*(%|pct|procent)", piece, re.IGNORECASE):
        return Said("figure", percent=True)
    for ask in found.asks:
        if ask.why in ("range", "vague", "typo"):
            numbers = tuple(each for each in ask.options if isinstance(each, int))
            return Said("figure", options=numbers, vague=True)
    return None


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | float) else None


def _contradicted(said: list[Said]) -> list[Said]:
    """Two numbers for the same figure: which of them is asked about."""
    told: dict[int | None, Said] = {}
    for each in said:
        other = told.get(each.at) if each.at is not None and each.act == "figure" else None
        if other and other.act == "figure" and (other.value, other.whole) != (each.value, each.whole):
            numbers = tuple(n for n in (*other.options, other.value, each.value) if n is not None)
            each = Said("figure", each.at, options=tuple(dict.fromkeys(numbers)), vague=True)
        told[each.at if each.at is not None else -1 - len(told)] = each
    return list(told.values())


def _in_order(said: list[Said], waiting: int) -> list[Said]:
    """Numbers that name nothing belong to what is left, in its order: but only where they are just as many."""
    taken = {each.at for each in said if each.at is not None}
    left = [at for at in range(waiting) if at not in taken]
    unnamed = [each for each in said if each.at is None and each.act == "figure"]
    if not unnamed or len(unnamed) != len(left) or not all(each.bare for each in unnamed):
        return said
    places = iter(left)
    return [replace(each, at=next(places)) if each in unnamed and each.at is None else each for each in said]
