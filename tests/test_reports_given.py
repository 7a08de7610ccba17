"""Reports in the chat: for whom they are, as Word or PDF, and sent to a group when whoever leads asks for it."""

import pytest

from bot.people import commands
from bot.reports import handing_out
from tests.world import Phone, World


@pytest.mark.parametrize(
    "text",
    [
        "kan jeg få årsrapporten?", "send mig den seneste årsrapport", "hvor er rapporten?", "vis fremdriftsrapporten",
        "lav årsrapporten som pdf", "jeg vil gerne se årsrapporten", "can I get the annual report?", "årsrapport 2017",
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
    karen.sees("Årsrapporten", "Som PDF: /fremdrift årsrapport 2017/18 pdf")
    assert form(world, karen)[:2] == b"PK"
    await karen.says("/fremdrift rapport pdf")
    karen.sees("Fremdriftsrapporten")
    assert form(world, karen) == b"%PDF"


async def test_those_who_steer_get_both_and_the_political_group_the_annual_one(world: World) -> None:
    world.person("Karen", role="head")
    preben, lise = world.person("Preben", role="styregruppe"), world.person("Lise", role="foelgegruppe")
    mona = world.person("Mona", role="volunteer")

    for text in ("kan jeg få rapporten?", "årsrapport"):
        await preben.says(text)
        shown = preben.sees("rapporten")
        assert shown.document
        assert "excel" not in shown.text
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
