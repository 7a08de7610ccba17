"""What a plan itself calls what it counts, copied from a report: "Børn og unge på MILIFE: 41", "Gruppeforløb: 2"."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.wordbook import Wordbook
from bot.language.lexicon import Topic
from bot.language.reading import Span
from bot.language.tables.stretch import Stretch, Words, written

COUNTED = frozenset({"people", "level", "occasions", "share"})
_NUMBER = re.compile(r"(?P<number>\d[\d.]*)(?:\s*(?:af|ud af|of|/)\s*\d+)?")
_LINE = re.compile(r"(?P<label>[^:\n]+):\s*(?P<number>\d[\d.]*(?:\s*(?:af|ud af|of|/)\s*\d+)?)\s*\.?")
MOST_COURSES, ANY = 6, 10**9
MOST = 12
"""Words of a title, and of the time behind it."""


class OwnTitle(NamedTuple):
    named: str
    """Words that name the same to the reader."""
    unit: str
    """What is counted."""
    of_people: bool
    most: int
    """A larger number may be people: "MILIFE-forløb: 18", which is the activity's name, too."""


def titles_in(book: Wordbook) -> dict[str, OwnTitle]:
    """The titles of all that is counted, folded; not those that two share."""
    found: dict[str, OwnTitle] = {}
    shared = set[str]()
    names = {fold(name) for topic in book.lexicon.topics for name in topic.names}
    for topic in book.lexicon.topics:
        titles = {fold(title) for title in topic.titles}
        for title in titles if topic.measure in COUNTED and topic.kind != "event" else ():
            if title in found:
                shared.add(title)
            unit = topic.units[0] if topic.units else ""
            most = MOST_COURSES if title in names else ANY
            found[title] = OwnTitle(_named(topic), unit, bool(unit) and topic.measure == "people", most)
    return {title: own for title, own in found.items() if title not in shared}


def _named(topic: Topic) -> str:
    """Its first name, with a word that tells it from others of that name."""
    counted = bool(topic.units) and topic.units[0] in topic.marks
    marks = [] if counted else [mark for mark in topic.marks if mark not in topic.units]
    return f"{topic.names[0]} {marks[0]}" if marks else topic.names[0]


def by_its_title(labels: Words, number: Words, titles: Mapping[str, OwnTitle]) -> tuple[Words, Words]:
    """A row in words that the reader knows: the first label's title replaced, and its bare number with its unit."""
    first = labels[0] if labels else ""
    bare = _NUMBER.fullmatch(written(number[0])) if len(number) == 1 else None
    found = _title(first, titles) if isinstance(first, Stretch) and bare else None
    if not bare or not found or int(bare["number"].replace(".", "")) > found[0].most:
        return labels, number
    own, rest = found
    behind = [*([rest] if rest.text else []), *labels[1:]]
    if own.of_people:
        return behind, [*number, own.unit, "til", own.named]
    return [own.named, *behind], [*number, own.unit]


def _title(label: Stretch, titles: Mapping[str, OwnTitle]) -> tuple[OwnTitle, Stretch] | None:
    """The longest title that a label begins with, and what stands behind it."""
    words = [found.end() for found in re.finditer(r"\S+", label.text)]
    for end in reversed(words[:MOST]):
        if own := titles.get(fold(label.text[:end].rstrip(",;:"))):
            return own, label.part(end)
    return None


def titled(line: Stretch, titles: Mapping[str, OwnTitle]) -> tuple[Words, Words] | None:
    """A line with its title and its number: "Gruppeforløb for unge i februar: 2"; None where it has none."""
    found = _LINE.fullmatch(line.text)
    if not found:
        return None
    label = line.part(*found.span("label"))
    labels, number = by_its_title([label], [line.part(*found.span("number"))], titles)
    return None if labels[:1] == [label] else (labels, number)


def title_spans(lines: Iterable[Stretch], titles: Mapping[str, OwnTitle]) -> list[Span]:
    """Where the titles stand that lines begin with: no word of them is mistyped."""
    found = ((line, title) for line in lines if (title := _title(line, titles)))
    return [(line.start, title[1].start) for line, title in found]
