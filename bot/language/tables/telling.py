"""A number with what it is of, put together as a sentence that the reader knows: "HotSpot Vangdalen uge 43: 6 unge"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.clauses import has
from bot.language.sentences.welcomes import FOLDERS
from bot.language.tables.above import Above
from bot.language.tables.day_of_month import in_the_month
from bot.language.tables.looking import Look, is_time, year_of
from bot.language.tables.of_whom import of_all
from bot.language.tables.own_titles import by_its_title
from bot.language.tables.stretch import Stretch, Told, Words, told, written
from bot.language.tables.units import counts_over_a_time, says_what_began, unit_of

DAYS_OF_A_WEEK = 7
WELCOMED, WELCOMED_IN_ENGLISH = "budt velkommen", "welcomed"
_BARE = re.compile(r"(?:ca\.? )?[\d.]+(?=\s*(?:\(|,\s*[^\W\d]|$))")
_SOME_NEW = re.compile(r"([\d.]+)\s*[,–—-]\s*(\d+ (?:nye?|new))\.?")
MOST_COURSES, MOST_OCCASIONS = 6, 50
COUNTING = frozenset({"count", "sign", "ofwhich", "and", "new"})
_SHARE = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_UNIT = re.compile(r",\s*(\w+)$")
_VALUE = re.compile(r"[\d.]+")


def sentence(labels: Words, number: Words, over: Above, look: Look) -> Told | None:
    """A number with what it is of; None where nothing says when or where or what."""
    labels, number = by_its_title(*of_all(labels, number, over, look), look.counted.titles)
    labels = in_the_month(labels, over, look)
    if says_what_began(labels, number, over, look):
        return _with_name(labels, number, over, None, look)
    if counts_over_a_time(labels, number, over, look):
        return _with_name(labels, number, over, None, look)
    unit = unit_of(labels, over, look)
    if unit is not None and _BARE.match(written(number[0])):
        return _with_name([], number, over._replace(unit=unit), None, look)
    return _sentence([part for label in labels for part in _apart(label, look)], number, over, look)


def _sentence(labels: Words, number: Words, over: Above, look: Look) -> Told | None:
    """The same of labels that say by themselves what, when or where."""
    number = _as_read(number, over, look)
    own = look(told([*labels, ":", *number]).text)
    topics = {index for item in own if item.tag == "topic" for index in item.value.topics}
    is_share = any(item.tag == "count" and item.value.whole for item in own)
    below = over.named and (is_share or (not labels and _is_below_a_weekday(own, over, look)))
    if not (topics or has(own, "when", "place") or below):
        return None
    times = [item for item in own if is_time(item)]
    arrived = has(own, "who") and look.tells_of_arrivals(look(told(over.named).text))  # "afd. 53: par"
    if not has(own, "count", "vague") and not arrived and not any(has_house(item) for item in own):
        return _held(times, labels, number, over, look)
    if len(times) > 1 and not _is_day_of_a_week(times):
        return None
    weekday = len(times) == 1 and times[0].value.weekday is not None
    if weekday and over.when and not _is_a_week(look(told(over.when).text)):
        return None
    over = over._replace(
        when=over.when if weekday or not times else (),
        place=over.place if _is_of(over, [item for item in own if item.tag == "place"]) else None,
    )
    labels = _times_last(labels, look)
    year = year_of(times, over.year, look.today)
    number = _with_occasions(labels, number, topics, [*times, *look(told(over.when).text)], look)
    if (is_share and over.named) or not topics or (topics != over.topics and topics & over.topics):
        made = _with_name(labels, number, over, year, look)
    else:
        made = _with_own_name(labels, number, over, year, look)
    return made._replace(number=_value(number) if _counts(own) else None) if made else None


def _with_occasions(labels: Words, number: Words, topics: set[int], times: Sequence[Atom], look: Look) -> Words:
    """ "Morgenlæsning | aug | 2" were held twice in a month; on a day, two were there."""
    held = sorted(topics & look.counted.held)
    over_time = any(is_time(item) and item.value.period for item in times) or has(times, "dated")
    value = _value(number) if len(number) == 1 and _BARE.fullmatch(written(number[0])) else None
    most = MOST_COURSES if topics & look.counted.courses else MOST_OCCASIONS
    unit = look.counted.occasions.get(held[0], "") if held else ""
    named = any(fold(written(label)).endswith(fold(unit)) for label in labels)  # "opkvalificeringsforløb"
    people = any(has(look(written(label)), "who", "count") for label in labels)  # "unge til netværksarrangementer"
    counts = bool(unit) and (len(topics) == 1 or named) and over_time and not people
    return [*number, unit] if counts and value is not None and value <= most else number


def _counts(row: Sequence[Atom]) -> bool:
    """Whether a row begins its number with how many it counts: a home begins with its day, or its street."""
    known = any(item.tag == "count" and not (item.value.strange or item.value.who == "thing") for item in row)
    return known and not any(map(has_house, row))


def _times_last(labels: Words, look: Look) -> Words:
    """ "mar" before a number is a month; "Glarbjergvej, 04-12-2019" has no house number."""
    if len(labels) < 2:
        return labels
    found: list[Stretch | str] = []
    for label in sorted(labels, key=lambda label: _is_timed(label, look)):
        housed = bool(found) and written(label)[:1].isdigit() and has(look(written(found[-1])), "place")
        found += [",", label] if housed else [label]
    return found


def _held(times: Sequence[Atom], labels: Words, number: Words, over: Above, look: Look) -> Told | None:
    """ "25.01 – 412 modtagere" below "Nyhedsmail sendt": a day alone is one of what is held."""
    if not over.topics or not over.topics <= look.counted.held or len(times) != 1 or not times[0].value.day:
        return None
    row = told([*labels, *number])
    day = (item for item in look(row.text) if is_time(item))
    return told([*over.named, over.place, *(part for item in day for part in row.parts(item.start, item.end))])


def _apart(label: Stretch | str, look: Look) -> Words:
    """ "Sivhaven 4" and "enlig" are no four singles."""
    numbered = any(map(str.isdigit, written(label)))
    return [label, ","] if numbered and any(map(has_house, look(written(label)))) else [label]


def _with_name(labels: Words, number: Words, over: Above, year: str | None, look: Look) -> Told | None:
    """A row with the name that stands above it."""
    if not over.named:
        return _of_arrivals(labels, number, over, look)
    if look.tells_of_arrivals(look(told(over.named).text)) and any(map(has_house, look(told([*labels, *number]).text))):
        folders = any(part in written(each).lower() for each in over.named for part in FOLDERS)
        welcomed = WELCOMED_IN_ENGLISH if look(told(over.named).text)[0].text == "new" else WELCOMED
        over = over._replace(named=(*over.named, welcomed) if folders else (welcomed,))  # "Nye beboere" are several
    named = [part for part in over.named if over.place is None or part != over.place]
    joint = ":" if labels or over.when else None
    of = [*labels, *over.when] if joint and not year else [*over.when, *labels, year]
    return told([*named, over.place, *of, joint, *_with_unit(number, over), *_with_folder(over)])


def _of_arrivals(labels: Words, number: Words, over: Above, look: Look) -> Told | None:
    """ "Flyvervej 9: ny lejer, dame på 44", below no name and above others."""
    items = look(told([*labels, *number]).text)
    if not (look.tells_of_arrivals(items) and any(map(has_house, items))):
        return None
    return told([WELCOMED, over.place, *over.when, *labels, *number, *_with_folder(over)])


def _with_folder(over: Above) -> Words:
    return [",", over.folder] if over.folder else []


def _with_own_name(labels: Words, number: Words, over: Above, year: str | None, look: Look) -> Told:
    """A row that names what is counted; a time may follow what is no more than a name."""
    first = labels[0] if labels else ""
    if isinstance(first, Stretch) and (unit := _UNIT.search(first.text)) and fold(unit[1]) in look.counted.nouns:
        labels = [first.part(0, unit.start()), *labels[1:]]  # "Presse, historier"
        number = _with_unit(number, over._replace(unit=first.part(*unit.span(1))))
    if not any(has(look(written(label)), "when", "count") or _is_timed(label, look) for label in labels):
        return told([*labels, over.place, *over.when, ":", *number])
    return told([over.place, *over.when, ":", *labels, year, ":", *number])


def _as_read(number: Words, over: Above, look: Look) -> Words:
    """ "22 – 9 nye" as "22 (9 nye)"; "5/6" of something that is counted as so many of so many as "5 af 6"."""
    if len(number) != 1 or not isinstance(number[0], Stretch):
        return number
    cell = number[0]
    if new := _SOME_NEW.fullmatch(cell.text):
        return [cell.part(*new.span(1)), "(", cell.part(*new.span(2)), ")"]
    share = _SHARE.match(cell.text)
    if share and over.topics & look.counted.shared and int(share[1]) <= int(share[2]):
        return [cell.part(*share.span(1)), "af", cell.part(*share.span(2)), cell.part(share.end())]
    return number


def _with_unit(number: Words, over: Above) -> Words:
    """ "6 mødre" below "(mødre)"."""
    first = number[0] if number and over.unit else None
    bare = _BARE.match(first.text) if isinstance(first, Stretch) else None
    if not (bare and over.unit and over.unit.text and isinstance(first, Stretch)) or "af" in number:
        return number
    return [first.part(0, bare.end()), over.unit, first.part(bare.end()), *number[1:]]


def _value(number: Words) -> int | None:
    """What the report must say, where the number is written in figures."""
    first = number[0] if number else ""
    found = _VALUE.match(written(first))
    figures = found[0].replace(".", "") if found else ""
    return int(figures) if figures else None


def _is_timed(label: Stretch | str, look: Look) -> bool:
    return any(is_time(item) for item in look(f"{written(label)}: 1"))


def _is_day_of_a_week(times: Sequence[Atom]) -> bool:
    """ "mandag uge 43"."""
    return len(times) == 2 and any(_is_a_week([time]) for time in times) and any(
        time.value.weekday is not None for time in times
    )  # fmt: skip


def _is_a_week(items: Sequence[Atom]) -> bool:
    """Whether a time is one week, of which a weekday can be: "uge 40", not "uge 40-41"."""
    period = items[0].value.period if len(items) == 1 and is_time(items[0]) else None
    return period is not None and (period[1] - period[0]).days < DAYS_OF_A_WEEK


def _is_below_a_weekday(row: Sequence[Atom], over: Above, look: Look) -> bool:
    """ "6 unge" below "Mandag", which stands below "Gadeplan uge 10"."""
    if row[0].tag != "count" or row[0].value.new or not {item.tag for item in row} <= COUNTING:
        return False
    return any(is_time(item) and item.value.weekday is not None for item in look(told(over.when[:1]).text))


def _is_of(over: Above, places: Sequence[Atom]) -> bool:
    """Whether a row is of the place above it, too: of the house, if it names no more than an area."""
    return not places or (over.in_a_house and not any(item.value.institution for item in places))
