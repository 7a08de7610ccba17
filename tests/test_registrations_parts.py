"""Some of those who were told of: they change no total, and those whose number is kept stand beside it."""

from itertools import product

import pytest

from tests.world import World

PREVIEW = "fællesspisning i Vangdalen i går, 12 kom"
JOBS = "8 unge i fritidsjob i går"


async def test_children_told_of_afterwards_are_some_of_those_who_came(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says(PREVIEW)
    fatima.sees("12 deltagere", "[Gem]")
    await fatima.says("2 af dem var børn")
    fatima.sees("12 deltagere (2 børn)", "[Gem]")
    await fatima.says("20 af dem var børn")
    fatima.sees("Hvor mange kom?")


@pytest.mark.parametrize(
    "words", ["2 af dem er piger", "heraf 3 piger", "deraf 3 drenge og 5 piger", "3 af dem er nye"]
)
async def test_whose_number_is_not_kept_by_itself_is_said_and_nothing_changes(world: World, words: str) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says(JOBS)
    merete.sees("8 unge", "[Gem]")
    await merete.says(words)
    merete.sees("De er talt med", "8 unge", "[Gem]")
    await merete.presses("Gem")
    merete.sees("Gemt", "8 unge")
    await merete.says(words)
    merete.sees("De er talt med", "er her stadig")
    await merete.says("ret 9")
    merete.sees("Rettet", "8 unge → 9 unge")


@pytest.mark.parametrize(("words", "new"), [
    ("3 af dem var nye", 3), ("heraf 3 nye", 3), ("3 nye", 3), ("alle er nye", 8), ("ingen af dem var nye", 0),
    ("syv af dem var nye", 7), ("six of them are new", 6),
])  # fmt: skip
async def test_how_many_were_new_may_be_said_before_and_after_it_is_saved(world: World, words: str, new: int) -> None:
    asger = world.person("Asger", role="staff")

    await asger.says("8 unge i HotSpot i Jennumparken i går, 5 nye")
    asger.sees("8 børn og unge · heraf 5 nye", "[Gem]")
    await asger.says(words)
    shown = asger.sees("8 børn og unge", "[Gem]").text
    assert (f"heraf {new} nye" in shown) == (new != 8)
    await asger.says("heraf 5 nye")
    asger.sees("heraf 5 nye", "[Gem]")
    await asger.presses("Gem")
    asger.sees("Gemt", "heraf 5 nye")
    await asger.says(words)
    asger.sees("Rettet")

    assert [(row["value"], row["new"]) for row in world.rows("registrations")] == [(8, new)]


async def test_asked_how_many_were_new_all_is_an_answer(world: World) -> None:
    asger = world.person("Asger", role="staff")

    await asger.says("8 unge i HotSpot i Jennumparken i går")
    asger.sees("Hvor mange af dem var nye")
    await asger.says("alle sammen")
    asger.sees("8 børn og unge", "[Gem]")


async def test_ret_and_a_number_corrects_who_moved_in(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("budt velkommen til en familie på 4 på Flyvervej 10 i går")
    fatima.sees("4 nye beboere", "[Gem]")
    await fatima.says("ret 5")
    fatima.sees("5 nye beboere", "[Gem]")
    await fatima.says("2 af dem er børn")
    fatima.sees("De er talt med", "5 nye beboere", "[Gem]")


async def test_of_a_share_both_numbers_are_asked_for_however_it_was_begun(world: World) -> None:
    merete = world.person("Merete", role="staff")

    await merete.says("90 % har gennemført mødregruppen i går")
    merete.sees("Hvor mange ud af hvor mange", "8 af 9")
    await merete.says("8")
    merete.sees("Ud af hvor mange?")
    await merete.says("9")
    merete.sees("8 af 9", "[Gem]")
    await merete.presses("Gem")
    merete.sees("Gemt")
    await merete.says("/registrer")
    merete.sees("Hvad handler det om?")
    await merete.says("gennemførte mødregruppen")
    merete.sees("Hvor mange ud af hvor mange")
    await merete.says("7 af 9")
    merete.sees("7 af 9", "Hvilken dag")
    await merete.presses("I går")
    await merete.presses("Gem")
    merete.ignores_the_rest()
    await merete.says("gennemførte mødregruppen 31/40 den 12/11")
    merete.sees("31 af 40", "søndag 12. november")
    await merete.presses("Gem")
    merete.ignores_the_rest()
    found = [(each["value"], each["part"], each["whole"]) for each in world.rows("registrations")]
    assert sorted(found) == [(7, 7, 9), (8, 8, 9), (31, 31, 40)]


async def test_a_welcome_with_its_home_is_one_of_its_own_and_not_what_the_twelve_were(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("12 i petanque i går")
    fatima.sees("12 deltagere", "Hvad handler det om?")
    await fatima.says("ny beboer: Glarbjergvej 102")
    assert "12" not in fatima.sees("1 ny beboer").text
    await fatima.says("/fortryd")
    fatima.sees("Slettet")
    fatima.ignores_the_rest()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        *product(["nej tre børn", "nej 3 barn", "nej, der var tre børn", "no, three children"], [True, False]),
        ("vent, 3 børn", False),
    ],
)
async def test_a_home_with_other_children_is_asked_how_many_they_are(world: World, said: str, kept: bool) -> None:
    maja = world.person("Maja", role="ambassador", area="jennumparken")
    await maja.says("en ny familie, mor, far og to børn på Flyvervej i dag")
    maja.sees("4 nye beboere")
    if kept:
        await maja.says("ja")
        maja.sees("Gemt")
    await maja.says(said)
    maja.sees("Hvor mange nye beboere er de?")
    await maja.says("5")
    maja.sees("5 nye beboere")
    await maja.says("ja")
    maja.sees("5 nye beboere")
    assert [(row["value"], row["new"]) for row in world.rows("registrations")] == [(5, 5)]


async def test_those_who_all_were_new_are_so_after_a_correction(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says("14 nye unge i HotSpot i går")
    await asger.says("ja")
    asger.ignores_the_rest()
    await asger.says("nej 15")
    asger.sees("Rettet", "15")
    assert [(row["value"], row["new"]) for row in world.rows("registrations")] == [(15, 15)]
    await asger.says("nej 3 nye")
    asger.ignores_the_rest()
    await asger.says("nej 16")
    asger.ignores_the_rest()
    assert [(row["value"], row["new"]) for row in world.rows("registrations")] == [(16, 3)]


@pytest.mark.parametrize(("said", "children"), [("nej 10", 10), ("nej 8", 8)])
async def test_children_who_were_all_who_came_are_so_after_a_correction(world: World, said: str, children: int) -> None:
    svend = world.person("Svend", role="volunteer")
    await svend.says("9 børn til legestue i Vangdalen i går")
    svend.sees("9 deltagere (9 børn)")
    await svend.says(said)
    shown = svend.sees("deltagere")
    assert ("(" in shown.text) is bool(children is None or f"({children} børn)" in shown.text)
    assert children is None or f"{children} deltagere ({children} børn)" in shown.text.replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.mark.parametrize("words", ["halvdelen børn", "ca. halvdelen af dem var børn", "half of them were kids"])
async def test_half_of_them_is_a_number(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("26 til fællesspisning i Vangdalen i går")
    fatima.ignores_the_rest()
    await fatima.says(words)
    fatima.sees("26 deltagere (13 børn)", "[Gem]")
    await fatima.says("ret til 27")
    fatima.ignores_the_rest()
    await fatima.says(words)
    fatima.sees("Det kunne jeg ikke læse", "27 deltagere (13 børn)")
