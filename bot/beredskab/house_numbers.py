"""The house behind the name of an area, which is no street: "Vangdalen 17"."""

import re

from bot.language.atoms.normalise import fold
from bot.plan.model import Plan

HOUSE = (
    r"\s+(\d{1,3})\s?([a-h])?\b"
    r"(?=\s*(?:$|[,.;:!?)–-]|(?:nu|lige|og|men|der|hvor|hvem|ved|paa|i|st|kl|politi\w*|now|and|but)\b))"
)
"""A number that counts what stands behind it is none: "i Vangdalen 5 unge"."""


def house_in(plan: Plan, area: str | None, text: str) -> str:
    """ "Vangdalen 17", as the area is called in short; an empty string where no house of it is named."""
    found = plan.areas.get(area or "")
    if found is None:
        return ""
    names = sorted({fold(each) for each in (*found.names, found.label)}, key=len, reverse=True)
    house = re.search(rf"\b(?:{'|'.join(map(re.escape, names))}){HOUSE}", fold(text))
    return f"{found.label} {house[1]}{(house[2] or '').upper()}" if house else ""
