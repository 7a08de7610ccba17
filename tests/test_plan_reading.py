"""`nabobot read` with the plans of other towns."""

from datetime import UTC, datetime
from pathlib import Path

from bot.exports.readings import reading
from bot.plan.load import load
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
