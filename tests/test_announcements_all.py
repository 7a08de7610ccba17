"""Several things are announced and wait: all of them come into the calendar, or are let go of, by one sentence."""

import pytest

from tests.world import Phone, World

CLUB, SWAP = "madklub på lørdag kl 17 i Vangdalen", "tøjbytte på søndag kl 13 i Jennumparken"


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
    phone.ignores_the_rest()


def states(world: World) -> list[tuple[str, str]]:
    return world.ask("select title, state from announcements order by id")


@pytest.mark.parametrize("words", [
    "læg begge i kalenderen", "læg det hele i kalenderen", "læg dem alle i kalenderen tak", "Gem begge to",
    "kan du lægge dem begge to i kalenderen?", "ja, sæt dem i kalenderen", "put them all in the calendar", "gem alle",
])  # fmt: skip
async def test_all_that_waits_comes_into_the_calendar(world: World, words: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, SWAP)

    await omar.says(words)
    omar.sees(
        "står i kalenderen", "lørdag 18. november kl. 17.00 · Madklub", "søndag 19. november kl. 13.00 · Tøjbytte"
    )
    assert states(world) == [("madklub", "announced"), ("tøjbytte", "announced")]
    await omar.says("hvad mangler jeg at gemme?")
    omar.sees("ikke noget, der venter")


async def test_what_something_is_missing_of_is_asked_about_and_the_others_stand(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, "tøjbytte på søndag kl 13")

    await omar.says("læg begge i kalenderen")
    omar.sees("Madklub", "står ikke i kalenderen endnu", "Tøjbytte", "Hvor bliver det?")
    assert states(world) == [("madklub", "announced"), ("tøjbytte", "draft")]
    await omar.says("i Vangdalen")
    omar.sees("Tøjbytte i Vangdalen", "[Læg i kalenderen]")


async def test_what_may_stand_there_already_is_asked_about_and_the_others_stand(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB)
    await omar.presses("Læg i kalenderen")
    await announces(omar, CLUB, SWAP)

    await omar.says("læg det hele i kalenderen")
    omar.sees("Tøjbytte", "står allerede i kalenderen", "Madklub", "[Det samme]")
    assert states(world) == [("madklub", "announced"), ("madklub", "draft"), ("tøjbytte", "announced")]


async def test_several_days_come_with_the_others(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, "loppemarked lørdag og søndag 10-14 i Vangdalen", SWAP)

    await omar.says("læg dem alle i kalenderen")
    omar.sees("lørdag 18. november kl. 10.00–14.00 · Loppemarked", "søndag 19. november kl. 10.00", "Tøjbytte")
    assert {state for _, state in states(world)} == {"announced"}


async def test_where_nothing_waits_all_of_it_is_the_name_of_nothing(world: World) -> None:
    omar = world.person("Omar", role="volunteer")

    await omar.says("læg begge i kalenderen")
    omar.sees("Skriv, hvad I holder")
    assert states(world) == []


async def test_what_is_not_saved_is_shown_with_what_is_not_in_the_calendar(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, "fællesspisning i Vangdalen i går, 22 kom", CLUB, SWAP)

    await omar.says("hvad mangler jeg at gemme")
    omar.sees("ikke i kalenderen endnu", "Madklub", "Tøjbytte", "Fællesspisning i Vangdalen", "22", "[Gem]")
    await omar.presses("Læg det hele i kalenderen")
    omar.sees("Det her står i kalenderen", "Madklub", "Tøjbytte")
    assert states(world) == [("madklub", "announced"), ("tøjbytte", "announced")]
    await omar.says("hvad mangler jeg at gemme")
    omar.sees("Fællesspisning i Vangdalen", "[Gem]")
    await omar.presses("Gem")
    omar.sees("Gemt")


async def test_one_thing_that_waits_is_shown_as_it_was(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, "hvad sker der på onsdag?")

    await omar.says("er alt gemt?")
    omar.sees("Madklub i Vangdalen", "[Læg i kalenderen]")
    await omar.says("ja")
    omar.sees("Det står i kalenderen")


async def test_a_button_that_keeps_all_where_nothing_waits_any_more_says_so(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, SWAP)
    await omar.says("hvad mangler jeg at gemme")
    shown = omar.sees("Madklub")
    await omar.says("slet alle")
    omar.sees("Slettet")

    await omar.presses_raw(shown, "calendar:all")
    omar.sees("/kalender")
    assert {state for _, state in states(world)} == {"dropped"}


async def test_all_are_let_go_of_and_each_may_come_back(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, SWAP)

    await omar.says("slet alle")
    omar.sees("Intet af det står i kalenderen", "[Fortryd: Madklub i Vangdalen]", "[Fortryd: Tøjbytte i Jennumparken]")
    assert states(world) == [("madklub", "dropped"), ("tøjbytte", "dropped")]
    await omar.presses("Fortryd: Madklub i Vangdalen")
    omar.sees("Madklub i Vangdalen", "[Læg i kalenderen]")
    assert states(world) == [("madklub", "draft"), ("tøjbytte", "dropped")]


@pytest.mark.parametrize("words", ["læg den anden i kalenderen", "put the other one in the calendar"])
async def test_the_other_one_comes_into_the_calendar_and_is_no_second_of_a_month(world: World, words: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await omar.says(words)
    assert "2. december" not in omar.sees("").text
    assert states(world) == []

    await announces(omar, CLUB, SWAP)
    await omar.says(words)
    omar.sees("Madklub", "lørdag 18. november", "Det står i kalenderen")
    await omar.says(words)
    omar.sees("Tøjbytte", "Det står i kalenderen")


@pytest.mark.parametrize(
    ("words", "title"), [("læg den første i kalenderen", "Madklub"), ("sæt den sidste i kalenderen", "Tøjbytte")]
)
async def test_one_is_meant_by_where_it_stands(world: World, words: str, title: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, SWAP, CLUB)
    await omar.says(words)
    omar.sees(title, "Det står i kalenderen")


async def test_of_three_the_other_is_asked(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, CLUB, SWAP, "loppemarked på mandag kl 13 i Jennumparken")
    await omar.says("læg den anden i kalenderen")
    omar.sees("Hvilken", "Madklub", "Tøjbytte", "Loppemarked")
    assert {state for _, state in states(world)} == {"draft"}
    await omar.presses("lørdag 18. november kl. 17.00 · Madklub i Vangdalen")
    omar.sees("Det står i kalenderen")
