"""Where an address stands in words: a street, a house number, floor and door. Any street, in any town.

For words about homes only: elsewhere "i Vangdalen 14" may be fourteen people.
"""

import re
from collections.abc import Iterable

from bot.language.reading import Span

ENDING = "vej vejen gade gaden stræde straede allé alle alléen plads torv vænget street road lane"
STREET = rf"\b[^\W\d_][\w.'-]{{0,40}}(?:{'|'.join(ENDING.split())})"
NO_STREET = r"(?!uge|week|afd|kl\b|nr\b)"
ANY_NAME = rf"(?<![^\W_])(?:på|paa|i|ved|fra|at|in|on)\s+{NO_STREET}[^\W\d_][\w'-]{{0,40}}"
CAPITAL = rf"\b(?i:{NO_STREET})[A-ZÆØÅ][\w'-]{{0,40}}"
HOUSE = r"(?:\s*nr\.?|\s*nummer)?\s*\d{1,3}[a-z]?(?![\w/]|[.-]\d)"
FLOOR = r"[\s,]+(?:st(?:uen)?|kld?|kælder(?:en)?|\d{1,2})\b\.?(?:\s*(?:sal|etage)\b)?"
DOOR = r"[\s,]*(?:(?:tv|th|mf)\b\.?|til\s+(?:venstre|højre)|dør\s*\d+)"
HOME = rf"(?:{FLOOR}{DOOR}|{FLOOR}(?=\s*(?:[,.;]|$))|{DOOR})"
ENDS = r"(?=\s*(?:[,.;:!)\n]|$|i\b|og\b|med\b))"
ADDRESSES = (
    re.compile(rf"{STREET}{HOUSE}{HOME}?", re.IGNORECASE),
    re.compile(rf"{ANY_NAME}{HOUSE}(?:{HOME}|{ENDS})", re.IGNORECASE),
    re.compile(rf"{CAPITAL}{HOUSE}(?:{HOME}|{ENDS})"),
    re.compile(rf"{CAPITAL}\s*(?:nr|nummer)\.?\s*\d{{1,3}}[a-z]?{HOME}?"),
)
LEFT_OUT = "[adresse]"


def addresses(text: str) -> list[Span]:
    """The addresses in a text; they may overlap."""
    return [found.span() for pattern in ADDRESSES for found in pattern.finditer(text)]


def without_addresses(text: str, known: Iterable[Span] = ()) -> str:
    """The text with addresses left out: those in `known`, and all others that look like one."""
    return without(text, {*known, *addresses(text)})


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with these parts left out; they may overlap."""
    reached = len(text)
    for start, end in sorted(spans, key=lambda span: (-span[1], span[0])):
        if start < reached:
            text = text[:start] + LEFT_OUT + text[min(end, reached) :]
            reached = start
    return text
