"""What begins later or earlier, or another week; and that one happening is not taken for a correction of another."""

from datetime import date as Day

import pytest

from bot.language.times.shifts import weekday_near
from tests.world import Phone, World

DINNER = "fællesspisning lørdag den 25. kl. 17-19 i Vangdalen"


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


async def test_it_begins_later_or_earlier_and_is_as_long_as_it_was(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, DINNER)

    for words, seen in (
        ("fællesspisningen bliver en time senere", "lørdag 25. november kl. 18.00–20.00"),
        ("den bliver en halv time tidligere", "lørdag 25. november kl. 17.30–19.30"),
        ("fællesspisningen den 25. er rykket en uge", "lørdag 2. december kl. 17.30–19.30"),
        ("fællesspisningen er flyttet til kl. 19", "lørdag 2. december kl. 19.00–21.00"),
    ):  # fmt: skip
        await mona.says(words)
        mona.sees("Ændret", seen)


async def test_it_is_shifted_in_everybodys_own_spelling(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, DINNER)

    for words, seen in (
        ("faellesspisningen bliver tre kvarter senere", "lørdag 25. november kl. 17.45–19.45"),
        ("den bliver 1½ time tidligre", "lørdag 25. november kl. 16.15–18.15"),
        ("flyt fællesspisningen fjorten dage", "lørdag 9. december kl. 16.15–18.15"),
        ("the dinner is half an hour later", "lørdag 9. december kl. 16.45–18.45"),
        ("fællesspisningen er fremrykket et døgn", "fredag 8. december kl. 16.45–18.45"),
        ("fællesspisningen er flyttet til lordagen efter", "lørdag 9. december kl. 16.45–18.45"),
    ):  # fmt: skip
        await mona.says(words)
        mona.sees("Ændret", seen)


async def test_a_weekday_alone_is_the_one_nearest_to_its_own_day(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "fællesspisning lørdag den 9. december kl. 17-19 i Vangdalen")

    for words, seen in (
        ("flyt fællesspisningen til søndag", "søndag 10. december"),
        ("den er flyttet til lordag", "lørdag 9. december"),
        ("fællesspisningen er flyttet til mandag kl. 18", "mandag 11. december kl. 18.00"),
        ("fællesspisningen er flyttet til fredag d. 1. december", "fredag 1. december"),
    ):
        await mona.says(words)
        mona.sees("Ændret", seen)


async def test_a_way_that_may_be_either_is_asked_about(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, DINNER)

    await mona.says("fællesspisningen rykkes halvanden uge frem")
    mona.sees("Fællesspisning i Vangdalen", "Hvilken dag bliver det?")
    assert world.ask("select cast(day as text) from announcements") == [("2017-11-25",)]


async def test_only_its_start_is_put_right_and_its_end_stands(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(DINNER)
    mona.sees("17.00–19.00")
    await mona.says("det er kl. 18")
    mona.sees("18.00–19.00")
    await mona.says("det er kl. 20")  # when it would be over
    mona.sees("20.00–21.00")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    message = await mona.says(DINNER.replace("lørdag den 25.", "fredag den 24."))
    mona.sees("fredag 24. november", "17.00–19.00")
    await mona.edits(message, "fællesspisning fredag den 24. kl. 18 i Vangdalen")
    assert "–" not in mona.sees("kl. 18.00").text


async def test_what_has_no_hour_is_asked_when_it_begins(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("loppemarked på lørdag i Vangdalen")
    await mona.presses("Intet fast tidspunkt")
    await mona.presses("Læg i kalenderen")
    mona.ignores_the_rest()

    await mona.says("loppemarkedet bliver en time senere")
    mona.sees("Loppemarked i Vangdalen", "Hvad tid begynder det?")
    await mona.says("kl. 11")
    mona.sees("Ændret", "kl. 11.00")


async def test_a_draft_is_shifted_and_lets_others_be(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await announces(omar, "banko fredag kl. 19 i Parken")

    await mona.says("loppemarked lørdag eller søndag kl. 10 i Vangdalen")
    mona.sees("Hvilken dag bliver det?")
    await mona.says("natløbet bliver en time senere")  # of which nobody knows
    mona.sees("Hvilken dag bliver det?")
    await mona.says("banko bliver en time senere")
    mona.sees("Banko", "Det kan kun den, der har skrevet det")
    await mona.says("lørdag")
    mona.sees("Loppemarked i Vangdalen", "lørdag 18. november kl. 10.00")
    await mona.says("det bliver en time senere")
    mona.sees("Loppemarked i Vangdalen", "lørdag 18. november kl. 11.00")
    await mona.says("loppemarkedet er flyttet fra lørdag til søndag")
    mona.sees("Loppemarked i Vangdalen", "søndag 19. november kl. 11.00")


async def test_another_happening_without_a_place_begins_its_own_draft(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(DINNER)
    mona.sees("Fællesspisning i Vangdalen", "17.00–19.00")
    await mona.says("natløb på lørdag kl. 22")
    mona.sees("Natløb", "lørdag 18. november kl. 22.00", "Hvor bliver det?")
    await mona.says("i Jennumparken")
    mona.sees("Natløb i Jennumparken", "lørdag 18. november kl. 22.00", "[Læg i kalenderen]")
    await mona.says("natløbet på lørdag kl. 23")
    mona.sees("Natløb i Jennumparken", "lørdag 18. november kl. 23.00")
    await mona.says("kreativt værksted søndag kl. 13 i ParkCaféen, tilmelding til Birgit")
    mona.sees("Kreativt værksted i Jennumparken (ParkCaféen)", "søndag 19. november kl. 13.00")
    await mona.says("så hellere lørdag kl. 14 i Vangdalen")
    mona.sees("Kreativt værksted i Vangdalen", "lørdag 18. november kl. 14.00")


async def test_a_given_name_is_somebody_and_no_happening(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    world.person("Åse Test", role="volunteer")

    for name in ("Karl", "Åse"):
        await mona.says(f"{name} i ParkCaféen torsdag kl. 17")
        mona.sees("Jeg fandt ikke noget at tælle")
    await mona.says("Krolf i ParkCaféen torsdag kl. 17")
    mona.sees("Krolf i Jennumparken", "[Læg i kalenderen]")


@pytest.mark.parametrize(("text", "said", "near"), [
    ("søndag", "flyt banko til søndag", Day(2017, 12, 10)), ("lordag i stedet", "", Day(2017, 12, 9)),
    ("torsdag i stedet", "vi tager banko på torsdag i stedet", None), ("friday", "it is on friday instead", None),
    ("torsdag", "denne torsdag", None), ("søndag", "på Søndergade, til søndag", Day(2017, 12, 10)),
    ("søndag d. 4.", "", None),
])  # fmt: skip
def test_a_weekday_is_the_nearest_unless_the_sentence_means_the_coming_one(
    text: str, said: str, near: Day | None
) -> None:
    assert weekday_near(text, Day(2017, 12, 9), said) == near
