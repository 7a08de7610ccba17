"""A third programme, quite unlike Randers: boats, hens and vegetable beds, fortnights, posts with other names."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.documents.model import Paragraph
from bot.language.reader import Reader
from bot.plan.load import load
from bot.plan.remarks import remarks
from bot.reports.content import progress_report
from bot.reports.words import report
from bot.texts import translator
from tests.world import World, story

PLAN = Path(__file__).parent / "plans" / "vig-og-bakke-2026-29.toml"
BEGINS = datetime(2026, 10, 1, 7, 0, tzinfo=UTC)
"""Thursday."""
NOW = datetime(2026, 10, 28, 12)
READ = {
    "14 både i brug nu": ("baade", 14),
    "bådtur i lørdags fra Havnekvarteret, 9 med": ("ture", 1),
    "2 både tjæret i går": ("reparerede", 2),
    "bådelauget har 54 medlemmer nu": ("lauget", 54),
    "7 af 8 på svømmeholdet lærte at svømme": ("svoem_faerdig", 7),
    "87 bede i brug": ("bede", 87),
    "3 nye bede gravet i Engen i går": ("nye_bede", 3),
    "høstede 42 kilo kartofler i går": ("groent", 42),
    "22 høns i gården": ("hoens", 22),
    "113 æg i sidste uge": ("aeg", 113),
    "vi spiste 40 sammen i Fyrparken i torsdags": ("suppe", 40),
    "lavede 7 cykler i værkstedet i tirsdags": ("cykler", 7),
    "46 timer i lommepengejob i september": ("timer", 46),
    "trappemøde på Fyrvej i mandags, 11 med": ("trappemoeder", 1),
    "2 tilfælde af hærværk i september": ("haervaerk", 2),
    "3 sager med hærværk i går": ("haervaerk", 3),
    "målte blodtryk på 14 i går": ("blodtryk", 14),
}


@pytest.fixture
async def vig(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, str(PLAN), BEGINS, database=database)) as world:
        yield world


@pytest.mark.parametrize("said", READ)
def test_what_is_counted_there_is_read(said: str) -> None:
    [report] = Reader(load(PLAN).lexicon()).read(said, NOW).reports
    value = report.fields.get("value") or report.fields["participants"]
    counted = 1 if report.kind in ("event", "meeting") else value.value
    assert (report.criterion, counted) == READ[said]


async def test_hens_that_died_are_no_sorrow(vig: World) -> None:
    vig.person("Karen", role="head")
    bo = vig.person("Bo", role="volunteer")
    await bo.says("3 høns døde i nat")
    assert "ondt" not in bo.sees("").text
    await bo.says("min nabo døde i nat")
    bo.sees("Det gør mig ondt at høre")


def test_where_nobody_is_asked_for_figures_the_check_says_so_until_the_plan_does(tmp_path: Path) -> None:
    text, path = PLAN.read_text("utf-8"), tmp_path / "plan.toml"
    assert [each.partition(":")[0] for each in remarks(load(PLAN))] == ["figures.group"]
    path.write_text(text.replace("owners = ", "asked = false\nowners = "), "utf-8")
    assert not [*remarks(load(path))]


async def test_the_chairman_asks_of_the_boats_and_the_eggs_as_they_are_said(vig: World) -> None:
    jytte, vibe = vig.person("Jytte", role="bestyrelse"), vig.person("Vibe", role="volunteer")
    await vibe.says("113 æg i sidste uge")
    await vibe.presses("Gem")
    vibe.ignores_the_rest()

    await jytte.says("hvordan går det med bådene?")
    said = jytte.sees("Både i brug", "Både sat i stand")
    assert "Æg" not in said.text
    await jytte.says("hvordan går det med æggene?")
    jytte.sees("Æg – bagefter: 113 (mål 4.000)")
    await jytte.says("hvordan går det på Møllebakken?")
    jytte.sees("på Møllebakken")


async def test_how_many_there_are_now_is_told_since_no_day(vig: World) -> None:
    vibe = vig.person("Vibe", role="volunteer")

    await vibe.says("vi har 22 høns nu")
    await vibe.presses("Gem")
    said = vibe.sees("22 høns", "Høns i gården: 22 (mål 25).", "lidt bagefter")
    assert "siden" not in said.text
    assert "planen siger" not in said.text  # the goal once more
    stig = vig.person("Stig", role="staff")
    await stig.says("/fremdrift høns")
    assert "takt" not in stig.sees("Høns i gården – lidt bagefter: 22 (mål 25)").text.partition("Høns i")[2]
    await vibe.says("hvad kan jeg melde?")
    vibe.sees("37 til torsdagssuppe", "/registrer")


async def test_an_example_is_of_the_street_where_one_lives(vig: World) -> None:
    hodan, tage = vig.person("Hodan", role="volunteer", area="engen"), vig.person("Tage", role="volunteer")

    for words in ("hej", "det var en god dag, syntes jeg nok", "/hjaelp"):
        await hodan.says(words)
        said = hodan.sees("37 til torsdagssuppe på Engen i går")
    assert "torsdagssuppe på torsdag kl. 18 på Engen" in said.text.replace("\N{NO-BREAK SPACE}", " ")
    await tage.says("hej")
    tage.sees("37 til torsdagssuppe i Skippergården i går")
    await hodan.says("havedag i går på Engen, 12 kom")
    await hodan.presses("Gem")
    hodan.ignores_the_rest()
    await vig.passes(days=20)
    hodan.sees("Køkkenhaverne", "37 til havedag på Engen i går")


async def test_the_first_meeting_says_in_which_weeks_a_group_meets(vig: World) -> None:
    lea = vig.person("Lea", role="head")

    await lea.says("lavsmøde mandag 19. oktober kl. 19")
    lea.sees("I kalenderen: Lavsmødet", "19. oktober")
    await lea.says("nyt lavsmøde mandag 19. oktober kl. 19")  # which is the same
    lea.sees("Det står allerede i kalenderen: Lavsmødet", "19. oktober", "[Se mødet]")
    assert len(vig.rows("meetings")) == 1
    await lea.says("/moeder")
    lea.sees("[Foreslå datoer for 2026]")
    await lea.presses("Foreslå datoer for 2026")
    lea.sees("Lavsmødet", "5. okt., 2. nov., 16. nov.", "Morgenmødet (7) kl. 08.30: 7. okt., 21. okt.")


async def test_a_report_speaks_of_no_figures_where_nobody_is_asked_for_any(vig: World) -> None:
    paper = report(translator("da"), vig.write(progress_report))

    said = [each.text for each in paper.blocks if isinstance(each, Paragraph)]
    assert "Det her er, hvad der er meldt undervejs." in said
    assert not any("spurgt om tal" in each for each in said)


async def test_the_crisis_group_has_the_posts_of_the_plan(vig: World) -> None:
    lea = vig.person("Lea", role="head")

    await lea.says("/beredskab")
    lea.sees("[Drukneulykke]", "[Stormflod]")
    await lea.presses("Pladser")
    said = lea.sees("Vagtleder", "Havnefoged", "Landbetjent", "Ungeteamet", "Viceværten")
    assert "SSP" not in said.text
    await lea.says("en er faldet i vandet ved Kajgade 12")
    said = lea.sees("Drukneulykke", "Havnekvarteret", "Havnefoged (ubesat)", "[Kald ud]")
    assert "SSP" not in said.text
    await lea.presses("Kald ingen")
    lea.ignores_the_rest()
