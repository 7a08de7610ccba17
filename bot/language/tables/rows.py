"""Rows below a heading, or behind one on its line: "uge 43: 6", "4/4  Vangdalen  31", "jan. 3, feb. 5"."""

import re
from collections.abc import Iterable, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.tables.above import Above, above
from bot.language.tables.lines import Line
from bot.language.tables.looking import NONE, Look, has, is_time, is_year, of_item, year_of
from bot.language.tables.stretch import Stretch, Told, told
from bot.language.word_sets import tag_set, word_set

SUMMED = word_set("sum i ialt samlet total totalt tilsammen sammenlagt")
AIMED_AT = word_set("maal maaltal aarsmaal budget target goal")
LABELLING = tag_set("when place topic")
"""With one of these a row says what it is of."""
TELLS = tag_set("ask not planned future want thanks about past held_verb sick came present correction")
"""With one of these it tells as a sentence does, and is no row."""
MOST_ITEMS = 14
DAYS_OF_A_WEEK = 7
_BESIDE = re.compile(
    r"\s*(?:\((?P<in>[^()]*)\)|\b(?:indtil (?:nu|i dag|videre)|til (?:nu|dato)|foreløbig|so far))\s*\.?$", re.IGNORECASE
)
_JOINTS = tuple(re.compile(rf"\s*{joint}\s+") for joint in (";", "[·•|]", r"(?<=\s)/", ",", r"(?<=\s)[-–—]"))
"""What parts rows on one line, what parts them surest first."""
_TOTAL = re.compile(r"\s*[-–—,.;/·]\s+(?:i alt|ialt|samlet|total)\b[^,;/·]*$", re.IGNORECASE)
_BARE = re.compile(r"(?:ca\.? )?[\d.]+(?=\s*(?:\(|$))")
_DIGIT = re.compile(r"\d")
NOTHING = Told("", ())


def rows(line: Line, over: Above, look: Look) -> list[Told] | None:
    """The sentences of one line; none where it only sums up, or is empty; None where it is no row."""
    several = _in_a_row(line.whole, over, look)
    if several is not None:
        return several
    one = row(line.cells, over, look)
    return None if one is None else [each for each in (one,) if each.text]


def row(cells: Sequence[Stretch], over: Above, look: Look) -> Told | None:
    """The sentence of one row; empty where it sums up or has no number."""
    filled = [cell for cell in cells if cell.text]
    bare = [cell for cell in (_without_beside(cell, look) for cell in filled) if cell.text]
    if not bare:
        return None
    *labels, last = bare
    items = look(last.text)
    if sums_up(look(bare[0].text)) or (NONE.fullmatch(last.text) and last == filled[-1]) or has(items, "called_off"):
        return NOTHING
    if len(items) > MOST_ITEMS or has(items, *TELLS):
        return None
    if not labels:
        label, last = _parted(last, items, homes=look.tells_of_arrivals([*items, *look(told(over.named).text)]))
        labels = [label] if label.text else []
    return sentence(labels, [last], over, look)


def sentence(labels: Sequence[Stretch], number: Sequence[Stretch | str], over: Above, look: Look) -> Told | None:
    """A number with what it is of; None where nothing says when or where or what."""
    own = look(told([*labels, ":", *number]).text)
    is_share = any(item.tag == "count" and item.value.whole for item in own)
    if not (has(own, *LABELLING) or (is_share and over.named)):
        return None
    if not has(own, "count") and not any(has_house(item) for item in own):
        return None
    times = [item for item in own if is_time(item)]
    weekday = len(times) == 1 and times[0].value.weekday is not None
    if weekday and over.when and not _is_a_week(look(told(over.when).text)):
        return None
    when = over.when if weekday or not times else ()
    place = over.place if _is_of(over, [item for item in own if item.tag == "place"]) else None
    year = year_of(times, over.year, look.today)
    labels = sorted(labels, key=lambda label: _is_timed(label, look))  # "mar" before a number is a month
    if not (is_share or has(own, "topic")):
        return _named(labels, number, over._replace(when=when, place=place), year)
    if is_share:
        named = [part for part in over.named if place is None or part.start != place.start]
        return told([*named, *labels, year, place, *when, ":", *number])  # "Familieklassen: mindre fravær 6 af 8 børn"
    if _ends_named(labels, look):
        return told([*labels, place, *when, ":", *number])
    return told([place, *when, ":", *labels, year, ":", *number])


def _named(labels: Sequence[Stretch], number: Sequence[Stretch | str], over: Above, year: str | None) -> Told | None:
    """A row that says nothing of what is counted, with the name that stands above it."""
    if not over.named:
        return None
    named = [part for part in over.named if over.place is None or part.start != over.place.start]
    joint = ":" if labels else None
    of = [*labels, *over.when] if joint and not year else [*over.when, *labels, year]
    return told([*named, over.place, *of, joint, *_with_unit(number, over)])


def _is_timed(label: Stretch, look: Look) -> bool:
    return any(is_time(item) for item in look(f"{label.text}: 1"))


def _is_a_week(items: Sequence[Atom]) -> bool:
    """Whether a time is one week, of which a weekday can be: "uge 40", not "uge 40-41"."""
    period = items[0].value.period if len(items) == 1 and is_time(items[0]) else None
    return period is not None and (period[1] - period[0]).days < DAYS_OF_A_WEEK


def _is_of(over: Above, places: Sequence[Atom]) -> bool:
    """Whether a row is of the place above it, too: of the house, if it names no more than an area."""
    return not places or (over.in_a_house and not any(item.value.institution for item in places))


def _ends_named(labels: Sequence[Stretch], look: Look) -> bool:
    """Whether the words before a number are no more than a name, which a time may follow."""
    return len(labels) == 1 and not has(look(labels[0].text), "when", "place", "count")


def _with_unit(number: Sequence[Stretch | str], over: Above) -> Iterable[Stretch | str]:
    """ "6 mødre" below "(mødre)"."""
    first = number[0] if len(number) == 1 and over.unit else None
    bare = _BARE.match(first.text) if isinstance(first, Stretch) else None
    if not (bare and over.unit and isinstance(first, Stretch)):
        return number
    return [first.part(0, bare.end()), over.unit, first.part(bare.end())]


def sums_up(items: Sequence[Atom]) -> bool:
    """ "I alt 120", "Samlet: 13", "Mål: 8 om året"."""
    first = items[0] if items else None
    return first is not None and (
        first.tag == "total" or first.text.partition(" ")[0] in SUMMED - {"i"} | AIMED_AT or _is_total(items)
    )


def _is_total(items: Sequence[Atom]) -> bool:
    """ "7 i alt siden 1/1"."""
    return has(items, "total") and items[0].tag == "count"


def _parted(words: Stretch, items: Sequence[Atom], *, homes: bool) -> tuple[Stretch, Stretch]:
    """What a row is of, and its number with what follows; `homes`: whether "Glarbjergvej 8" is somebody's."""
    housed = [item for item in items if item.tag == "place" and has_house(item)]
    if housed and (homes or not housed[0].value.area_of_name):
        return words.part(0, 0), words
    at = next((item.start for item in items if item.tag == "count"), 0)
    if housed:
        digit = _DIGIT.search(words.text, housed[0].start)
        at = digit.start() if digit else at
    label = words.part(0, at)
    return Stretch(label.text.rstrip(" :,=–—-"), label.start), words.part(at)


def _without_beside(words: Stretch, look: Look) -> Stretch:
    """Without what is told beside the number, at the end: "(maj sidste år: 8)", "(vinterferie)", "indtil i dag"."""
    found = _BESIDE.search(words.text)
    if not found:
        return words
    items = look(found["in"] or "")
    kept = has(items, "count", "called_off", "who") and not has(items, "when", "ago", "total")
    aimed = bool(items) and (items[0].text in AIMED_AT or is_year(items[0]))
    return words if kept and not aimed else words.part(0, found.start())


def _in_a_row(line: Stretch, over: Above, look: Look) -> list[Told] | None:
    """The rows of "HotSpot, september: Vangd. 14 (5 nye) · Jennum. 23 (6 nye)"; None where the line is not such."""
    colon = line.text.find(":")
    pieces = _pieces(line.part(colon + 1))
    if len(pieces) < 2 or not (colon > 0 or " / " in line.text):
        return None
    heading = above(line.part(0, colon), look) if colon > 0 else _first_name(pieces[0], look)
    if heading is None:
        return None
    over = over.then(heading[0], renames=heading[1] and bool(heading[0].named))
    found: list[Told] = []
    for piece in pieces:
        items = look(piece.text)
        one = None if has(items, "topic") and not heading[0].named else row([piece], over, look)
        if one is None:
            return None
        found += [one] if one.text else []
    return found if len(found) > 1 else None


def _first_name(piece: Stretch, look: Look) -> tuple[Above, bool] | None:
    """What the first of several names for all: "uge 6 - 2 fraværsmøder / uge 7 - 0"."""
    items = look(piece.text)
    named = [of_item(piece, item) for item in items if item.tag == "topic"]
    return (Above(tuple(named)), True) if len(named) == 1 and items[0].tag == "when" else None


def _pieces(words: Stretch) -> list[Stretch]:
    """What stands between the signs that part rows, without the total behind them."""
    words = words.part(0, total.start() if (total := _TOTAL.search(words.text)) else None)
    joints = next((found for joint in _JOINTS if (found := list(joint.finditer(words.text)))), [])
    pieces: list[Stretch] = []
    start = 0
    for joint in joints:
        pieces.append(words.part(start, joint.start()))
        start = joint.end()
    last = words.part(start)
    pieces.append(Stretch(last.text.rstrip("."), last.start))
    return pieces if all(piece.text.count("(") == piece.text.count(")") for piece in pieces) else []
