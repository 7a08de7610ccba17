"""While an announcement waits for its day, hour or place, what is written of something else moves nothing of it."""

import pytest

from tests.world import Phone, World

AFTERWARDS = "select cast(day as text), cast(starts as text), area, state from announcements order by id"


def rows(world: World) -> list[tuple[str | None, ...]]:
    return [(day, starts[:5] if starts else None, area, state) for day, starts, area, state in world.ask(AFTERWARDS)]


async def waits(phone: Phone, text: str) -> None:
    await phone.says(text)
    phone.ignores_the_rest()


async def test_a_course_that_begins_is_not_the_day_of_an_announcement(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await waits(ditte, "babysalmesang i Vangdalen på torsdag")

    await ditte.says("netværksforløb begynder 1. februar, 5 gange")
    ditte.sees("Familienetværk", "begynder torsdag 1. februar", "5 gange")
    assert rows(world) == [("2017-11-16", None, "vangdalen", "draft")]


@pytest.mark.parametrize("words", [
    "aflyst: krolf lørdag kl 10", "krolf lørdag kl. 10 er aflyst", "strikkeklubben mandag bliver ikke til noget",
    "skakaftenen på lørdag er droppet", "the trip on Saturday is cancelled",
])  # fmt: skip
async def test_what_else_is_called_off_is_not_the_day_of_an_announcement(world: World, words: str) -> None:
    tove = world.person("Tove", role="volunteer")
    await waits(tove, "spilleaften på fredag")

    await tove.says(words)
    tove.ignores_the_rest()
    assert rows(world) == [("2017-11-17", None, None, "draft")]


@pytest.mark.parametrize("words", [
    "send det på fredag kl. 9", "husk mødet på fredag kl 9", "Karin har fødselsdag på lørdag",
    "ring til mig i overmorgen", "jeg skal til tandlæge i morgen kl. 14", "my son has a match on Saturday at 10",
])  # fmt: skip
async def test_words_of_something_else_move_no_day_and_no_hour_that_was_told(world: World, words: str) -> None:
    bente = world.person("Bente", role="staff")
    await waits(bente, "fællesspisning på søndag kl. 17")

    await bente.says(words)
    bente.sees("Fællesspisning", "søndag 19. november kl. 17.00", "Hvor bliver det?")
    assert rows(world) == [("2017-11-19", "17:00", None, "draft")]


@pytest.mark.parametrize(("words", "day", "starts"), [
    ("nej det er på lørdag", "2017-11-18", "17:00"), ("vi begynder først kl. 18", "2017-11-19", "18:00"),
    ("så hellere lørdag kl. 18 i stedet", "2017-11-18", "18:00"), ("lørdag med kaffe og kage", "2017-11-18", "17:00"),
    ("flyt den til lørdag", "2017-11-18", "17:00"), ("it is on Saturday at 6 pm", "2017-11-18", "18:00"),
])  # fmt: skip
async def test_what_puts_it_right_still_does(world: World, words: str, day: str, starts: str) -> None:
    bente = world.person("Bente", role="staff")
    await waits(bente, "fællesspisning på søndag kl. 17")

    await bente.says(words)
    bente.sees("Fællesspisning", "Hvor bliver det?")
    assert rows(world) == [(day, starts, None, "draft")]


async def test_a_word_that_opens_a_page_is_no_place_and_slet_lets_go_whatever_was_said_since(world: World) -> None:
    bente = world.person("Bente", role="head")
    world.person("Asger", role="staff")
    await waits(bente, "fællesspisning på søndag kl. 17")

    for words, seen in (
        ("møder", "ingen møder"), ("rapport", "Fremdriftsrapporten"), ("hvornår er Asger på ferie?", "Asger"),
        ("kalender", ""),
    ):  # fmt: skip
        await bente.says(words)
        assert "Hvor bliver det?" not in bente.sees(seen).text
    assert rows(world) == [("2017-11-19", "17:00", None, "draft")]
    await bente.says("slet")
    bente.sees("Fællesspisning", "[Fortryd]")
    assert rows(world) == [("2017-11-19", "17:00", None, "dropped")]
    await bente.presses("Fortryd")
    bente.sees("Hvor bliver det?")
    await bente.says("Vangdalen")
    bente.sees("Fællesspisning i Vangdalen", "[Læg i kalenderen]")


@pytest.mark.parametrize(("first", "second"), [
    ("Nisseleg på lørdag kl. 12 i Vangdalen", "højtlæsning på lørdag kl 12 i Jennumparken"),
    ("kaffe og kage på lørdag kl. 12 i Vangdalen", "sang på lørdag kl. 12 i Jennumparken"),
    ("fællesspisning på lørdag kl. 12 i Vangdalen", "løb på lørdag kl. 12 i Jennumparken"),
    ("vinsmagning på lørdag kl. 12 i Vangdalen", "reading on Saturday at 12 in Jennumparken"),
])  # fmt: skip
async def test_two_things_at_the_same_hour_are_two(world: World, first: str, second: str) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await waits(leyla, first)

    await leyla.says(second)
    leyla.sees("i Jennumparken", "lørdag 18. november kl. 12.00", "[Læg i kalenderen]")
    assert rows(world) == [
        ("2017-11-18", "12:00", "vangdalen", "draft"), ("2017-11-18", "12:00", "jennumparken", "draft"),
    ]  # fmt: skip


async def test_what_is_told_of_the_same_hour_elsewhere_and_is_no_name_moves_nothing_and_is_not_lost(
    world: World,
) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await waits(leyla, "nisseleg på lørdag kl. 12 i Vangdalen")

    await leyla.says("min nabo henter skamlerne på lørdag kl. 12 i Jennumparken")
    leyla.sees("lød som noget andet", "Nisseleg i Vangdalen", "[Læg i kalenderen]")
    assert rows(world) == [("2017-11-18", "12:00", "vangdalen", "draft")]
    await leyla.says("nej, Jennumparken lørdag kl. 12")
    leyla.sees("Nisseleg i Jennumparken", "[Læg i kalenderen]")


async def test_what_is_coming_gives_no_older_report_its_place(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await waits(omar, "8 unge på værkstedet i mandags")
    await waits(omar, "fællesspisning i går, 22 kom")

    await omar.says("cykelværksted på torsdag kl. 16 i Vangdalen")
    omar.sees("Cykelværksted i Vangdalen", "torsdag 16. november kl. 16.00", "[Læg i kalenderen]")
    assert "vangdalen" not in str(world.ask("select facts from drafts"))


async def test_the_next_thing_that_lacks_its_place_is_asked_for_it(world: World) -> None:
    liv = world.person("Liv", role="volunteer")
    await waits(liv, "gymnastik på lørdag kl. 11 i Jennumparken")

    await liv.says("løb på søndag kl 9")
    liv.sees("Løb", "søndag 19. november kl. 09.00", "Hvor bliver det?")
    await liv.says("i Vangdalen")
    liv.sees("Løb i Vangdalen", "[Læg i kalenderen]")
    assert rows(world) == [
        ("2017-11-18", "11:00", "jennumparken", "draft"), ("2017-11-19", "09:00", "vangdalen", "draft"),
    ]  # fmt: skip
