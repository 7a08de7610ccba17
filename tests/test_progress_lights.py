"""When a light is green, yellow or red: what adds up, means, levels, trends, shares, and what should be little."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plan.load import load
from bot.progress.model import Light, Progress, Sums, progress

RANDERS = load("randers-nordby-2017-21")
LILLEVIG = load(Path(__file__).parent / "plans" / "lillevig-2022-25.toml")
TODAY = date(2018, 1, 15)
NOTHING = Sums()
GROWING = st.sampled_from([key for key, each in RANDERS.criteria.items() if each.kind in {"count", "unique"}])
DAYS = st.dates(RANDERS.starts, RANDERS.ends)


def stands(key: str, year: Sums, period: Sums | None = None, today: date = TODAY, plan=RANDERS) -> Progress:
    return progress(plan, plan.criterion(key), year, year if period is None else period, today)


def count(number: float, entries: int = 1) -> Sums:
    return Sums(entries=entries, value=number, new=int(number))


@pytest.mark.parametrize(
    ("key", "reached", "light"),
    [
        ("newsletter", 8, "green"),
        ("newsletter", 7, "green"),
        ("newsletter", 6, "yellow"),
        ("newsletter", 5, "yellow"),
        ("newsletter", 4, "red"),
        ("mother_groups", 3, "green"),
        ("mother_groups", 2, "yellow"),
        ("mother_groups", 1, "red"),
        ("hotspot_contacts", 50, "green"),
        ("hotspot_contacts", 33, "yellow"),
        ("hotspot_contacts", 32, "red"),
    ],
)
def test_what_adds_up_is_yellow_down_to_two_thirds_of_the_last_whole_number_of_its_pace(key, reached, light):
    assert stands(key, count(reached)).light == light


@pytest.mark.parametrize(("people", "light"), [(250, "green"), (249, "yellow"), (225, "yellow"), (224, "red")])
def test_a_mean_is_yellow_for_a_tenth_below_its_target(people, light):
    assert stands("faellesspisning", Sums(entries=10, value=people)).light == light


@pytest.mark.parametrize(("number", "light"), [(17, "green"), (20, "green"), (12, "yellow"), (11, "red")])
def test_a_level_holds_at_any_time(number, light):
    assert stands("ambassadors", Sums(entries=1, latest=number), today=date(2017, 6, 2)).light == light


def test_a_level_lasts_until_it_is_counted_anew():
    found = stands("ambassadors", NOTHING, Sums(entries=2, latest=18), today=date(2018, 6, 2))
    assert (found.year_result, found.light) == (18, Light.GREEN)


@pytest.mark.parametrize(
    ("followers", "before", "light"),
    [
        (476, None, "green"),
        (444, None, "yellow"),
        (430, None, "yellow"),
        (390, None, "red"),
        (500, 476, "green"),
        (476, 476, "yellow"),
        (470, 476, "yellow"),
    ],
)
def test_a_trend_is_compared_with_last_year_or_else_with_its_baseline(followers, before, light):
    found = stands("facebook_followers", Sums(entries=1, latest=followers, previous=before))
    assert (found.light, found.pace) == (light, before or 444)


@pytest.mark.parametrize(("part", "light"), [(35, "green"), (36, "yellow"), (40, "yellow"), (41, "red")])
def test_a_share_that_is_to_fall_must_be_below_where_it_began(part, light):
    found = stands("not_ready", Sums(entries=1, part=part, whole=100, latest=part))
    assert (found.year_result, found.light) == (part, light)


def test_a_share_that_is_measured_anew_each_year_is_not_added_up():
    measured = Sums(entries=2, part=60, whole=200, latest=25)
    assert stands("not_ready", measured).period_result == 25
    assert stands("mother_groups_completed", measured).period_result == 30


def test_both_numbers_of_a_share_are_kept():
    found = stands("mother_groups_effect", Sums(entries=1, part=8, whole=9))
    assert (found.year.part, found.year.whole) == (8, 9)


@pytest.mark.parametrize(("cases", "light"), [(0, "green"), (12, "green"), (15, "yellow"), (16, "red")])
def test_what_should_be_little_is_green_below_its_pace(cases, light):
    found = stands("haervaerk", count(cases, max(cases, 1)), today=date(2023, 7, 1), plan=LILLEVIG)
    assert found.pace == pytest.approx(24 * 182 / 365)
    assert found.light == light


def test_what_is_to_rise_and_has_nothing_to_be_compared_with_yet_is_green():
    assert stands("tilfredse", Sums(entries=1, part=7, whole=10, latest=70), plan=LILLEVIG).light is Light.GREEN


@given(GROWING, DAYS, st.integers(0, 400), st.integers(0, 400))
def test_doing_more_never_makes_a_light_worse(key, today, some, more):
    order = [Light.RED, Light.YELLOW, Light.GREEN]
    lights = [stands(key, count(number), today=today).light for number in (some, some + more)]
    assert order.index(lights[0]) <= order.index(lights[1])


@given(GROWING, st.integers(0, 400), DAYS)
def test_a_light_never_gets_better_by_waiting_within_a_year(key, reached, today):
    order = [Light.RED, Light.YELLOW, Light.GREEN]
    tomorrow = today + timedelta(days=1)
    if tomorrow in RANDERS.plan_year(today):
        lights = [stands(key, count(reached), today=day).light for day in (today, tomorrow)]
        assert order.index(lights[0]) >= order.index(lights[1])
