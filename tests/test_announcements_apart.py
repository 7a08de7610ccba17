"""Several happenings in one message are several: none is lost, and none takes another's day or hour."""

import pytest

from tests.world import Phone, World


def kept(world: World) -> list[tuple[str, str, str]]:
    """What stands in the calendar: name, day, hour."""
    rows = world.ask(
        "select coalesce(title, kind), day, starts from announcements where state = 'announced' order by day"
    )
    return [(name, str(day), str(starts)[:5]) for name, day, starts in rows]


TWO = [
    "frivilligmøde torsdag kl 19 og åbent hus fredag 15-17, begge på bysekretariatet",
    "frivilligmøde på bysekretariatet torsdag kl 19\nåbent hus på bysekretariatet fredag 15-17",
    "Torsdag kl. 19: frivilligmøde på bysekretariatet. Fredag 15-17: åbent hus på bysekretariatet.",
    "torsdag kl 19 er der frivilligmøde på bysekretariatet og fredag kl 15-17 åbent hus på bysekretariatet",
]


@pytest.mark.parametrize("words", TWO)
async def test_two_in_one_message_are_two_and_both_come_in_by_one_word(world: World, words: str) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says(words)
    merete.sees(
        "Frivilligmøde", "torsdag 16. november kl. 19.00", "Det her står ikke i kalenderen endnu:",
        "fredag 17. november kl. 15.00–17.00 · Åbent hus", "[Læg i kalenderen]", "[Læg det hele i kalenderen]",
    )  # fmt: skip
    await merete.says("læg begge i kalenderen")
    merete.sees("Det her står i kalenderen:", "Frivilligmøde", "Åbent hus")
    assert kept(world) == [("frivilligmøde", "2017-11-16", "19:00"), ("åbent hus", "2017-11-17", "15:00")]


async def test_one_after_the_other_by_presses(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says("banko torsdag kl 19, kaffe og kage fredag kl 15 og krolf lørdag kl 10, alle i Vangdalen")
    merete.sees("Banko i Vangdalen", "Kaffe og kage i Vangdalen", "Krolf i Vangdalen")
    await merete.presses("Læg i kalenderen")
    merete.sees("Det står i kalenderen.", "Det her står ikke i kalenderen endnu:", "fredag 17. november kl. 15.00")
    await merete.presses("Krolf i Vangdalen")
    shown = merete.sees("Krolf i Vangdalen", "lørdag 18. november kl. 10.00", "Kaffe og kage", "[Læg i kalenderen]")
    assert "Banko" not in shown.text
    await merete.presses("Læg i kalenderen")
    merete.sees("Krolf", "Det står i kalenderen.", "Kaffe og kage")
    assert [name for name, _, _ in kept(world)] == ["banko", "krolf"]


async def say(world: World, words: str) -> Phone:
    merete = world.person("Merete", role="staff")
    await merete.says(words)
    return merete


async def test_what_one_of_them_lacks_is_asked_and_the_other_waits(world: World) -> None:
    merete = await say(world, "banko torsdag kl 19 og fredag kl 14 i Vangdalen")
    merete.sees(
        "Banko",
        "torsdag 16. november kl. 19.00",
        "Hvor bliver det?",
        "fredag 17. november kl. 14.00 · Banko i Vangdalen",
    )
    await merete.presses("Vangdalen")
    merete.sees("Banko i Vangdalen", "[Læg i kalenderen]")
    await merete.presses("Læg det hele i kalenderen")
    merete.sees("Det her står i kalenderen:")
    assert kept(world) == [("banko", "2017-11-16", "19:00"), ("banko", "2017-11-17", "14:00")]


async def test_in_english_and_a_day_of_several_beside_another(world: World) -> None:
    liv = world.person("Liv", role="staff", language="en")
    await liv.says("bingo on thursday at 19:00 in Vangdalen and a quiz on friday at 20:00 in Jennumparken")
    liv.sees(
        "Bingo in Vangdalen", "Friday 17 November at 20:00 · Quiz in Jennumparken", "[Put all of it into the calendar]"
    )
    merete = await say(world, "banko torsdag og fredag kl 19 i Vangdalen og krolf lørdag kl 10 i Vangdalen")
    merete.sees(
        "Banko i Vangdalen", "torsdag 16. november og fredag 17. november kl. 19.00", "18. november kl. 10.00 · Krolf"
    )
    await merete.presses("Læg i kalenderen")
    merete.sees("Det står i kalenderen.", "Krolf")
    assert [name for name, _, _ in kept(world)] == ["banko", "banko"]


@pytest.mark.parametrize(
    "words",
    [
        "banko torsdag og fredag kl 19 i Vangdalen",
        "banko torsdag kl 19 i Vangdalen. Tilmelding hos Ruth senest onsdag.",
        "banko torsdag kl 19 i Vangdalen, og jeg er her også fredag kl 10",
        "loppemarked i Vangdalen lørdag og søndag 10-14",
        "er der banko torsdag kl 19 eller krolf fredag kl 10?",
    ],
)
async def test_what_announces_one_thing_is_one(world: World, words: str) -> None:
    merete = await say(world, words)

    assert "Det her står ikke" not in merete.sees().text


async def test_an_edited_message_is_of_the_first_of_them(world: World) -> None:
    merete = world.person("Merete", role="staff")
    message = await merete.says("banko i Vangdalen torsdag kl 19 og krolf i Jennumparken fredag kl 17")
    merete.sees("Banko i Vangdalen", "Krolf i Jennumparken")
    await merete.says("læg begge i kalenderen")
    merete.sees("Det her står i kalenderen:")

    await merete.edits(message, "banko i Vangdalen torsdag kl 20")
    merete.sees("Banko i Vangdalen", "20.00")
    assert kept(world) == [("banko", "2017-11-16", "20:00"), ("krolf", "2017-11-17", "17:00")]
