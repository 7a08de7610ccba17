"""What a row is of, and where its number begins: "Hold 7 (start 4/2): 9 unge", "ma 6 unge", "Cykler rep.: 4"."""

import re
from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.places.place import has_house
from bot.language.sentences.clauses import has
from bot.language.tables.above import Above
from bot.language.tables.looking import WEEKDAYS, Look
from bot.language.tables.numbered import LAST_NUMBER
from bot.language.tables.stretch import DIGIT, Stretch, Words, told

_ASIDE = re.compile(r"\s*\(([^()]*)\)")
DAY_FIRST = re.compile(r"(\w{2,4})\.?\s*[-–—:]\s+(?=\w)")
_SO_FAR = re.compile(r"\s*\b(?:indtil (?:nu|i dag|videre)|til (?:nu|dato)|foreløbig|so far)$", re.IGNORECASE)
_TEAM = re.compile(r"(?:hold|gruppe|nr\.?)\s*\w{1,3}\b[\s,]*", re.IGNORECASE)
_START = re.compile(r"start(?:er|ede)?\s+(?=\d)", re.IGNORECASE)
_OF_SIZE = re.compile(r"\b(?:en|et) på \w+", re.IGNORECASE)
""" "en på 5" below "2 nye familier:"."""


def cells_apart(cells: Sequence[Stretch], look: Look) -> tuple[list[Stretch], Words]:
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


def parted(words: Stretch, items: Sequence[Atom], over: Above, look: Look) -> tuple[list[Stretch], Words]:
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
    elif at <= colon and DIGIT.search(words.text, colon):
        at = colon + 1  # "Hold 7 (start 4/2): 9 unge"
    elif len(counts) > 1 and (last := LAST_NUMBER.search(words.text)) and last.start() >= counts[-1]:
        at = last.start()  # "Aktive foreninger over 25 medlemmer 6"
    if housed and (digit := DIGIT.search(words.text, housed[0].start)):
        at = digit.start()
    label = words.part(0, at)
    label = Stretch(label.text.rstrip(" :,=–—-"), label.start)
    return [label] if label.text else [], [words.part(at)]


def label_words(label: Stretch) -> Words:
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
    if (first := DAY_FIRST.match(label.text)) and (named := WEEKDAYS.get(first[1].lower())):
        return [named, label.part(first.end())]
    return [day] if day else [label]
