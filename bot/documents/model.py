"""A document before any program has given it a form: a title, and blocks of text that Word and a printer know alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from bot.message import plain

# Neither Word nor a printer takes them, and people's words may hold them.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1
    """1 to 3."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Each as long as the header."""
    widths: tuple[int, ...] = ()
    """Parts of the page's width, one for each column; equal where nothing is said."""
    tones: tuple[str, ...] = ()
    """How the last cell of each row is tinted, which says so in words, too: "green", "yellow", "red" or ""."""

    def shares(self) -> tuple[int, ...]:
        return self.widths or (1,) * len(self.header)


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


Block = Heading | Paragraph | Bullets | Table | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    footer: str = ""
    """At the foot of each page, before its number."""
    author: str = ""
    """The programme's organisation."""
    at: datetime | None = None
    """When it was made."""
    language: str = "da"
    large: bool = False
    """A notice to be read from two metres away."""

    def plain(self) -> "Document":
        """The same, every text without formatting and without what cannot be printed."""
        made: Document = _each_text(self, printable)
        return made


def printable(text: str) -> str:
    return UNPRINTABLE.sub("", plain(text) if hasattr(text, "__html__") else text)


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_each_text(each, change) for each in value)
    if isinstance(value, Document | Block):
        return type(value)(**{each.name: _each_text(getattr(value, each.name), change) for each in fields(value)})
    return value
