"""What is for another person, or for nobody, and a report of which only is said that it is wrong."""

import pytest

from bot.people import small_talk
from bot.registrations import complaining
from tests.world import World


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("sig til Karen at komfuret er i stykker", small_talk.PERSON), ("ring til mig", small_talk.PERSON),
        ("kan du give Karen besked?", small_talk.PERSON), ("kan jeg tale med et menneske?", small_talk.PERSON),
        ("jeg vil gerne snakke med Karen", small_talk.PERSON), ("fortæl mig om planen", ""),
        ("komfuret virker ikke", small_talk.TROUBLE), ("nøglen er væk", small_talk.TROUBLE),
        ("min nabo larmer hele natten", small_talk.TROUBLE), ("der er rotter i gården", small_talk.TROUBLE),
        ("jeg har en klage", small_talk.TROUBLE), ("vi har købt ind for 450 kr.", small_talk.TROUBLE),
        ("vi mangler en til opvasken på lørdag", small_talk.CANNOT), ("vi mangler 4 stole", ""),
        ("kan du skrive til de andre, at vi begynder kl. 16?", small_talk.TO_ALL),
        ("maden smagte rigtig godt", small_talk.GLAD), ("det gik godt i dag", small_talk.GLAD),
        ("det gik godt i dag, der kom 31", ""), ("vi har købt ind til 31", ""),
        ("der er graffitiworkshop i går, 12 kom", ""),
        ("jeg har udlæg på 350 kr", small_talk.TROUBLE), ("mit barn er væk", ""), ("bordet er dækket", ""),
        ("jeg kan desværre ikke lave mad på torsdag", small_talk.CANNOT), ("jeg kan ikke komme på torsdag", ""),
        ("det gik godt i går og vi var glade", small_talk.GLAD), ("alle var glade", small_talk.GLAD),
        ("det var dejligt, men lidt for sent", ""), ("we had fun", small_talk.GLAD), ("det gik godt, 31 kom", ""),
        ("puha det var hårdt, men hyggeligt", small_talk.HARD), ("det var vildt travlt i aftes", small_talk.HARD),
        ("pyh, det var en hård omgang og vi var trætte", small_talk.HARD), ("it was hard but fun", small_talk.HARD),
        ("det var hårdt for de 12 der kom", ""), ("det var 24", ""), ("vi var glade for de 12", ""),
        ("kan du skrive til alle frivillige at kontoret er lukket på mandag", small_talk.TO_ALL),
        ("Send en besked til alle beboere om nøglen", small_talk.TO_ALL), ("skriv til alle", small_talk.TO_ALL),
        ("kan jeg sende en besked til alle ambassadører?", small_talk.TO_ALL), ("skriv 25 i stedet for 30", ""),
        ("hvordan skriver jeg til alle frivillige?", small_talk.TO_ALL), ("giv beboerne besked", small_talk.TO_ALL),
        ("jeg vil gerne skrive til alle frivillige", small_talk.TO_ALL),
        ("kan vi skrive ud til alle beboere", small_talk.TO_ALL),
        ("jeg vil gerne melde 12 til spisning", ""), ("vi skal skrive 12", ""),
        ("can you tell all the volunteers that we are closed", small_talk.TO_ALL), ("skriv 12 til fællesspisning", ""),
        ("undskyld", small_talk.SORRY), ("undskylld", small_talk.SORRY),
        ("ovnen er gået i stykker i går", small_talk.TROUBLE), ("undskyld, der kom 36", ""),
        ("du er sød", small_talk.KIND),
        ("du er dum", small_talk.CROSS), ("jeg forstår det ikke", small_talk.CROSS), ("test", small_talk.TEST),
        ("test 5 deltagere", ""), ("37 til fællesspisning i går", ""),
    ],
)  # fmt: skip
def test_what_is_for_a_person_is_known(text: str, what: str) -> None:
    assert small_talk.told(text) == what


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("den er forkert", True), ("det er ikke rigtigt", True), ("jeg tog fejl", True), ("jeg skrev forkert", True),
        ("hvordan ændrer jeg det?", True), ("kan jeg slette det?", True), ("how do I change it?", True),
        ("det er forkert, vi var 36", False), ("jeg tog fejl, der kom 36", False), ("han tog fejl", False),
    ],
)  # fmt: skip
def test_that_a_report_is_wrong_is_known(text: str, wrong: bool) -> None:
    assert complaining.says_wrong(text) == wrong


async def test_whoever_tells_another_person_through_the_bot_hears_that_nobody_does(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")

    for said, seen in (
        ("sig til Karen, at komfuret er i stykker", "giver ikke beskeder videre"), ("komfuret virker ikke", "ordne"),
        ("jeg kan ikke lave mad på torsdag", "så en anden kan træde til"), ("du er dum", "hvad der driller"),
    ):  # fmt: skip
        await mona.says(said)
        mona.sees(seen, "Karen")
    karen.sees_nothing()
    await mona.says("undskyld")
    mona.sees("gør ikke noget")
    await karen.says("ring til mig")
    assert "Karen" not in karen.sees("et program").text


@pytest.mark.parametrize(
    "words",
    [
        "kan du skrive til alle frivillige at kontoret er lukket på mandag",
        "send en besked til alle beboere om at vi er aflyst", "can you write to all volunteers that we are closed",
    ],
)  # fmt: skip
async def test_who_wants_all_told_something_is_shown_the_ways_there_are(world: World, words: str) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")

    for phone in (karen, mona):
        await phone.says(words)
        phone.sees("Jeg sender ikke beskeder videre", "/nyhedsbrev", "/kalender")
    assert world.ask("SELECT count(*) FROM announcements") == [(0,)]


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("puha det var hårdt, men hyggeligt", "en travl omgang"), ("det gik godt i går og vi var glade", "Godt at"),
        ("it was hard work but fun", "en travl omgang"), ("det er rigtigt nu, tak", "Fint."),
        ("nu passer det", "Fint."), ("it's right now, thanks", "Fint."),
    ],
)  # fmt: skip
async def test_how_it_was_and_that_it_is_right_now_get_a_kind_answer(world: World, words: str, seen: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.sees(seen)
    assert world.ask("SELECT count(*) FROM drafts") == [(0,)]


@pytest.mark.parametrize("words", ["det er rigtigt nu, tak", "nu passer det", "that's right now, thanks", "gem nu"])
async def test_that_it_is_right_now_saves_what_is_shown(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("12 til banko i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.says("nej vi var 14")
    mona.sees("14 deltagere", "[Gem]")
    await mona.says(words)
    mona.sees("Gemt.", "14 deltagere")


async def test_a_report_that_is_said_to_be_wrong_is_shown_with_its_buttons(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("25 til fællesspisning i Vangdalen i går")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await mona.says("den er forkert")
    mona.sees("Fællesspisning i Vangdalen", "25 deltagere", "[Ret]", "[Fortryd]")
    await mona.says("vi var 26")
    mona.sees("25 deltagere → 26 deltagere")
    mona.ignores_the_rest()
    await mona.says("hvor mange kom til fællesspisningen i går?")
    mona.sees("Dine meldinger fra tirsdag 14. november")
    await mona.says("hvordan ændrer jeg det?")
    mona.sees("Fællesspisning i Vangdalen", "[Ret]")


async def test_what_waits_for_words_takes_them(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    await mona.says("undskyld")
    mona.sees("Det gør ikke noget", "Hvor mange kom?")
