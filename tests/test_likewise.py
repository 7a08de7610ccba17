"""“Og 2 i november”: of the same so many at another time, told behind a receipt or beside a report that waits."""

from datetime import date as Day

import pytest

from tests.test_figures import asks
from tests.test_figures_afterwards import staff
from tests.world import World


def saved(world: World) -> list[tuple[str, Day, float]]:
    return [(each["criterion"], each["date"], each["value"]) for each in world.rows("registrations")]


@pytest.mark.parametrize(
    ("words", "day", "number"),
    [
        ("og 2 i november", "onsdag 15. november", 2),
        ("og to i september", "lørdag 30. september", 2),
        ("2 unge i august", "torsdag 31. august", 2),
        ("og i september var det 5", "lørdag 30. september", 5),
        ("vi havde 4 i september", "lørdag 30. september", 4),
        ("and 2 in September", "lørdag 30. september", 2),
        ("ok, og så var der lige 2 i september", "lørdag 30. september", 2),
        ("og i september 2", "lørdag 30. september", 2),
        ("september: 2", "lørdag 30. september", 2),
    ],
)
async def test_another_month_behind_a_receipt_is_a_report_of_the_same_and_is_asked_about(
    world: World, words: str, day: str, number: int
) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says("3 unge i fritidsjob i oktober")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await mona.says(words)
    mona.sees("Fritidsjob", day, f"{number} unge", "Skal jeg gemme det?")
    assert saved(world) == [("spare_time_jobs", Day(2017, 10, 31), 3)]
    await mona.presses("Gem")
    mona.sees("Gemt", f"{number} unge")
    assert len(saved(world)) == 2


async def test_the_name_and_the_place_of_what_was_saved_go_along_unless_another_is_told(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.says("og 22 i mandags")
    fatima.sees("Fællesspisning i Vangdalen", "mandag 13. november", "22 deltagere")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    await fatima.says("og 19 i Jennumparken i søndags")
    fatima.sees("Fællesspisning i Jennumparken", "søndag 12. november", "19 deltagere")


@pytest.mark.parametrize("words", ["det var 36 i mandags", "it was 36 on Monday"])
async def test_what_puts_right_day_and_number_is_no_other_report(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.says(words)
    fatima.sees("Rettet", "mandag 13. november", "36 deltagere")


async def test_behind_the_receipt_of_several_months_too(world: World) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says("3 unge i fritidsjob i oktober og 2 i november")
    await mona.presses("Gem alle")
    mona.ignores_the_rest()

    await mona.says("og 4 i september")
    mona.sees("Fritidsjob", "lørdag 30. september", "4 unge", "Skal jeg gemme det?")


@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("3 unge i fritidsjob i oktober og 12 til gåtur i Vangdalen i går", "og 4 i september"),
        ("3 unge i fritidsjob i oktober og 2 i november", "og 4 i november"),
    ],
)
async def test_behind_several_of_which_it_is_not_plain_what_is_meant_nothing_is_guessed(
    world: World, first: str, words: str
) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says(first)
    await mona.presses("Gem alle")
    mona.ignores_the_rest()

    await mona.says(words)
    assert "Skal jeg gemme" not in mona.sees().text


@pytest.mark.parametrize("words", ["og 5 frivillige i mandags", "og 2 foreninger i september", "og 3 børn i mandags"])
async def test_others_than_were_counted_are_no_more_of_the_same(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.says(words)
    assert "mandag" not in fatima.sees().text
    assert world.ask("SELECT count(*) FROM drafts WHERE state = 'open'") == [(0,)]
    assert len(saved(world)) == 1


@pytest.mark.parametrize(
    ("first", "words", "lines"),
    [
        ("3 unge i fritidsjob i oktober", "og 2 i november", ["31. oktober · 3", "15. november · 2"]),
        (
            "3 unge i fritidsjob i oktober",
            "vi havde 8 i september og 4 i november",
            ["31. oktober · 3", "30. september · 8", "15. november · 4"],
        ),
        ("3 unge i fritidsjob i oktober", "vi havde 4 i oktober og 8 i august", ["31. oktober · 4", "31. august · 8"]),
        ("12 til gåtur i Vangdalen i søndags", "og 8 i torsdags", ["12. november · 12", "9. november · 8"]),
        ("12 til gåtur i Vangdalen i søndags", "and 8 on Thursday", ["12. november · 12", "9. november · 8"]),
    ],
)
async def test_another_time_beside_a_report_that_waits_is_shown_with_it_and_nothing_is_lost(
    world: World, first: str, words: str, lines: list[str]
) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says(first)
    mona.ignores_the_rest()

    await mona.says(words)
    mona.sees(f"Jeg forstod {len(lines)} ting", *lines)
    await mona.presses("Gem alle")
    mona.sees(f"{len(lines)} meldinger er gemt")
    assert len(saved(world)) == len(lines)


async def test_while_its_place_is_asked_another_day_waits_beside_it(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")

    await fatima.says("og 22 i mandags")
    fatima.sees("2 ting", "14. november", "37 deltagere", "Hvor var det?")
    await fatima.presses("Vangdalen")
    fatima.sees("13. november", "22 deltagere", "Hvor var det?")


async def test_a_bare_number_and_a_day_put_right_what_waits(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("12 til gåtur i Vangdalen i søndags")
    fatima.ignores_the_rest()

    await fatima.says("10 i torsdags")
    assert "ting" not in fatima.sees("9. november", "10 deltagere").text


@pytest.mark.parametrize("first", ["", "3 unge i fritidsjob i oktober"])
async def test_of_other_people_in_two_months_it_is_asked_what_they_were(world: World, first: str) -> None:
    lisbeth = world.person("Lisbeth", role="staff")
    if first:
        await lisbeth.says(first)
        lisbeth.ignores_the_rest()

    await lisbeth.says("vi havde 8 forældre med i september og 4 i november")
    lisbeth.sees("ting", "8 deltagere", "Hvad handler det om?")
    await lisbeth.says("hvad mangler jeg at gemme?")
    lisbeth.ignores_the_rest()
    [waiting] = world.ask("SELECT count(*) FROM drafts WHERE state = 'open'")
    assert waiting == (3 if first else 2,)


async def test_two_months_are_two_reports_though_a_day_for_figures_is_asked(world: World) -> None:
    samira = staff(world, "Samira", "parat")
    await asks(world)
    samira.ignores_the_rest()
    await samira.presses("De kommer senere")
    samira.sees("Hvornår kan jeg regne med det?")

    await samira.says("vi havde 8 forældre med i september og 4 i november")
    samira.sees("2 ting", "8 deltagere", "Hvad handler det om?")


async def test_a_month_behind_the_period_is_a_report_of_what_was_answered_last(world: World) -> None:
    samira = staff(world, "Samira", "parat")
    await asks(world)
    samira.ignores_the_rest()
    await samira.presses("De kommer senere")
    await samira.says("3 unge i fritidsjob i oktober")
    await samira.presses("3 unge i alt")
    samira.ignores_the_rest()

    await samira.says("og 2 i november")
    samira.sees("Fritidsjob", "15. november", "2 unge", "Skal jeg gemme det?")


@pytest.mark.parametrize("words", [
    "Hotspot 22 i fredags hvoraf 6 nye, og 18 om torsdagen, 2 nye",
    "Hotspot 22 i fredags hvoraf 6 nye, 18 dagen før, 2 nye",
])  # fmt: skip
async def test_both_days_of_one_message_are_heard(world: World, words: str) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says(words)
    asger.sees("1. Kontakt i HotSpot · fredag 10. november · 22", "6 nye", "torsdag 9. november · 18", "2 nye")


@pytest.mark.parametrize("before", ["fredagen før", "ugen før", "en uge tidligere"])
async def test_the_friday_before_is_another_one(world: World, before: str) -> None:
    tove = world.person("Tove", role="ambassador", area="glarbjergvej")
    await tove.says(f"19 til fællesspisning på Glarbjergvej i fredags og 23 {before}")
    tove.sees("fredag 10. november · 19 deltagere", "fredag 3. november · 23 deltagere")
    await tove.presses("Gem alle")
    tove.ignores_the_rest()
    await tove.says("27 til fællesspisning på Glarbjergvej i går")
    tove.ignores_the_rest()
    await tove.says(f"og 25 {before.replace('fredag', 'tirsdag')}")
    tove.sees("tirsdag 14. november · 27 deltagere", "tirsdag 7. november · 25 deltagere")
