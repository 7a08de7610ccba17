"""What people call the criteria of the plan, who reports them, and which numbers are usual."""

import pytest

from bot.language.atoms.normalise import fold
from bot.plan.load import load

PLAN = load("randers-nordby-2017-21")


def test_residents_report_what_they_do_themselves():
    keys = ["volunteer_events", "newcomers", "faellesspisning"]
    assert [each.key for each in PLAN.reported_by("ambassador")] == keys
    assert [each.key for each in PLAN.reported_by("volunteer")] == keys


def test_staff_may_report_everything():
    assert len(PLAN.reported_by("staff")) == len(PLAN.criteria)


@pytest.mark.parametrize(
    ("registration", "key"),
    [("faellesspisning", "faellesspisning"), ("event", "volunteer_events"), ("newcomer", "newcomers")],
)
def test_each_of_the_three_kinds_moves_one_criterion(registration, key):
    assert [each.key for each in PLAN.criteria_of(registration)] == [key]


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("faellesspisning", "fællesspisningen"),
        ("faellesspisning", "madaften"),
        ("faellesspisning", "community dinner"),
        ("volunteer_events", "loppemarked"),
        ("volunteer_events", "sommerfest"),
        ("volunteer_events", "banko"),
        ("volunteer_events", "fastelavn"),
        ("volunteer_events", "julefest"),
        ("volunteer_events", "turnering"),
        ("volunteer_events", "café"),
        ("volunteer_events", "gåtur"),
        ("volunteer_events", "workshop"),
        ("volunteer_events", "foredrag"),
        ("volunteer_events", "udflugt"),
        ("volunteer_events", "flea market"),
        ("newcomers", "tilflyttere"),
        ("newcomers", "informationsmappe"),
        ("newcomers", "new family"),
        ("newsletter", "nyhedsbrev"),
        ("absence_team", "fraværsteamet"),
    ],
)
def test_a_criterion_is_found_by_everyday_words(key, word):
    assert word in PLAN.criterion(key).words.names


def test_the_plan_has_no_word_twice_in_one_list():
    for criterion in PLAN.criteria.values():
        for words in (criterion.words.names, criterion.words.marks, criterion.words.units):
            assert len(set(words)) == len(words), criterion.key


def test_every_title_is_short_enough_for_a_phone_and_in_both_languages():
    for criterion in PLAN.criteria.values():
        for language in PLAN.languages:
            assert 3 < len(criterion.title_in(language)) <= 60
            assert len(criterion.report_in(language)) <= 48
            assert criterion.unit_in(language, 1)


def test_no_two_criteria_have_the_same_title():
    for language in PLAN.languages:
        titles = [fold(each.title_in(language)) for each in PLAN.criteria.values()]
        assert len(set(titles)) == len(titles)


def test_a_unit_is_singular_for_one_and_plural_for_all_else():
    dinner = PLAN.criterion("faellesspisning")
    assert [dinner.unit_in("da", number) for number in (0, 1, 37)] == ["deltagere", "deltager", "deltagere"]
    assert dinner.unit_in("en", 37) == "participants"


@pytest.mark.parametrize(
    ("key", "usual", "strange"),
    [("faellesspisning", 37, 370), ("faellesspisning", 0, 2), ("newcomers", 5, 50), ("web_visitors", 2458, 25)],
)
def test_a_number_far_from_the_usual_is_asked_about_and_nought_is_not(key, usual, strange):
    criterion = PLAN.criterion(key)
    assert not criterion.unusual(usual)
    assert criterion.unusual(strange)


def test_every_criterion_that_counts_has_usual_numbers():
    assert [each.key for each in PLAN.criteria.values() if each.usual is None] == [
        each.key for each in PLAN.criteria.values() if each.kind == "judgement"
    ]
