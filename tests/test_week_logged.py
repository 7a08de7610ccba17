"""A week is logged line by line: each day is a report of its own, and no line overwrites the one before it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.world import World, story

FRIDAY = datetime(2017, 11, 17, 14, 0, tzinfo=UTC)


@pytest.fixture
async def friday(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    """Friday afternoon, when the week is written down."""
    async with story(World(tmp_path, template, database=database, begins=FRIDAY)) as world:
        yield world


def saved(world: World) -> list[tuple[object, ...]]:
    return [(each["date"].day, each["value"], each["new"]) for each in world.rows("registrations")]


async def test_each_line_is_another_day(friday: World) -> None:
    samira = friday.person("Samira", role="staff")
    await samira.says("tirsdag gadeplan 8 unge, 1 ny")
    samira.sees("tirsdag 14. november · 8 børn og unge · heraf 1 nye", "[Gem]")
    await samira.says("onsdag 6, ingen nye")
    samira.sees("1. ", "8 børn og unge · heraf 1 nye", "2. ", "onsdag 15. november · 6 børn og unge · heraf 0 nye")
    await samira.says("og torsdag 5, alle kendte")
    samira.sees("Jeg forstod 3 ting", "torsdag 16. november · 5 børn og unge · heraf 0 nye")
    await samira.says("fredag var der 11, 2 nye")
    samira.sees("Jeg forstod 4 ting", "fredag 17. november · 11 børn og unge · heraf 2 nye")
    await samira.presses("Gem alle")
    samira.ignores_the_rest()
    assert saved(friday) == [(14, 8, 1), (15, 6, 0), (16, 5, 0), (17, 11, 2)]


async def test_who_was_new_on_another_day_is_told_while_it_is_asked_of_one(friday: World) -> None:
    samira = friday.person("Samira", role="staff")
    await samira.says("Mandag var der 9 i hotspot, tirsdag 14 og torsdag 11")
    samira.sees("mandag 13. november · 9 børn og unge", "Hvor mange af dem var nye")
    await samira.says("2 nye om tirsdagen")
    samira.sees("Rettet.", "tirsdag 14. november · 14 børn og unge · heraf 2 nye", "mandag 13. november · 9")
    await samira.says("ingen")
    samira.sees("torsdag 16. november · 11 børn og unge", "Hvor mange af dem var nye")
    await samira.says("torsdag var vi 12")
    samira.sees("torsdag 16. november · 12 børn og unge", "Hvor mange af dem var nye")
    await samira.says("0")
    samira.ignores_the_rest()
    await samira.presses("Gem alle")
    samira.ignores_the_rest()
    assert saved(friday) == [(13, 9, 0), (14, 14, 2), (16, 12, 0)]


async def test_three_dinners_are_told_one_after_the_other(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("24 til fællesspisning i Vangdalen i mandags")
    fatima.sees("24 deltagere")
    await fatima.says("og tirsdag 31")
    fatima.sees("24 deltagere", "31 deltagere")
    await fatima.says("og i dag 18")
    fatima.sees("Jeg forstod 3 ting", "24 deltagere", "31 deltagere", "onsdag 15. november · 18 deltagere")
    await fatima.presses("Gem alle")
    fatima.sees("3 meldinger er gemt")


@pytest.mark.parametrize("words", ["nej onsdag", "onsdag"])
async def test_a_day_alone_still_moves_the_one_that_is_shown(friday: World, words: str) -> None:
    leyla = friday.person("Leyla", role="ambassador", area="jennumparken")
    await leyla.says("12 til gåtur i Parken i tirsdags")
    leyla.sees("tirsdag 14. november · 12 deltagere")
    await leyla.says(words)
    leyla.sees("onsdag 15. november · 12 deltagere", "[Gem]")


async def test_one_of_several_homes_is_put_right_in_all_of_them(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador", area="jennumparken")
    await leyla.says("velkommen til tre familier i går på Flyvervej")
    leyla.sees("3 boliger", "Hvor mange nye beboere")
    await leyla.says("4, 2 og 3")
    leyla.sees("[9] [4] [2] [3]")
    await leyla.says("nej den sidste var 5")
    leyla.sees("11 nye beboere · 3 boliger", "[Gem]")


async def test_of_homes_whose_numbers_are_not_known_one_is_never_all(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador", area="jennumparken")
    await leyla.says("velkommen til tre familier i går på Flyvervej")
    leyla.sees("3 boliger", "Hvor mange nye beboere")
    await leyla.says("den sidste var 6")
    leyla.sees("Det kunne jeg ikke læse", "Hvor mange nye beboere")


async def test_a_course_in_the_making_is_put_right_in_words(world: World) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says("nussa starter op på mandag, 8 børn fra Jennumparken")
    samira.sees("begynder mandag 20. november · 8 børn", "[Opret forløbet]")
    await samira.says("og 6 gange i alt")
    samira.sees("begynder mandag 20. november · 6 gange · 8 børn", "[Opret forløbet]")
    await samira.says("nej 7 børn")
    samira.sees("6 gange · 7 børn", "[Opret forløbet]")
    await samira.says("vent det er tirsdag")
    samira.sees("begynder tirsdag 21. november · 6 gange · 7 børn", "[Opret forløbet]")
    assert world.rows("registrations") == []


async def test_who_stood_in_the_kitchen_is_put_right_whatever_else_is_said(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("34 til fællesspisning i Vangdalen i går")
    nadia.sees("34 deltagere")
    await nadia.says("36, og 4 i køkkenet")
    nadia.sees("36 deltagere · 4 frivillige", "[Gem]")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says("hov jeg glemte Tove, 5 i køkkenet")
    nadia.sees("Rettet.", "36 deltagere · 5 frivillige")
    await nadia.says("slet igen, Ole har allerede meldt den")
    nadia.sees("Fortrudt. Den tæller ikke mere.")
