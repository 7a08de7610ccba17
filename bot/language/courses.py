"""Reads what is said of a course: which of its meetings it was and who came, when one begins, how one ended."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from bot.language import days
from bot.language.atoms.normalise import Folded
from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT, Count
from bot.language.times.moments import moment

MEETINGS = "gang|moede|moedegang|kursusgang|undervisningsgang|kursusdag|session|meeting|time"
ORDINALS = ("foerste", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende")
NUMBERED = rf"\b(?:(\d{{1,2}})(?:\s?\.|st|nd|rd|th)?|({'|'.join(ORDINALS)}))\s?({MEETINGS})\b"
"""Compiled by `re` when something is first said of a course, and kept there; few messages are about one."""
NUMBER_BEHIND = rf"\b(?:{MEETINGS})\s(?:nr\.?|no\.?|nummer|number)?\s?(\d{{1,2}})\b"
TIMES = r"\b(\d{1,2})\s(?:gange|moeder|moedegange|kursusgange|sessions|meetings|times)\b"
EVALUATED = r"\b(evaluering|evalueringen|evalueret|evaluation|evaluated)\b"
PEOPLE = frozenset({"parents", "part", "people", "families", "children", "adults", "couples", "unit", "topic", ""})


class CourseWords(NamedTuple):
    """What a message says of a course of one of these criteria."""

    criteria: tuple[str, ...]
    number: int | None = None
    """Which of its meetings."""
    times: int | None = None
    """How many meetings it is to have."""
    people: int | None = None
    came: bool = False
    """Somebody is said to have come."""
    part: int | None = None
    whole: int | None = None
    day: date | None = None
    around: tuple[date, ...] = ()
    """The first and the last day of a time ahead, of which no one day is named: "til marts"."""
    begins: bool = False
    ended: bool = False
    evaluated: bool = False
    institution: str | None = None


def course_words(
    items: Sequence[Atom], folded: Folded, text: str, today: date, criteria: tuple[str, ...]
) -> CourseWords:
    """Everything that is said, `criteria` being those that its topics name."""
    said = folded.text.replace("\n", " ")
    number, taken = _number(said)
    times = re.search(TIMES, said)
    spans = [span for span in (taken, times.span() if times else None) if span]
    counts = [
        item.value for item in _counts(items) if not any(start < item.end and item.start < end for start, end in spans)
    ]
    share = next((count for count in counts if count.relation == "share"), None)
    tags = {item.tag for item in items}
    ahead = any(item.tag == "when" and item.value.future for item in items)
    return CourseWords(
        criteria,
        number=number,
        times=int(times[1]) if times else None,
        people=_people(counts),
        came=any(count.came for count in counts),
        part=share.value if share else None,
        whole=share.whole if share else None,
        day=_ahead(text, today) if ahead else _day(items, today),
        around=_around(text, today) if ahead else (),
        begins=bool(tags & {"began", "future"}) and (times is not None or ahead),
        ended="ended" in tags or "done" in tags,
        evaluated=re.search(EVALUATED, said) is not None,
        institution=next((item.value.institution for item in items if item.tag == "place"), None),
    )


def is_numbered(said: str) -> bool:
    """ "2. gang" in folded words."""
    return re.search(NUMBERED, said) is not None


def _number(said: str) -> tuple[int | None, tuple[int, int] | None]:
    if found := re.search(NUMBERED, said):
        return (int(found[1]) if found[1] else ORDINALS.index(found[2]) + 1), found.span()
    if found := re.search(NUMBER_BEHIND, said):
        return int(found[1]), found.span()
    return None, None


def _counts(items: Sequence[Atom]) -> Iterator[Atom]:
    return (item for item in items if item.tag == "count" and item.value.relation not in NO_FACT)


def _people(counts: Sequence[Count]) -> int | None:
    """How many of those whom a course counts; "ingen" is nought."""
    named = [count for count in counts if count.relation == "" and count.who in PEOPLE and count.value is not None]
    named.sort(key=lambda count: count.who == "")
    return named[0].value if named else None


def _day(items: Sequence[Atom], today: date) -> date | None:
    whens = [item.value for item in items if item.tag == "when"]
    found = moment(whens, today, happened=True, past=True).day if whens else today
    return found if found is None or found <= today else None


def _around(text: str, today: date) -> tuple[date, ...]:
    named = sorted(day for day in days.days(text, today) if day >= today)
    return (named[0], named[-1]) if len(named) > 1 else ()


def _ahead(text: str, today: date) -> date | None:
    named = [day for day in days.days(text, today) if day >= today]
    return named[0] if len(named) == 1 else None
