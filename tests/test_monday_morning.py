"""What is written in haste on a Monday morning: one thing is asked, and something else is told."""

import pytest

from tests.crisis import Crisis
from tests.meetings_alone import meetings_alone
from tests.world import Phone, World

PLANNED = "nyt møde i styregruppen den 11. december kl. 9"


async def planned(world: World) -> Phone:
    karen = world.person("Karen", role="head")
    world.person("Palle", role="staff")
    await karen.says(PLANNED)
    karen.sees("I kalenderen: Styregruppen", "mandag 11. december kl. 09.00")
    return karen


async def test_a_meeting_is_moved_to_ten_once_that_is_agreed_to(world: World) -> None:
    karen = await planned(world)

    await karen.says("vi rykker det til 10")
    karen.sees("Skal det flyttes til mandag 11. december kl. 10.00", "[Flyt mødet]")
    await karen.says("ja")
    karen.sees("Flyttet: Styregruppen", "kl. 10.00–12.00")


@pytest.mark.parametrize(("words", "seen"), [
    ("Palle er på kursus onsdag og torsdag", "Palle: væk onsdag 15. november til torsdag 16. november"),
    ("Merete fra skolen kan ikke på torsdag kl. 9", "Skal det flyttes til"),
])  # fmt: skip
async def test_who_is_away_moves_no_meeting_that_is_asked_about(world: World, words: str, seen: str) -> None:
    karen = await planned(world)
    await karen.presses("Se mødet")
    await karen.presses("Flyt")
    karen.ignores_the_rest()

    await karen.says(words)
    karen.sees(seen)
    assert world.ask("select cast(starts_at as text) from meetings")[0][0].startswith("2017-12-11 08:00")


async def test_two_words_name_who_comes_instead(world: World) -> None:
    await meetings_alone(world)
    karen, tove = world.person("Karen", role="head"), world.person("Tove", role="styregruppe")
    await karen.says("nyt møde i styregruppen den 27. november kl. 13")
    await karen.presses("Indkald nu")
    for each in (karen, tove):
        each.ignores_the_rest()

    await tove.says("nej optaget")
    tove.sees("du ikke kommer")
    await tove.says("sender Lone")
    tove.sees("hvordan jeg får fat i Lone", "Skriv navn og e-mail")


@pytest.mark.parametrize("words", ["hvad mangler?", "hvad skylder vi af tal?"])
async def test_what_is_missing_is_asked_in_two_words(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    await karen.says(words)
    karen.sees("ikke noget, der venter på dig")


async def test_what_was_shown_is_called_off_with_its_reason_and_no_name(world: World) -> None:
    mille = world.person("Mille", role="volunteer", area="vangdalen")
    await mille.says("strikkecafé på søndag kl. 14 i Vangdalen")
    await mille.presses("Læg i kalenderen")
    mille.ignores_the_rest()

    await mille.says("aflys, jeg er syg")
    mille.sees("Strikkecafé", "Skal det aflyses?")


async def test_the_crisis_screen_opens_while_a_piece_waits_for_its_area(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("til nyhedsbrevet: Vi har fået nye borde i Parken, kom forbi og se dem")
    await karen.presses("Brug den")
    karen.ignores_the_rest()

    await karen.says("beredskab")
    karen.sees("BEREDSKAB", "Hvad er der sket?")


async def test_a_new_course_from_a_day_ahead_is_no_course_that_was(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("nyt nussa forløb fra mandag den 27. november kl. 9 til 11, 8 gange")
    karen.sees("NUSSA", "begynder mandag 27. november", "8 gange", "[Opret forløbet]")
    assert world.ask("select id from drafts") == []


@pytest.mark.parametrize("words", ["med 7 børn", "der er 7 børn", "vi var 7"])
async def test_who_is_at_a_course_are_no_courses(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("nussa forløb i Mælkevejen startede i mandags")
    karen.sees("NUSSA-forløb i Børnehuset Mælkevejen", "1 forløb")
    await karen.says(words)
    karen.sees("1 forløb", "7 deltagere", "[Gem]")
    await karen.says("ret 2")
    karen.sees("2 forløb", "7 deltagere")


@pytest.mark.parametrize("words", ["nej stop", "det var kun en øvelse", "vent, fortryd det"])
async def test_the_screen_of_a_crisis_goes_before_anybody_is_called(lillevig: Crisis, words: str) -> None:
    karen, *_ = lillevig.group()

    await lillevig.says(karen, "brand i Havnegade 12")
    karen.sees("Brand", "Havnegade 12", "[Kald ud]")
    await lillevig.says(karen, words)
    karen.sees("Ingen blev kaldt")


async def test_stop_is_no_end_of_a_call_out(lillevig: Crisis) -> None:
    karen, *_ = await lillevig.together()

    await lillevig.says(karen, "stop")
    karen.sees("I loggen", "stop")
    assert lillevig.world.ask("select state from callouts") == [("out",)]


async def test_an_hour_is_written_in_another_s_stead_and_what_lasts_ends(world: World) -> None:
    mille = world.person("Mille", role="volunteer", area="vangdalen")

    await mille.says("strikkecafé på søndag kl. 14-16 i Vangdalen")
    mille.sees("14.00–16.00")
    await mille.says("kan du skrive kl. 13 i stedet")
    mille.sees("13.00–15.00")
    await mille.presses("Læg i kalenderen")
    mille.sees("Det står i kalenderen")
    await mille.says("kan du skrive kl. 15?")
    mille.sees("Ændret", "15.00–17.00")
    await mille.says("og den varer til 18")
    mille.sees("Ændret", "15.00–18.00")


async def test_another_number_is_of_something_else_while_it_is_asked_what_was_held(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("onsdag kom der 9 i Parken")
    karen.sees("9 deltagere", "Hvad handler det om?")
    await karen.says("spørg Lone")
    karen.sees("kunne jeg ikke læse", "Hvad handler det om?")
    await karen.says("facebook 1240 følgere")
    karen.sees("Følgere på Facebook", "1.240 følgere")
