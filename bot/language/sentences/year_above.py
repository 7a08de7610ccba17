"""Days without a year below a line that ends in one: "Jobforløb, efteråret 2019", and below it "Opstart 3/9"."""

import re
from collections.abc import Sequence
from datetime import date

from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.times.calendar import When

YEARS = range(2000, 2100)
SEASONS = {"foraar": 3, "sommer": 6, "efteraar": 9, "vinter": 12}
"""The month in which each begins."""
_YEARLESS = re.compile(r"(?:d\.? |den )?\d{1,2}\s?(?:[/-]\s?\d{1,2}|\.\s?[a-z]{3,9}\.?)")


def in_the_year_above(items: Sequence[Atom], folded: Folded, today: date) -> Sequence[Atom]:
    """The items of a message, with its days in the year that its first line ends in."""
    end = next((at for at, item in enumerate(items) if item.text == "\n"), 0)
    last = items[end - 1] if end else None
    if last is None or last.tag != "count" or last.value.value not in YEARS or last.value.noun:
        return items
    year = last.value.value
    named = [_in_year(item, year, folded, today) if at > end else item for at, item in enumerate(items)]
    if _begins(items[end - 2].text, year) > today:
        named[end - 1] = last.but(tag="when", value=When(future=True))
    return named


def _begins(season: str, year: int) -> date:
    """The first day of "efteråret 2019"; of the year where no season is named."""
    month = next((month for name, month in SEASONS.items() if season.startswith(name)), 1)
    return date(year, month, 1)


def _in_year(item: Atom, year: int, folded: Folded, today: date) -> Atom:
    day = item.value.day if item.tag == "when" else None
    if day is None or day.year == year or not _YEARLESS.fullmatch(folded.text[item.start : item.end]):
        return item
    if (day.month, day.day) == (2, 29):
        return item
    there = day.replace(year=year)
    return item.meaning(When(day=there) if there <= today else When(future=True))
