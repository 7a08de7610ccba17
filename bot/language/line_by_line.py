"""Messages of several lines of which each is a whole report by itself: what stands on one line says nothing of another.

Where a line needs the others, as a heading or a row does, or a correction, the message is read as one.
"""

from collections.abc import Iterable, Iterator, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.reading import Field, Report, Span
from bot.language.second_reading import outermost

MOST_LINES = 12
Line = tuple[int, str]
"""Where it begins in the message, and its text."""
SPEAKING = frozenset({"count", "place", "when", "topic", "who", "correction", "ofwhich", "not", "called_off"})
"""A line with one of these that reports nothing may be about another line."""


def lines_of(text: str) -> list[Line]:
    """The lines of a message that have anything on them; none where it has one only, or too many."""
    found = list(_lines(text))
    return found if 1 < len(found) <= MOST_LINES else []


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def stands_alone(items: Sequence[Atom], reports: Sequence[Report], *, first: bool) -> bool:
    """Whether a line is a whole report, or says nothing that could be about another."""
    tags = {item.tag for item in items}
    if not reports:
        return tags.isdisjoint(SPEAKING)
    return not any(report.asks for report in reports) and (first or "correction" not in tags)


def are_apart(lines: Sequence[Sequence[Report]]) -> bool:
    """Whether two lines or more report something, and none of them what another reports."""
    told = [{(report.criterion, _value(report, "area"), _value(report, "date")) for report in line} for line in lines]
    apart = sum(map(len, told)) == len(set().union(*told))
    return apart and sum(bool(line) for line in told) > 1 and not _share_a_week(lines)


def _share_a_week(lines: Sequence[Sequence[Report]]) -> bool:
    """Whether one is of a week or a month, in which the days of another may be: "Uge 9: mandag 31", "torsdag 44"."""
    timed = [("period_start" in report.fields) for line in lines for report in line]
    return any(timed) and not all(timed)


def in_the_message(lines: Sequence[Line], found: Iterable[Sequence[Report]]) -> list[Report]:
    """The reports of all lines, with the places of their words in the whole message."""
    placed = [_moved(report, start) for (start, _), reports in zip(lines, found, strict=True) for report in reports]
    homes = outermost(span for report in placed for span in report.home_spans)
    return [report._replace(home_spans=homes) for report in placed]


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
