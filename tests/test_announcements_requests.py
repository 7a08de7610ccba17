"""What is asked for in other words: into the calendar, another name, how it is done at all."""

import pytest

from tests.world import Phone, World

RUN = "natløb i Vangdalen lørdag kl. 22"


async def announces(phone: Phone) -> None:
    await phone.says(RUN)
    await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


@pytest.mark.parametrize(
    "text",
    ["kan du lægge krolf i kalenderen lørdag kl. 14 i Vangdalen?", "læg krolf i kalenderen: lørdag kl. 14 i Vangdalen",
     "skriv i kalenderen at der er krolf på lørdag kl. 14 i Vangdalen",
     "can you put krolf into the calendar lørdag kl. 14 i Vangdalen",
     "jeg vil gerne holde krolf i Vangdalen på lørdag kl. 14"],
)  # fmt: skip
async def test_who_asks_to_have_it_in_the_calendar_is_shown_it_first(world: World, text: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(text)
    mona.sees("Krolf i Vangdalen", "lørdag 18. november kl. 14.00", "[Læg i kalenderen]")


async def test_what_is_missing_of_it_is_asked(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("læg fællesspisning i kalenderen")
    mona.sees("Fællesspisning", "Hvilken dag bliver det?")
    await mona.says("torsdag")
    mona.sees("Hvad tid begynder det?")
    await mona.says("læg krolf i kalenderen")  # another one
    mona.sees("Krolf", "Hvilken dag bliver det?")

    await mona.presses("Slet")
    mona.sees("Slettet")


@pytest.mark.parametrize(
    "words", ["læg det i kalenderen", "Ja, læg det i kalenderen!", "læg i kalenderen", "put it in the calendar"]
)
async def test_the_words_of_the_button_press_it(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(RUN)
    mona.sees("[Læg i kalenderen]")

    await mona.says(words)
    mona.sees("Det står i kalenderen")


async def test_it_gets_another_name_before_and_after_it_stands_there(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(RUN)
    mona.sees("Natløb i Vangdalen")

    await mona.says("det hedder lanterneløb")
    mona.sees("Lanterneløb i Vangdalen", "[Læg i kalenderen]")
    await mona.presses("Læg i kalenderen")
    mona.sees("Lanterneløb i Vangdalen", "Det står i kalenderen")
    await mona.says("nej, det skal hedde løb om natten")
    mona.sees("Ændret", "Løb om natten i Vangdalen")
    await mona.says("løbet om natten bliver i stedet på fredag")
    mona.sees("Ændret", "Løb om natten i Vangdalen", "fredag 17. november kl. 22.00")
    await mona.says("kan du aflyse løbet om natten?")
    mona.sees("Skal det aflyses?", "[Aflys]")


async def test_aflys_and_its_name_is_enough(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await announces(mona)

    await omar.says("aflys natløbet")
    omar.sees("Natløb i Vangdalen", "kun den, der har skrevet det, og sekretariatet")
    await mona.says("aflys natløbet")
    mona.sees("Skal det aflyses?")
    await mona.presses("Aflys")
    mona.sees("Aflyst")


@pytest.mark.parametrize(
    "text",
    ["hvordan lægger jeg noget i kalenderen?", "Hvordan opretter jeg et arrangement?",
     "jeg vil gerne lave en aktivitet", "ny aktivitet", "how do I put something in the calendar?"],
)  # fmt: skip
async def test_how_something_comes_into_the_calendar_is_told_with_an_example(world: World, text: str) -> None:
    mona, sara = world.person("Mona", role="volunteer"), world.person("Sara", role="subscriber")

    await mona.says(text)
    mona.sees("Skriv, hvad I holder", "fællesspisning på torsdag kl. 18 i Vangdalen", "Jeg spørger dig, før")
    await mona.says(RUN)
    mona.sees("[Læg i kalenderen]")
    await mona.says(text)
    mona.sees("Skriv, hvad I holder")
    await sara.says(text)
    assert "Skriv, hvad I holder" not in sara.sees("").text


@pytest.mark.parametrize("text", ["krolf lørdag kl. 14", "krolf på lørdag i Vangdalen"])
async def test_where_only_the_place_or_the_hour_is_missing_one_is_told_so(world: World, text: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(text)
    mona.sees("Er det noget, I holder?", "dag, tid og sted", "fællesspisning på torsdag kl. 18 i Vangdalen")
    assert world.rows("announcements") == []


@pytest.mark.parametrize(
    "text", ["tandlæge torsdag kl. 9", "min fødselsdag lørdag kl. 14", "vi ses fredag kl. 8", "krolf lørdag"]
)
async def test_what_is_hardly_a_happening_is_answered_as_ever(world: World, text: str) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says(text)
    mona.sees("Jeg fandt ikke noget at tælle")


async def test_of_what_is_held_every_week_the_next_time_is_offered(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    for words, seen in (
        ("yoga hver mandag kl. 17 i Jennumparken", "mandag 20. november kl. 17.00"),
        ("capoeira hver onsdag kl. 9 i Jennumparken", "onsdag 22. november kl. 09.00"),  # today it is over
        ("capoeira hver onsdag kl. 16 i Jennumparken", "onsdag 15. november kl. 16.00"),
        ("capoeira hver lordag i januar kl. 9 i Jennumparken", "lørdag 6. januar 2018 kl. 09.00"),
    ):
        await mona.says(words)
        mona.sees("Jeg lægger én gang ad gangen i kalenderen", seen, "[Læg i kalenderen]")
    await mona.says("slet")
    mona.sees("Slettet")
    for words in ("tandlæge hver onsdag kl. 10 i Vangdalen", "vi har haft yoga hver onsdag kl. 10 i Vangdalen"):
        await mona.says(words)
        mona.sees("Jeg fandt ikke noget at tælle")


async def test_what_is_put_off_is_asked_about_its_new_day(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona)

    await mona.says("natløbet er desværre udsat")
    mona.sees("Natløb i Vangdalen", "Hvilken dag bliver det?")
    await mona.says("på søndag")
    mona.sees("Ændret", "søndag 19. november kl. 22.00")
