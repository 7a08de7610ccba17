"""The days that a few words about plans name, behind and ahead."""

from datetime import date

import pytest

from bot.language.days import span
from tests.language_lexicon import READER, at

WEDNESDAY = at("2017-11-15 10:00")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1/7 - 14/7", "2018-07-01 2018-07-14"),
        ("fra mandag til fredag", "2017-11-20 2017-11-24"),
        ("uge 30", "2018-07-23 2018-07-29"),
        ("i morgen", "2017-11-16"),
        ("næste uge", "2017-11-20 2017-11-26"),
        ("mandag, onsdag og fredag", "2017-11-20 2017-11-22 2017-11-24"),
        ("i går og i morgen", "2017-11-14 2017-11-16"),
        ("den 24/11 og igen 1/12", "2017-11-24 2017-12-01"),
        ("fredag den 24. november kl. 19", "2017-11-24"),
        ("på lørdag kl. 18.30 kommer 12", "2017-11-18"),
        ("om tre uger", "2017-12-06"),
        ("søndag om en uge", "2017-11-26"),
        ("onsdag i næste uge", "2017-11-22"),
        ("næste onsdag", "2017-11-22"),
        ("kommende onsdag kl. 17", "2017-11-22"),
        ("next Wednesday", "2017-11-22"),
        ("onsdag kl. 17", "2017-11-15"),
        ("torsdag i uge 48", "2017-11-30"),
        ("sidste fredag i november", "2017-11-24"),
        ("første mandag i december", "2017-12-04"),
        ("i weekenden", "2017-11-18 2017-11-19"),
        ("juleaften", "2017-12-24"),
        ("2. søndag i advent", "2017-12-10"),
        ("3. advent og 2. juledag", "2017-12-17 2017-12-26"),
        ("1. søndag i juni", "2018-06-03"),
        ("i advent", ""),
        ("i mandags", "2017-11-13"),
        ("i forgårs", "2017-11-13"),
        ("for tre dage siden", "2017-11-12"),
        ("sidste uge", "2017-11-06 2017-11-12"),
        ("forrige lørdag", "2017-11-11"),
        ("two weeks ago", "2017-11-01"),
        ("last Friday", "2017-11-10"),
        ("from Monday to Friday", "2017-11-20 2017-11-24"),
        ("the 3rd of December", "2017-12-03"),
        ("37 deltagere", ""),
        ("31/2", ""),
        ("hej", ""),
        ("", ""),
    ],
)
def test_every_day_that_is_named_in_the_order_of_the_words(text: str, days: str) -> None:
    assert READER.days(text, WEDNESDAY) == [date.fromisoformat(day) for day in days.split()]


@pytest.mark.parametrize(("text", "first", "last"), [
    ("fra i morgen og ugen ud", "2017-11-16", "2017-11-19"), ("resten af ugen", "2017-11-15", "2017-11-19"),
    ("fra mandag til fredag", "2017-11-20", "2017-11-24"), ("til fredag", "2017-11-15", "2017-11-17"),
])  # fmt: skip
def test_what_lasts_begins_on_the_day_that_is_said(text: str, first: str, last: str) -> None:
    assert span(text, WEDNESDAY.date()) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("letters", ["1/", "den ", "fra mandag til ", "uge 30 og ", "٣", "\u200d"])
def test_days_are_looked_for_quickly_in_anything(letters: str) -> None:
    assert isinstance(READER.days(letters * 1000, WEDNESDAY), list)
