"""Two reports below each other are both of them: none lends the other its day, its place or its number in silence."""

from collections import defaultdict
from datetime import datetime

from tests.corpus_file import HERE, Case, compare, load_cases, true_reader

LONGEST = 110
"""Characters of a report that another stands below."""
FURTHER = (1, 4)
"""So far behind a report, in what was written at the same moment, stands the one that is put below it."""
STEP = 4
"""Every so many of these pairs are read."""
MOST_CHANGED, MOST_WRONG = 0.006, 0.003
"""Shares of the pairs that may be asked about more than needed, and that may be wrong in silence."""


def _whole_reports() -> dict[datetime, list[Case]]:
    """Reports of one line that nothing is asked about, by when they were written."""
    found = defaultdict[datetime, list[Case]](list)
    for path in sorted(HERE.glob("*.txt")):
        for case in load_cases(path):
            plain = len(case.text) <= LONGEST and "\n" not in case.text and len(case.reports) == 1
            if plain and not case.reports[0].asks and "period_start" not in case.reports[0].fields:
                found[case.now].append(case)
    return found


def _pairs() -> list[Case]:
    """Each with its second report on a line below the first; not the same happening twice."""
    pairs = [
        Case(one.line, one.now, f"{one.text}\n{other.text}", [*one.reports, *other.reports])
        for cases in _whole_reports().values()
        for further in FURTHER
        for one, other in zip(cases, cases[further:], strict=False)
        if _of_what(one) != _of_what(other)
    ]
    return pairs[::STEP]


def _of_what(case: Case) -> tuple[object, ...]:
    report = case.reports[0]
    return report.criterion, report.fields.get("date"), report.fields.get("area")


def test_a_report_below_another_leaves_both_as_they_are() -> None:
    read = true_reader()
    pairs = _pairs()

    changed = [found for pair in pairs if (found := compare(pair, read(pair.text, pair.now)))]
    wrong = [found for found in changed if found.silent]

    assert len(pairs) >= 1000
    assert len(wrong) <= MOST_WRONG * len(pairs), "\n".join(map(str, wrong))
    assert len(changed) <= MOST_CHANGED * len(pairs)
