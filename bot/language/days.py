"""The days that a few words name, behind or ahead: "i går", "1/7 - 14/7", "fra mandag til fredag", "uge 29 og 30".

What has no direction lies ahead, for these are words about plans; reports look back.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tokens import Atom, tokenise
from bot.language.atoms.tongue import is_english
from bot.language.reading import Period
from bot.language.times.day_names import RULES
from bot.language.times.day_pieces import DAY, Atoms, Found
from bot.language.times.tagged import LONGEST, tagged

BEGUN = timedelta(days=60)
"""What lasts may be told of so long after its first day: "fra 1/11 til 20/11", written on the fifteenth."""
UNTIL = frozenset({"indtil", "until", "till", "ud"})


def days(text: str, today: date) -> list[date]:
    """Every day that is named, each once, in the order of the words; a week or a range gives its first and last."""
    said = normalise(text[:LONGEST]).text
    english = is_english([token.text for token in tokenise(said)])
    return next((named for which in (english, not english) if (named := _named(tagged(said, which), today))), [])


def span(text: str, today: date) -> Period | None:
    """First and last of the days that the words name; None where they name none, or say a number that is no day."""
    said = normalise(text[:LONGEST]).text
    return next((found for english in (False, True) if (found := _span_of(tagged(said, english), today))), None)


def _named(atoms: Atoms, today: date) -> list[date]:
    named: list[date] = []
    cursor = today
    for each in _pieces(atoms, today)[0]:
        period = None if each.lasts else each.piece(cursor + DAY if each.later and named else cursor)
        if period:
            named += period
            cursor = max(period[0], today)
    return list(dict.fromkeys(named))


def _span_of(atoms: Atoms, today: date) -> Period | None:
    found, starts = _pieces(atoms, today)
    if not found or any(atom.tag == "digits" for atom in _left(atoms, found, starts)):
        return None
    open_start = not any(atom.tag == "from" for atom in atoms) and _until(atoms[: starts[0]])
    begins = any(atom.tag == "from" for atom in atoms[: starts[0]])  # "fra i morgen og ugen ud"
    spans = [_span(found, start, today, open_start, begins) for start in (today - BEGUN, today)]
    return next((span for span in spans if span and span[1] >= today), spans[1])


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


def _span(found: Sequence[Found], start: date, today: date, open_start: bool, begins: bool) -> Period | None:
    """`open_start`: it has begun; `begins`: it does on the first day that is named."""
    days: list[date] = [today] if open_start else []
    cursor = start
    for each in found:
        span = None if each.lasts else each.piece(cursor + DAY if each.later and days else cursor)
        if span is None and not each.lasts:
            return None
        if span:
            days += span
            cursor = span[0]
    if begins and days:
        days = [day for day in days if day >= days[0]]
    lasts = sum(each.lasts for each in found)
    first = min(days, default=today)
    return first, max([*days, first + timedelta(days=lasts - 1)] if lasts else days)
