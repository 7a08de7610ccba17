"""What is read of a milestone plan in words and cells, and which files are not opened: without a database."""

from datetime import date

import pytest

from bot.documents.spreadsheets import BadSheet
from bot.milestones.model import APPROVED, DONE, Milestone
from bot.milestones.reading import Line, activity_in, month_in, sheet, written, year_named
from bot.milestones.sheet import ROOM, read
from bot.plan.load import load
from tests.sheets import bomb, laughs, many_parts, workbook

PLAN = load("randers-nordby-2017-21")
YEAR = PLAN.plan_year(date(2017, 11, 15))


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("marts", date(2018, 3, 1)),
        ("Juni", date(2017, 6, 1)),
        ("dec.", date(2017, 12, 1)),
        ("maj 2018", date(2018, 5, 1)),
        ("sept.", date(2017, 9, 1)),
        ("Febr. 2018", date(2018, 2, 1)),
        ("septmber", date(2017, 9, 1)),
        ("2018-02-14", date(2018, 2, 1)),
        ("December", date(2017, 12, 1)),
        ("maj 2019", None),
        ("juni eller juli", None),
        ("aktivitet", None),
        ("2018-13-01", None),
    ],
)
def test_a_month_is_that_of_the_plan_year(text: str, month: date | None) -> None:
    assert month_in(text, YEAR) == month


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("NUSSA", "nussa"),
        ("boligsociale mødregrupper", "moedregrupper"),
        ("Styrkelse af naboskab (BS)", "naboskab"),
        ("mødregrupper", "moedregrupper"),
        ("familie", None),
        ("noget helt andet", None),
    ],
)
def test_an_activity_is_known_by_its_title_or_a_clear_part_of_it(text: str, activity: str | None) -> None:
    assert activity_in(text, PLAN) == activity


def test_lines_in_words() -> None:
    found = written("NUSSA, marts: hold 1 slut\nuden kolon\nNUSSA: uden måned", PLAN, YEAR)

    assert found.lines == [Line("nussa", date(2018, 3, 1), "hold 1 slut")]
    assert found.unread == ["uden kolon", "NUSSA: uden måned"]


def test_the_words_above_a_table_may_be_spelt_otherwise() -> None:
    long = sheet([["Aktivitet:", "Maned", "Milepæle", "Ansvalig"], ["NUSSA", "sept", "a", "Ditte"]], PLAN, YEAR)
    wide = sheet([["aktivtet", "sept.", "okt", "nov."], ["NUSSA", "a", "", "b"]], PLAN, YEAR)

    assert long.lines == [Line("nussa", date(2017, 9, 1), "a", "Ditte")]
    assert wide.lines == [Line("nussa", date(2017, 9, 1), "a"), Line("nussa", date(2017, 11, 1), "b")]


def test_a_column_for_each_month_or_a_row_for_each_milestone() -> None:
    wide = sheet([["Plan"], ["Aktivitet", "juni", "juli", "august"], ["NUSSA", "a", "", "b"]], PLAN, YEAR)
    long = sheet([["Aktivitet", "Måned", "Milepæl"], ["NUSSA", "juni", "a"], ["", "august", "b"]], PLAN, YEAR)

    expected = [Line("nussa", date(2017, 6, 1), "a"), Line("nussa", date(2017, 8, 1), "b")]
    assert wide.lines == long.lines == expected


def test_the_year_stands_in_a_heading() -> None:
    span = year_named("Milepælsplan 2018/19", PLAN)

    assert span is not None
    assert span.starts == date(2018, 6, 1)
    assert year_named("Milepælsplan", PLAN) is None
    assert year_named("2031/32", PLAN) is None


@pytest.mark.parametrize("make", [bomb, many_parts, laughs, lambda: b"PK", lambda: b"", lambda: bytes(ROOM.file + 1)])
def test_what_is_no_honest_spreadsheet_is_not_read(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(BadSheet):
        read(make())


def test_cells_come_as_plain_words_without_formulas() -> None:
    assert read(workbook([("a", 3, date(2018, 3, 1)), ("  two  words ", "@SUM(A1)", None)])) == [
        ["a", "3", "2018-03-01"],
        ["two words"],
    ]
    assert read("a;b\n1;2".encode("utf-8-sig")) == [["a", "b"], ["1", "2"]]


def test_late_is_what_is_not_reached_when_its_month_is_over() -> None:
    one = Milestone(state=APPROVED, month=date(2017, 12, 1))

    assert not one.late(date(2017, 12, 31))
    assert one.late(date(2018, 1, 1))
    one.state = DONE
    assert not one.late(date(2018, 1, 1))
