"""A programme that counts no events can still hold one: the calendar and the reports go on without it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.texts import translator
from tests.test_newsletter_answers import sends_a_picture
from tests.visitor import Visitor
from tests.world import World, story

SMALLEST = (Path(__file__).parent / "plans" / "smallest.toml").read_text("utf-8")
BEGINS = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)
"""Monday."""


@pytest.fixture
async def eventless(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    (tmp_path / "plan.toml").write_text(SMALLEST.replace('registration = "event"', 'registration = "meeting"'), "utf-8")
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), BEGINS, database=database)) as world:
        yield world


async def test_what_is_coming_is_announced_as_the_example_says(eventless: World) -> None:
    bo = eventless.person("Bo", role="volunteer")

    await bo.says("/kalender")
    bo.sees("sommerfest på torsdag kl. 18 i Kastanjeparken")
    await bo.says("sommerfest på torsdag kl. 18 i Kastanjeparken")
    bo.sees("Sommerfest i Kastanjeparken", "torsdag 6. marts")
    await bo.presses("Læg i kalenderen")
    bo.sees("Det står i kalenderen")


async def test_an_event_that_counts_nowhere_is_asked_about(eventless: World) -> None:
    bo = eventless.person("Bo", role="volunteer")

    await bo.says("sommerfest i går, 40 deltagere")
    bo.sees("Sommerfest i Kastanjeparken", "40 deltagere", "Hvad handler det om?", "[Havedag]")
    await bo.presses("Slet")
    bo.sees("Slettet")


def test_a_title_that_is_not_in_danish_is_said_as_it_is() -> None:
    assert translator("da").title({"en": "Coffee"}) == "Coffee"


@pytest.fixture
async def newsless(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    (tmp_path / "plan.toml").write_text(SMALLEST.replace("[newsletter]\nmonths = [3, 6, 9, 12]\n", ""), "utf-8")
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), BEGINS, database=database)) as world:
        yield world


async def test_a_programme_without_a_newsletter_speaks_of_none(newsless: World) -> None:
    karen, rosa = newsless.person("Karen", role="head"), newsless.person("Rosa", role="journalist")
    kim = newsless.person("Kim")

    await karen.says("/hjaelp")
    assert "/nyhedsbrev" not in karen.sees("/kalender").text
    for words in ("/nyhedsbrev", "/nyhedsbrev plakat", "hvornår kommer nyhedsbrevet?"):
        await karen.says(words)
        karen.sees("har intet nyhedsbrev")
    await rosa.says("jeg har en historie til nyhedsbrevet")
    rosa.sees("har intet nyhedsbrev")
    await rosa.says("solen skinner over Parken")
    assert {each.text for each in rosa.chat()[-1].buttons} <= {"Spørg mig trin for trin"}  # nothing of a newsletter
    rosa.ignores_the_rest()
    await sends_a_picture(rosa)
    rosa.sees("ingen billeder", "hvad der skete")
    await sends_a_picture(rosa, "havedag i går, 12 deltagere")
    rosa.sees("Havedag", "12 deltagere")
    await rosa.presses("Gem")
    rosa.ignores_the_rest()
    await kim.says("hej")
    assert "nyhedsbrev" not in kim.sees("Bed sekretariatet").text
    await kim.says("/start nyhedsbrev")
    kim.sees("har intet nyhedsbrev")
    await karen.says("/personer")
    await karen.presses("Invitér nogen")
    offered = {each.text for each in karen.chat()[-1].buttons}
    assert "frivillig" in offered
    assert not offered & {"abonnent", "borgerjournalist", "medlem af beredskabet"}
    karen.ignores_the_rest()
    await newsless.passes(days=60)
    karen.sees_nothing()
    rosa.sees("Dine meldinger")


async def test_a_title_with_an_ampersand_is_said_as_it_stands(tmp_path: Path, template: Path, database: str) -> None:
    text = (Path(__file__).parent / "plans" / "lillevig-2022-25.toml").read_text("utf-8")
    (tmp_path / "plan.toml").write_text(text.replace('da = "Bestyrelsen"', 'da = "Bestyrelse & naboer"'), "utf-8")
    async with story(World(tmp_path, template, str(tmp_path / "plan.toml"), BEGINS, database=database)) as world:
        karen = world.person("Karen", role="head")
        await karen.says("/moeder")
        await karen.presses("Hvad er ikke, som planen siger?")
        karen.ignores_the_rest()
        assert "Bestyrelse & naboer: 0 af mindst 2 møder" in karen.chat()[-1].text
        await karen.says("indkald bestyrelsen ekstraordinært torsdag 20. marts kl. 17")
        assert "Bestyrelse & naboer" in karen.sees("").text


async def test_its_page_for_signing_up_says_that_there_is_none(newsless: World) -> None:
    async with aiohttp.ClientSession() as http:
        page = Visitor(newsless.app.web.url, http)
        assert await page.opens("/nyhedsbrev") == 404
        page.sees("har intet nyhedsbrev")
        assert await page.posts({"email": "mona@example.org", "language": "da", "area": "-", "crisis": "no"}) == 404


async def test_nobody_is_added_as_a_reader_of_what_does_not_come(newsless: World) -> None:
    karen = newsless.person("Karen", role="head")

    await karen.says("/personer")
    await karen.presses("Tilføj uden Telegram")
    karen.ignores_the_rest()
    await karen.says("Mona Testesen, abonnent, mona@example.org")
    karen.sees("abonnent", "Hvilken rolle", "[frivillig]")
    assert "abonnent" not in karen.labels()
    await karen.presses("frivillig")
    karen.sees("Mona Testesen")
