"""What the tables of a plan file are made of: words, texts in the plan's languages, months and hours."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Annotated

from bot.clock import SMALL_HOURS
from bot.structure import ReadBy, at_least_one, between

KEY = re.compile(r"[a-z][a-z0-9_]*")
ADDRESS = re.compile(r"[^@\s<>,;:\"]+@[^@\s<>,;:\"]+\.[^@\s<>,;:\".]+")


def word(written: object) -> str:
    """Text that says something, without blanks around it."""
    if not isinstance(written, str):
        raise ValueError("should be text")
    if not written.strip():
        raise ValueError("is empty")
    return written.strip()


def _key(written: str) -> None:
    if not KEY.fullmatch(written):
        raise ValueError("write small letters a-z, digits and _ only")


def address(written: object) -> str:
    """Where mail reaches somebody."""
    if not ADDRESS.fullmatch(found := word(written)):
        raise ValueError(f'"{found}" is no mail address; write for instance "huset@example.org"')
    return found


def _share(value: float) -> None:
    if not 0 < value <= 1:
        raise ValueError("should be more than 0 and no more than 1")


def _in_every_night(moment: time) -> None:
    if moment.hour == SMALL_HOURS:
        raise ValueError("one night of the year has no hour between 2 and 3, and another has two")


Word = Annotated[str, ReadBy(word)]
MailAddress = Annotated[str, ReadBy(address)]
Key = Annotated[str, _key]
"""What rows and buttons say, so ASCII: faellesspisning."""
Words = Annotated[tuple[Word, ...], at_least_one]
Text = dict[str, Word]
"""A text in each language of the plan, by its code: {"da": "...", "en": "..."}."""
Share = Annotated[float, _share]
Month = Annotated[int, between(1, 12)]
Hour = Annotated[time, _in_every_night]
"""A time of day that every day has once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Titled:
    key: Key
    title: Text

    def title_in(self, language: str) -> str:
        """The title in that language, or else in the first that it has."""
        return in_language(self.title, language)


def in_language(text: Text, language: str) -> str:
    return text[language] if language in text else next(iter(text.values()))
