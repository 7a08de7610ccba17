"""The plan file of Randers Nordby says what the plan says: the tables here are typed anew from the plan."""

from datetime import date

import pytest

from bot.plan.criteria import Target
from bot.plan.load import check, load

PLAN = load("randers-nordby-2017-21")
BS = "bysekretariatet"
NURSERIES = "hus_jennumparken hus_maelkevejen hus_glentevej"

CRITERIA = """
    ambassadors                 level      -        17       bysekretariatet
    volunteer_events            count      -        16       bysekretariatet
    newcomers                   unique     -        100      bysekretariatet
    faellesspisning             mean       -        25       bysekretariatet
    associations                level      -        7        bysekretariatet
    association_support         count      -        -        bysekretariatet
    household_magazine          count      5        20       bysekretariatet
    newsletter                  count      12       48       bysekretariatet
    web_visitors                trend      rising   rising   bysekretariatet
    facebook_followers          trend      rising   rising   bysekretariatet
    press                       count      2        8        bysekretariatet
    hotspot_contacts            unique     80       320      bysekretariatet
    hotspot_bridged             count      25       100      bysekretariatet
    membership_fees             count      -        -        bysekretariatet
    hotspot_groups              count      2        8        bysekretariatet
    family_guidance             count      6        24       bysekretariatet uur
    family_guidance_effect      judgement  -        -        uur fremskudt_raadgiver
    counselling                 count      -        -        bysekretariatet
    play_patrol                 count      6-10     -        bysekretariatet
    spare_time_jobs             count      16       64       bysekretariatet
    job_courses                 count      3        12       bysekretariatet
    job_course_participants     count      -        84-120   bysekretariatet
    jobs_kept                   count      13       52       bysekretariatet
    brandkadet                  count      2        8        bysekretariatet
    milife                      count      3-4      12-16    bysekretariatet
    milife_participants         count      -        150-350  bysekretariatet
    not_ready                   share      falling  falling  bysekretariatet
    workshops                   count      20       80       produktionshoejskolen
    workshops_onward            share      95       95       produktionshoejskolen
    network_events              count      5        20       bysekretariatet
    network_event_participants  count      40       -        bysekretariatet
    mother_groups               count      5        20       bysekretariatet
    mother_group_families       unique     25       100      bysekretariatet
    mother_groups_completed     share      80       80       bysekretariatet
    mother_groups_effect        share      75       75       sundhedsplejen bysekretariatet
    nussa                       count      -        21       hus_jennumparken hus_maelkevejen hus_glentevej
    nussa_children              count      -        144-240  hus_jennumparken hus_maelkevejen hus_glentevej
    nussa_effect                judgement  -        -        bysekretariatet
    language                    count      8        32       biblioteket
    absence_team                count      20       80       bysekretariatet
    absence_children            count      40       -        bysekretariatet
    absence_courses             count      3        12       bysekretariatet
    family_class                count      12       48       noerrevangsskolen
    family_class_completed      share      90       90       noerrevangsskolen
    family_class_effect         judgement  -        -        familieklasseledere
    family_class_absence        judgement  -        -        noerrevangsskolen
    family_class_belonging      judgement  -        -        noerrevangsskolen
    duaa                        unique     -        24       duaa_instruktoerer
    duaa_completed              count      -        20       duaa_instruktoerer
    duaa_effect                 judgement  -        -        duaa_instruktoerer
    frontline_effect            judgement  -        -        bysekretariatet
    family_networks             count      3        12       bysekretariatet
"""

ACTIVITIES = {
    "Tryghed og trivsel": {
        "Styrkelse af naboskab": "ambassadors volunteer_events newcomers faellesspisning associations "
        "association_support",
        "Formidling og branding": "household_magazine newsletter web_visitors facebook_followers press",
    },
    "Kriminalpræventiv indsats": {
        "HotSpot Nordbyen": "hotspot_contacts hotspot_bridged membership_fees hotspot_groups",
    },
    "Uddannelse og beskæftigelse": {
        "Familieorienteret uddannelsesvejledning": "family_guidance family_guidance_effect",
        "Parat til uddannelse og beskæftigelse": "counselling play_patrol spare_time_jobs job_courses "
        "job_course_participants jobs_kept brandkadet milife milife_participants not_ready",
        "Uddannelsestilbud for unge": "workshops workshops_onward network_events network_event_participants",
    },
    "Forebyggelse og forældreansvar": {
        "Boligsociale mødregrupper": "mother_groups mother_group_families mother_groups_completed mother_groups_effect",
        "NUSSA": "nussa nussa_children nussa_effect",
        "Tidlig sprogindsats": "language",
        "Fra fravær til fremmøde": "absence_team absence_children absence_courses",
        "Familieklassen": "family_class family_class_completed family_class_effect family_class_absence "
        "family_class_belonging",
        "Boligsociale familiekurser": "duaa duaa_completed duaa_effect frontline_effect family_networks",
    },
}


def lines(table: str) -> list[list[str]]:
    return [line.split(maxsplit=4) for line in table.strip().splitlines()]


def written(low: object, high: float | None) -> str:
    if low is None:
        return "-"
    return low if isinstance(low, str) else f"{low:g}" + (f"-{high:g}" if high else "")


@pytest.mark.parametrize(("key", "kind", "year", "period", "owners"), lines(CRITERIA))
def test_a_criterion_has_the_kind_the_targets_and_the_owners_of_the_plan(key, kind, year, period, owners):
    criterion = PLAN.criterion(key)
    target = PLAN.target_at(criterion, date(2018, 1, 15)) or Target()
    assert criterion.kind == kind
    assert written(target.year, target.year_max) == year
    assert written(target.period, target.period_max) == period
    assert " ".join(criterion.owners) == owners


def test_no_criterion_is_missing_and_none_is_made_up():
    assert list(PLAN.criteria) == [key for key, *_ in lines(CRITERIA)]


def test_four_focus_areas_hold_twelve_activities_and_each_its_criteria():
    found: dict[str, dict[str, list[str]]] = {}
    for criterion in PLAN.criteria.values():
        activity = PLAN.activity_of(criterion)
        area = PLAN.focus_areas[activity.focus_area].title["da"]
        found.setdefault(area, {}).setdefault(activity.title["da"].split(":")[0], []).append(criterion.key)
    assert found == {
        area: {activity: keys.split() for activity, keys in activities.items()}
        for area, activities in ACTIVITIES.items()
    }
    assert len(PLAN.activities) == 12


def test_ready_for_education_has_its_five_sub_activities():
    subs = PLAN.activities["parat"].sub_activities.values()
    assert [each.title["da"] for each in subs] == [
        "Rådgivning og mestring", "Fritidstjansen", "Legepatrulje", "Brandkadet", "MILIFE",
    ]  # fmt: skip


def test_the_secretariat_is_a_house_to_the_reader_and_an_owner_to_the_figures():
    assert PLAN.organisation == BS
    assert BS in PLAN.institutions
    assert BS not in {each.key for each in PLAN.lexicon().institutions}


def test_three_nurseries_deliver_each_their_own():
    for key in ("nussa", "nussa_children"):
        assert " ".join(PLAN.criterion(key).owners) == NURSERIES
        assert PLAN.criterion(key).delivered == "each"
    assert [each.key for each in PLAN.criteria.values() if each.delivered == "each"] == ["nussa", "nussa_children"]


@pytest.mark.parametrize(
    ("key", "value", "day"),
    [
        ("web_visitors", 840, date(2017, 5, 31)),
        ("facebook_followers", 444, date(2017, 6, 1)),
        ("not_ready", 36, date(2016, 10, 31)),
    ],
)
def test_what_is_to_rise_or_fall_has_the_baseline_of_the_plan(key, value, day):
    baseline = PLAN.criterion(key).baseline
    assert (baseline.value, baseline.date) == (value, day)


def test_only_what_should_fall_points_down():
    down = [each.key for each in PLAN.criteria.values() if each.direction == "down"]
    assert down == ["not_ready", "family_class_absence"]


def test_seasons_are_those_that_the_plan_names():
    seasons = {each.key: set(each.season) for each in PLAN.criteria.values() if each.season}
    assert set(seasons) == {
        "family_guidance", "family_guidance_effect", "brandkadet", "duaa", "duaa_completed", "duaa_effect",
    }  # fmt: skip
    assert min(seasons["family_guidance"]) == 1
    assert 10 in seasons["duaa"]
    assert 9 not in seasons["duaa"]


TENTH = 10
"""Per cent by which something is to change."""


@pytest.mark.parametrize(
    ("key", "aim", "baseline"),
    [
        ("moves_out", 14, 13),
        ("complaints", 57, 60),
        ("charged", 1.46, 2.2),
        ("day_care", 15, 21.6),
        ("youth_education", 77, 68),
        ("primary_school_only", 30, 40.6),
        ("employed", 43, 38),
        ("school_absence", 10, 14.2),
        ("language_difficulties", -TENTH, 10.69),
        ("language_challenges", -TENTH, 22),
        ("social_challenges", -TENTH, 58),
    ],
)
def test_the_indicators_of_the_area_have_their_aims_and_their_latest_baselines(key, aim, baseline):
    indicator = PLAN.indicators[key]
    assert aim == (indicator.target.change if aim == -TENTH else indicator.target.value)
    assert indicator.baselines[-1].value == baseline
    assert set(PLAN.indicators) >= {key}


def test_there_are_eleven_indicators_and_six_overall_goals():
    assert len(PLAN.indicators) == 11
    assert len(PLAN.goals) == 6


def test_words_are_kept_ninety_days_and_practice_one():
    assert (PLAN.retention.words_days, PLAN.retention.practice_days) == (90, 1)


def test_volunteers_are_no_participants_here():
    assert PLAN.lexicon().volunteers_are_participants == frozenset()


def test_the_plan_has_nothing_to_mend():
    assert check("randers-nordby-2017-21") == []
