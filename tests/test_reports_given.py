"""Reports in the chat: for whom they are, as Word or PDF, and sent to a group when whoever leads asks for it."""

from datetime import date, timedelta

import pytest
from docx import Document as Word

from bot.people import commands
from bot.reports import handing_out
from tests.test_progress import entered
from tests.world import Phone, World


@pytest.mark.parametrize(
    "text",
    [
        "kan jeg få årsrapporten?", "send mig den seneste årsrapport", "hvor er rapporten?", "vis fremdriftsrapporten",
        "lav årsrapporten som pdf", "rapport pdf", "årsrapport 2017/18 pdf", "jeg vil gerne se årsrapporten",
        "årsrapport for kalenderåret 2017", "can I get the annual report?", "årsrapport 2017",
        "årsrapport for 2019", "årsrapport for året 2019", "send mig årsrapporten for 2018 som pdf",
        "årsrapport i fjor", "vi skal bruge årsrapporten for 2019, tak", "annual report for the year 2019",
    ],
)  # fmt: skip
def test_a_report_is_asked_for_in_many_words(text: str) -> None:
    assert commands.meant_by(text) == "fremdrift"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("send rapporten til styregruppen", True), ("kan styregruppen få den?", True),
        ("del den med bestyrelsen", True),
        ("kan du sende årsrapporten til følgegruppen?", True), ("skal bestyrelsen have rapporten", True),
        ("send the report to the board", True), ("hvor er rapporten?", False), ("37 til fællesspisning", False),
    ],
)  # fmt: skip
def test_that_a_report_shall_be_sent_is_told_in_many_words(text: str, asks: bool) -> None:
    assert handing_out.asks(text) == asks


def form(world: World, phone: Phone) -> bytes:
    """The first bytes of the file that came with the message read last."""
    assert phone.last is not None
    assert phone.last.document is not None
    return bytes(phone.last.document.data[:4])


async def test_a_report_is_a_pdf_where_one_is_asked_for(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("lav årsrapporten som pdf")
    assert "pdf" not in karen.sees("Årsrapporten for 2017/18").text
    assert form(world, karen) == b"%PDF"
    await karen.says("årsrapport")
    karen.sees("Årsrapporten", "[Som PDF]")
    assert form(world, karen)[:2] == b"PK"
    await karen.presses("Som PDF")
    karen.sees("Årsrapporten for 2017/18")
    assert form(world, karen) == b"%PDF"
    await karen.says("rapport pdf")
    karen.sees("Fremdriftsrapporten")
    assert form(world, karen) == b"%PDF"


async def test_the_annual_report_is_of_a_calendar_year_where_one_is_meant(world: World) -> None:
    """The political group meets on the calendar year; the plan's own years begin in June."""
    karen = world.person("Karen", role="head")
    for day, value in ((date(2017, 9, 1), 4), (date(2018, 3, 1), 7), (date(2018, 9, 1), 2), (date(2019, 1, 8), 1)):
        world.write(entered("newsletter", day, value))
    for day, part in ((date(2017, 12, 1), 1), (date(2018, 2, 1), 6), (date(2018, 11, 1), 2)):
        world.write(entered("mother_groups_completed", day, part, part=part, whole=8))
    world.clock.move(timedelta(days=428))  # Thursday 17 January 2019

    await karen.says("årsrapport 2018")
    shown = karen.sees("Årsrapporten for 2018, som den ser ud mandag 31. december 2018")
    assert [each.text for each in shown.buttons] == ["Som PDF", "Planåret 2018/19", "Kalenderåret 2017"]
    assert shown.document
    assert shown.document.name == "aarsrapport-2018-2018-12-31-da.docx"
    told = rows_of(world, shown.document.name)
    assert told["Nyhedsmails sendt"][2:4] == ["9", "2 i år, 13 i alt"]
    assert told["Gennemførte mødregruppen"][2].startswith("8 af 16")
    assert told["Gode historier i lokalpressen"][2] == "–"

    await karen.presses("Kalenderåret 2017")
    shown = karen.sees("Årsrapporten for 2017, som den ser ud søndag 31. december 2017")
    assert [each.text for each in shown.buttons] == ["Som PDF", "Planåret 2017/18"]
    await karen.presses("Planåret 2017/18")
    karen.sees("Årsrapporten for 2017/18, som den ser ud torsdag 31. maj 2018", "[Kalenderåret 2017]")
    for words in ("årsrapporten for sidste kalenderår", "årsrapport for 2018", "kan vi få årsrapporten for året 2018?"):
        await karen.says(words)
        karen.sees("Årsrapporten for 2018, som den ser ud mandag 31. december 2018")
    await karen.says("årsrapport for i fjor")
    karen.sees("Årsrapporten for 2017/18")
    await karen.says("årsrapport 2016")
    karen.sees("Planen løber fra", "»årsrapport 2018/19«")
    world.clock.move(timedelta(days=1200))  # the plan is over
    await karen.says("årsrapport 2022")
    karen.sees("Planen løber fra", "»årsrapport 2020/21«")


async def test_in_the_plans_first_year_last_year_is_the_calendar_year(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.clock.move(timedelta(days=61))  # Monday 15 January 2018
    await karen.says("årsrapporten for sidste år")
    karen.sees("Årsrapporten for 2017, som den ser ud søndag 31. december 2017")


async def test_what_else_there_is_comes_by_a_press_to_whoever_may_have_it(world: World) -> None:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    await karen.says("rapport")
    karen.sees("Fremdriftsrapporten", "[Som PDF]", "[Årsrapport]", "[Alt, der er meldt (Excel)]")
    await karen.presses("Alt, der er meldt (Excel)")
    assert karen.sees("til et regneark").document
    await karen.presses("Årsrapport")
    assert karen.sees("Årsrapporten for 2017/18").document
    await preben.says("rapport")
    preben.sees("Fremdriftsrapporten", "[Årsrapport]")
    await preben.presses_raw(preben.chat()[-1], "report:sheet")
    assert not preben.sees("").document
    mona = world.person("Mona", role="volunteer")
    await mona.says("/fremdrift")
    mona.ignores_the_rest()
    await mona.presses_raw(mona.chat()[-1], "report:annual:2017-18:pdf")
    assert not mona.sees("").document


def rows_of(world: World, name: str) -> dict[str, list[str]]:
    """The tables of a Word file, by what stands first in each row."""
    tables = Word(str(world.folder / "reports" / name)).tables
    return {row.cells[0].text: [cell.text for cell in row.cells] for table in tables for row in table.rows}


async def test_those_who_steer_get_both_and_the_political_group_the_annual_one(world: World) -> None:
    world.person("Karen", role="head")
    preben, lise = world.person("Preben", role="styregruppe"), world.person("Lise", role="foelgegruppe")
    mona = world.person("Mona", role="volunteer")

    for text in ("kan jeg få rapporten?", "årsrapport"):
        await preben.says(text)
        shown = preben.sees("rapporten")
        assert shown.document
        assert "Excel" not in "".join(each.text for each in shown.buttons)
    for text in ("kan jeg få årsrapporten?", "rapporten"):
        await lise.says(text)
        assert lise.sees("Årsrapporten").document
    await lise.says("hvor er fremdriftsrapporten?")
    assert not lise.sees("til dem, der styrer", "skriv »årsrapport«", "Karen").document
    await preben.says("/fremdrift excel")
    assert not preben.sees("til medarbejderne").document
    await mona.says("kan jeg få årsrapporten?")
    assert not mona.sees("til dem, der styrer", "/fremdrift", "Karen").document


async def test_a_report_is_sent_to_a_group_by_a_press_and_once_a_day(world: World) -> None:
    karen, ida = world.person("Karen", role="head"), world.person("Ida", role="staff")
    preben, lise = world.person("Preben", role="styregruppe"), world.person("Lise", role="foelgegruppe")

    await karen.says("send rapporten til styregruppen")
    karen.sees("Fremdriftsrapporten", "skal jeg sende den til »Styregruppen«?")
    preben.sees_nothing()
    await karen.presses("Send den til 1 person")
    karen.sees("Sendt til 1 person i »Styregruppen«")
    assert preben.sees("Fremdriftsrapporten", "Karen har bedt mig sende dig den").document
    await karen.presses("Send den til 1 person")
    karen.sees("allerede fået den i dag")

    await karen.says("årsrapport")
    karen.sees("Årsrapporten")
    await karen.says("kan følgegruppen få den?")
    karen.sees("Årsrapporten", "»Den politiske følgegruppe«")
    await karen.presses("Send den til 1 person")
    karen.sees("Sendt til 1 person")
    assert lise.sees("Årsrapporten").document
    await karen.says("send den til bestyrelsen")
    karen.sees("ingen i »Bestyrelsen«")
    await ida.says("kan styregruppen få rapporten?")
    ida.sees("spørg Karen")


async def test_the_political_group_is_told_what_is_theirs(world: World) -> None:
    world.person("Karen", role="head")
    lise = world.person("Lise", role="foelgegruppe")

    for text in ("hvordan går det med planen?", "/fremdrift", "hvor langt er vi?"):
        await lise.says(text)
        lise.sees("Årsrapporten kan du få", "Karen")
