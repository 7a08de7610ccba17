"""Whether the sentences of a table were read as what it says: each row whole, and no two of the same."""

from collections.abc import Sequence

from bot.language.reading import Report, Span
from bot.language.tables.stretch import Told

MOST_OF_A_ROW = 2
"""Reports of one row."""
OF = ("area", "afdeling", "institution", "venue", "date", "period_start", "period_end", "title")
"""What tells two reports of one criterion apart."""
NUMBERS = ("value", "participants", "newcomers", "part", "adults", "children", "new")
VAGUE = frozenset({"vague", "range"})


def fewest_asked(rows: list[Report], others: list[Report]) -> list[Report]:
    """What was read row by row, unless the message read otherwise says as much and asks less; where only some rows lack
    their area, no other row lends it to them.
    """
    asked, asked_else = (sum(len(report.asks) for report in reports) for reports in (rows, others))
    alike = len({frozenset(_asked(report)) for report in rows}) == 1
    return others if not rows or (alike and len(others) == len(rows) and asked_else < asked) else rows


def are_rows(told: Sequence[Told], read: Sequence[Sequence[Report]], names: Sequence[str]) -> bool:
    """Whether each sentence is one report with the number of its cell, and no two say how many of the same.

    `names`: what each sentence calls what is held, since "højtlæsning 4, bogbus 2" are two of one criterion.
    "1 forløb, 8 børn gennemførte" are two, of different criteria. What a cell says vaguely ("20-25", "et par stykker")
    is asked about, and so is a day or an area that none has.
    """
    if not read or not all(_are_of_one_row(reports) for reports in read):
        return False
    if not all(any(_says(one, sentence.number) for one in row) for row, sentence in zip(read, told, strict=True)):
        return False
    reports = [one for row in read for one in row]
    called = [name for row, name in zip(read, names, strict=True) for _ in row]
    of = [(name, one.criterion, one.home, *map(one.fields.get, OF)) for one, name in zip(reports, called, strict=True)]
    values = [tuple(getattr(each, "value", each) for each in one) for one in of]
    return len(set(values)) == len(values) and not _lacks_something(reports)


def _are_of_one_row(reports: Sequence[Report]) -> bool:
    criteria = [report.criterion for report in reports]
    return bool(reports) and len(set(criteria)) == len(criteria) <= MOST_OF_A_ROW


def leaves_out(told: Sequence[Told], doubted: Sequence[Span]) -> bool:
    """Whether a word that may be mistyped is in no sentence: "Andet hlvår 2019:" would be all of that year."""
    kept = {at for each in told for at in each.origin}
    return any(kept.isdisjoint(range(*span)) for span in doubted)


def has_one(told: Told, doubted: Sequence[Span]) -> bool:
    """Whether a word that may be mistyped is in a sentence."""
    kept = set(told.origin)
    return not all(kept.isdisjoint(range(*span)) for span in doubted)


def _says(report: Report, number: int | None) -> bool:
    """Whether a report has the number that is written in its cell, if figures are."""
    vague = any(ask.why in VAGUE for ask in report.asks)
    said = {report.fields[name].value for name in NUMBERS if name in report.fields}
    return number is None or number in said or vague


def _lacks_something(reports: Sequence[Report]) -> bool:
    """Whether something is asked about that another line might say: not vague, nor a day or an area that none has."""
    missing = [_asked_of_others(report) for report in reports]
    dates = {"date" in each for each in missing}
    return any(each - {"date", "area"} for each in missing) or len(dates) > 1


def _asked_of_others(report: Report) -> set[str]:
    """What another row might say: not how many moved into a home that this row names."""
    asked = _asked(report)
    return asked - {"newcomers"} if report.home and "area" not in asked else asked


def _asked(report: Report) -> set[str]:
    """The fields that are asked about because nothing says them."""
    return {ask.field for ask in report.asks if ask.why not in VAGUE}
