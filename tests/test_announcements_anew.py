"""What stands in the calendar is told otherwise in everyday words, and a draft is let go of by its name."""

import pytest

from tests.world import Phone, World


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


async def test_its_hour_or_its_place_is_told_anew(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko på lørdag kl. 19 i Parken")

    await mona.says("banko begynder kl. 18.30")
    mona.sees("Ændret", "lørdag 18. november kl. 18.30")
    await mona.says("fællesspisning på søndag kl. 17 i Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "[Læg i kalenderen]")
    await mona.says("banko bliver i Vangdalen")  # and not what is shown
    mona.sees("Ændret", "Banko i Vangdalen")
    await mona.says("banko er på søndag kl. 14 i Vangdalen")  # which is another one
    mona.sees("Banko i Vangdalen", "søndag 19. november kl. 14.00", "[Læg i kalenderen]")


async def test_how_it_was_and_how_many_came_change_nothing_to_come(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko på lørdag kl. 19 i Parken")

    for words in ("banko er hyggeligt", "banko begynder at blive populært i Vangdalen"):
        await mona.says(words)
        mona.sees("Jeg fandt ikke noget at tælle")
    await mona.says("banko er i Vangdalen med 31 i går")
    mona.sees("31 deltagere")
    [row] = world.rows("announcements")
    assert row["area"] == "jennumparken"


async def test_a_draft_is_let_go_of_by_its_name(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko på lørdag kl. 19 i Parken")

    await mona.says("natløb i Vangdalen lørdag kl. 22")
    mona.sees("Natløb i Vangdalen", "[Læg i kalenderen]")
    await mona.says("banko begynder kl. 18.30")
    mona.sees("Ændret")
    await mona.says("slet natløbet")
    mona.sees("Slettet", "Det står ikke i kalenderen")
    await mona.says("slet banko")  # which stands there
    mona.sees("Banko", "Skal det aflyses?")


@pytest.mark.parametrize(("words", "seen"), [
    ("vi holder åbent hus på tirsdag fra 15 til 17 på Glarbjergvej", "tirsdag 21. november kl. 15.00–17.00"),
    ("Åbent hus i Vangdalen på lørdag kl. 10", "lørdag 18. november kl. 10.00"),
])  # fmt: skip
async def test_an_open_house_is_a_happening(world: World, words: str, seen: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(words)
    mona.sees("Åbent hus", seen, "[Læg i kalenderen]")


@pytest.mark.parametrize(
    "words",
    ["er der åbent hus på tirsdag kl. 15 i Vangdalen?", "kan vi holde åbent hus på lørdag kl. 10 i Vangdalen?"],
)
async def test_an_open_house_that_is_asked_about_or_over_is_not_announced(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(words)
    assert "Læg i kalenderen" not in str(mona.sees("").buttons)


async def test_what_is_held_every_week_of_a_month_begins_in_that_month(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("strikkecafé hver tirsdag i februar kl. 19 i Vangdalen")
    mona.sees("Det her er den næste", "tirsdag 6. februar 2018 kl. 19.00")
    await mona.says("krolf hver torsdag i november kl. 14 i Vangdalen")
    mona.sees("Det her er den næste", "torsdag 16. november kl. 14.00")


async def test_what_one_has_in_the_calendar_is_asked_in_words(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko på lørdag kl. 19 i Parken")

    for words in ("hvad har jeg i kalenderen?", "hvad står der i kalenderen", "hvad har vi lagt ind i kalenderen?"):
        await mona.says(words)
        mona.sees("lørdag 18. november kl. 19.00 · Banko")


async def test_when_it_ends_is_told_anew(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "fællesspisning på søndag kl. 18 i Vangdalen")

    for words, seen in (
        ("fællesspisningen på søndag starter kl. 17.30 og slutter kl. 20", "kl. 17.30–20.00"),
        ("fællesspisningen slutter kl. 21", "kl. 17.30–21.00"),
        ("fællesspisningen varer til kl. 20.30", "kl. 17.30–20.30"),
        ("fællesspisningen slutter klokken kvart i ni", "kl. 17.30–20.45"),
        ("fællesspisningen varer til halv ti", "kl. 17.30–21.30"),
        ("fællesspisningen begynder halv seks og slutter kl. 20", "kl. 17.30–20.00"),
        ("fællesspisningen er først slut kl. 22", "kl. 17.30–22.00"),
        ("fællesspisningen starter halv syv", "kl. 18.30–22.00"),
    ):
        await mona.says(words)
        mona.sees("Ændret", f"søndag 19. november {seen}")
    await mona.says("natløb i Vangdalen lør. 18. nov. halv elleve om aftenen")
    mona.sees("Natløb", "lørdag 18. november kl. 22.30")
    await mona.says("slet")
    mona.ignores_the_rest()
    await mona.says("natløb i Vangdalen lørdag kl. 22")
    await mona.says("det slutter kl. 23")
    mona.sees("Natløb", "kl. 22.00")
    mona.sees("Natløb i Vangdalen", "lørdag 18. november kl. 22.00–23.00")


async def test_a_day_after_is_reckoned_from_its_own(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "sommerfest lørdag den 16. juni kl. 14 i Vangdalen")

    for words, seen in (
        ("sommerfesten er rykket til lørdagen efter", "lørdag 23. juni"),
        ("sommerfesten flyttes til dagen efter", "søndag 24. juni"),
        ("sommerfesten er flyttet til ugen efter", "søndag 1. juli"),
        ("vi holder sommerfesten på lørdag i stedet", "lørdag 18. november"),
        ("vi holder sommerfesten tors. d. 7/6 i stedet", "torsdag 7. juni"),
        ("vi holder sommerfesten lordag den 9. juni i stedet", "lørdag 9. juni"),
    ):
        await mona.says(words)
        mona.sees("Ændret", seen)
    await mona.says("sommerfesten flyttes en uge frem")  # or back?
    mona.sees("Hvilken dag bliver det?")


async def test_where_there_is_none_nothing_is_announced(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("der er ingen lektiecafé på torsdag")
    assert "Læg i kalenderen" not in str(mona.sees("").buttons)
    assert world.ask("select id from announcements") == []
    await announces(mona, "lektiecafé på torsdag kl. 15 i Vangdalen")
    await mona.says("vi har ikke fundet en dag til lektiecaféen")
    assert "aflyses" not in mona.sees("").text
    for words in ("der er ingen lektiecafé på torsdag", "der er desværre ikke lektiecafé på torsdag"):
        await mona.says(words)
        mona.sees("torsdag 16. november", "Skal det aflyses?")


async def test_who_puts_something_off_calls_for_no_help(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("vi udskyder gåturen til næste uge")
    assert "112" not in mona.sees("").text
    await mona.says("de skyder ved Glarbjergvej")
    mona.sees("112")
