"""What the words of a cell, a row or a heading are, with their places in the message."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.sentences.clauses import has
from bot.language.tables.own_titles import OwnTitle, titles_in
from bot.language.tables.stretch import Stretch


class Counted(NamedTuple):
    """What a plan counts, as far as tables ask."""

    arrivals: int | None
    """The topic of newcomers."""
    shared: frozenset[int]
    """The topics of which so many of so many are told."""
    held: frozenset[int]
    """The topics that count how often something was, and nobody at it."""
    units: frozenset[str]
    """Words for what is held: "forløb", "møder"."""
    nouns: frozenset[str]
    """All words for what is counted."""
    counting: Mapping[str, frozenset[int]]
    """Each of these words, with the topics that count it."""
    marks: Mapping[int, frozenset[str]]
    """The words that tell a topic from others of its name."""
    unique: frozenset[int]
    """The topics for which it matters how many are new."""
    occasions: Mapping[int, str]
    """What each of the topics that are held counts, in one word: "møder", "aktiviteter"."""
    courses: frozenset[int]
    """Those of them of which few are held."""
    titles: Mapping[str, OwnTitle]
    """What the plan calls each in full."""


def counted_in(book: Wordbook) -> Counted:
    measures = [topic.measure for topic in book.lexicon.topics]
    shared = frozenset(index for index, measure in enumerate(measures) if measure in ("share", "judgement"))
    held = frozenset(
        index
        for index, topic in enumerate(book.lexicon.topics)
        if topic.measure == "occasions" and topic.kind != "event"
    )
    units = (word for word, topics in book.units.items() if all(measures[index] == "occasions" for index in topics))
    counting = {word: frozenset(topics) for word, topics in book.units.items()}
    marks = {index: frozenset(map(fold, topic.marks)) for index, topic in enumerate(book.lexicon.topics)}
    unique = frozenset(index for index, topic in enumerate(book.lexicon.topics) if topic.unique)
    occasions = {
        index: topic.units[0] for index, topic in enumerate(book.lexicon.topics) if index in held and topic.units
    }
    courses = frozenset(index for index in held if book.topic(index).kind == "course")
    nouns = frozenset(book.units)
    titles = titles_in(book)
    return Counted(
        book.newcomers, shared, held, frozenset(units), nouns, counting, marks, unique, occasions, courses, titles
    )


class Look(NamedTuple):
    """How words are looked at, on one day."""

    items_of: Callable[[str, date], Sequence[Atom]]
    """The items of some words; where they begin and end is counted in the words as they were written."""
    today: date
    counted: Counted
    seen: dict[str, Sequence[Atom]]
    """What was looked at before: each cell is asked several things."""

    def __call__(self, words: str) -> Sequence[Atom]:
        if words not in self.seen:
            self.seen[words] = self.items_of(words, self.today)
        return self.seen[words]

    def tells_of_arrivals(self, items: Sequence[Atom]) -> bool:
        """Whether somebody new is spoken of, who has an address."""
        return has(items, "new", "welcome") or any(
            item.tag == "topic" and self.counted.arrivals in item.value.topics for item in items
        )


YEARS = range(2000, 2100)
WEEKDAYS = {
    short: day
    for day in ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    for short in (day, day[:2], day[:3], day[:4])
}
"""Weekdays as they are cut short in tables, where nothing else can be meant."""
NONE = re.compile(r"[-–—/.x\s]*", re.IGNORECASE)
"""A cell without a number."""
CERTAIN = frozenset({"topic", "who", "place"})
"""What is the same with a number behind it."""


def is_year(item: Atom) -> bool:
    return item.tag == "count" and item.value.value in YEARS and not item.value.noun


def is_time(item: Atom) -> bool:
    """A day, a week or a month, also one that would be still to come; not "hver tirsdag"."""
    return item.tag == "when" and not (item.value.weak or item.value.habit)


def before_a_number(text: str, look: Look) -> Sequence[Atom]:
    """The items of a heading as they are with a number behind them: "mar" is a month there, and alone it is a word."""
    text = text.rstrip(" :")
    items = look(text)
    if any(is_time(item) for item in items) or all(item.tag in CERTAIN for item in items):
        return items
    return [item for item in look(f"{text}: 1") if item.start < len(text)]


def year_of(times: Sequence[Atom], over: int | None, today: date) -> str | None:
    """The year to write behind a time, where it would be taken for one of another; `over`: that of the heading.

    Without one, a month of this year that is over is meant: beside a number it is not next year's.
    """
    if len(times) != 1:
        return None
    time = times[0].value
    day = time.day or (time.period or (None,))[0]
    if over and day and day.year != over:
        return str(over)
    return str(over or today.year) if time.why == "future" and not day else None


def of_item(words: Stretch, item: Atom) -> Stretch:
    return words.part(item.start, item.end)
