"""Words about something that is announced, and that say nothing the calendar holds, or point at one of several."""

import pytest

from tests.world import Phone, World

MARKET = "loppemarked i Parken på lørdag kl. 14-16"
TWO = "fællesspisning i Parken på fredag kl. 18 og loppemarked i Parken på lørdag kl. 10"


async def announces(phone: Phone, words: str, button: str = "Læg i kalenderen") -> None:
    await phone.says(words)
    await phone.presses(button)
    phone.ignores_the_rest()


@pytest.mark.parametrize("kept", [False, True])
async def test_another_hour_instead_moves_its_end_along(world: World, kept: bool) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says(MARKET)
    hodan.sees("14.00–16.00")
    if kept:
        await hodan.presses("Læg i kalenderen")
        hodan.sees("14.00–16.00")

    await hodan.says("kl. 15 i stedet")
    hodan.sees("15.00–17.00")
    await hodan.says("det starter i stedet kl. 16")
    hodan.sees("16.00–17.00")


@pytest.mark.parametrize(("words", "seen"), [
    ("ryk dem", "kunne jeg ikke læse"), ("begge områder", "ét sted ad gangen"),
    ("det ved jeg ikke endnu, måske ude", "Det haster ikke"), ("hos os", "kunne jeg ikke læse"),
])  # fmt: skip
async def test_what_is_no_place_becomes_none(world: World, words: str, seen: str) -> None:
    hodan = world.person("Hodan", role="ambassador")

    await hodan.says("fællesspisning på fredag kl. 18")
    hodan.sees("Hvor bliver det?")
    await hodan.says(words)
    assert "(" not in hodan.sees("Fællesspisning", seen).text
    await hodan.says("i Kulturhuset")
    hodan.sees("Fællesspisning (Kulturhuset)", "Hvilket område")


@pytest.mark.parametrize("words", ["ryk dem", "begge områder", "flyt den til fredag"])
async def test_what_is_no_name_becomes_no_event(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("onsdag kom der 9 i Parken")
    karen.sees("Hvad handler det om?")
    await karen.says(words)
    karen.sees("kunne jeg ikke læse", "Hvad handler det om?")
    await karen.says("flyttedag")
    karen.sees("Flyttedag i Jennumparken", "9 deltagere")


async def test_what_the_calendar_has_no_room_for_is_said_and_it_is_still_spoken_of(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")

    await hodan.says(MARKET)
    hodan.sees("Loppemarked")
    await hodan.says("skriv at man skal tage kage med")
    hodan.sees("kun hvad, hvornår og hvor", "Loppemarked i Jennumparken", "[Læg i kalenderen]")
    await hodan.presses("Læg i kalenderen")
    hodan.sees("Det står i kalenderen")
    await hodan.says("skriv også at der er hoppeborg")
    hodan.sees("kun hvad, hvornår og hvor", "Loppemarked i Jennumparken")
    await hodan.says("skriv at det starter kl. 13")
    hodan.sees("Ændret", "13.00–16.00")
    await hodan.says("det var da noget værre rod")
    hodan.sees("Jeg fandt ikke noget at tælle")
    await hodan.says("kl. 12 i stedet")
    hodan.sees("Ændret", "12.00–15.00")


async def test_the_first_of_two_is_off(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await announces(hodan, TWO, "Læg det hele i kalenderen")

    await hodan.says("den sidste bliver desværre aflyst")
    hodan.sees("Loppemarked", "Skal det aflyses?")
    await hodan.says("aflys den første")
    hodan.sees("Fællesspisning", "Skal det aflyses?")
    await hodan.presses("Aflys")
    hodan.sees("Aflyst", "Fællesspisning")
    assert [row["title"] for row in world.rows("announcements") if row["state"] == "announced"] == ["loppemarked"]


async def test_the_same_elsewhere_a_week_later_is_another(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")

    await hodan.says("fællesspisning i Parken på fredag kl. 18")
    hodan.sees("fredag 17. november kl. 18.00")
    await hodan.says("og i Vangdalen ugen efter samme tid")
    hodan.sees(
        "Fællesspisning i Vangdalen", "fredag 24. november kl. 18.00",
        "fredag 17. november kl. 18.00 · Fællesspisning i Jennumparken", "[Læg det hele i kalenderen]",
    )  # fmt: skip
    await hodan.presses("Læg det hele i kalenderen")
    hodan.sees("fredag 17. november", "fredag 24. november")
    await announces(hodan, "banko i Parken på lørdag kl. 14")
    await hodan.says("også den 2. december samme tid og sted")
    hodan.sees("Banko i Jennumparken (Parken)", "lørdag 2. december kl. 14.00", "[Læg i kalenderen]")


@pytest.mark.parametrize(("language", "words"), [
    ("en", "We are coming to the community dinner on Saturday at 6 in Vangdalen"),
    ("en", "the four of us are coming to dinner on Saturday"),
    ("da", "vi er 4 der kommer til fællesspisning på lørdag"),
    ("da", "min søster og jeg kommer til fællesspisning på lørdag kl. 18"),
    ("da", "jeg tager min søster med til fællesspisning på lørdag"),
])  # fmt: skip
async def test_who_only_comes_announces_nothing(world: World, language: str, words: str) -> None:
    hodan, karen = world.person("Hodan", role="ambassador", language=language), world.person("Karen", role="head")

    await hodan.says(words)
    hodan.sees("calendar" if language == "en" else "Det står ikke i kalenderen endnu")
    await announces(karen, "fællesspisning i Vangdalen på lørdag kl. 18")
    await hodan.says(words)
    hodan.sees("Nobody signs up" if language == "en" else "Man melder sig ikke til hos mig", "Vangdalen")
    assert not world.rows("registrations")
