"""A plan file that is wrong is told everything that is wrong with it, each error by its key."""

import re
import tomllib
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.plan.load import PlanError, _validate, check, load, names

PLANS = Path(__file__).parent / "plans"

SHAPE = {
    "starts": "valid date",
    "year_starts_in": "12",
    "timezone": "is missing",
    "farve": "not a key",
    "areas.byen.names": "at least one",
    "areas.byen.streets[0].numbers[0]": "8 is not odd",
    "areas.byen.streets[1].numbers[0]": "20 comes after 10",
    "areas.byen.streets[1].numbers[1]": "'ulige' is no house numbers",
    "areas.Æbleby.key": "a-z",
    "criteria.middag.unit.da[1]": "is missing",
    "criteria.middag.kind": "'count', 'unique'",
    "criteria.middag.targets[0].year": "'mange' is no target",
    "criteria.middag.targets[0].period": "True is no target",
    "criteria.middag.owners": "at least one",
    "criteria.middag.season[0]": "1",
    "activities.mad.focus_area": '"intet" is not one of focus_areas',
}
SENSE = {
    "ends": "not after",
    "timezone": "Europe/Randers",
    "title": "no text in en",
    "organisation": '"ingen" is not one of institutions',
    "areas.oen.names[1]": "already a name of areas.byen",
    "areas.oen.streets[0]": "already in byen",
    "areas.oen.streets[1].name": "a name of areas.byen",
    "organisations.bolig.afdelinger.7": '"fjeldet" is not one of areas',
    "venues.salen.area": '"himlen" is not one of areas',
    "activities.mad.focus_area": '"intet" is not one of focus_areas',
    "activities.mad.title": "in tr",
    "activities.mad.sub_activities.suppe.title": "no text in en",
    "criteria.middag.activity": '"drikke" is not one of activities',
    "criteria.middag.measure": "does not go with",
    "criteria.middag.owners[1]": '"kokken" is not one of institutions',
    "criteria.middag.usual": "9 is more than 3",
    "criteria.middag.season": "twice",
    "criteria.middag.reported_by": "nobody",
    "criteria.middag.targets[0].year_max": "no more than 4",
    "criteria.middag.targets[0].period": "less than the 6 of a single year",
    "criteria.middag.targets[1].from": "not in the plan's period",
    "criteria.middag.targets[1].year": '"rising" does not go with',
    "criteria.frokost.sub_activity": '"salat" is not part of mad',
    "criteria.frokost.delivered": "several owners",
    "criteria.frokost.targets[0].year": "more than the whole",
    "criteria.frokost.targets[0].period": "against the direction",
    "criteria.frokost.words": "neither has marks",
    "criteria.kaffe.targets[0].year": "no number",
    "criteria.kage.targets[0].year": '"rising" or "falling"',
    "criteria.kage.words": 'the mark "kaffe"',
    "indicators.lykke.target": "a value or a change",
}


@pytest.mark.parametrize(("name", "expected"), [("broken-shape", SHAPE), ("broken-sense", SENSE)])
def test_a_broken_plan_names_every_error_by_its_key(name, expected):
    told = dict(line.split(": ", 1) for line in check(PLANS / f"{name}.toml"))
    assert set(told) == set(expected)
    for key, words in expected.items():
        assert words in told[key], key


def test_loading_a_broken_plan_tells_all_its_errors_at_once():
    with pytest.raises(PlanError) as error:
        load(PLANS / "broken-shape.toml")
    assert len(error.value.errors) == len(SHAPE)
    assert "criteria.middag.targets[0].period: " in str(error.value)
    assert "broken-shape.toml" in str(error.value)


def test_a_file_that_is_no_toml_says_where():
    assert check(PLANS / "broken-toml.toml")[0].startswith("not TOML")
    assert "line 1" in check(PLANS / "broken-toml.toml")[0]


def test_a_plan_that_does_not_exist_names_those_that_do():
    with pytest.raises(PlanError, match="randers-nordby-2017-21"):
        load("nowhere")
    assert names() == ["randers-nordby-2017-21"]


def test_targets_must_follow_one_another_in_time():
    data = raw("lillevig-2022-25")
    data["criteria"]["spisegaester"]["targets"].reverse()
    assert "criteria.spisegaester.targets[1].from" in _validate(data)[1][0]


def raw(name: str) -> dict:
    return tomllib.loads((PLANS / f"{name}.toml").read_text("utf-8"))


def leaves(data: object, at: tuple = ()) -> list[tuple]:
    """The places in a plan file where something is written: every table, list and value, but the whole."""
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(each for key, value in inner for each in leaves(value, (*at, key)))]


WRITTEN = {
    "year_starts_in = true": "should be a whole number",
    "retention.words_days = '30'": "should be a whole number",
    "retention.words_days = 30.0": "should be a whole number",
    "lights.amount = false": "should be a number",
    "lights.amount = 0": "more than 0",
    "lights.amount = nan": "should be a number",
    "criteria.spisegaester.targets[0].year_max = inf": "should be a number",
    "criteria.spisegaester.usual[1] = '60'": "should be a number",
    "criteria.spisegaester.usual = [1, 2, 3]": "[2]: is one too many",
    f"criteria.spisegaester.targets[0].year = 1{400 * '0'}": "too large",
    "criteria.spisegaester.targets[1].from = 'i år'": "should be a valid date",
    "criteria.spisegaester.words.nammes = ['x']": "is not a key that is known here",
    "criteria.spisegaester.report.da = 7": "should be text",
    "volunteers_are_participants = 1": "should be true or false",
    "starts = 2022-01-01T09:00:00": "should be a valid date",
    "groups.husmoede.starts = '09:00+01:00'": "should be a time of day",
    "groups.husmoede.starts = '2:30 pm'": "should be a time of day",
    "groups.husmoede.starts = 02:30:00": "has no hour between 2 and 3",
    "groups.husmoede.reminders.day_bfore = true": "is not a key that is known here",
    "groups.husmoede.reminders = []": "is not a table",
    "groups.husmoede.place = ' '": "is empty",
    "criteria.spisegaester.registration = 'meeting'": 'write "event" or "faellesspisning"',
    "areas.solbakken.names = { da = 'Solbakken' }": "is not a list",
    "areas.solbakken.names = 'Solbakken'": "is not a list",
    "areas.solbakken.streets[1] = 'Drosselvænget'": "is not a table",
    "organisations.lillevig.afdelinger.nul = 'solbakken'": "is not the number of a department",
}


@pytest.mark.parametrize("line", WRITTEN)
def test_what_is_written_in_the_wrong_form_is_told_where_it_stands_and_nothing_else_is(line):
    data = raw("lillevig-2022-25")
    key, value = line.split(" = ", 1)
    path = [int(each) if each.isdecimal() else each for each in re.findall(r"\w+", key)]
    put(data, path, tomllib.loads(f"value = {value}")["value"])
    (told,) = _validate(data)[1]
    assert told.startswith(key)
    assert WRITTEN[line] in told


def test_a_table_of_which_a_part_is_wrong_need_not_hold_together_without_it():
    data = raw("lillevig-2022-25")
    data["figures"] |= {"ask_days": "x", "due_days": 30, "group": "nobody"}
    data["newsletter"] |= {"criterion": "nothing", "at": "02:15"}
    assert {each.split(": ")[0] for each in _validate(data)[1]} == {
        "figures.ask_days", "newsletter.at", "newsletter.criterion",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ({}, ["beredskab.kinds"]),
        ({"brand": {"title": {"da": "Brand"}, "farve": 1}}, ["beredskab.kinds.brand.farve"]),
        ({"brand": {"title": {"da": "Brand", "tr": "Yangın"}}}, ["beredskab.kinds.brand.title"]),
        (None, []),
    ],
)
def test_a_plan_in_danish_alone_hears_of_its_own_kinds_of_crisis_and_not_of_the_one_that_stands_in(kinds, told):
    data = in_danish_alone(raw("lillevig-2022-25"))
    data["beredskab"].pop("kinds")
    if kinds is not None:
        data["beredskab"]["kinds"] = kinds
    assert [each.split(": ")[0] for each in _validate(data)[1]] == told


def in_danish_alone(data: Any) -> Any:
    """The same plan without a word of English."""
    if isinstance(data, list):
        return [in_danish_alone(each) for each in data if each != "en"]
    if isinstance(data, dict):
        return {key: in_danish_alone(each) for key, each in data.items() if key != "en"}
    return data


LEAVES = leaves(raw("lillevig-2022-25"))[1:]
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3000), st.floats(), st.text(max_size=5), st.just([]),
    st.just({}), st.just([{}]), st.dates(), st.sampled_from(["rising", "solbakken", "odd 1-19", "da"]),
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(LEAVES), JUNK), min_size=1, max_size=4))
def test_whatever_is_written_in_a_plan_file_is_a_plan_or_a_list_of_errors(changes):
    data = deepcopy(raw("lillevig-2022-25"))
    for path, junk in changes:
        put(data, path, junk)
    plan, errors = _validate(data)
    assert (plan is None) <= bool(errors)
    assert all(": " in each for each in errors)


def put(data: object, path: tuple, value: object) -> None:
    """Write a value where the path leads, as far as earlier changes have left it standing."""
    *way, last = path
    with suppress(TypeError, KeyError, IndexError):
        for key in way:
            data = data[key]
        data[last] = value


SMALLEST = (PLANS / "smallest.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"Kastanjeparken"]', "“Kastanjeparken”]", ("names = [“Kastanjeparken”]", "quotation marks are straight")),
        ("2027-12-31", "31-12-2027", ("line 7", "a day is written 2027-12-31")),
        ("[areas.kastanje]", "[areas.kastanje park]", ("has no blanks",)),
        ('"nakkeby-2024-27"', "nakkeby", ("texts stand in quotation marks",)),
        ("registration = ", "registratoin = ", ("is registration meant?",)),
        ('owners = ["hus"]', 'owners = "hus"', ('write ["hus"]',)),
        ('owners = ["hus"]', 'owners = ["huset"]', ("is not one of institutions (hus)",)),
        ('["da"]', '["da", "so"]', ('does not speak "so" yet', "da, en")),
    ],
)
def test_what_is_most_often_wrong_is_told_with_what_to_write(tmp_path: Path, before, after, told):
    assert SMALLEST.count(before) == 1
    path = tmp_path / "plan.toml"
    path.write_text(SMALLEST.replace(before, after), "utf-8")
    said = "\n".join(check(path))
    for words in told:
        assert words in said


def test_how_an_editor_saves_a_file_is_taken_or_told(tmp_path: Path):
    path = tmp_path / "plan.toml"
    path.write_text(SMALLEST, "utf-8-sig")
    assert check(path) == []
    path.write_text(SMALLEST, "cp1252")
    assert "save the file as UTF-8" in check(path)[0]
    assert check(path)[0].startswith("line ")
    assert check(tmp_path) == ["that is a folder; name the plan file in it"]
