"""A programme elsewhere with words of its own: what is said follows the plan file, also what is not in it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.language.reader import Reader
from bot.people.example_words import example
from bot.plan.load import load
from bot.texts import translator
from tests.world import World, story

PLAN = str(Path(__file__).parent / "plans" / "smallest.toml")
LILLEVIG = str(Path(__file__).parent / "plans" / "lillevig-2022-25.toml")
BEGINS = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
"""Monday."""


@pytest.fixture
async def small(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, PLAN, BEGINS, database=database)) as world:
        yield world


async def test_where_nobody_is_in_the_crisis_group_nobody_is_said_to_be_called(small: World) -> None:
    karen, bo = small.person("Karen", role="head"), small.person("Bo", role="volunteer")

    for words in ("/beredskab", "skyderi i Kastanjeparken", "/beredskab øvelse"):
        await karen.says(words)
        said = karen.sees("112", "Jeg kan ikke kalde nogen", "/personer")
        assert not said.buttons
    await bo.says("der er brand hos naboen")

    said = bo.sees("112", "Kastanjehuset")
    assert "beredskabsgruppen" not in said.text
    await small.passes(minutes=15)
    karen.sees_nothing()


async def test_the_examples_are_of_what_this_programme_counts_and_are_understood(small: World) -> None:
    bo = small.person("Bo", role="volunteer")

    await bo.says("/hjaelp")
    bo.sees("37 til havedag i Kastanjeparken i går")
    await bo.says("fællesspisning i går")
    bo.sees("37 til havedag i Kastanjeparken i går")
    await bo.says("37 til fællesspisning i går")  # which is not counted here: what was it?
    bo.sees("37 deltagere", "Hvad handler det om?", "[Havedag]")
    await bo.presses("Slet")
    bo.ignores_the_rest()
    await bo.says("/kalender")
    bo.sees("havedag på torsdag kl. 18 i Kastanjeparken")


async def test_a_programme_of_one_area_asks_nobody_where_it_was(small: World) -> None:
    bo = small.person("Bo", role="volunteer")

    await bo.says("havedag i går, 12 deltagere")
    bo.sees("Havedag i Kastanjeparken", "12 deltagere", "Skal jeg gemme")
    await bo.presses("Gem")
    bo.sees("Gemt")
    await bo.says("/registrer")
    bo.sees("Hvad handler det om")
    await bo.presses("Havedag")
    bo.sees("?")
    await bo.says("pizzahavedag")
    bo.sees("Hvilken dag")
    await bo.presses("I går")
    bo.sees("Pizzahavedag i Kastanjeparken")
    await bo.presses("Slet")
    bo.sees("Slettet")
    await bo.says("havedag på lørdag kl. 10")
    bo.sees("Havedag i Kastanjeparken", "lørdag 8. marts", "10.00")
    await bo.presses("Læg i kalenderen")
    bo.sees("kalenderen")
    await bo.says("/kalender")
    bo.sees("Havedag")
    assert "Kastanjeparken" not in bo.labels()


async def test_what_the_plan_has_not_is_said_to_be_so_and_what_it_has_is_told_as_it_is(small: World) -> None:
    karen, bo = small.person("Karen", role="head"), small.person("Bo", role="volunteer")

    await karen.says("/indstilling ny bænk")
    assert "rolle" not in karen.sees("ingen gruppe").text
    await bo.says("/nyhedsbrev")
    bo.sees("cirka 4 gange om året")
    await bo.presses("Send et bidrag")
    bo.sees("Skriv det her")
    await bo.says("Vi har fået en ny bænk")
    bo.sees("Skal det være overskriften")
    await bo.says("ja")
    assert "område" not in bo.sees("Tak").text


async def test_last_years_annual_report_is_made_once_the_year_is_over(small: World) -> None:
    karen = small.person("Karen", role="head")
    await karen.says("havedag 12. oktober 2024, 12 deltagere")
    await karen.presses("Gem")
    karen.ignores_the_rest()

    await karen.says("årsrapport")
    karen.sees("Årsrapporten for 2025", "mandag 3. marts 2025", "[Planåret 2024]")
    for words in ("/fremdrift årsrapport 2024", "årsrapporten for sidste år", "årsrapport 2024"):
        await karen.says(words)
        shown = karen.sees("Årsrapporten for 2024", "tirsdag 31. december 2024")
        assert shown.document
        assert shown.document.name == "aarsrapport-2024-12-31-da.docx"
        assert [each.text for each in shown.buttons] == ["Som PDF"]
    for words in ("/fremdrift årsrapport 2023", "årsrapport 2026"):
        await karen.says(words)
        karen.sees("fra mandag 1. januar 2024 til fredag 31. december 2027", "»årsrapport 2025«")


def test_what_a_figure_counts_is_its_unit_where_the_plan_says_no_more_of_it() -> None:
    reader = Reader(load(LILLEVIG).lexicon())
    for words in ("3 tilfælde af hærværk i skolen i går", "hærværk: 3 tilfælde i maj"):
        [report] = reader.read(words, datetime(2022, 5, 26, 9, 0)).reports
        assert report.fields["value"].value == 3


@pytest.mark.parametrize("plan", [PLAN, LILLEVIG, "randers-nordby-2017-21"])
def test_each_plans_examples_are_read_as_one_report(plan: str) -> None:
    loaded = load(plan)
    reader = Reader(loaded.lexicon())
    for language in loaded.languages:
        said = example(translator(language), loaded).striptags()
        [report] = reader.read(said, BEGINS.replace(year=loaded.starts.year + 1, tzinfo=None)).reports
        assert report.fields["participants"].value == 37
        assert report.fields["area"].value == next(iter(loaded.areas))


async def test_menu_and_help_leave_out_what_the_plan_does_not_have(small: World) -> None:
    karen = small.person("Karen", role="head")

    await karen.says("/hjaelp")
    said = karen.sees("/milepaele", "/fremdrift").text
    await karen.says("/sprog")
    await karen.presses("Dansk")
    karen.ignores_the_rest()
    menu = {each["command"] for each in small.sim.menu(karen.user)}
    await karen.says("hvad koster kaffen?")
    pointed = karen.sees("/hjaelp").text

    for command in ("forloeb", "indstilling", "moeder", "tal"):
        assert f"/{command}" not in said + pointed
        assert command not in menu
    assert "fremdrift" in menu
    await karen.says("/moeder")
    assert not karen.sees("ingen gruppe, der mødes").buttons
