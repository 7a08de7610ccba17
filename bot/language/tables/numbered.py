"""Numbers in a row that count nobody: "nr. 5" of the street above it, the 2 of "Paddington 2"."""

import re

from bot.language.places.place import has_house
from bot.language.tables.above import Above
from bot.language.tables.looking import Look
from bot.language.tables.stretch import Stretch, Words

_AT_NUMBER = re.compile(r"(?:nr\.?|nummer|no\.?)\s*(?P<number>\d{1,3}\s?[a-z]?)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r".*\w(?P<at>,?\s+(?:i\s+|på\s+)?(?:nr\.?|nummer|no\.?)\s*)(?P<number>\d{1,3}\s?[a-z]?)\W*", re.IGNORECASE
)
LAST_NUMBER = re.compile(r"(?<=\s)\d[\d.]*$")


def at_number(words: Stretch, over: Above, look: Look) -> Words:
    """ "nr. 5: en mor med tre børn" below "De nye på Flyvervej:", "et ungt par i nr. 22"; nothing without a street."""
    first = _AT_NUMBER.match(words.text) if over.place else None
    last = _BEHIND.fullmatch(words.text) if over.place and not first else None
    number = first or last
    if not number or not over.place or not any(map(has_house, look(f"{over.place.text} {number['number']}"))):
        return []
    if last:
        return [over.place, words.part(*last.span("number")), ",", words.part(0, last.start("at"))]
    return [over.place, words.part(number.start("number"))]


def unnumbered(label: Stretch, look: Look) -> Stretch:
    """ "20/2 Paddington 2" without the number of a name, which counts nobody."""
    number = LAST_NUMBER.search(label.text)
    items = look(label.text) if number else ()
    named = len(items) > 1 and items[-1].tag == "count" and items[-2].tag == "word" and items[-2].value is None
    return label.part(0, number.start()) if number and named else label
