"""Messages whose lines or sentences are each a whole report: what one of them says, it says of nothing in another.

Where a part needs the others, as a heading, a row, a comparison or a correction does, the message is read as one.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from bot.language.analysis import Analysis
from bot.language.atoms.tokens import Atom
from bot.language.reading import Field, Report, Span
from bot.language.sentences.clauses import sentences

MOST_PARTS = 8
SPEAKING = frozenset({"count", "place", "when", "topic", "who", "correction", "ofwhich", "not", "called_off"})
"""A part with one of these that reports nothing may be about the part before it."""
NAMING = frozenset({"topic", "when", "sign"})
REPORTING = frozenset({"topic", "new", "welcome"})


class Part(NamedTuple):
    """A line or a sentence, or several that go together."""

    start: int
    end: int
    reports: tuple[Report, ...] = ()
    speaks: bool = True
    """Whether it says something that could be about another."""
    corrects: bool = False
    alone: bool = True
    """Whether its reports were read from it as it is."""
    timed: bool = False
    """Whether it says no more than a time, and reports nothing: "Formandens beretning for 3. kvartal"."""
    dated: bool = False
    """Whether its day needs no week, nor any other time: "den 18. august", "i går"."""
    named: bool = False
    """Whether it names something and a time, and nothing more: "Foreningsstøtte i februar"."""
    lends: bool = False
    """Whether its place is that of others, too: "I Vangdalen: …", "samme sted"."""


def lines_of(text: str) -> list[Span]:
    """From where to where the lines of a message go that have anything on them; none where it has one, or too many."""
    if "\n" not in text:
        return []
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found if 1 < len(found) <= MOST_PARTS else []


def sentences_of(said: Analysis) -> list[Span]:
    """The same for the sentences of a message that may hold several reports, each with its own day."""
    if sum(item.tag == "when" for item in said.items) < 2:
        return []
    found = sentences(said.items)
    if not 1 < len(found) <= MOST_PARTS or any(_is_beside(item) for item in said.items):
        return []
    if sum(_may_report(part) for part in found) < 2:
        return []
    starts = [0, *(said.folded.span(part[0].start, part[0].end)[0] for part in found[1:])]
    return list(pairwise([*starts, len(said.text)]))


def _may_report(sentence: Sequence[Atom]) -> bool:
    """Whether it names an activity, or somebody new, and a day."""
    dated = any(item.tag == "when" for item in sentence)
    return dated and any(item.tag in REPORTING or (item.tag == "count" and item.value.new) for item in sentence)


def _is_beside(item: Atom) -> bool:
    """A correction, or a number that is only compared with: one part says something of another."""
    return item.tag == "correction" or (item.tag == "count" and item.value.relation == "denied")


def part_of(span: Span, items: Sequence[Atom], reports: Sequence[Report]) -> Part:
    """A part by itself: everything in it, and what it reports."""
    tags = {item.tag for item in items}
    alone = "place" in tags and not reports  # "Begge i Vangdalen"
    heads = any(one.tag == "place" and two.text == ":" for one, two in pairwise(items))
    lends = alone or heads or "same_place" in tags
    whens = [item.value for item in items if item.tag == "when"]
    dated = bool(whens) and all(when.day and not when.why for when in whens)
    timed = not reports and tags & SPEAKING == {"when"}
    speaks = not SPEAKING.isdisjoint(tags)
    named = len(reports) == 1 and "period_start" in reports[0].fields and tags <= NAMING
    corrects = _corrects_another(items)
    return Part(*span, tuple(reports), speaks, corrects, timed=timed, dated=dated, named=named, lends=lends)


def _corrects_another(items: Sequence[Atom]) -> bool:
    """ "nej 14" on a line of its own; "10 uddannet i onsdags. Rettelse: 12" puts right what the same line said."""
    first = next((at for at, item in enumerate(items) if item.tag == "correction"), len(items))
    return first < len(items) and not any(item.tag == "count" for item in items[:first])


def together(parts: Iterable[Part]) -> list[Part]:
    """The same, what reports nothing joined to the report before it, or behind it where none is; halves of one, too."""
    found: list[Part] = []
    for part in _without_needless_times(list(parts)):
        if found and (not part.reports or not found[-1].reports or _are_halves(found[-1], part)):
            last = found.pop()
            kept = last.reports if last.reports and not part.speaks else () if last.speaks else part.reports
            speaks, corrects = last.speaks or part.speaks, last.corrects or part.corrects
            part = Part(last.start, part.end, kept, speaks, corrects, bool(kept), lends=last.lends or part.lends)
        found.append(part)
    return found


def _without_name(parts: list[Part]) -> list[Part]:
    """The same, a name with its time as a remark above days of that time which report the same, one each."""
    first, *others = parts
    (heading,) = first.reports
    below = [report for part in others for report in part.reports]
    start, end = _value(heading, "period_start"), _value(heading, "period_end")
    days = [_value(report, "date") for report in below if report.criterion == heading.criterion]
    inside = [
        isinstance(day, date) and isinstance(start, date) and isinstance(end, date) and start <= day <= end
        for day in days
    ]
    told = len(days) == len(below) > 1 and all(inside)
    return [first._replace(reports=(), speaks=False), *others] if told else parts


def _without_needless_times(parts: list[Part]) -> list[Part]:
    """The same, a time or a name with its time that heads reports which all have their day as a remark beside them."""
    if len(parts) > 1 and parts[0].named:
        parts = _without_name(parts)
    dated = all(part.dated for part in parts if part.reports)
    return [part._replace(speaks=False) if dated and part.timed else part for part in parts]


def _are_halves(one: Part, other: Part) -> bool:
    """ "Nye naboer på Husarvej 14, en familie på tre. Jeg afleverede velkomstmappe i lørdags": neither is whole."""
    asked = any(report.asks for report in one.reports) and any(report.asks for report in other.reports)
    return asked and {report.criterion for report in one.reports} == {report.criterion for report in other.reports}


def are_whole(parts: Sequence[Part]) -> bool:
    """Whether each reports something, asks at most where it was, and tells of nothing that another tells of."""
    if len(parts) < 2 or any(part.corrects for part in parts[1:]):
        return False
    lent = any(part.lends for part in parts)
    if any(not part.reports or _asks(part, of_places=lent) for part in parts):
        return False
    told = [{(each.criterion, _value(each, "area"), _value(each, "date")) for each in part.reports} for part in parts]
    return sum(map(len, told)) == len(set().union(*told)) and not _share_a_week(parts)


def _asks(part: Part, *, of_places: bool) -> bool:
    """Whether something is asked about that another part may say. `of_places`: also where it was, of which none says
    more than of itself: "Fællesspisning i Vangdalen i går, 37 kom. Banko i fredags, 25 kom".
    """
    asked = (ask for report in part.reports for ask in report.asks)
    return any(of_places or ask.field != "area" or ask.why != "missing" for ask in asked)


def _share_a_week(parts: Sequence[Part]) -> bool:
    """Whether one is of a week or a month, in which the days of another may be: "Uge 9: mandag 31", "torsdag 44"."""
    timed = ["period_start" in report.fields for part in parts for report in part.reports]
    return any(timed) and not all(timed)


def in_the_message(parts: Sequence[Part]) -> list[Report]:
    """All reports, with the places of their words in the whole message; where one was may be where another was."""
    areas = tuple(dict.fromkeys(area for part in parts for each in part.reports if (area := _value(each, "area"))))
    return [_offered(_moved(report, part.start), areas) for part in parts for report in part.reports]


def _offered(report: Report, areas: tuple[object, ...]) -> Report:
    asks = (each._replace(options=areas) if each.field == "area" and not each.options else each for each in report.asks)
    return report._replace(asks=tuple(asks))


def _moved(report: Report, by: int) -> Report:
    fields = {name: _moved_field(field, by) for name, field in report.fields.items()}
    spans = tuple([_later(span, by) for span in report.home_spans])
    return report._replace(fields=fields, span=_later(report.span, by), home_spans=spans)


def _moved_field(field: Field[object], by: int) -> Field[object]:
    return field._replace(evidence=tuple([_later(span, by) for span in field.evidence]))


def _later(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _value(report: Report, name: str) -> object:
    field = report.fields.get(name)
    return field.value if field else None
