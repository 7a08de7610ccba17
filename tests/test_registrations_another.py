"""A question stands open, and people tell of something else: that becomes a report of its own, and nothing is moved."""

import pytest

from tests.world import Phone, World


async def _asked(world: World, *, words: str, asks: str) -> Phone:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej", language="en" if "dinner" in words else "da")
    await omar.says(words)
    omar.sees(asks)
    return omar


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("5 nye på Falkevej i dag, en familie", ("på Glarbjergvej", "onsdag 15. november · 5 nye beboere · 1 bolig")),
        ("og 4 nye på Infanterivej i dag", ("på Glarbjergvej", "onsdag 15. november · 4 nye beboere")),
        ("3 nye på Flyvervej i dag, mor og to børn", ("i Jennumparken", "3 nye beboere · 1 bolig")),
    ],
)
async def test_new_residents_do_not_answer_where_the_dinner_was(
    world: World, words: str, shown: tuple[str, ...]
) -> None:
    omar = await _asked(world, words="fællesspisning i går, 33", asks="Hvor var det?")

    await omar.says(words)
    omar.sees("Velkomst til nye beboere", *shown, "Skal jeg gemme det?")
    await omar.says("ja")
    omar.sees("Gemt", "Velkomst til nye beboere")
    assert [each["kind"] for each in world.rows("registrations")] == ["newcomer"]


@pytest.mark.parametrize(
    ("first", "asks", "words", "day", "came"),
    [
        ("fællesspisning i går, 20", "Hvor var det?", "og 12 til kaffe i Vangdalen i går", "tirsdag 14.", "12"),
        ("fællesspisning i Vangdalen i går", "Hvor mange kom?", "vi har også haft 14 på tur i torsdags", "9.", "14"),
        ("fællesspisning i Vangdalen i går", "Hvor mange kom?", "12 nye i Vangdalen i dag", "onsdag 15.", "12"),
        ("dinner in Vangdalen yesterday", "How many came?", "we also had 14 on a trip on Thursday", "9 Nov", "14"),
    ],
)
async def test_what_goes_by_another_name_on_another_day_is_asked_about(
    world: World, first: str, asks: str, words: str, day: str, came: str
) -> None:
    omar = await _asked(world, words=first, asks=asks)

    await omar.says(words)
    omar.sees(day, f"{came} ", "What was it about?" if "dinner" in first else "Hvad handler det om?")


async def test_a_day_that_was_told_is_not_moved_by_an_answer(world: World) -> None:
    omar = await _asked(world, words="fællesspisning i går, 20", asks="Hvor var det?")

    await omar.says("i Vangdalen i lørdags")
    omar.sees("Fællesspisning i Vangdalen", "tirsdag 14. november · 20", "Før nævnte du en anden dag", "[I går]")
    await omar.presses("lørdag 11. november")
    omar.sees("Fællesspisning i Vangdalen", "lørdag 11. november · 20 deltagere", "[Gem]")


async def test_who_puts_the_day_right_in_an_answer_is_not_asked(world: World) -> None:
    omar = await _asked(world, words="fællesspisning i går, 20", asks="Hvor var det?")

    await omar.says("nej det var i lørdags, i Vangdalen")
    omar.sees("Fællesspisning i Vangdalen", "lørdag 11. november · 20 deltagere", "[Gem]")


async def test_how_many_came_may_be_told_with_the_name_again(world: World) -> None:
    omar = await _asked(world, words="fællesspisning i Vangdalen i går", asks="Hvor mange kom?")

    await omar.says("14 til middag")
    omar.sees("Fællesspisning i Vangdalen", "tirsdag 14. november · 14 deltagere", "[Gem]")


@pytest.mark.parametrize(
    ("first", "shown", "then", "other"),
    [
        (
            "Bød et ældre ægtepar velkommen i Vangdalen i søndags",
            ("søndag 12. november", "2 nye beboere"),
            "og i mandags spillede vi dart i kælderen, der var 12",
            ("mandag 13. november", "12 deltagere", "Hvad handler det om?"),
        ),
        (
            "fællesspisning på Glarbjergvej i lørdags, 21 kom",
            ("lørdag 11. november", "21 deltagere"),
            "i søndags malede vi på Glarbjergvej, vi var 6",
            ("Glarbjergvej", "søndag 12. november", "6 deltagere", "Hvad handler det om?"),
        ),
        (
            "Welcomed two new neighbours in Jennumparken on Sunday",
            ("søndag 12. november", "2 nye beboere"),
            "and yesterday we played chess, about 10 or 11 people",
            ("tirsdag 14. november", "Hvad handler det om?"),
        ),
    ],
)
async def test_what_was_done_on_another_day_by_others_moves_no_report_that_is_shown(
    world: World, first: str, shown: tuple[str, ...], then: str, other: tuple[str, ...]
) -> None:
    tove = world.person("Tove", role="ambassador", area="vangdalen")
    await tove.says(first)
    tove.sees(*shown, "Skal jeg gemme")
    await tove.says(then)
    tove.sees(*other)
    await tove.says("slet")
    tove.sees("Slettet")
    await tove.says("hvad mangler jeg at gemme?")
    tove.sees(*shown, "[Gem]")


@pytest.mark.parametrize(
    "words",
    ["og den 8/2 skal være 9/2", "fristen er d. 20/11", "og børnehaven den 3. november skal være 4. november"],
)
@pytest.mark.parametrize("saved", [False, True], ids=["shown", "saved"])
async def test_a_day_of_something_else_moves_no_report(world: World, words: str, saved: bool) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says("fællesspisning på Glarbjergvej i fredags, 23 kom")
    if saved:
        await nasrin.presses("Gem")
    nasrin.ignores_the_rest()
    await nasrin.says(words)
    assert "Hvilken dag var det" not in nasrin.sees().text
    await nasrin.says("det var 24")
    nasrin.sees("fredag 10. november", "24 deltagere")


async def test_that_it_is_held_again_moves_no_report(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says("fællesspisning på Glarbjergvej i fredags, 23 kom")
    nasrin.ignores_the_rest()
    await nasrin.says("vi holder den igen 8/12")
    nasrin.sees("fredag 10. november · 23 deltagere", "[Gem]")
    nasrin.sees("noget, der kommer", "8. december", "[Læg i kalenderen]")


async def test_what_is_put_right_may_be_told_with_both_days(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says("fællesspisning på Glarbjergvej i fredags, 23 kom")
    nasrin.ignores_the_rest()
    await nasrin.says("den 10/11 skal være den 9/11")
    nasrin.sees("torsdag 9. november · 23 deltagere")


@pytest.mark.parametrize(
    ("report", "question", "words", "shown"),
    [
        ("fællesspisning på Glarbjergvej, 23 kom", "Hvilken dag", "det var 24", "24 deltagere"),
        ("fællesspisning på Glarbjergvej, 23 kom", "Hvilken dag", "nej vi var 8", "8 deltagere"),
        ("fællesspisning i fredags, 23 kom", "Hvor var det?", "det var 24", "24 deltagere"),
        (
            "fællesspisning på Glarbjergvej, 23 kom",
            "Hvilken dag",
            "det var den 2.",
            "torsdag 2. november · 23 deltagere",
        ),
        ("fællesspisning på Glarbjergvej, 23 kom", "Hvilken dag", "det var 8", "onsdag 8. november · 23 deltagere"),
    ],
)
async def test_a_number_near_the_count_puts_it_right_whatever_was_asked(
    world: World, report: str, question: str, words: str, shown: str
) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(report)
    nasrin.sees(question)
    await nasrin.says(words)
    nasrin.sees(shown)
