"""Chat while we wait for an answer: it is met kindly, the question stays, and nobody's illness moves a day."""

import pytest

from bot.people.courtesy import HELLO, THANKS
from bot.people.meanwhile import CHEERS, ILL, OWN, WAIT, WHERE, chats, said
from tests.world import World

WAITS = "Tag dig tid – jeg husker det."


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("øjeblik", WAIT), ("lige et øjeblik", WAIT), ("Vent lige", WAIT), ("5 min", WAIT),
        ("giv mig et kvarter", WAIT),
        ("jeg spørger lige Fatima", WAIT), ("øjeblik, jeg spørger lige Fatima", WAIT), ("jeg skal lige tælle", WAIT),
        ("jeg ringer til hende kl. 5", WAIT), ("det ved Fatima", WAIT),
        ("Fatima ved det", WAIT), ("cool thanks", THANKS), ("dejligt, tak", THANKS), ("kan jeg svare senere?", WAIT),
        ("jeg ved det først i morgen", WAIT), ("jeg har travlt lige nu", WAIT), ("jeg er ved at lave mad", WAIT),
        ("jeg skriver det i aften", WAIT), ("just a moment", WAIT), ("I'll ask Fatima", WAIT), ("one sec please", WAIT),
        ("let me check", WAIT), ("oejeblik", WAIT), ("tak", THANKS), ("hej", HELLO), ("haha", CHEERS), ("lol", CHEERS),
        ("hold da op", CHEERS), ("hvor skriver jeg det?", WHERE), ("hvad skal jeg skrive?", WHERE),
        ("what should I write?", WHERE), ("Jeg var syg i mandags", ILL), ("Fatima var syg i går", ILL),
        ("min mor er indlagt", ILL), ("I was ill on Monday", ILL), ("jeg har 4 børn", OWN), ("min søn er 7 år", OWN),
        ("øjebilk", WAIT), ("jeg sporger lige Fatima", WAIT), ("Hov, et ojeblik", WAIT), ("5 til 10 min", WAIT),
        ("skal lige spørge Fatima", WAIT), ("jeg skal bruge ti minutter", WAIT), ("jeg svarer på fredag", WAIT),
        ("jeg ringer til hende klokken halv seks", WAIT), ("jeg skriver det kl. 17.30", WAIT),
        ("jeg var syg den 12.", ILL), ("min søn er syv år", OWN), ("jeg har fire børn", OWN),
        ("jeg skal til tandlaege ons. kl. 9.15", OWN), ("nååå", CHEERS),
        ("jeg er på arbejde til kl. 16", OWN), ("jeg har ferie på mandag", OWN), ("jeg har fri på fredag", OWN),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_question_is_known(text: str, what: str) -> None:
    assert said(text) == what


@pytest.mark.parametrize("text", [
    "37", "ca. 30", "vi var 12", "der kom 12", "jeg var syg, men der kom 12", "Fatima var syg, så vi var kun tolv",
    "jeg spørger lige, men det var vist 30", "i mandags", "på fredag", "i Vangdalen", "jeg talte 37", "ingen kom",
    "jeg var syg i mandags, så det var tirsdag", "14 dage", "i morgen", "gem", "nej", "slet", "fællesspisning",
    "ved ikke", "12 børn og 3 voksne", "jeg har 12 med", "Kommer senere i dag: 30", "hvem kommer på fredag?", "",
    "min nabo er død, så vi var kun 12", "en time senere", "jeg siger tirsdag", "jeg kører nu", "minute",
    "jeg tæller, det var d. 12.", "jeg spørger lige, vi var tolv",
])  # fmt: skip
def test_what_may_be_an_answer_is_left_alone(text: str) -> None:
    assert said(text) == ""


def test_who_tried_no_answer_is_told_from_who_did() -> None:
    assert chats("min telefon dør snart")
    assert chats("I love this kitchen")
    assert chats("hun svarer ikke før kl. 18")
    assert chats("hun svarer ikke før 17.30")
    assert chats("jeg kan ikke komme før om en time")
    assert chats("har du det godt?")
    assert not chats("trehundredogfirs")
    assert not chats("vi var 3 om at vaske op")
    assert not chats("rigtig mange mennesker")


async def test_a_kitchen_volunteer_of_few_words(world: World) -> None:
    amina = world.person("Amina", role="volunteer")

    await amina.says("spisning vangdalen i går")
    amina.sees("Fællesspisning i Vangdalen", "Hvor mange kom?")
    await amina.says("hej")
    amina.sees("Hej.", "Jeg mangler stadig det her", "Hvor mange kom?")
    for words in (
        "øjeblik",
        "5 min",
        "jeg tæller",
        "jeg sporger lige Fatima",
        "jeg ringer til hende klokken halv seks",
    ):
        await amina.says(words)
        assert amina.sees(WAITS).text == WAITS
    await amina.says("ved ikke")
    amina.sees("Et skøn er nok", "skriv det senere", "Hvor mange kom?")
    await amina.says("ca 30")
    amina.sees("ca. 30 deltagere", "[Gem]")
    await amina.says("tak")
    amina.sees("Selv tak.", "Det her er ikke gemt endnu", "Skal jeg gemme det?", "[Gem]")
    await amina.says("vent")
    amina.sees(WAITS)
    await amina.says("ja")
    amina.sees("Gemt", "30 deltagere")
    await amina.says("tak")
    assert amina.sees("Selv tak.").text == "Selv tak."


async def test_a_chatty_host_whose_day_is_never_moved_by_an_illness(world: World) -> None:
    bodil = world.person("Bodil", role="ambassador", area="vangdalen")

    await bodil.says("Vi havde fællesspisning i Vangdalen i går")
    bodil.sees("tirsdag 14. november", "Hvor mange kom?")
    for words in ("Jeg var syg i mandags", "Fatima var syg i søndags"):
        await bodil.says(words)
        bodil.sees("Det er jeg ked af at høre", "tirsdag 14. november", "Hvor mange kom?")
    await bodil.says("min nabo er død")
    assert "Hvor mange" not in bodil.sees("Det gør mig ondt").text
    for words, seen in (
        ("undskyld", "Det gør ikke noget"),
        ("du er sød", "Tak"),
        ("det gik rigtig godt", "Godt at høre"),
    ):
        await bodil.says(words)
        bodil.sees(seen, "Hvor mange kom?")
    await bodil.says("komfuret er i stykker")
    bodil.sees("Det kan jeg ikke ordne")
    for words in ("haha", "min telefon dør snart", "jeg har 4 børn", "jeg har ferie på mandag", "hold da op"):
        await bodil.says(words)
        bodil.sees("Det haster ikke", "tirsdag 14. november", "Hvor mange kom?")
    await bodil.says("jeg var til tandlæge i mandags, sikke en dag")
    bodil.sees("Det haster ikke", "tirsdag 14. november", "Hvor mange kom?")
    await bodil.says("hvor skriver jeg det?")
    bodil.sees("Skriv det bare her", "Hvor mange kom?")
    await bodil.says("hvad er klokken?")
    bodil.sees("Jeg kan ikke svare på spørgsmål")
    await bodil.says("jeg spørger lige Fatima")
    bodil.sees(WAITS)
    await bodil.says("Fatima siger 41")
    bodil.sees("tirsdag 14. november · 41 deltagere", "[Gem]")
    await bodil.says("min søn er 7 år")
    bodil.sees("Det her er ikke gemt endnu", "tirsdag 14. november · 41 deltagere", "[Gem]")
    await bodil.says("gem den")
    bodil.sees("Gemt", "41 deltagere")


async def test_one_who_writes_english(world: World) -> None:
    john = world.person("John", role="volunteer", language="en")

    await john.says("38 at the community dinner in Vangdalen")
    john.sees("38 participants", "Which day was it?")
    await john.says("just a moment")
    john.sees("Take your time – I remember it.")
    await john.says("I was ill on Monday")
    john.sees("I am sorry to hear that", "I still need this", "Which day was it?")
    await john.says("I don't know yet")
    john.sees("That is all right. Write it when you know", "Which day was it?")
    await john.says("what should I write?")
    john.sees("Just write it here", "Which day was it?")
    for words, seen in (("can you help me?", "I cannot answer questions"), ("my phone is dying", "There is no hurry")):
        await john.says(words)
        john.sees(seen)
    await john.says("thanks")
    john.sees("You are welcome", "Which day was it?")
    await john.says("on Sunday")
    john.sees("Sunday", "38 participants", "[Save]")
    await john.says("it was cancelled")
    john.sees("Then it does not count", "nothing was saved", "[Undo]")


async def test_a_report_of_what_was_not_held_is_let_go_of_and_taken_up_again(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    for words in (
        "den blev aflyst",
        "fællesspisningen er aflyst",
        "Det blev desværre ikke til noget",
        "vi måtte aflyse den",
    ):
        await mona.says("fællesspisning i Vangdalen i går")
        mona.sees("Hvor mange kom?")
        await mona.says(words)
        mona.sees("Fællesspisning i Vangdalen", "Så tæller den ikke med", "intet er gemt", "[Fortryd]")
    await mona.presses("Fortryd")
    mona.sees("Fællesspisning i Vangdalen", "Hvor mange kom?")
    await mona.says("den blev aflyst")
    mona.sees("Så tæller den ikke med")
    await mona.says("fortryd")
    mona.sees("Hvor mange kom?")
    await mona.says("25")
    mona.sees("25 deltagere", "[Gem]")
    await mona.says("gem")
    mona.sees("Gemt")
    assert [row["value"] for row in world.rows("registrations")] == [25]


async def test_what_was_put_off_or_is_another_is_not_let_go_of(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("25 til fællesspisning i Vangdalen i går")
    mona.sees("tirsdag 14. november · 25 deltagere")

    await mona.says("den blev aflyst i går, men holdt i søndags")
    mona.sees("25 deltagere", "Hvilken dag var det?")
    await mona.presses("søndag 12. november")
    mona.sees("søndag 12. november · 25 deltagere")
    for words in ("banko blev aflyst", "fællesspisningen i lørdags blev aflyst", "den blev aflyst i lørdags"):
        await mona.says(words)
        mona.sees("Godt at vide", "tæller ikke med")
    for words in ("hvis den bliver aflyst, hvad så", "desserten blev aflyst"):
        await mona.says(words)
        mona.ignores_the_rest()
    assert world.ask("select state from drafts where state = 'dropped'") == []
    await mona.presses("Gem")
    mona.sees("Gemt", "søndag 12. november · 25 deltagere")


async def test_one_of_two_that_was_not_held_is_told_by_its_place(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("25 i Vangdalen og 31 i Jennumparken til fællesspisning i går")
    mona.sees("2 ting")

    await mona.says("den blev aflyst")
    mona.sees("2 ting", "»slet 2«", "[Gem alle]")
    await mona.says("fællesspisningen i Jennumparken blev aflyst")
    mona.sees(
        "Fællesspisning i Jennumparken", "Så tæller den ikke med", "Fællesspisning i Vangdalen", "[Gem]", "[Fortryd]"
    )
    await mona.presses("Gem")
    mona.sees("Gemt", "Vangdalen")
    assert [(row["area"], row["value"]) for row in world.rows("registrations")] == [("vangdalen", 25)]


async def test_chat_is_no_name_of_what_was_held(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("/registrer")
    mona.sees("Hvad handler det om?")

    for words in ("haha", "undskyld", "jeg har 4 børn", "min telefon dør snart"):
        await mona.says(words)
        mona.sees("Hvad handler det om?")
    await mona.says("prøve")
    mona.sees("Prøve", "Hvor var det?")


async def test_a_back_button_of_what_was_taken_up_already_does_nothing(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await mona.says("25 til fællesspisning i Vangdalen i går")
    await mona.says("den blev aflyst")
    mona.ignores_the_rest()
    button = mona.chat()[-1]
    data = button.buttons[0].data

    await omar.says("hej")
    await omar.presses_raw(omar.chat()[-1], data)
    omar.ignores_the_rest()
    await mona.presses("Fortryd")
    mona.sees("25 deltagere", "[Gem]")
    await mona.presses_raw(button, data)
    mona.sees("Den knap har haft sin tid")
    assert world.ask("select count(*) from drafts where state = 'open'") == [(1,)]


async def test_chat_while_something_is_announced(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("loppemarked på lørdag i Vangdalen")
    mona.sees("Hvad tid begynder det?")
    for words, seen in (
        ("øjeblik", WAITS), ("jeg ved det først i morgen", WAITS), ("det ved Fatima", WAITS),
        ("tak", "Jeg mangler stadig det her"), ("jeg er syg på fredag", "Det er jeg ked af at høre"),
        ("min telefon dør snart", "Det haster ikke"), ("jeg har fri på fredag", "Det haster ikke"),
    ):  # fmt: skip
        await mona.says(words)
        mona.sees(seen)
    await mona.says("kl. 10")
    mona.sees("Loppemarked i Vangdalen", "lørdag 18. november kl. 10.00", "[Læg i kalenderen]")
    await mona.says("hej")
    mona.sees("Hej.", "Det her står ikke i kalenderen endnu", "kl. 10.00", "[Læg i kalenderen]")
    await mona.says("loppemarkedet bliver ikke til noget alligevel")
    mona.sees("Loppemarked i Vangdalen", "Slettet. Det står ikke i kalenderen.", "[Fortryd]")
    assert world.ask("select state from announcements") == [("dropped",)]
    await mona.says("fortryd")
    mona.sees("Loppemarked i Vangdalen", "lørdag 18. november kl. 10.00", "[Læg i kalenderen]")
    await mona.says("også på søndag")
    mona.sees("lørdag 18. november og søndag 19. november")
    await mona.says("det bliver ikke til noget")
    mona.sees("Slettet")
    await mona.presses("Fortryd")
    mona.sees("lørdag 18. november og søndag 19. november", "[Læg i kalenderen]")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    assert world.ask("select state from announcements") == [("announced",)] * 2


async def test_thanks_for_something_else_are_for_that(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")

    await mona.says("/hjaelp")
    mona.ignores_the_rest()
    await mona.says("tak")
    assert mona.sees("Selv tak.").text == "Selv tak."
    await mona.says("31")
    mona.sees("31 deltagere", "[Gem]")


async def test_how_many_came_is_still_asked_of_what_stood_in_the_calendar(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i morgen kl. 12 i Vangdalen")
    await mona.presses("Læg i kalenderen")
    await world.passes(days=2)
    mona.ignores_the_rest()

    await mona.says("jeg spørger lige Fatima")
    mona.sees(WAITS)
    await mona.says("jeg var syg den dag")
    mona.sees("Det er jeg ked af at høre", "Fællesspisning i Vangdalen", "Hvor mange kom der?", "[Ingen kom]")
    await mona.says("26")
    mona.sees("26 deltagere", "[Gem]")


async def test_chat_while_a_course_is_begun(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("mødregruppe 3. gang, 6 mødre")
    await ditte.presses("Opret et forløb")
    ditte.ignores_the_rest()
    for words, seen in (("jeg spørger lige Fatima", WAITS), ("jeg har fri på fredag", "Jeg mangler stadig det her")):
        await ditte.says(words)
        ditte.sees(seen)
    await ditte.says("i går")
    ditte.sees("tirsdag 14. november", "[Opret forløbet]")
    await ditte.says("tak")
    ditte.sees("Selv tak", "Skal jeg holde styr på det forløb?", "[Opret forløbet]")


async def test_chat_while_it_is_asked_whether_it_is_the_same(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await mona.says("31 til fællesspisning i Vangdalen i går")
    await mona.says("gem")
    mona.ignores_the_rest()
    await omar.says("35 til fællesspisning i Vangdalen i går")
    omar.sees("[Gem]")
    await omar.says("gem")
    omar.sees("Mona har meldt", "Er det den samme?", "[Den samme: 35 deltagere]")

    for words, seen in (("tak", "Selv tak."), ("haha", "Det haster ikke."), ("hej", "Hej.")):
        await omar.says(words)
        shown = omar.sees(seen, "Mona har meldt", "31 deltagere", "Er det den samme?", "[Den samme: 35 deltagere]")
        assert "Skal jeg gemme det?" not in shown.text
    await omar.says("det er en anden")
    omar.sees("Gemt", "35 deltagere")


async def test_thanks_before_it_is_asked_whether_it_is_the_same_show_what_is_not_saved(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await mona.says("31 til fællesspisning i Vangdalen i går")
    await mona.says("gem")
    mona.ignores_the_rest()

    await omar.says("35 til fællesspisning i Vangdalen i går")
    omar.sees("35 deltagere", "[Gem]")
    await omar.says("tak")
    omar.sees("Selv tak.", "Det her er ikke gemt endnu", "Skal jeg gemme det?", "[Gem]")
