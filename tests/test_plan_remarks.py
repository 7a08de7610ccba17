"""What a secretary may write into a plan file by mistake, and what is told about it."""

from pathlib import Path

import pytest

from bot.plan.load import check, load
from bot.plan.remarks import remarks

PLANS = Path(__file__).parent / "plans"
SMALLEST = (PLANS / "smallest.toml").read_text("utf-8")


def written(tmp_path: Path, before: str, after: str) -> Path:
    assert SMALLEST.count(before) == 1
    path = tmp_path / "plan.toml"
    path.write_text(SMALLEST.replace(before, after), "utf-8")
    return path


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("year = 20, period = 80", "year = 1.200, period = 4800", "targets[0].year: '1.200 (is it 1200?"),
        ("year = 20, period = 80", "year = 1,200", "a number has no comma"),
        ("year = 20, period = 80", "år = 20", "ae, oe and aa"),
        ("[institutions.hus]", "[institutions.hús]", "small letters a-z"),
        ("[institutions.hus]", "[institutions.værksted]", "ae, oe and aa"),
        ("starts = 2024-01-01", "starts = 1. januar 2024", "a day is written 2018-01-15"),
        ("months = [3, 6, 9, 12]", "at = 9:00", 'an hour stands in quotation marks: "19:00"'),
        ('title = { da = "Fællesskab" }', 'title = { da = "Fællesskab }', "quotation mark at its end is missing"),
        ('"havedag", "havedagen"', '"havedag" "havedagen"', "a comma or the ] is missing"),
        ("year = 20, period = 80", "year = 20 period = 80", "a comma or the } is missing"),
        ('title = { da = "Nyttehaverne" }', 'title = { da = "Nyttehaverne", }', "no comma before the }"),
        ("year = 20, period = 80", "year = 85 %", "a number has no sign behind it"),
        ("year = 20, period = 80", "year = nan", "'nan (write digits)' is no target"),
        ("[newsletter]", '[calendar]\norganizer = "huset"\n[newsletter]', '"huset" is no mail address'),
        ('title = { da = "Fællesskab" }', 'title = "Fællesskab"', 'write { … = "Fællesskab" }'),
        ('words.units = ["deltagere"]', "usual = { low = 1 }", "write [{ … }]"),
        ('names = ["Kastanjeparken"]', 'names = ["Parken"]\nstreets = ["Vej"]', 'write { name = "Vej" }'),
    ],
)
def test_a_slip_is_told_with_what_to_write_instead(tmp_path: Path, before: str, after: str, told: str) -> None:
    assert told in "\n".join(check(written(tmp_path, before, after)))


def test_a_plan_has_somewhere_to_be_and_something_to_count(tmp_path: Path) -> None:
    path = written(tmp_path, '[areas.kastanje]\nnames = ["Kastanjeparken"]', "[areas]")
    assert check(path) == ["areas: needs at least one"]


ANOTHER = """

[criteria.{key}]
activity = "have"
title = {{ da = "{name}" }}
report = {{ da = "{name}" }}
unit = {{ da = ["gæst", "gæster"] }}
kind = "count"
measure = "{measure}"
registration = "{registration}"
owners = ["hus"]
words.names = ["{name}"]"""


@pytest.mark.parametrize(
    ("registration", "measure", "told"),
    [
        ("faellesspisning", "participants", "so is criteria.foerste, and »fællesspisning«"),
        ("newcomer", "newcomers", "so is criteria.foerste, and »nye beboere«"),
        ("event", "participants", ""),
    ],
)
def test_two_goals_of_what_the_bot_knows_as_one_are_remarked_on(
    tmp_path: Path, registration: str, measure: str, told: str
) -> None:
    both = (("foerste", "Suppedag"), ("anden", "Grillaften"))
    told_so = {"registration": registration, "measure": measure}
    more = "".join(ANOTHER.format(key=key, name=name, **told_so) for key, name in both)
    path = written(tmp_path, 'words.units = ["deltagere"]', f'words.units = ["deltagere"]{more}')
    assert not check(path)
    said = [each for each in remarks(load(path)) if each.startswith("criteria.anden.registration")]
    assert len(said) == bool(told)
    assert told in "".join(said)


def test_decimals_are_decimals(tmp_path: Path) -> None:
    target = load(written(tmp_path, "year = 20, period = 80", "year = 20.5")).criterion("havedage").targets[0]
    assert target.year == 20.5


@pytest.mark.parametrize("name", ["smallest", "lillevig-2022-25", "noerrevang-2025-28"])
def test_nothing_is_remarked_on_a_plan_whose_words_are_understood(name: str) -> None:
    remarked = [each.partition(":")[0] for each in remarks(load(PLANS / f"{name}.toml"))]
    assert set(remarked) <= {"figures.group", "venues.cafe5.names[1]"}


def test_nothing_is_remarked_on_the_plan_that_comes_with_the_bot() -> None:
    assert not [*remarks(load("randers-nordby-2017-21"))]


def test_a_goal_and_a_place_of_which_nobody_can_write_are_remarked_on(tmp_path: Path) -> None:
    path = written(tmp_path, '["havedag", "havedagen", "havedage"]', '["12"]')
    path.write_text(path.read_text("utf-8").replace('["Kastanjeparken"]', '["Kastanjeparken", "13"]'), "utf-8")
    assert check(path) == []
    told = "\n".join(remarks(load(path)))
    assert "criteria.havedage.words: no report is read as this" in told
    assert "areas.kastanje.names[1]: »12 til" in told


def test_figures_that_nobody_would_be_asked_for_are_remarked_on(tmp_path: Path) -> None:
    path = written(tmp_path, 'registration = "event"', 'registration = "figure"')
    assert any(each.startswith("figures.group: no group is called") for each in remarks(load(path)))


def test_kilos_that_are_written_as_occasions_are_remarked_on(tmp_path: Path) -> None:
    path = written(tmp_path, 'registration = "event"', 'registration = "figure"\nusual = [10, 2000]')
    assert any(each.startswith("criteria.havedage.measure: an amount") for each in remarks(load(path)))


def test_words_that_stand_in_every_message_and_a_mistyped_century_are_remarked_on(tmp_path: Path) -> None:
    path = written(tmp_path, '["havedag", "havedagen", "havedage"]', '["havedag", "i", "Mandag", "kaffe"]')
    text = path.read_text("utf-8").replace('["Kastanjeparken"]', '["Kastanjeparken", "i dag"]')
    path.write_text(text.replace("2027-12-31", "2072-12-31"), "utf-8")
    told = [*remarks(load(path))]
    keys = {each.split(": ")[0] for each in told}
    assert {"ends", "criteria.havedage.words.names[1]", "criteria.havedage.words.names[2]"} <= keys
    assert "criteria.havedage.words.names[3]" not in keys
    assert "areas.kastanje.names[1]: »i dag« stands in nearly every message" in "\n".join(told)
    marked = path.read_text("utf-8").replace("words.units", 'words.marks = ["holdt"]\nwords.units')
    path.write_text(marked, "utf-8")
    assert not [each for each in remarks(load(path)) if each.startswith("criteria.havedage.words.names")]


def test_members_who_would_be_called_after_a_group_that_there_is_not_are_remarked_on(tmp_path: Path) -> None:
    text = (PLANS / "lillevig-2022-25.toml").read_text("utf-8").replace('da = "Bestyrelsen"', 'da = "Partnerskabet"')
    path = tmp_path / "plan.toml"
    path.write_text(text, "utf-8")
    assert any("»medlem af bestyrelsen«, unless [roles.bestyrelse]" in each for each in remarks(load(path)))
    called = 'title = { da = "partner", en = "partner" }\nseveral = { da = "partnerne", en = "partners" }\n'
    path.write_text(text.replace("[calendar]", "[roles.bestyrelse]\n" + called + "[calendar]"), "utf-8")
    assert not any("roles" in each for each in remarks(load(path)))


def test_a_share_that_is_written_as_a_part_of_one_is_remarked_on(tmp_path: Path) -> None:
    text = (PLANS / "lillevig-2022-25.toml").read_text("utf-8").replace('{ year = "rising" }', "{ year = 0.85 }")
    path = tmp_path / "plan.toml"
    path.write_text(text, "utf-8")
    assert "criteria.tilfredse.targets[0]: 0.85 is less than one per cent: 85?" in [*remarks(load(path))]
