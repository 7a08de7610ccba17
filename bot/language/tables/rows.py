"""Rows below a heading: "uge 43: 6", "4/4  Vangdalen  31", "banko / Vangdalen / 8. okt / 27"."""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.aims import heads_aims, is_plan
from bot.language.sentences.clauses import has
from bot.language.tables.above import MEANT, Above
from bot.language.tables.labels import DAY_FIRST, cells_apart, label_words, parted
from bot.language.tables.looking import WEEKDAYS, Look, is_time, is_year
from bot.language.tables.numbered import at_number, unnumbered
from bot.language.tables.of_nothing import AIMED_AT, counts_nothing
from bot.language.tables.own_titles import titled
from bot.language.tables.stretch import DIGIT, Stretch, Told
from bot.language.tables.telling import sentence
from bot.language.word_sets import tag_set

TELLS = tag_set("ask not planned future want thanks about past held_verb sick came present correction")
"""With one of these it tells as a sentence does, and is no row."""
SAYING_WHAT = tag_set("word about with to held met held_verb done")
""" "29/4 sparring om regnskabet", "7/1 holdt"."""
MOST_ITEMS, SHORT = 14, 6
MOST_THERE = ("max", "maks", "plads til", "room for")
LATELY = timedelta(days=182)
_BESIDE = re.compile(
    r"\s*(?:\((?P<in>[^()]*)\)|\b(?:indtil (?:nu|i dag|videre)|til (?:nu|dato)|foreløbig|so far)"
    r"|\b(?:pga|p\.g\.a)\b.*|\bpå grund af\b.*)\s*\.?$",
    re.IGNORECASE,
)
_ONLY_BRACKETS = re.compile(r"\([\d.,\s]+\)")
_DAY_BARE = re.compile(r"(ma|ti|on|to|fr|lø|sø)\.?\s+(?=\d)", re.IGNORECASE)
_LABELLED = re.compile(r"[^:.,]+:\s*\d[\d.]*")
_YEAR = re.compile(r"20\d\d")
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
    if not items:
        return None  # "4)" numbers nothing
    if _heads_a_plan(bare[-1], items):
        return None
    if counts_nothing(filled, bare, over, look):
        return NOTHING
    if len(bare) == 1 and names_one_held(items, over, look):
        return sentence([], bare, over, look)
    if len(items) > MOST_ITEMS or has(items, *_telling(bare, items, over, look)):
        return None
    labels, number = cells_apart(bare, look) if len(bare) > 1 else parted(bare[0], items, over, look)
    return sentence([part for label in labels for part in label_words(unnumbered(label, look))], number, over, look)


def _of_a_day(words: Stretch, over: Above, look: Look) -> Told | None:
    """ "ti: 6 unge, 1 ny" below a week: a Tuesday, and no ten."""
    first = DAY_FIRST.match(words.text) or _DAY_BARE.match(words.text)
    day = WEEKDAYS.get(first[1].lower()) if first and over.week else None
    number = words.part(first.end()) if first and day else None
    items = look(number.text) if number else ()
    plain = bool(items) and items[0].tag == "count" and not has(items, *TELLS, "topic", "called_off")
    return sentence([day], [number], over, look) if day and number and plain else None


def names_one_held(items: Sequence[Atom], over: Above, look: Look) -> bool:
    """ "29/4 sparring om regnskabet" below "Foreningsstøtte:": a day, and words on what is held."""
    held = bool(over.topics) and over.topics <= look.counted.held and bool(items) and is_time(items[0])
    day = items[0].value.day if held else None
    lately = day is not None and timedelta(0) <= look.today - day <= LATELY
    return lately and all(_says_what(item, over) for item in items[1:])  # a day that lies ahead announces


def _says_what(item: Atom, over: Above) -> bool:
    """Also "6/3 hjalp kulturforeningen med en ansøgning" below what is done for associations."""
    return item.tag in SAYING_WHAT or (item.tag == "topic" and not over.topics.isdisjoint(item.value.topics))


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


def _heads_a_plan(words: Stretch, items: Sequence[Atom]) -> bool:
    """ "Mål 2021", "Budget høstfest": a line without a number of its own, which heads what is no report."""
    if not items:
        return False
    return heads_aims(items) or (is_plan(items[0]) and not DIGIT.search(_YEAR.sub("", words.text)))


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
