"""Two readings of one message: as it is written, and with a word that nobody knows taken for one that it is near to.

Where both say the same, the word does not matter. Where they do not, nobody can say which is right, and it is asked.
"""

from collections.abc import Iterable, Sequence

from bot.language.drafts.assemble import asks_in_order
from bot.language.reading import Ask, Report, Span

WHY = "typo"
ASKED = frozenset({"value", "part", "whole", "participants", "newcomers", "area", "date", "criterion"})
"""Fields that can be asked about. Any other on which the readings differ is left out: it is not known."""
COSMETIC = frozenset({"title"})
"""As it was written, with its error."""
NUMBERS = ("part", "participants", "newcomers", "value")
"""The number that people think of first is the first of these that a report has."""
FOLLOWING = frozenset({"faellesspisning", "newcomer"})
"""Kinds whose value is another of their numbers."""


def agreed(first: Sequence[Report], others: Sequence[Sequence[Report]]) -> list[Report]:
    """The reports of a message that was read otherwise, too: what no reading doubts, and the rest as questions."""
    made = list(first)
    adds = all(len(other) > len(first) for other in others)
    for other in others:
        made = doubted(made, other, adds=adds)
    spans = outermost(span for reports in (first, *others) for report in reports for span in report.home_spans)
    return [report._replace(home_spans=spans) for report in made]


def doubted(first: Sequence[Report], second: Sequence[Report], *, adds: bool) -> list[Report]:
    """The reports of a message, with what two readings of it do not agree on as questions.

    An error hides more often than it adds: the reading that has more reports is taken, and those of it are asked about
    that the other has not. `adds`: whether the second may have reports more; not where another of several has none.
    """
    if len(first) == len(second):
        return [_either(one, other) for one, other in zip(first, second, strict=True)]
    most, fewest = (second, first) if adds and len(second) > len(first) else (first, second)
    return [_found_again(report, fewest) or unsure(report, alone=len(most) == 1) for report in most]


def _found_again(report: Report, others: Sequence[Report]) -> Report | None:
    """The report as two readings have it, where the other has one of the same kind on the same day."""
    alike = (other for other in others if _of_one_thing(report, other))
    return next((_either(report, other) for other in alike), None)


def _of_one_thing(one: Report, other: Report) -> bool:
    return one.criterion == other.criterion and _value(one, "date") == _value(other, "date")


def _either(one: Report, other: Report) -> Report:
    """What a report says in both readings; the rest as questions, the likelier answer first."""
    if one.criterion != other.criterion:
        return _asking(one, "criterion", other.criterion, one.criterion)
    for name in _unlike(one, other):
        if name in one.fields:  # and did not go with another
            one = _asking(one, name, _value(other, name), _value(one, name))
    if "estimated" in other.fields and "participants" in one.fields:
        one = one._replace(fields=one.fields | {"estimated": other.fields["estimated"]})  # "cirak 34"
    if hidden := next((name for name in NUMBERS[:-1] if name in other.fields and _is_missing(one, name)), None):
        one = _asking(one, hidden, _value(other, hidden))
    asks = tuple(ask if ask.options else _with_option(ask, _value(other, ask.field)) for ask in one.asks)
    return one._replace(asks=asks)


def _is_missing(report: Report, name: str) -> bool:
    """ "22 sagere": a number that only the second reading has."""
    return name not in report.fields and not any(ask.field in NUMBERS for ask in report.asks)


def _with_option(ask: Ask, known: object) -> Ask:
    """What only one reading knows is the likeliest answer."""
    return ask if known is None else ask._replace(options=(known,), why=WHY)


def unsure(report: Report, *, alone: bool) -> Report:
    """A report that may be none: its number is asked about, unless it is already; beside others where it was, too."""
    if "area" in report.fields and not alone:
        report = _asking(report, "area", _value(report, "area"))
    report = report if alone else _without_homes(report)
    if any(ask.field in NUMBERS for ask in report.asks):
        return report
    name = next((name for name in NUMBERS if name in report.fields), "value")
    if report.kind == "event" and name == "value":
        return _asking(report, "participants")
    return _asking(report, name, _value(report, name))


def _without_homes(report: Report) -> Report:
    """How many homes there were is as unsure as who moved in."""
    return report._replace(fields={name: field for name, field in report.fields.items() if name != "households"})


def _unlike(one: Report, other: Report) -> list[str]:
    """The fields that only the first has, or with another value, and that it does not ask about."""
    settled = {ask.field for ask in one.asks} | COSMETIC
    others = {name: field.value for name, field in other.fields.items()}
    return [name for name, field in one.fields.items() if name not in settled and others.get(name) != field.value]


def _value(report: Report, name: str) -> object:
    return report.fields[name].value if name in report.fields else None


def _asking(report: Report, name: str, *options: object) -> Report:
    """The same with one field as a question, if it can be one, and no longer as a fact; nor what follows from it."""
    gone = {name, "value", "new"} if name in NUMBERS else {name}
    if report.kind == "event":
        gone -= {"value"} - {name}
    fields = {key: field for key, field in report.fields.items() if key not in gone}
    follows = name == "value" and (report.kind in FOLLOWING or "part" in report.fields)
    if follows or name not in ASKED or any(ask.field == name for ask in report.asks):
        return report._replace(fields=fields)
    known = tuple(dict.fromkeys(option for option in options if option is not None))
    return report._replace(fields=fields, asks=tuple(asks_in_order([*report.asks, Ask(name, known, WHY)])))


def outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Where house numbers stand in either reading, in order; none within another."""
    found = sorted(set(spans))
    within = {one for one in found for other in found if other != one and other[0] <= one[0] and one[1] <= other[1]}
    return tuple(span for span in found if span not in within)
