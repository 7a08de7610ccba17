"""Days that have a name: against the almanac, and by rules that reckon another way than the reader does."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.times.festivals import ADVENT, day_of

EASTER_SUNDAYS = ("2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17")
SUNDAY = 6


@pytest.mark.parametrize("easter", EASTER_SUNDAYS)
def test_easter_is_on_the_sunday_of_the_almanac(easter: str) -> None:
    sunday = date.fromisoformat(easter)

    assert day_of("easter+0", sunday.year) == sunday
    assert day_of("easter-3", sunday.year) == sunday - timedelta(days=3)  # Maundy Thursday


@given(st.integers(min_value=2000, max_value=2099))
def test_advent_begins_on_the_sunday_nearest_to_saint_andrews_day_and_ends_before_christmas_day(year: int) -> None:
    sundays = [day_of(ADVENT, year, later) for later in range(4)]

    assert all(sunday.weekday() == SUNDAY for sunday in sundays)
    assert abs(sundays[0] - date(year, 11, 30)) <= timedelta(days=3)
    assert [later - sooner for sooner, later in pairwise(sundays)] == [timedelta(days=7)] * 3
    assert date(year, 12, 18) <= sundays[-1] <= date(year, 12, 24)
