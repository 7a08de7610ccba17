"""How far a criterion has come: results and pace by season, from sums alone."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plan.load import load
from bot.progress.model import Given, Light, Progress, Sums, per_cent, progress

RANDERS = load("randers-nordby-2017-21")
LILLEVIG = load(Path(__file__).parent / "plans" / "lillevig-2022-25.toml")
TODAY = date(2018, 1, 15)
NOTHING = Sums()
KEYS = st.sampled_from(list(RANDERS.criteria))
DAYS = st.dates(RANDERS.starts, RANDERS.ends)


def stands(key: str, year: Sums, period: Sums | None = None, today: date = TODAY, plan=RANDERS) -> Progress:
    return progress(plan, plan.criterion(key), year, year if period is None else period, today)


def count(number: float, entries: int = 1) -> Sums:
    return Sums(entries=entries, value=number, new=int(number))


# ---- The half year from June to December 2017, on 15 January 2018 ----

REACHED = {
    "ambassadors": (Sums(entries=2, latest=12), 12, 17, "yellow"),
    "newcomers": (count(32, 20), 32, 15.7, "green"),
    "faellesspisning": (Sums(entries=10, value=330), 33, 25, "green"),
    "associations": (Sums(entries=1, latest=7), 7, 7, "green"),
    "association_support": (count(22, 22), 22, None, "green"),
    "household_magazine": (count(3, 3), 3, 3.1, "green"),
    "newsletter": (count(7, 7), 7, 7.5, "green"),
    "press": (count(12, 12), 12, 1.3, "green"),
    "web_visitors": (Sums(entries=7, latest=1221), 1221, 840, "green"),
    "facebook_followers": (Sums(entries=1, latest=476), 476, 444, "green"),
    "hotspot_contacts": (count(60, 9), 60, 50.2, "green"),
    "hotspot_bridged": (count(16, 7), 16, 15.7, "green"),
    "membership_fees": (count(8, 3), 8, None, "green"),
    "hotspot_groups": (count(1), 1, 1.3, "green"),
    "counselling": (count(10, 4), 10, None, "green"),
    "job_course_participants": (count(14, 2), 14, 13.2, "green"),
    "spare_time_jobs": (count(10, 5), 10, 10.0, "green"),
    "jobs_kept": (count(9, 4), 9, 8.2, "green"),
    "brandkadet": (count(1), 1, 1.0, "green"),
    "milife_participants": (count(60), 60, 23.5, "green"),
    "workshops": (count(22, 2), 22, 12.5, "green"),
    "workshops_onward": (Sums(entries=1, part=0, whole=2), 0, 95, "red"),
    "network_events": (count(2, 2), 2, 3.1, "yellow"),
    "mother_groups": (count(2, 2), 2, 3.1, "yellow"),
    "mother_group_families": (count(14, 2), 14, 15.7, "yellow"),
    "mother_groups_completed": (Sums(entries=2, part=11, whole=14), 78.6, 80, "yellow"),
    "mother_groups_effect": (Sums(entries=2, part=8, whole=9), 88.9, 75, "green"),
    "nussa": (count(3, 3), 3, 3.3, "green"),
    "nussa_children": (count(30, 3), 30, 22.6, "green"),
    "language": (count(5, 5), 5, 5.0, "green"),
    "absence_children": (count(38, 3), 38, 25.1, "green"),
    "family_class": (count(7, 2), 7, 7.5, "green"),
    "duaa": (count(5), 5, 2.6, "green"),
    "family_networks": (count(2, 2), 2, 1.9, "green"),
    "family_guidance": (NOTHING, None, 0.6, "grey"),
}


@pytest.mark.parametrize(("key", "sums", "result", "pace", "light"), [(key, *row) for key, row in REACHED.items()])
def test_what_was_reached_in_2017_gives_a_sensible_light(key, sums, result, pace, light):
    found = stands(key, sums)
    assert found.year_result == pytest.approx(result, abs=0.06)
    assert found.pace == pytest.approx(pace, abs=0.06)
    assert found.light == light


# ---- Grey, zero and what has no target ----


@given(KEYS, DAYS)
def test_what_nobody_has_reported_is_grey_on_any_day_and_has_no_result(key, today):
    found = stands(key, NOTHING, today=today)
    assert found.light is Light.GREY
    assert found.year_result is None
    assert found.period_result is None


def test_nought_reported_is_not_the_same_as_nothing_reported():
    nobody_came = stands("hotspot_contacts", Sums(entries=3))
    assert (nobody_came.year_result, nobody_came.light) == (0, Light.RED)


def test_a_dinner_to_which_nobody_came_lowers_the_mean():
    assert stands("faellesspisning", Sums(entries=2, value=40)).year_result == 20


def test_a_judgement_is_grey_until_it_has_been_given():
    assert stands("nussa_effect", NOTHING).light is Light.GREY
    given_once = stands("nussa_effect", Sums(entries=1))
    assert (given_once.light, given_once.year_result, given_once.pace) == (Light.GREEN, None, None)


def test_nothing_this_year_is_grey_where_the_year_has_a_target_even_after_a_good_one():
    found = stands("press", NOTHING, count(12, 12), today=date(2018, 9, 1))
    assert (found.light, found.year_result, found.period_result) == (Light.GREY, None, 12)


def test_a_share_of_nobody_has_no_light():
    assert stands("mother_groups_effect", Sums(entries=1, part=0, whole=0)).light is Light.GREY


# ---- Pace ----


def test_where_only_the_period_has_a_target_the_year_has_a_pace_and_no_target():
    found = stands("newcomers", count(32))
    assert found.year_target is None
    assert found.period_target == 100
    assert found.pace == found.period_pace == pytest.approx(100 * 229 / 1461)


def test_in_a_later_year_the_pace_is_that_years_part_and_the_period_has_its_own():
    found = stands("newcomers", count(5), count(60), today=date(2018, 6, 30))
    assert found.pace == pytest.approx(100 * 30 / 1461)
    assert found.period_pace == pytest.approx(100 * 395 / 1461)
    assert found.light is Light.GREEN


def test_what_was_done_early_still_counts_where_only_the_period_has_a_target():
    found = stands("volunteer_events", NOTHING, count(16, 16), today=date(2019, 3, 1))
    assert (found.light, found.year_result) == (Light.GREEN, None)


def test_outside_its_season_the_pace_stands_still():
    paces = [stands("family_guidance", NOTHING, today=day).pace for day in (date(2017, 12, 31), date(2018, 5, 31))]
    assert paces == [0, 6]
    autumn = [stands("brandkadet", NOTHING, today=day).pace for day in (date(2017, 12, 1), date(2018, 2, 28))]
    assert autumn[0] == autumn[1]


def test_a_range_is_measured_by_its_lower_end_and_shows_both():
    found = stands("play_patrol", count(6), today=date(2018, 5, 31))
    assert (found.pace, found.light) == (6, Light.GREEN)
    assert (found.target.year, found.target.year_max) == (6, 10)


def test_after_the_plan_the_last_year_is_judged_by_the_whole_of_it():
    found = stands("newsletter", count(11, 11), count(47, 47), today=date(2021, 8, 1))
    assert (found.pace, found.period_pace, found.light) == (12, 48, Light.YELLOW)


def test_before_the_plan_nothing_is_expected():
    assert stands("newsletter", NOTHING, today=date(2017, 5, 1)).pace == 0


def test_a_revised_target_moves_the_pace_from_its_day_on():
    days = date(2023, 6, 30), date(2023, 7, 1)
    before, after = (stands("spisegaester", count(400, 10), today=day, plan=LILLEVIG) for day in days)
    assert (before.year_target, after.year_target) == (600, 800)
    assert (before.light, after.light) == (Light.GREEN, Light.GREEN)
    assert after.pace == pytest.approx(800 * 182 / 365)


@given(KEYS, DAYS)
def test_the_pace_of_what_adds_up_never_falls_within_a_year_nor_passes_its_target(key, today):
    now, then = (stands(key, NOTHING, today=day) for day in (today, RANDERS.plan_year(today).ends))
    if now.kind in {"count", "unique"} and now.pace is not None:
        assert 0 <= now.pace <= then.pace
        assert then.pace <= (now.year_target or now.period_target)


# ---- The columns ----


def test_progress_carries_the_columns_of_the_export():
    found = stands("faellesspisning", Sums(entries=10, value=330, last_reported=date(2017, 12, 17)))
    assert {key: getattr(found, key) for key in COLUMNS} == {
        "criterion": "faellesspisning",
        "activity": "naboskab",
        "focus_area": "tryghed",
        "kind": "mean",
        "year_result": 33,
        "year_target": None,
        "period_result": 33,
        "period_target": 25,
        "pace": 25,
        "light": "green",
        "last_reported": date(2017, 12, 17),
    }


COLUMNS = [
    "criterion", "activity", "focus_area", "kind", "year_result", "year_target", "period_result", "period_target",
    "pace", "light", "last_reported",
]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([Given(90, 90, 100), Given(5, 5, 20)], 100 * 95 / 120),
        ([Given(9, 9, 10), Given(0, 0, 0)], 90),  # at the other there was nobody
        ([Given(9, 9, 10), Given(50)], 70),  # no more than per cents are known
        ([Given(9, 9, 10), Given(50), Given(0, 0, 0)], 70),
        ([Given(0, 0, 0)], 0),
    ],
)
def test_shares_of_several_are_one_share(given: list[Given], expected: float) -> None:
    assert per_cent(given) == expected
