"""A long list is shown a page at a time."""

import pytest

from bot import paging
from bot.message import Button

NAMES = "abcdefg"


@pytest.mark.parametrize(
    ("number", "shown", "buttons"),
    [
        (0, "abc", [("›", "people:1")]),
        (1, "def", [("‹", "people:0"), ("›", "people:2")]),
        (2, "g", [("‹", "people:1")]),
        (-1, "abc", [("›", "people:1")]),
    ],
)
def test_each_page_leads_to_its_neighbours(number: int, shown: str, buttons: list[tuple[str, str]]) -> None:
    page = paging.cut(NAMES, number, 3)

    assert page.listed == tuple(shown)
    assert paging.turns(page, "people") == [Button(*each) for each in buttons]


def test_a_button_to_a_page_that_is_gone_shows_the_last_there_is() -> None:
    assert paging.cut(NAMES, 9, 3) == paging.cut(NAMES, 2, 3)


@pytest.mark.parametrize("names", ["", "abc"])
def test_what_stands_on_one_page_is_not_turned(names: str) -> None:
    page = paging.cut(names, 0, 3)

    assert (page.listed, page.number, page.of) == (tuple(names), 0, 1)
    assert paging.turns(page, "people") == []


def test_a_page_is_shown_as_something_else() -> None:
    assert paging.cut(NAMES, 1, 3).each(str.upper) == paging.cut(NAMES.upper(), 1, 3)
