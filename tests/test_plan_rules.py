"""What a plan answers to questions of time, targets and words."""

import tomllib
from dataclasses import FrozenInstanceError
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plan.load import FILES, _validate, load
from bot.plan.season import Span, passed, season_days, share

RANDERS = load("randers-nordby-2017-21")
PLANS = Path(__file__).parent / "plans"
LILLEVIG = load(PLANS / "lillevig-2022-25.toml")
DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31))
SEASONS = st.lists(st.integers(1, 12), unique=True, max_size=12)

# ---- Plan years ----


@pytest.mark.parametrize(
    ("day", "starts", "ends", "label"),
    [
        (date(2017, 6, 1), date(2017, 6, 1), date(2018, 5, 31), "2017/18"),
        (date(2018, 1, 15), date(2017, 6, 1), date(2018, 5, 31), "2017/18"),
        (date(2018, 5, 31), date(2017, 6, 1), date(2018, 5, 31), "2017/18"),
        (date(2018, 6, 1), date(2018, 6, 1), date(2019, 5, 31), "2018/19"),
        (date(2020, 2, 29), date(2019, 6, 1), date(2020, 5, 31), "2019/20"),
        (date(2021, 5, 31), date(2020, 6, 1), date(2021, 5, 31), "2020/21"),
    ],
)
def test_plan_years_run_from_june_to_may(day, starts, ends, label):
    assert RANDERS.plan_year(day) == Span(starts, ends)
    assert RANDERS.year_label(day) == label


def test_a_turn_of_the_century_keeps_two_digits():
    assert RANDERS.year_label(date(2099, 7, 1)) == "2099/00"


def test_plan_years_may_be_calendar_years():
    assert LILLEVIG.plan_year(date(2023, 8, 1)) == Span(date(2023, 1, 1), date(2023, 12, 31))
    assert LILLEVIG.year_label(date(2023, 8, 1)) == "2023"


def test_a_plan_that_begins_within_a_plan_year_has_a_short_first_year():
    data = tomllib.loads((PLANS / "lillevig-2022-25.toml").read_text("utf-8")) | {"year_starts_in": 9}
    plan, errors = _validate(data)
    assert not errors
    assert plan.plan_year(date(2022, 3, 1)) == Span(date(2022, 1, 1), date(2022, 8, 31))
    assert plan.plan_year(date(2025, 10, 1)) == Span(date(2025, 9, 1), date(2025, 12, 31))


def test_a_plan_contains_its_first_and_its_last_day_and_no_other():
    inside = [date(2017, 6, 1), date(2021, 5, 31)]
    assert [RANDERS.contains(day) for day in inside] == [True, True]
    assert [RANDERS.contains(day) for day in (date(2017, 5, 31), date(2021, 6, 1))] == [False, False]


@given(DAYS)
def test_every_day_lies_in_its_plan_year_and_the_next_day_in_it_or_the_next(day):
    year = RANDERS.plan_year(day)
    assert day in year
    following = RANDERS.plan_year(day + timedelta(days=1))
    assert following == year or following.starts == year.ends + timedelta(days=1)


# ---- Targets have a date ----


@pytest.mark.parametrize(
    ("day", "year", "period"),
    [
        (date(2022, 1, 1), 600, 2400),
        (date(2023, 6, 30), 600, 2400),
        (date(2023, 7, 1), 800, 2800),
        (date(2025, 12, 31), 800, 2800),
        (date(2021, 12, 1), 600, 2400),
    ],
)
def test_a_report_is_measured_by_the_target_of_its_day(day, year, period):
    target = LILLEVIG.target_at(LILLEVIG.criterion("spisegaester"), day)
    assert (target.year, target.period) == (year, period)


def test_what_has_no_target_has_none_on_any_day():
    assert RANDERS.target_at(RANDERS.criterion("counselling"), date(2018, 1, 15)) is None


# ---- How much has passed ----


@pytest.mark.parametrize(
    ("key", "today", "days", "of"),
    [
        ("newsletter", date(2017, 5, 31), 0, 365),
        ("newsletter", date(2017, 6, 1), 1, 365),
        ("newsletter", date(2018, 1, 15), 229, 365),
        ("newsletter", date(2018, 5, 31), 365, 365),
        ("newsletter", date(2019, 1, 1), 365, 365),
        ("family_guidance", date(2017, 12, 31), 0, 151),
        ("family_guidance", date(2018, 1, 15), 15, 151),
        ("duaa", date(2017, 9, 30), 0, 243),
        ("duaa", date(2017, 10, 31), 31, 243),
        ("brandkadet", date(2017, 8, 31), 0, 183),
        ("brandkadet", date(2018, 1, 15), 91, 183),
        ("brandkadet", date(2018, 5, 31), 183, 183),
    ],
)
def test_a_year_passes_by_the_days_of_the_season(key, today, days, of):
    year = Span(date(2017, 6, 1), date(2018, 5, 31))
    assert RANDERS.elapsed(RANDERS.criterion(key), today, year) == pytest.approx(days / of)


@given(SEASONS, DAYS, DAYS, st.integers(0, 1500))
def test_what_has_passed_only_grows_and_is_all_at_the_end(season, today, starts, length):
    span = Span(starts, starts + timedelta(days=length))
    now, tomorrow = (passed(season, day, span) for day in (today, today + timedelta(days=1)))
    assert 0 <= now <= tomorrow <= 1
    assert passed(season, span.ends, span) == 1
    assert passed(season, span.starts - timedelta(days=1), span) == 0


@given(SEASONS)
def test_the_years_of_a_period_share_it_out_to_the_last_day(season):
    years = [RANDERS.plan_year(date(year, 6, 1)) for year in range(2017, 2021)]
    assert sum(share(season, year, RANDERS.period) for year in years) == pytest.approx(1)


@given(SEASONS, DAYS, st.integers(0, 800))
def test_season_days_agree_with_counting_them_on_the_fingers(season, starts, length):
    days = [starts + timedelta(days=number) for number in range(length + 1)]
    expected = sum(not season or day.month in season for day in days)
    assert season_days(season, Span(days[0], days[-1])) == expected


def test_where_a_span_has_no_day_of_the_season_it_passes_evenly():
    summer = Span(date(2017, 7, 1), date(2017, 7, 10))
    assert passed([1], date(2017, 7, 5), summer) == 0.5


# ---- Another town ----


def test_another_towns_plan_is_right_and_brings_its_own_words():
    lexicon = LILLEVIG.lexicon()
    assert {each.key for each in lexicon.areas} == {"solbakken", "moellekrogen"}
    assert {each.key for each in lexicon.afdelinger} == {"lillevig-1", "lillevig-2", "fjorden-1"}
    assert {each.criterion for each in lexicon.topics} == {
        "spisegaester",
        "udeliv",
        "haervaerk",
        "tilfredse",
        "havehold",
    }
    assert [each.key for each in LILLEVIG.criteria_of("faellesspisning")] == ["spisegaester"]


def test_volunteers_count_where_the_plan_says_so_and_a_criterion_may_differ():
    assert LILLEVIG.lexicon().volunteers_are_participants == {"spisegaester", "haervaerk", "tilfredse", "havehold"}


def test_one_street_may_lie_in_two_areas_by_its_numbers():
    streets = [each for each in LILLEVIG.lexicon().streets if each.name == "Havnegade"]
    assert [(each.area, each.numbers[0].first, each.numbers[0].last) for each in streets] == [
        ("solbakken", 1, 50),
        ("moellekrogen", 51, None),
    ]


def test_a_single_house_can_be_named():
    kvaernen = next(each for each in LILLEVIG.area("moellekrogen").streets if each.name == "Kværnen")
    assert [number for number in range(1, 20) if kvaernen.holds(number)] == [7]


def test_what_a_plan_does_not_say_has_sensible_values():
    assert LILLEVIG.retention.practice_days == 1
    assert LILLEVIG.lights.quality == 0.9
    assert not LILLEVIG.criterion("udeliv").unusual(10_000)


def test_nothing_of_randers_is_in_the_code():
    keys = [*RANDERS.areas, *RANDERS.institutions, *RANDERS.organisations, *RANDERS.focus_areas, *RANDERS.activities]
    words = ["Randers", "Vangdal", "Jennum", "Glarbjerg", *(f'"{key}"' for key in keys)]
    bot = FILES.parents[1]
    for file in (*bot.glob("plan/*.py"), *bot.glob("progress/*.py")):
        text = file.read_text("utf-8")
        assert [word for word in words if word in text] == [], file.name


def test_nothing_that_is_said_anywhere_is_of_randers_alone():
    words = ("Randers", "Nordby", "Vangdal", "Jennum", "Glarbjerg", "HotSpot", "NUSSA", "Beboerrådet")
    root = FILES.parents[2]
    said = [*root.glob("locale/*/LC_MESSAGES/bot.po"), *root.glob("bot/simulator/page/*"), *root.glob("bot/**/*.typ")]
    for file in said:
        text = file.read_text("utf-8")
        assert [word for word in words if word in text] == [], file.name


def test_a_plan_cannot_be_changed_by_whoever_reads_it():
    with pytest.raises(FrozenInstanceError):
        RANDERS.starts = date(2018, 1, 1)
