"""Names of places that the plan does not know: "i Kulturhuset", "ved Den Gamle Skole". Only for what is announced."""

import re
from collections.abc import Iterable

from bot.language.reading import Span

LONGEST = 40
NAME = r"[A-ZÆØÅ][\w'’-]+"
NAMED = rf"\b(?:i|ved|in|at) (?P<name>{NAME}(?: {NAME}){{0,3}})\b(?! ?\d)"
"""A capital says that it is a name; a number after it, that it is somebody's address."""
LEADS = r"^(?:i|på|ved|hos|in|at)\s+"


def spot(text: str, known: Iterable[Span]) -> str | None:
    """The first name of a place in a sentence none of whose words mean something else; `known` are those that do."""
    spans = tuple(known)
    for found in re.finditer(NAMED, text):
        start, end = found.span("name")
        if end - start <= LONGEST and all(end <= first or last <= start for first, last in spans):
            return found["name"]
    return None


def spot_answered(text: str) -> str | None:
    """The place, where nothing but a place was asked for: "i Kulturhuset", "festpladsen". None for what is none."""
    name = re.sub(LEADS, "", " ".join(text.split()).rstrip(".!"), flags=re.IGNORECASE)
    return name if name and len(name) <= LONGEST and "?" not in name and not any(map(str.isdigit, name)) else None
