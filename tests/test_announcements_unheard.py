"""What is announced by a name that no plan has: offered, published, changed, called off; and hours of the night."""

import pytest

from tests.newsletter_pictures import photo
from tests.world import World

RUN = "natløb i Vangdalen lørdag kl. 22"


async def test_a_happening_nobody_knows_is_announced_by_its_own_name(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    sara = world.person("Sara", role="subscriber")

    await mona.says(RUN)
    mona.sees("Natløb i Vangdalen", "lørdag 18. november kl. 22.00", "Skal jeg lægge det", "[Læg i kalenderen]")
    assert world.rows("announcements") == []
    await mona.says("ja")
    mona.sees("Det står i kalenderen", "Natløb i Vangdalen")
    await sara.says("/kalender")
    sara.sees("lørdag 18. november kl. 22.00", "Natløb i Vangdalen")

    [row] = world.rows("announcements")
    assert (row["title"], row["area"], row["starts"]) == ("natløb", "vangdalen", "22:00")
    assert world.rows("registrations") == []


async def test_it_is_moved_asked_about_and_called_off_by_that_name(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    sara = world.person("Sara", role="subscriber")
    await mona.says(RUN)
    await mona.presses("Læg i kalenderen")
    mona.ignores_the_rest()
    await sara.says("husk mig på natløbet")
    sara.sees("Natløb i Vangdalen", "Hvornår skal jeg minde dig om det?")
    await sara.presses("To timer før")
    sara.sees("to timer før")
    await sara.says("er natløbet aflyst?")
    sara.sees("ingen har aflyst det", "Natløb i Vangdalen")

    await mona.says("natløbet er flyttet til fredag kl. 21")
    mona.sees("Ændret", "fredag 17. november kl. 21.00", "den ene")
    sara.sees("ændret", "Natløb i Vangdalen", "fredag 17. november kl. 21.00")
    await mona.says("natløbet på fredag er aflyst")
    mona.sees("Natløb i Vangdalen", "Skal det aflyses?", "[Aflys]")
    await mona.says("ja")
    mona.sees("Aflyst", "den ene")
    sara.sees("aflyst", "Natløb i Vangdalen")
    await sara.says("er natløbet aflyst?")
    sara.sees("Det er aflyst", "Natløb i Vangdalen")


async def test_how_many_came_is_asked_and_becomes_a_report_with_its_name(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("krolf på Glarbjergvej onsdag kl. 16")
    await mona.presses("Læg i kalenderen")
    mona.ignores_the_rest()

    await world.passes(days=1, hours=8)
    mona.sees("Krolf på Glarbjergvej", "Hvor mange kom der?")
    await mona.says("12")
    mona.sees("Krolf på Glarbjergvej", "onsdag 15. november", "12 deltagere", "[Gem]")


async def test_an_hour_that_was_not_told_is_asked(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("hundeluftning søndag formiddag ved Parken")
    mona.sees("Hundeluftning i Jennumparken (Parken)", "søndag 19. november", "Hvad tid begynder det?", "[10.00]")
    await mona.says("halv ti")
    mona.sees("Hundeluftning", "søndag 19. november kl. 09.30", "[Læg i kalenderen]")
    await mona.says(RUN)  # and before that was kept, of another one
    mona.sees("Natløb i Vangdalen", "[Læg i kalenderen]")


async def test_its_message_is_edited_and_its_poster_comes_with_it(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    said = await mona.says(RUN)
    mona.sees("Natløb i Vangdalen")
    await mona.edits(said, "lanternefest og natløb i Vangdalen søndag kl. 20")
    mona.sees("i Vangdalen", "søndag 19. november kl. 20.00", "[Læg i kalenderen]")
    await mona.edits(said, "snobrød over bål i Jennumparken søndag kl. 20")
    mona.sees("Snobrød over bål i Jennumparken", "søndag 19. november kl. 20.00", "[Læg i kalenderen]")

    await mona.sends(world.sim.send_photo, photo(), "krolf på Glarbjergvej torsdag kl. 16")
    mona.sees("Krolf på Glarbjergvej", "torsdag 16. november kl. 16.00", "[Læg i kalenderen]")


@pytest.mark.parametrize(
    "text",
    ["tandlæge torsdag kl. 9 i Vangdalen", "vi ses i Vangdalen fredag kl. 8", "natløb i Aarhus lørdag kl. 22",
     "Karl i ParkCaféen torsdag kl. 17", "krolf i Vangdalen i dag kl. 9"],
)  # fmt: skip
async def test_what_is_no_happening_is_not_offered(world: World, text: str) -> None:
    mona = world.person("Mona", role="volunteer")
    world.person("Karl", role="volunteer")

    await mona.says(text)
    mona.sees("Jeg fandt ikke noget at tælle")


async def test_only_those_who_may_announce_are_offered_it(world: World) -> None:
    sara = world.person("Sara", role="subscriber", language="en")
    olav = world.person("Olav", role="volunteer", language="en")

    await sara.says("juggling in Vangdalen tomorrow at 6 pm")
    assert "calendar" not in sara.sees("").text
    await olav.says("juggling in Vangdalen tomorrow at 6 pm")
    olav.sees("Juggling in Vangdalen", "Thursday 16 November", "18:00", "[Put it into the calendar]")


async def test_an_hour_that_may_be_of_the_night_is_changed_by_one_press(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("fællesspisning søndag kl. 2.30 i Vangdalen")
    mona.sees("søndag 19. november kl. 14.30", "[Læg i kalenderen]", "[Kl. 02.30 om natten i stedet]")
    await mona.presses("Kl. 02.30 om natten i stedet")
    mona.sees("søndag 19. november kl. 02.30", "[Læg i kalenderen]")
    assert "Kl. 02.30 om natten i stedet" not in mona.labels()
    await mona.says("nej, kl. 6.15")
    mona.sees("søndag 19. november kl. 18.15", "[Kl. 06.15 om morgenen i stedet]")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen", "kl. 18.15")
    await mona.says("hov, det er kl. 5.30")
    mona.sees("Ændret", "kl. 17.30", "[Kl. 05.30 om morgenen i stedet]", "[Aflys]")


async def test_an_hour_of_the_morning_that_may_be_of_the_evening_is_changed_by_one_press(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("banko lørdag kl. 7 i Vangdalen")
    mona.sees("lørdag 18. november kl. 07.00", "[Læg i kalenderen]", "[Kl. 19.00 i stedet]")
    await mona.presses("Kl. 19.00 i stedet")
    mona.sees("lørdag 18. november kl. 19.00", "[Læg i kalenderen]")
    await mona.says("fællesspisning i aften kl. 7 i Vangdalen")
    mona.sees("onsdag 15. november kl. 19.00")
    assert mona.labels() == ["Læg i kalenderen", "Ret", "Slet"]


async def test_what_is_held_in_the_small_hours_stands_there_and_is_reminded_of_the_evening_before(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("natvandring i Vangdalen på lørdag kl. 2.30 om natten")
    mona.sees("lørdag 18. november kl. 02.30", "[Læg i kalenderen]")
    await mona.presses("Læg i kalenderen")
    mona.ignores_the_rest()
    sara = world.person("Sara", role="subscriber")
    await sara.says("husk mig på natvandringen")
    sara.sees("Natvandring i Vangdalen", "[Aftenen før]")
    assert "To timer før" not in sara.labels()  # at half past midnight
    await sara.presses("Aftenen før")
    sara.sees("Jeg minder dig om det aftenen før", "[Anden påmindelse]")
    await sara.presses("Anden påmindelse")
    sara.sees("Hvornår skal jeg minde dig om det?", "[Ingen påmindelse]")

    await world.passes(days=2, hours=8)
    mona.ignores_the_rest()
    sara.sees("Du bad mig minde dig om", "Natvandring i Vangdalen", "kl. 02.30")


@pytest.mark.parametrize("waits", ["22 til banko i Vangdalen i går", "22 til banko i går"])
@pytest.mark.parametrize("called", ["generalforsamling", "repræsentantskabsmøde"])
async def test_what_is_coming_is_no_correction_of_a_report_that_waits(world: World, waits: str, called: str) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await yusuf.says(waits)
    yusuf.sees("Banko", "22 deltagere")

    await yusuf.says(f"{called} torsdag den 30. november kl. 19")
    yusuf.sees(called.capitalize(), "torsdag 30. november kl. 19.00", "Hvor bliver det?")
    await yusuf.says("i Parken")
    yusuf.sees("Jennumparken (Parken)", "[Læg i kalenderen]")
    await yusuf.presses("Læg i kalenderen")
    yusuf.sees("Det står i kalenderen")
    yusuf.ignores_the_rest()
    await yusuf.says("gem alle")
    yusuf.sees("22 deltagere")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("kaffe i morgen kl 10 på Glarbjergvej", ("Kaffe på Glarbjergvej", "torsdag 16. november kl. 10.00")),
        ("te på lørdag kl. 15 i Vangdalen", ("Te i Vangdalen", "lørdag 18. november kl. 15.00")),
        ("film på søndag kl 19 i Vangdalen", ("Film i Vangdalen", "søndag 19. november kl. 19.00")),
    ],
)
async def test_what_everybody_has_a_word_for_may_be_held_too(world: World, words: str, shown: tuple[str, ...]) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.sees(*shown, "Skal jeg lægge det", "[Læg i kalenderen]")


@pytest.mark.parametrize("words", ["der er kaffe på kanden", "husk kaffe til i morgen kl. 10", "vi har te i skabet"])
async def test_what_is_only_there_is_not_held(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    assert "Læg i kalenderen" not in mona.labels()
    mona.ignores_the_rest()
    assert world.rows("announcements") == []


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("løb på søndag kl 9 i Vangdalen", ("Løb i Vangdalen", "søndag 19. november kl. 09.00")),
        ("Højtlæsning på lørdag kl 11 i Jennumparken", ("Højtlæsning i Jennumparken", "lørdag 18. november kl. 11.00")),
        ("leg for de mindste på lørdag kl. 10 i Vangdalen", ("Leg for de mindste i Vangdalen", "lørdag 18. november")),
        ("lørdag kl. 14: sang på Glarbjergvej", ("Sang på Glarbjergvej", "lørdag 18. november kl. 14.00")),
        ("vi holder kaffe og kage i Vangdalen i morgen kl 14", ("Kaffe og kage i Vangdalen", "torsdag 16. november")),
        (
            "cykelværksted på torsdag kl. 16 i Vangdalen",
            ("Cykelværksted i Vangdalen", "torsdag 16. november kl. 16.00"),
        ),
        ("så er der altså kaffe i morgen kl 14 i Jennumparken", ("Kaffe i Jennumparken", "torsdag 16. november")),
        ("singing on Sunday at 3 pm in Vangdalen", ("Singing i Vangdalen", "søndag 19. november kl. 15.00")),
    ],
)
async def test_a_word_that_means_something_else_elsewhere_is_the_name_where_all_else_announces(
    world: World, words: str, shown: tuple[str, ...]
) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.sees(*shown, "Skal jeg lægge det", "[Læg i kalenderen]")
    await mona.says("ja")
    mona.sees(shown[0], "Det står i kalenderen")


@pytest.mark.parametrize("words", [
    "jeg løb på søndag kl 9 i Vangdalen", "er der løb i Vangdalen på søndag kl 9?",
    "kaffe med Karl på lørdag kl 14 i Vangdalen",
    "fint, lørdag kl 14 i Vangdalen", "12 løb på lørdag kl 9 i Vangdalen", "lektier på lørdag kl 9 i Vangdalen",
])  # fmt: skip
async def test_such_a_word_is_no_name_where_something_else_is_said(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.ignores_the_rest()
    assert "Læg i kalenderen" not in [button.text for button in mona.chat()[-1].buttons]
