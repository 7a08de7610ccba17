"""Several lines or sentences: those that are each a whole report are read alone, the others together."""

from datetime import datetime

import pytest

from bot.language.reading import Report
from tests.corpus_file import true_reader

NOW = datetime(2018, 3, 14, 10)
READ = true_reader()

DINNER = "37 til fællesspisning i Vangdalen i går"
WALK = "a walk around Jennumparken on Saturday, 12 of us"
NEWCOMERS = "Velkommen til et par på Flyvervej 9 i søndags"
JOBS = "2 unge fik fritidsjob i mandags"


def said(text: str) -> list[tuple[str | None, dict[str, object]]]:
    return [(report.criterion, values(report)) for report in READ(text, NOW).reports]


def values(report: Report) -> dict[str, object]:
    return {name: field.value for name, field in report.fields.items()}


@pytest.mark.parametrize("lines", [(DINNER, WALK), (JOBS, DINNER, NEWCOMERS), (WALK, "Vi ses!", JOBS)])
def test_whole_reports_on_lines_of_their_own_say_nothing_of_each_other(lines: tuple[str, ...]) -> None:
    together = said("\n".join(lines))

    assert together == [report for line in lines for report in said(line)]
    assert len(together) > 1


def test_whole_reports_in_sentences_of_their_own_say_nothing_of_each_other() -> None:
    one = "Ny nabo i Bambushaven i går, hun er alene og fik mappen."
    two = "To nye familier på Falkevej i søndags, seks mennesker tilsammen."

    assert said(f"{one} {two}") == [*said(one), *said(two)]
    assert said(f"{one} Hun var glad for den. {two}") == [*said(one), *said(two)]


def test_the_words_behind_a_field_are_found_in_the_whole_message() -> None:
    text = f"{JOBS}\n\n{NEWCOMERS}\n{DINNER}"

    jobs, newcomers, dinner = READ(text, NOW).reports
    assert [text[start:end] for start, end in jobs.fields["date"].evidence] == ["i mandags"]
    assert [text[start:end] for start, end in dinner.fields["value"].evidence] == ["37"]
    assert text[slice(*dinner.span)] == DINNER
    assert [text[start:end] for start, end in newcomers.home_spans] == ["9"]
    assert jobs.home_spans == dinner.home_spans == newcomers.home_spans


def test_an_address_on_a_line_that_reports_nothing_is_left_out_too() -> None:
    text = f"{DINNER}\nMin søster på Solvej 12, 2. tv siger hej\n{JOBS}"

    found = [[text[start:end] for start, end in report.home_spans] for report in READ(text, NOW).reports]
    assert found == [["12, 2. tv"], ["12, 2. tv"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{DINNER}\nheraf 12 børn", [("faellesspisning", {"participants": 37, "children": 12})]),
        (f"{DINNER}\nRettelse: 38 til fællesspisning i Vangdalen i går", [("faellesspisning", {"participants": 38})]),
        (
            "I går:\n31 til fællesspisning i Vangdalen\n3 unge i fritidsjob",
            [("faellesspisning", {"participants": 31}), ("spare_time_jobs", {"value": 3})],
        ),
        (
            "Vangdalen\nfællesspisning i går 31\nbanko i søndags 22",
            [("faellesspisning", {"participants": 31}), ("volunteer_events", {"participants": 22})],
        ),
    ],
)
def test_lines_that_need_each_other_are_read_together(text: str, expected: list[tuple[str, dict[str, int]]]) -> None:
    found = said(text)

    assert [criterion for criterion, _ in found] == [criterion for criterion, _ in expected]
    for (_, fields), (_, wanted) in zip(found, expected, strict=True):
        assert fields.items() >= wanted.items()


def test_a_week_on_one_line_may_be_that_of_the_weekday_on_another() -> None:
    reports = READ("Uge 9: 3 møder i fraværsteamet\ntorsdag 44 til banko i Vangdalen", NOW).reports

    assert [str(report.fields["date"].value) for report in reports] == ["2018-03-04", "2018-03-01"]
