"""Each figure is read by what the plan itself calls it, in its menus and reports, in both languages."""

from datetime import date, datetime

import pytest

from bot.plan.load import load
from tests.corpus_file import PLAN, true_reader

NOW = datetime(2018, 3, 14, 10, 0)
READ = true_reader()
COUNTED = ("people", "level", "occasions", "share")
FEBRUARY = {"da": "i februar", "en": "in February"}
SHARE = {"da": "3 af 4", "en": "3 of 4"}
TITLES = [
    (criterion.key, title, FEBRUARY[language], SHARE[language] if criterion.measure == "share" else "3")
    for criterion in load(PLAN).criteria.values()
    if criterion.measure in COUNTED and criterion.registration != "event"
    for field in (criterion.title, criterion.report)
    for language, title in field.items()
]


@pytest.mark.parametrize(("key", "title", "month", "number"), TITLES)
def test_a_title_and_its_number_are_that_figure(key: str, title: str, month: str, number: str) -> None:
    beside = "Nyhedsmails: 2" if key == "ambassadors" else "Ambassadører: 14"
    for message in (f"{title} {month}: {number}", f"{month}\n{beside}\n{title}: {number}"):
        report = READ(message, NOW).reports[-1]
        assert (report.criterion, report.asks, report.fields["value"].value) == (key, (), 3), message
        assert report.fields["date"].value == date(2018, 2, 28), message
