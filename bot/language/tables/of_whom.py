"""A row that says of how many of those in the row above it something is so: "unge: 22", and below it "heraf nye: 4"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.tables.above import Above
from bot.language.tables.lines import Line
from bot.language.tables.looking import Look
from bot.language.tables.stretch import Stretch, Words, written

_OF_WHOM = re.compile(r"(?:heraf|deraf|af dem|of whom|of which|of them)\b\D*\d[\d.]*", re.IGNORECASE)
_NEW = re.compile(r"(?:nye?|new)\W*\d[\d.]*", re.IGNORECASE)
_OF_ALL = re.compile(r"(?P<all>\d+)(?: \w+)?,\s*(?:heraf|deraf|af dem) (?P<so>\D+?)\W*(?P<some>\d+)", re.IGNORECASE)
_PARTED = re.compile(r"[|;\t]")
_ENDS_IN_A_NUMBER = re.compile(r"(?:^|[\s:.=])\d[\d.]*(?: [^\W\d]+)?$")


def with_those(line: Line, left: list[Line], *, once: bool) -> tuple[Line, list[Line]]:
    """A row with the rows behind it that tell of some of those it counts, and the lines that are left.

    `once`: each person counts once in what stands above, so that "nye: 4" are some of them, too.
    """
    while left and _ENDS_IN_A_NUMBER.search(line.whole.text) and _tells_of_some(left[0], once=once):
        line, left = _joined(line, left[0]), left[1:]
        once = False
    return line, left


def _tells_of_some(line: Line, *, once: bool) -> bool:
    return bool(_OF_WHOM.fullmatch(line.whole.text) or (once and _NEW.fullmatch(line.whole.text)))


def _joined(line: Line, below: Line) -> Line:
    """Both as one line, a comma where the first one ends: each word stays where it is in the message."""
    below = below._replace(whole=below.whole._replace(text=_PARTED.sub(":", below.whole.text)))
    *cells, last = line.cells
    return line._replace(whole=_behind(line.whole, below.whole), cells=(*cells, _behind(last, below.whole)))


def _behind(words: Stretch, below: Stretch) -> Stretch:
    gap = below.start - words.start - len(words.text)
    return Stretch(f"{words.text},{' ' * (gap - 1)}{below.text}", words.start)


def of_all(labels: Words, number: Words, over: Above, look: Look) -> tuple[Words, Words]:
    """ "Afsluttede: 6 unge", and below it "heraf videre til en uddannelse: 5": five of six, where that is a share."""
    cell = number[0] if len(number) == 1 else ""
    found = _OF_ALL.fullmatch(cell.text) if isinstance(cell, Stretch) else None
    named = {
        index for each in labels for item in look(written(each)) if item.tag == "topic" for index in item.value.topics
    }
    marks = {mark for index in (over.topics | named) & look.counted.shared for mark in look.counted.marks[index]}
    if not found or not isinstance(cell, Stretch) or not any(mark in fold(found["so"]) for mark in marks):
        return labels, number
    return [*labels, cell.part(*found.span("so"))], [
        cell.part(*found.span("some")),
        "af",
        cell.part(*found.span("all")),
    ]
