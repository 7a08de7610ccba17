"""`nabobot read` with the plans of other towns."""

from datetime import UTC, datetime
from pathlib import Path

from bot.exports.readings import reading
from bot.people.example_words import example_of
from bot.plan.load import load
from bot.texts import translator
from bot.trial import Trial

PLAN = Path(__file__).parent / "plans" / "noerrevang-2025-28.toml"
BEGINS = datetime(2025, 11, 12, 9, 0, tzinfo=UTC)
"""Wednesday."""


def test_a_goal_of_any_event_takes_those_without_a_name(tmp_path: Path) -> None:
    text = PLAN.read_text("utf-8").replace('["tur", "ture", "turen", "trip"]', '["tur", "arrangement"]')
    (tmp_path / "plan.toml").write_text(text, "utf-8")
    [report] = reading(Trial(load(tmp_path / "plan.toml")), "12 til temafest i Nørrevang i går", BEGINS)["reports"]
    assert (report["criterion"], report["title"], report["asks"]) == ("tur", "temafest", [])


def test_read_shows_what_counts_and_what_would_be_asked() -> None:
    trial = Trial(load(PLAN))
    [report] = reading(trial, "kaffe i Nørrevang i går", BEGINS)["reports"]
    assert (report["value"], report["asks"]) == (None, ["participants"])
    smallest = Trial(load(PLAN.with_name("smallest.toml")))
    [report] = reading(smallest, "havedag i går, 12 deltagere", BEGINS)["reports"]
    assert (report["area"], report["asks"]) == ("kastanje", [])


def test_an_amount_is_however_much_and_never_one_time(tmp_path: Path) -> None:
    text = PLAN.with_name("lillevig-2022-25.toml").read_text("utf-8")
    before = 'kind = "count"\ndirection = "down"\nmeasure = "occasions"'
    assert before in text
    (tmp_path / "plan.toml").write_text(text.replace(before, before.replace("occasions", "amount")), "utf-8")
    trial = Trial(load(tmp_path / "plan.toml"))
    [report] = reading(trial, "hærværk i oktober: 310", BEGINS)["reports"]
    assert (report["criterion"], report["value"]) == ("haervaerk", 310)


def test_an_example_is_of_the_activity_that_it_is_for() -> None:
    plan, t = load(PLAN.with_name("lillevig-2022-25.toml")), translator("da")
    assert example_of(t, plan, "gaarden").striptags() == "37 til gårddag i Solbakken i går"
    assert example_of(t, plan, "koekkenet").striptags() == "37 til folkekøkken i Solbakken i går"


def test_eating_together_is_what_the_plan_calls_its_dinners_unless_another_goal_is_called_so(tmp_path: Path) -> None:
    text = PLAN.with_name("lillevig-2022-25.toml").read_text("utf-8")
    said = "38 til fællesspisning i Solbakken i går"
    [report] = reading(Trial(load(PLAN.with_name("lillevig-2022-25.toml"))), said, BEGINS)["reports"]
    assert (report["criterion"], report["value"]) == ("spisegaester", 38)
    (tmp_path / "plan.toml").write_text(text.replace('"gårddag", ', '"gårddag", "fællesspisning", '), "utf-8")
    [report] = reading(Trial(load(tmp_path / "plan.toml")), said, BEGINS)["reports"]
    assert report["criterion"] == "udeliv"
