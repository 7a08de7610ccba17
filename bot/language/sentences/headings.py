"""What heads a line, or the lines below: a time ("Uge 9:", "Status august:"), a section of a table, a place."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import zip_longest

from bot.language.atoms.tokens import Atom
from bot.language.sentences.forthcoming import lies_ahead
from bot.language.sentences.tenses import HAPPENED
from bot.language.word_sets import word_set

MINUTES, MEETINGS = ("ref", "dagsorden", "punkt", "moedenoter", "noter"), ("moede", "moedet", "raad", "raadet")
A_WEEK = timedelta(days=6)
SHORT = 4
"""Words of a heading without one: "STATUS FEBRUAR"."""
LONGEST = 7
"""Words of a heading, with its colon."""
HEADINGS = word_set(
    "status slutstatus opfoelgning tal tallene maanedstal kvartalstal halvaarstal aarstal opgoerelse opgoerelsen"
    " opsamling rapport"
    " statistik registrering registreringer indberetning oversigt resultater logbog dagbog her hermed figures numbers"
)
NAMING = frozenset({"topic", "sign", "who", "in", "on", "at", "to", "when", "place"})
"""All that stands in a line that names an activity above its numbers."""
STOPS = frozenset(".!?;")
"""A heading ends with none of these."""
OUR = word_set("min vores vore my our", of_reader=False)
FIRST = frozenset({"when", "greeting", "word", "atleast", "ours"})
"""What a heading begins with; "min" may be "minimum"."""
SHORTEST_BRACKETED = 3
SECTION = frozenset({"topic", "when", "place", "sign", "and"})
"""All that stands in "Fra fravær til fremmøde, marts"."""
TITLE = frozenset({"word", "thing", "sign", "and", "for", "from"})
"""All that stands before the month of "Web og mail, marts"."""
SAYING_LITTLE = frozenset({"word", "skip"})
NOTES = ("dagbog", "logbog", "noter", "notat", "rapport", "raad", "raadet", "referat", "observation")
TELLING = frozenset({"count", "topic", "place", "when", "came", "held"})
OF_SOMETHING_ELSE = (
    frozenset({"greeting", "thanks", "past", "present", "future", "next", "kin", "ask", "about"}) | HAPPENED
)
"""With one of these a line is of something else than what stands below it."""
"""With one of these before its time a line tells, and heads nothing."""


def heading_of(sentence: Sequence[Atom]) -> Atom | None:
    """The time that heads a line: "Uge 9:", "I går: 31 til spisning, 3 nye unge i HotSpot", "Status august:"."""
    first = sentence[0].tag if sentence else ""
    if first not in FIRST:
        return None
    if first == "greeting":
        greeted = next((at for at, item in enumerate(sentence) if item.tag not in ("greeting", "sign")), 0)
        sentence = sentence[greeted:]
    colon = colon_in(sentence, LONGEST)
    if not colon and (_is_short(sentence) or _is_title(sentence)):
        return sentence[-1] if _is_alone(sentence[:-1]) else None
    if colon and (bracketed := _in_brackets(sentence[:colon])):
        return bracketed
    if not colon or not (sentence[0].tag == "when" or sentence[0].text in HEADINGS):
        return None
    if sentence[0].tag == "when" and all(item.tag in SAYING_LITTLE for item in sentence[1:colon]):
        return sentence[0]  # "Uge 14 kort:", "Uge 40 indtil nu:"
    last = sentence[colon - 1]
    return last if last.tag == "when" and (colon == 1 or _is_alone(sentence[: colon - 1])) else None


def _in_brackets(head: Sequence[Atom]) -> Atom | None:
    """The time of "Min uge (uge 8):"."""
    ends = len(head) > SHORTEST_BRACKETED and head[-1].text == ")" and head[-3].text == "(" and head[-2].tag == "when"
    return head[-2] if ends and _is_alone(head[:-3]) else None


def colon_in(sentence: Sequence[Atom], reach: int) -> int:
    """Where a colon stands among the first so many; 0 where none does."""
    for at in range(1, min(reach, len(sentence))):
        if sentence[at].text == ":":
            return at
    return 0


def is_heading(sentence: Sequence[Atom]) -> bool:
    """Whether a line is nothing but its heading."""
    heading = heading_of(sentence)
    return heading is not None and (sentence[-1].text == ":" or sentence[-1] is heading)


def section_of(sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> Atom | None:
    """The time of "Fra fravær til fremmøde, marts", with other activities and their numbers below."""
    tags = [item.tag for item in sentence]
    times = [item for item in sentence if item.tag == "when" and item.value.period]
    named = [item.value for item in sentence if item.tag == "topic"]
    if len(times) != 1 or not SECTION.issuperset(tags) or not named or not following:
        return None
    if any(entry.institution for entry in named):
        return None  # "Produktionshøjskolen, juni", whose figures they are
    below = _below(following)
    return times[0] if "topic" in below and "count" in below and "when" not in below else None


def names_a_section(sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> bool:
    """ "HotSpot", a line of its own with its numbers in rows below that name no other activity."""
    tags = {item.tag for item in sentence}
    below = _below(following)
    line = sentence[-1].text not in STOPS
    return line and "topic" in tags and tags <= NAMING and "count" in below and "topic" not in below


def time_above(sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]], *, again: bool) -> Atom | None:
    """The time of "Januar" or "I går", with activities and numbers below that have none, until another time alone.

    `again`: another stood above lines before it.
    """
    if [item.tag for item in sentence] != ["when"] or sentence[0].value.weak:
        return None
    tags = [{item.tag for clause in parts for item in clause} for parts in following]
    end = next((at for at, each in enumerate(tags) if each == {"when"}), len(tags) if again else 1)
    below = set[str]().union(*tags[:end])
    return sentence[0] if {"topic", "count"} <= below and "when" not in below else None


def with_times_alone(sentences: Sequence[Sequence[Atom]], today: date) -> list[Sequence[Atom]]:
    """Of a line above others only its time, which is theirs: "Uge 10 for mig" above weekdays, "Log for i går"."""
    alone = [_week_alone(one, below, today) for one, below in zip_longest(sentences, sentences[1:], fillvalue=())]
    lent = len(alone) > 1 and all(item.value.weak for item in alone[1] if item.tag == "when")
    return [_time_alone(alone[0], today), *alone[1:]] if lent else alone


def _week_alone(sentence: Sequence[Atom], below: Sequence[Atom], today: date) -> Sequence[Atom]:
    weekday = bool(below) and any(item.tag == "when" and item.value.weekday is not None for item in below[:2])
    time = _only_time(sentence) if weekday else None
    if time is None or is_heading(sentence):
        return sentence
    monday = week_of(time)
    was = monday is not None and monday <= today and not lies_ahead(time.value, today)
    return [time] if was else sentence


def _time_alone(sentence: Sequence[Atom], today: date) -> Sequence[Atom]:
    """ "Opringning til de gamle hold i går:"; not "God fredag til alle", "Rapport til mødet på torsdag"."""
    time = _only_time(sentence)
    if time is None or is_heading(sentence) or not {item.tag for item in sentence}.isdisjoint(OF_SOMETHING_ELSE):
        return sentence
    if any(item.text.startswith(MINUTES) or item.text.endswith(MEETINGS) for item in sentence):
        return sentence  # "ref 2/2", whose figures are of other days
    day, period, weekday, future = time.value.day, time.value.period, time.value.weekday, time.value.future
    was = day or (period and period[1] <= today) or (weekday is not None and time is sentence[0])
    return [time] if was and not future else sentence


def _only_time(sentence: Sequence[Atom]) -> Atom | None:
    """The time of a short line that tells nothing."""
    times = [item for item in sentence if item.tag == "when"]
    tells = not {item.tag for item in sentence}.isdisjoint(TELLING - {"when"})
    return (
        times[0]
        if len(times) == 1 and len(sentence) <= LONGEST and sentence[-1].text not in STOPS and not tells
        else None
    )


def week_of(heading: Atom) -> date | None:
    """The Monday of the one week that a heading names."""
    period = heading.value.period
    return period[0] if period and period[1] - period[0] == A_WEEK else None


def _below(following: Sequence[Sequence[Sequence[Atom]]]) -> set[str]:
    """The tags of the next line."""
    return {item.tag for clause in following[0] for item in clause} if following else set()


def tells(following: Sequence[Sequence[Sequence[Atom]]]) -> bool:
    """Whether an activity or a number of people stands in these lines."""
    return any(item.tag in ("topic", "count") for parts in following for clause in parts for item in clause)


def place_above(sentence: Sequence[Atom], following: Sequence[Sequence[Sequence[Atom]]]) -> Atom | None:
    """The place that a line of its own names, and that the lines below are of: "Jennumparken"."""
    places = [item for item in sentence if item.tag == "place"]
    told = tells(following)
    alone = all(item.tag == "place" or item.text in ":," or _is_long(item) for item in sentence)
    return places[0] if told and alone and len(places) == 1 else None


def _is_long(item: Atom) -> bool:
    """ "Mælkevejen, 1. halvår"; a day is of what was held."""
    return item.tag == "when" and item.value.period is not None


def _is_title(sentence: Sequence[Atom]) -> bool:
    """ "Web og mail, marts", "Praktikdagbog 24/2", a line of its own above others: words and a month, or its day."""
    if [item.tag for item in sentence] == ["word", "when"] and sentence[0].text.endswith(NOTES):
        return bool(sentence[-1].value.day)
    if not 1 < len(sentence) <= LONGEST or sentence[-1].tag != "when" or not sentence[-1].value.period:
        return False
    return sentence[0].tag == "word" and TITLE.issuperset([item.tag for item in sentence[:-1]])


def _is_short(sentence: Sequence[Atom]) -> bool:
    """ "STATUS FEBRUAR", "Min uge 10", a line of its own."""
    headed = sentence[0].text in HEADINGS or (len(sentence) == 2 and sentence[0].text in OUR)
    return 1 < len(sentence) <= SHORT and headed and sentence[-1].tag == "when"


def _is_alone(words: Sequence[Atom]) -> bool:
    """Whether nothing is told before the time: "Status for", "Her er tallene fra"."""
    return words[0].tag != "when" and {item.tag for item in words}.isdisjoint(TELLING)
