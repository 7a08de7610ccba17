"""Figures of other towns: percentages from surveys, and what is known by its shape or its name."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.figures.rounds import open_round
from tests.world import World, story

PLANS = Path(__file__).parent / "plans"
LILLEVIG = str(PLANS / "lillevig-2022-25.toml")
BEGINS = datetime(2025, 11, 12, 9, 0, tzinfo=UTC)
"""Wednesday."""


@pytest.fixture
async def vang(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    plan = str(PLANS / "noerrevang-2025-28.toml")
    async with story(World(tmp_path, template, plan, BEGINS, database=database)) as world:
        yield world


async def test_a_percentage_from_a_survey_is_taken_as_it_is(vang: World) -> None:
    karen = vang.person("Karen", roles=("staff", "project_manager"))

    await karen.says("beboerundersøgelsen: 68 % er trygge")
    karen.sees("Trygge beboere", "68 procent", "Hvilken dag")
    await karen.presses("I dag")
    karen.sees("[Gem]")
    await karen.presses("Gem")
    karen.sees("Trygge beboere i undersøgelsen: 68 % (mål 70 %)")
    await karen.says("ret til 71,5 %")
    karen.sees("68 procent → 71,5 procent")
    assert [each["value"] for each in vang.rows("registrations")] == [71.5]


async def test_so_many_of_so_many_are_a_percentage_and_more_than_all_is_asked_about(vang: World) -> None:
    karen = vang.person("Karen", role="staff")

    await karen.says("8 ud af 10 er trygge i dag")
    karen.sees("80 procent", "[Gem]")
    await karen.presses("Slet")
    karen.sees("Slettet")
    await karen.says("310 af 380 var trygge i går")
    karen.sees("81,6 procent")
    await karen.presses("Slet")
    karen.sees("Slettet")
    await karen.says("8 af 10 svarede i går, 82 % er trygge")
    karen.sees("82 procent")
    await karen.presses("Slet")
    karen.sees("Slettet")
    await karen.says("Trygge beboere: 81")
    karen.sees("81 procent", "Hvilken dag")
    await karen.presses("Slet")
    karen.sees("Slettet")
    await karen.says("310 procent var trygge i går")
    karen.sees("310 procent", "langt fra", "0 til 100", "[Gem 310 procent]")
    await karen.presses("Slet")
    karen.sees("Slettet")


async def test_half_hours_are_kept_and_a_new_report_is_no_answer(tmp_path: Path, template: Path, database: str) -> None:
    text = (PLANS / "noerrevang-2025-28.toml").read_text("utf-8").replace('kind = "level"', 'kind = "count"')
    text = text.replace('measure = "level"', 'measure = "amount"').replace('"procent", "procent"', '"time", "timer"')
    (tmp_path / "plan.toml").write_text(text, "utf-8")
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), BEGINS, database=database)) as world:
        karen = world.person("Karen", role="staff")
        await karen.says("tryghed 7,5 timer i går")
        karen.sees("tirsdag 11. november · 7,5 timer")
        await karen.presses("Gem")
        karen.sees(": 7,5 (mål 70 i alt)")
        await karen.says("tryghed i mandags")
        karen.sees("Hvor mange timer?")
        await karen.says("1.250,5")
        karen.sees("mandag 10. november · 1.250,5 timer")
        await karen.says("tryghed i søndags 4 timer")
        karen.sees("søndag 9. november · 4 timer")
        await karen.presses("Slet")
        karen.ignores_the_rest()


async def test_a_percentage_that_is_owed_is_one_number(vang: World) -> None:
    karen = vang.person("Karen", roles=("staff", "project_manager"))
    pia = vang.person("Pia", role="partner", institution="naboteamet")
    vang.write(lambda work: open_round(work, "day:2025-11-30", date(2025, 11, 30)))

    await pia.says("/tal")
    pia.sees("Vaskeriværter", "Trygge beboere")
    await pia.says("9 vaskeriværter, 68 % er trygge")
    pia.sees("Gemt", "9 vaskeriværter", "68 procent")
    karen.ignores_the_rest()


async def test_a_figure_is_known_by_its_shape_or_its_name_whatever_was_asked_about(
    tmp_path: Path, template: Path, database: str
) -> None:
    begins = datetime(2024, 2, 20, 9, 0, tzinfo=UTC)
    async with story(World(tmp_path, template, LILLEVIG, begins, database=database)) as world:
        karen = world.person("Karen", role="project_manager")
        world.write(lambda work: open_round(work, "day:2024-03-12", date(2024, 3, 12)))
        await karen.says("/tal")
        karen.sees("1. Tilfælde af hærværk", "2. Tilfredse beboere", "3. Havehold")
        karen.sees("0 af 4 tal er kommet")
        await karen.says("130 af 160")
        karen.sees("Gemt", "Tilfredse beboere: 130 af 160")
        await karen.says("/tal")
        await karen.presses("Ét ad gangen")
        karen.ignores_the_rest()
        await karen.says("havehold: 2")
        karen.sees("Gemt", "Havehold: 2", "Ét tal mangler stadig", "hærværk")


@pytest.mark.parametrize(
    ("mutated", "said"),
    [
        ("", "Unge i Frirum: 20 siden 1. januar 2025."),
        ('direction = "down"\ntargets = [{ year = 12 }]', "Unge i Frirum: 20 (mål 12) siden 1. januar 2025."),
    ],
)
async def test_of_a_mean_no_goal_is_told_that_the_plan_has_not(
    tmp_path: Path, template: Path, database: str, mutated: str, said: str
) -> None:
    text = (PLANS / "noerrevang-2025-28.toml").read_text("utf-8")
    before, mean, after = text.partition('kind = "mean"')
    (tmp_path / "plan.toml").write_text(before + mean + after.replace("targets = [{ year = 12 }]", mutated, 1), "utf-8")
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), BEGINS, database=database)) as world:
        karen = world.person("Karen", role="staff")
        await karen.says("20 unge i Frirum på Nørregade i går")
        await karen.presses("Gem")
        assert said in karen.chat()[-1].text
        karen.ignores_the_rest()


async def test_of_what_each_delivers_a_report_is_of_the_house_in_which_one_works(
    tmp_path: Path, template: Path, database: str
) -> None:
    """Said in passing and then when it is asked for, it is the same house's figure, and not two houses'."""
    before, key, after = (PLANS / "lillevig-2022-25.toml").read_text("utf-8").partition("[criteria.tilfredse]")
    owners = 'owners = ["beboerhuset"]'
    after = after.replace(owners, 'owners = ["skolen", "beboerhuset"]\ndelivered = "each"', 1)
    (tmp_path / "plan.toml").write_text(before + key + after, "utf-8")
    begins = datetime(2024, 3, 12, 9, tzinfo=UTC)
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), begins, database=database)) as world:
        sofie = world.person("Sofie", role="staff", institution="skolen")
        karen = world.person("Karen", role="staff")
        await sofie.says("tilfredse beboere: 30 af 40 i går")
        sofie.sees("Lillevig Skole", "30 af 40", "[Gem]")
        await sofie.presses("Gem")
        sofie.sees("75 %")
        await karen.says("tilfredse beboere: 10 af 40 i går")
        await karen.presses("Gem")
        karen.ignores_the_rest()
        assert [row["institution"] for row in world.rows("registrations")] == ["skolen", None]
        await sofie.says("tilfredse beboere: 38 af 40 i dag")
        await sofie.presses("Gem")
        sofie.sees("60 %")  # 38 and 10 of 80
        sofie.ignores_the_rest()
