"""Rows below a heading: "uge 43: 6", "4/4  Vangdalen  31", "banko / Vangdalen / 8. okt / 27"."""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.aims import heads_aims, is_plan
from bot.language.sentences.clauses import has
from bot.language.tables.above import MEANT, Above
from bot.language.tables.looking import NONE, WEEKDAYS, Look, is_time, is_year
from bot.language.tables.numbered import LAST_NUMBER, at_number, unnumbered
from bot.language.tables.own_titles import titled
from bot.language.tables.stretch import Stretch, Told, Words, told
from bot.language.tables.telling import sentence
from bot.language.vocabulary.occasion import OF_A_PAGE
from bot.language.word_sets import tag_set, word_set

SUMMED = word_set("sum ialt samlet total totalt tilsammen sammenlagt")
AIMED_AT = word_set("maal maaltal aarsmaal budget target goal")
TELLS = tag_set("ask not planned future want thanks about past held_verb sick came present correction")
"""With one of these it tells as a sentence does, and is no row."""
SAYING_WHAT = tag_set("word about with to held met held_verb")
""" "29/4 sparring om regnskabet", "7/1 holdt"."""
FIRST_WORDS = 2
MOST_ITEMS, SHORT = 14, 6
MOST_THERE = ("max", "maks", "plads til", "room for")
LATELY = timedelta(days=182)
_SO_FAR = re.compile(r"\s*\b(?:indtil (?:nu|i dag|videre)|til (?:nu|dato)|foreløbig|so far)$", re.IGNORECASE)
_BESIDE = re.compile(
    r"\s*(?:\((?P<in>[^()]*)\)|\b(?:indtil (?:nu|i dag|videre)|til (?:nu|dato)|foreløbig|so far)"
    r"|\b(?:pga|p\.g\.a)\b.*|\bpå grund af\b.*)\s*\.?$",
    re.IGNORECASE,
)
_OF_SIZE = re.compile(r"\b(?:en|et) på \w+", re.IGNORECASE)
""" "en på 5" below "2 nye familier:"."""
_ONLY_BRACKETS = re.compile(r"\([\d.,\s]+\)")
_ASIDE = re.compile(r"\s*\(([^()]*)\)")
_TEAM = re.compile(r"(?:hold|gruppe|nr\.?)\s*\w{1,3}\b[\s,]*", re.IGNORECASE)
_START = re.compile(r"start(?:er|ede)?\s+(?=\d)", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\w{2,4})\.?\s*[-–—:]\s+(?=\w)")
_DAY_BARE = re.compile(r"(ma|ti|on|to|fr|lø|sø)\.?\s+(?=\d)", re.IGNORECASE)
MOVED = re.compile(
    r"\b(?:fraflyt|flytte[tr]? (?:ud|væk)|tom$|tom lejlighed|(?:ingen|ikke) hjemme|lukkede ikke op)", re.IGNORECASE
)
"""Nobody moved in there."""
_PUT_OFF = re.compile(
    r"\(?(?:udsat|aflyst|flyttet(?! ind| fra| hertil)|udskudt|ferie|lukket)\b[^)\d]*\)?", re.IGNORECASE
)
_NO_DAY = re.compile(r"(?:ma|ti|on|to|fr|lø|sø|man|tirs?|ons|tors?|fre|lør|søn)\.?\s*[:–-]?\s+[^\d\n]*", re.IGNORECASE)
_UNSAID = re.compile(
    r"\w[\s:]+[-–—]$|^\D*\w[\s:]+(?:fri|lukket|aflyst|udsat|syg)$|:\s*(?:\w*ferie|lukket|helligdag|fri)$", re.IGNORECASE
)
_ANSWERS = re.compile(
    r"(?:antal )?(?:svar|besvarelser|spurgte?|adspurgte)(?: i alt)?\s*[:=]?\s*(?:\d+\s*)?$", re.IGNORECASE
)
""" "Antal svar: 7", beside "føler sig styrket: 6 af 7"."""
_LABELLED = re.compile(r"[^:.,]+:\s*\d[\d.]*")
_YEAR = re.compile(r"20\d\d")
_DIGIT = re.compile(r"\d")
NOTHING = Told("", ())


def row(cells: Sequence[Stretch], over: Above, look: Look) -> Told | None:
    """The sentence of one row; empty where it sums up, has no number, or was called off; None where it is no row."""
    filled = [cell for cell in cells if cell.text]
    bare = [cell for cell in (_without_beside(cell, look) for cell in filled) if cell.text]
    if not bare:
        return None
    if len(bare) == 1 and (of_a_day := _of_a_day(bare[0], over, look)):
        return of_a_day
    if len(bare) == 1 and (home := at_number(bare[0], over, look)):
        return sentence([], home, over._replace(place=None), look)
    if len(bare) == 1 and (own := titled(bare[0], look.counted.titles)):
        return sentence(*own, over, look)
    items = look(bare[-1].text)
    if _heads_a_plan(bare[-1], items):
        return None
    if _PUT_OFF.fullmatch(filled[-1].text) or is_unsaid(filled[-1]) or _counts_nothing(filled, bare, over, look):
        return NOTHING
    if len(bare) == 1 and names_one_held(items, over, look):
        return sentence([], bare, over, look)
    if len(items) > MOST_ITEMS or has(items, *_telling(bare, items, over, look)):
        return None
    labels, number = _cells_apart(bare, look) if len(bare) > 1 else _parted(bare[0], items, over, look)
    return sentence([part for label in labels for part in _label(unnumbered(label, look))], number, over, look)


def _counts_nothing(filled: Sequence[Stretch], bare: Sequence[Stretch], over: Above, look: Look) -> bool:
    """Of posts, a sum, an empty cell, or nobody: "6/9  Rørhaven 8  ikke hjemme"."""
    items = look(bare[-1].text)
    if _is_of_posts(bare[0], look) or sums_up(look(bare[0].text), over.topics):
        return True
    if MOVED.search(bare[-1].text) or has(items, "called_off") or _ANSWERS.match(bare[0].text):
        return True
    absent = len(bare) > 1 and has(items, "not") and not has(items, "count")
    return absent or bool(NONE.fullmatch(bare[-1].text) and bare[-1] == filled[-1])


def _of_a_day(words: Stretch, over: Above, look: Look) -> Told | None:
    """ "ti: 6 unge, 1 ny" below a week: a Tuesday, and no ten."""
    first = _DAY_FIRST.match(words.text) or _DAY_BARE.match(words.text)
    day = WEEKDAYS.get(first[1].lower()) if first and over.week else None
    number = words.part(first.end()) if first and day else None
    items = look(number.text) if number else ()
    plain = bool(items) and items[0].tag == "count" and not has(items, *TELLS, "topic", "called_off")
    return sentence([day], [number], over, look) if day and number and plain else None


def _is_of_posts(words: Stretch, look: Look) -> bool:
    """ "Opslag i januar: 17", "Bedste opslag: 3.900 visninger" below the followers of a page."""
    items = look(words.text)
    return not has(items, "topic") and any(item.text in OF_A_PAGE for item in items[:FIRST_WORDS])


def is_unsaid(words: Stretch) -> bool:
    """ "ons -", "tir: fri": a row of which nothing is to be told."""
    return _UNSAID.search(words.text) is not None


def is_day_of_nothing(words: Stretch, over: Above, look: Look) -> bool:
    """ "on møde hele dagen" below "uge 40", between rows with their numbers."""
    named = bool(over.week) and _NO_DAY.fullmatch(words.text) is not None
    return named and not has(look(words.text), "topic", "count", "place", "new", "called_off")


def names_one_held(items: Sequence[Atom], over: Above, look: Look) -> bool:
    """ "29/4 sparring om regnskabet" below "Foreningsstøtte:": a day, and words on what is held."""
    held = bool(over.topics) and over.topics <= look.counted.held and bool(items) and is_time(items[0])
    day = items[0].value.day if held else None
    lately = (
        day is not None and timedelta(0) <= look.today - day <= LATELY
    )  # dates that lie ahead are announced so, too
    return lately and all(item.tag in SAYING_WHAT for item in items[1:])


def _telling(cells: Sequence[Stretch], items: Sequence[Atom], over: Above, look: Look) -> frozenset[str]:
    """With what a row tells as a sentence does: not "Husarvej 9, familie på 4, flyttet fra Hobro", "5/2 kom der 9"."""
    judged = items[0].tag == "count" and items[0].value.whole and over.topics & look.counted.shared
    if len(cells) > 1 or judged or any(map(has_house, items)):
        return MEANT  # also "9 af 10 forældre er tilfredse" below "Familieklassen"
    if len(cells) == 1 and _LABELLED.fullmatch(cells[0].text):
        return TELLS - {"past", "about"}  # "Uddannede legeinstruktører: 9", "Kursusforløb om fremmøde: 1"
    if items[0].tag == "count" and has(items, "topic") and over.when:
        return TELLS - {"present"}  # "6 familier har gennemført De Utrolige År" below "Status for maj:"
    short = len(items) <= SHORT or not has(items, "topic")  # "mandag: nørkleklub, 10 kom"
    return TELLS - {"came"} if is_time(items[0]) and short else TELLS


def _cells_apart(cells: Sequence[Stretch], look: Look) -> tuple[list[Stretch], Words]:
    """The last cells with a plain number, "33 / 4 frivillige", and those before them."""
    first = len(cells) - 1
    while first > 1 and _is_plain(look(cells[first - 1].text)):
        first -= 1
    number: list[Stretch | str] = []
    for cell in cells[first:]:
        number += [",", cell] if number else [cell]
    return list(cells[:first]), number


def _is_plain(items: Sequence[Atom]) -> bool:
    return has(items, "count") and not has(items, "when", "place", "topic", "month")


def _parted(words: Stretch, items: Sequence[Atom], over: Above, look: Look) -> tuple[list[Stretch], Words]:
    """What a row is of, and its number with what follows."""
    housed = [item for item in items if item.tag == "place" and has_house(item)]
    arrives = look.tells_of_arrivals([*items, *look(told(over.named).text)])
    if (housed and (arrives or not housed[0].value.area_of_name)) or (arrives and _OF_SIZE.search(words.text)):
        return [], [words]
    counts = [item.start for item in items if item.tag in ("count", "vague")]
    at = counts[0] if counts else 0
    colon = words.text.rfind(": ")
    if len(counts) > 1 and has([item for item in items if item.start > at], "ofwhich", "new"):
        pass  # "unge: 22, heraf nye: 4"
    elif at <= colon and _DIGIT.search(words.text, colon):
        at = colon + 1  # "Hold 7 (start 4/2): 9 unge"
    elif len(counts) > 1 and (last := LAST_NUMBER.search(words.text)) and last.start() >= counts[-1]:
        at = last.start()  # "Aktive foreninger over 25 medlemmer 6"
    if housed and (digit := _DIGIT.search(words.text, housed[0].start)):
        at = digit.start()
    label = words.part(0, at)
    label = Stretch(label.text.rstrip(" :,=–—-"), label.start)
    return [label] if label.text else [], [words.part(at)]


def _label(label: Stretch) -> Words:
    """A label without the number of a team, and with what it has in brackets behind it: "Hold 7 (start 4/2)"."""
    team = _TEAM.match(label.text)
    start = team.end() if team else 0
    aside = _ASIDE.search(label.text, start)
    if not aside:
        return _spelt(label.part(start))
    parts = [label.part(start, aside.start()), label.part(*aside.span(1)), label.part(aside.end())]
    return [each for part in parts if part.text for each in _spelt(part)]


def _spelt(label: Stretch) -> Words:
    """ "start 4/2" as "opstart 4/2", "ma" as "mandag", "man - gadeplan" as of Monday."""
    if begun := _START.match(label.text):
        return ["opstart", label.part(begun.end())]
    if so_far := _SO_FAR.search(label.text):
        label = label.part(0, so_far.start())  # "4. kv. indtil nu"
    day = WEEKDAYS.get(label.text.lower().rstrip("."))
    if (first := _DAY_FIRST.match(label.text)) and (named := WEEKDAYS.get(first[1].lower())):
        return [named, label.part(first.end())]
    return [day] if day else [label]


def _heads_a_plan(words: Stretch, items: Sequence[Atom]) -> bool:
    """ "Mål 2021", "Budget høstfest": a line without a number of its own, which heads what is no report."""
    if not items:
        return False
    return heads_aims(items) or (is_plan(items[0]) and not _DIGIT.search(_YEAR.sub("", words.text)))


def sums_up(items: Sequence[Atom], above: frozenset[int] = frozenset()) -> bool:
    """ "I alt 120", "Samlet: 13", "Mål: 8 om året"; `above`: the topics of the rows before it."""
    if not items:
        return False
    first = items[0].text.partition(" ")[0]
    total = items[0].tag == "total" or first in SUMMED or first == "=" or _is_total(items)
    named = {index for item in items if item.tag == "topic" for index in item.value.topics}
    return first in AIMED_AT or (total and named <= above)  # "Samlet HotSpot: 19" is a figure of its own


def _is_total(items: Sequence[Atom]) -> bool:
    """ "7 i alt siden 1/1"."""
    return has(items, "total") and items[0].tag == "count"


def _without_beside(words: Stretch, look: Look) -> Stretch:
    """Without what is told beside the number, at the end: "(maj sidste år: 8)", "(vinterferie)", "indtil i dag"."""
    if _ONLY_BRACKETS.fullmatch(words.text):
        return words.part(0, 0)  # "13   (17)", of another time
    found = _BESIDE.search(words.text)
    if not found:
        return words
    if found["in"] and found["in"].lower().startswith(MOST_THERE):
        return words.part(0, found.start())  # "24 (max 30 pga. afstand)"
    items = look(found["in"] or "")
    if items and all(map(is_time, items)) and any(map(has_house, look(words.text[: found.start()]))):
        return words  # "Rørhaven 9, ung mand (6/9)"
    kept = has(items, "count", "called_off", "who") and not has(items, "when", "ago", "total", "goal")
    kept = kept and not has(items, "planned", "expected")
    aimed = any(item.text in AIMED_AT or is_year(item) for item in items)
    begun = has(items, "began", "ended") or bool(items and items[0].text == "start")
    return words if begun or (kept and not aimed) else words.part(0, found.start())
