"""One happening on several days: shown together, kept together, and each of them its own afterwards."""

from datetime import date

import pytest

from bot.announcements.several_days import all_of
from tests.world import World

SATURDAY, SUNDAY, MONDAY = date(2017, 11, 18), date(2017, 11, 19), date(2017, 11, 20)
MARKET = "loppemarked på lørdag og søndag 10-14 i Vangdalen"


@pytest.mark.parametrize(
    ("text", "days", "all_days"),
    [
        (MARKET, (SATURDAY, SUNDAY), True), ("loppemarked lørdag den 18. og søndag den 19.", (SATURDAY, SUNDAY), True),
        ("loppemarked den 18. og 19. november kl. 10", (SATURDAY, SUNDAY), True),
        ("flea market Saturday and Sunday", (SATURDAY, SUNDAY), True),
        ("krolf lørdag, søndag og mandag kl. 9", (SATURDAY, SUNDAY, MONDAY), True),
        ("loppemarked lørdag-søndag", (SATURDAY, SUNDAY), True), ("krolf lørdag-mandag", (SATURDAY, MONDAY), False),
        ("loppemarked lørdag eller søndag", (SATURDAY, SUNDAY), False), ("loppemarked lørdag", (SATURDAY,), False),
        ("spisning lørdag kl. 18, og søndag rydder vi op", (SATURDAY, SUNDAY), False),
        ("loppemarked i weekenden", (SATURDAY, SUNDAY), False),
    ],
)  # fmt: skip
def test_whether_it_is_held_on_all_of_them_is_known(text: str, days: tuple[date, ...], all_days: bool) -> None:
    assert all_of(text, days) == (days if all_days else ())


async def test_both_days_come_into_the_calendar_with_one_press(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(MARKET)
    mona.sees(
        "Loppemarked i Vangdalen", "lørdag 18. november og søndag 19. november kl. 10.00–14.00", "[Læg i kalenderen]"
    )
    await mona.says("fra kl. 11")
    mona.sees("lørdag 18. november og søndag 19. november kl. 11.00–14.00")
    await mona.says("ja")
    mona.sees("lørdag 18. november og søndag 19. november", "Det står i kalenderen", "[lørdag 18. november]")
    await mona.presses("søndag 19. november")
    mona.sees("Loppemarked i Vangdalen", "søndag 19. november kl. 11.00–14.00")
    await mona.says("loppemarkedet på søndag er aflyst")
    mona.sees("søndag 19. november", "Skal det aflyses?")
    await mona.presses("Aflys")
    mona.sees("Aflyst")
    rows = world.rows("announcements")
    assert [(str(row["day"]), row["state"]) for row in rows] == [
        ("2017-11-18", "announced"),
        ("2017-11-19", "called_off"),
    ]


async def test_what_is_asked_is_asked_once_for_both(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("loppemarked lørdag og søndag kl. 10")
    mona.sees("lørdag 18. november og søndag 19. november kl. 10.00", "Hvor bliver det?")
    await mona.presses("Vangdalen")
    mona.sees("Loppemarked i Vangdalen")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    assert {row["area"] for row in world.rows("announcements")} == {"vangdalen"}
    assert len(world.rows("announcements")) == 2


@pytest.mark.parametrize("words", ["kun lørdag", "det er kun på lørdag"])
async def test_one_of_the_days_is_enough(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(MARKET)
    mona.sees("lørdag 18. november og søndag 19. november")
    await mona.says(words)
    assert "søndag" not in mona.sees("Loppemarked i Vangdalen", "lørdag 18. november").text
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen", "[Ret]")
    assert len(world.rows("announcements")) == 1


async def test_a_further_day_is_added_to_what_is_shown(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("loppemarked på lørdag kl. 10 i Vangdalen")
    mona.sees("lørdag 18. november kl. 10.00")
    for words in ("også på søndag", "og igen på søndag"):  # the second of them adds nothing
        await mona.says(words)
        mona.sees("lørdag 18. november og søndag 19. november kl. 10.00")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    assert len(world.rows("announcements")) == 2


async def test_what_is_deleted_or_edited_is_so_on_all_days(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(MARKET)
    await mona.presses("Slet")
    mona.ignores_the_rest()
    assert world.ask("select count(*) from announcements where state = 'draft'") == [(0,)]
    message = await mona.says(MARKET)
    mona.sees("lørdag 18. november og søndag 19. november")
    await mona.edits(message, "loppemarked på søndag og mandag 10-14 i Vangdalen")
    mona.sees("søndag 19. november og mandag 20. november")
    await mona.edits(message, "loppemarked på søndag 10-14 i Vangdalen")
    assert "mandag" not in mona.sees("søndag 19. november").text
    assert world.ask("select count(*) from announcements where state = 'draft'") == [(1,)]
