"""Absence: from when to when somebody is away, in anybody's words, and who covers."""

from datetime import date

import pytest

from bot.people import away
from bot.people.absence_days import days_of
from tests.world import Phone, World

WEDNESDAY = date(2017, 11, 15)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1/7 - 14/7", "2018-07-01", "2018-07-14"),
        ("1/7-14/7", "2018-07-01", "2018-07-14"),
        ("1.7.-14.7.", "2018-07-01", "2018-07-14"),
        ("1/7-18 - 14/7-18", "2018-07-01", "2018-07-14"),
        ("01-07-2018 til 14-07-2018", "2018-07-01", "2018-07-14"),
        ("2018-07-01 - 2018-07-14", "2018-07-01", "2018-07-14"),
        ("1.-14. juli", "2018-07-01", "2018-07-14"),
        ("fra 1 juli til og med 14 juli 2018", "2018-07-01", "2018-07-14"),
        ("fra d. 3. til d. 7. december", "2017-12-03", "2017-12-07"),
        ("den 3.", "2017-12-03", "2017-12-03"),
        ("fra mandag til fredag", "2017-11-20", "2017-11-24"),
        ("mandag-fredag", "2017-11-20", "2017-11-24"),
        ("onsdag til onsdag", "2017-11-15", "2017-11-22"),
        ("fra mandag den 20. november til fredag den 24. november", "2017-11-20", "2017-11-24"),
        ("på fredag", "2017-11-17", "2017-11-17"),
        ("i dag", "2017-11-15", "2017-11-15"),
        ("i morgen", "2017-11-16", "2017-11-16"),
        ("fra i går til fredag", "2017-11-14", "2017-11-17"),
        ("til fredag", "2017-11-15", "2017-11-17"),
        ("til og med 14/12", "2017-11-15", "2017-12-14"),
        ("uge 29", "2018-07-16", "2018-07-22"),
        ("uge 28 og 29", "2018-07-09", "2018-07-22"),
        ("uge 51-2", "2017-12-18", "2018-01-14"),
        ("næste uge", "2017-11-20", "2017-11-26"),
        ("resten af ugen", "2017-11-15", "2017-11-19"),
        ("i weekenden", "2017-11-18", "2017-11-19"),
        ("i juli", "2018-07-01", "2018-07-31"),
        ("to uger fra mandag", "2017-11-20", "2017-12-03"),
        ("14 dage fra 1/12", "2017-12-01", "2017-12-14"),
        ("28/12 - 3/1", "2017-12-28", "2018-01-03"),
        ("fra 1/11 til 20/11", "2017-11-01", "2017-11-20"),
        ("from Monday to Friday", "2017-11-20", "2017-11-24"),
        ("1 July - 14 July", "2018-07-01", "2018-07-14"),
        ("next week", "2017-11-20", "2017-11-26"),
        ("tomorrow", "2017-11-16", "2017-11-16"),
    ],
)
def test_days_to_come_are_read_in_anybodys_words(text: str, first: str, last: str) -> None:
    assert days_of(text, WEDNESDAY) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text", ["", "hej", "37", "er syg", "31/2", "tirsdag 20/11", "37 deltagere i morgen", "uge 60", "/" * 200]
)
def test_what_names_no_days_is_not_guessed_at(text: str) -> None:
    assert days_of(text, WEDNESDAY) is None


async def asks_when(leader: Phone, name: str) -> None:
    await leader.says("/personer")
    await leader.presses(name)
    await leader.presses("Fravær")
    leader.unread[:-1] = []
    leader.sees(f"Hvornår er {name} væk?", "1/7 - 14/7")


async def test_a_leader_notes_who_is_away_and_who_covers(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    world.person("Omar", role="staff")
    await asks_when(karen, "Fatima")

    await karen.says("fra mandag til fredag")
    karen.sees("Fatima er væk fra mandag 20. november til og med fredag 24. november", "Hvem dækker?", "[Omar]")
    assert "Fatima" not in karen.labels()
    await karen.presses("Omar")

    karen.sees("Fatima", "væk fra mandag 20. november", "Omar dækker")
    await world.passes(days=6)
    await karen.says("/personer")
    karen.sees("Fatima · boligsocial medarbejder · væk til og med 24. nov., Omar dækker")
    await world.passes(days=5)
    await karen.says("/personer")
    assert "væk" not in karen.sees("Fatima").text


async def test_days_of_another_year_are_said_with_their_year(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    await asks_when(karen, "Fatima")

    await karen.says("1/7 - 14/7")

    karen.sees("søndag 1. juli 2018", "lørdag 14. juli 2018")
    await karen.presses("Ingen")
    karen.sees("Fatima", "ingen dækker")


async def test_what_is_no_day_is_asked_about_again(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    await asks_when(karen, "Fatima")

    await karen.says("hun har lidt ondt i halsen")
    karen.sees("ikke finde nogen dage", "uge 29")
    await karen.says("1/10-17 til 3/10-17")
    karen.sees("De dage er forbi")
    await karen.says("i morgen")
    karen.sees("torsdag 16. november")
    await karen.presses("Ingen")
    karen.sees("Fatima", "torsdag 16. november")


async def test_a_report_that_is_written_meanwhile_is_a_report(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    await asks_when(karen, "Fatima")

    await karen.says("37 til fællesspisning i Vangdalen i går")

    karen.sees("Fællesspisning", "37", "[Gem]")


async def test_words_after_back_are_no_absence(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    await asks_when(karen, "Fatima")
    await karen.presses("Tilbage")
    karen.sees("Fatima")

    await karen.says("fra mandag til fredag")

    assert "Hvem dækker" not in karen.sees().text


async def test_new_days_take_the_place_of_those_they_overlap_and_an_absence_can_be_taken_back(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    for words in ("mandag til onsdag", "tirsdag til fredag"):
        await asks_when(karen, "Fatima")
        await karen.says(words)
        karen.sees("Hvem dækker?")
        await karen.presses("Ingen")
    card = karen.sees("Fatima").text
    assert card.count("væk fra") == 1
    assert "tirsdag 21. november til og med fredag 24. november" in card

    await karen.presses("Ikke væk alligevel (21. nov.)")

    assert "væk" not in karen.sees("Fatima").text


async def test_nobody_covers_for_themselves(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Fatima", role="staff")
    await asks_when(karen, "Fatima")
    await karen.says("i morgen")
    asked = karen.sees("Hvem dækker?")

    await karen.presses_raw(asked, "absence:1:cover:2")

    karen.sees("ændret siden")


async def test_the_days_before_stay_when_somebody_who_is_away_stays_away_for_another_reason(world: World) -> None:
    karen, dorte = world.person("Karen", role="head"), world.person("Dorte", role="staff")
    for days in ("13/11 - 17/11", "16/11 - 24/11"):
        await karen.says("/personer Dorte")
        await karen.presses("Fravær")
        await karen.says(days)
        await karen.presses("Ingen")
    karen.ignores_the_rest()

    await karen.says("/personer")
    karen.sees("Dorte", "væk til og med 15. nov.")
    await karen.presses("Dorte")
    karen.sees("13. november til og med onsdag 15. november", "16. november til og med fredag 24. november")

    for words, until in (
        ("/snooze 3 dage", "18. november"),
        ("/snooze til 20. november", "20. november"),
        ("/snooze fjorten dage", "29. november"),
    ):
        await dorte.says(words)
        dorte.sees("Ingen påmindelser før", until)
    await dorte.says("/snooze fjorten dage")
    dorte.sees("29. november")
    await dorte.says("/snooze en uge")
    dorte.sees("22. november")
    await dorte.says("/snooze længe")
    dorte.sees("22. november")


@pytest.mark.parametrize("text", ["hvem er på ferie?", "hvem har fravær i denne uge?", "hvem er syg?", "who is away?"])
def test_who_is_away_is_asked_in_many_words(text: str) -> None:
    assert away.asks(text)


async def test_leaders_ask_who_is_away_and_who_covers(world: World) -> None:
    karen, lise = world.person("Karen", role="head"), world.person("Lise", role="staff")
    await karen.says("hvem er på ferie?")
    karen.sees("Ingen er noteret fraværende")
    await karen.says("Lise er syg")
    await karen.presses("Fravær")
    await karen.says("15/11 - 17/11")
    karen.ignores_the_rest()

    await karen.says("hvem er syg?")
    karen.sees("Lise", "onsdag 15. november til fredag 17. november", "ingen dækker", "[Lise]")
    await lise.says("hvem er på ferie?")
    assert "november" not in lise.sees("").text


async def test_whoever_says_that_they_are_away_hears_who_should_know(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")

    await mona.says("jeg er syg i dag")
    mona.sees("Sig det til Karen, hvis nogen regner med dig", "[En dag]")
    await mona.says("/snooze")
    assert "regner med dig" not in mona.sees("[En dag]").text
    await karen.says("jeg er på ferie i næste uge")
    karen.sees("Skriv dit fravær ned", "[Skriv mit fravær ned]")
    await karen.presses("Skriv mit fravær ned")
    karen.sees("Karen", "fra")


@pytest.mark.parametrize("text", [
    "hvornår er Lise på ferie?", "hvornår holder Lise ferie?", "hvornår er Lise på barsel?", "when is Lise on holiday?",
])  # fmt: skip
async def test_when_somebody_is_away_is_asked_of_people_and_not_of_the_calendar(world: World, text: str) -> None:
    karen, lise = world.person("Karen", role="head"), world.person("Lise", role="staff")
    mona = world.person("Mona", role="volunteer")

    await karen.says(text)
    assert "kalenderen" not in karen.sees("Lise").text
    await mona.says(text)
    assert "kalenderen" not in mona.sees().text
    await mona.says("hvornår er det jul?")
    mona.sees("finder jeg ikke i kalenderen")
    lise.sees_nothing()


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Omar er syg resten af ugen", "onsdag 15. november til søndag 19. november"),
        (
            "Omar er sygemeldt fra mandag til onsdag, Tove tager over",
            "mandag 20. november til onsdag 22. november",
        ),
        ("Tove dækker for Omar, som er syg til fredag", "onsdag 15. november til fredag 17. november"),
        ("Omar er på ferie i næste uge. Afløser er Tove", "mandag 20. november til søndag 26. november"),
        ("Omar er syg i dag", "Omar: væk onsdag 15. november 2017."),
        ("Omar is ill until Friday, Tove steps in", "onsdag 15. november til fredag 17. november"),
        ("Omar holder ferie 1/7 - 14/7", "søndag 1. juli til lørdag 14. juli"),
    ],
)
async def test_an_absence_that_a_leader_tells_in_one_sentence_is_noted_by_one_press(
    world: World, words: str, days: str
) -> None:
    karen = world.person("Karen", role="head")
    world.person("Omar", role="staff")
    world.person("Tove", role="staff")

    await karen.says(words)
    karen.sees("Omar: væk", days, "Skal jeg notere det?", "[Notér fraværet]", "[Kortet for Omar]")
    assert world.ask("SELECT count(*) FROM absences") == [(0,)]
    await karen.presses("Notér fraværet")
    if "Tove" in words:
        karen.sees("Omar", "væk fra", "Tove dækker")
    else:
        karen.sees("Omar er væk fra", "Hvem dækker?", "[Tove]")
        await karen.presses("Tove")
        karen.sees("Tove dækker")
    assert world.ask("SELECT count(*) FROM absences") == [(1,)]


@pytest.mark.parametrize(
    "words",
    ["Omar er syg", "er Omar syg i denne uge?", "Omar og Tove er syge til fredag", "Omar stopper på fredag"],
)
async def test_what_tells_no_plain_absence_shows_the_card_or_answers_and_notes_nothing(
    world: World, words: str
) -> None:
    karen = world.person("Karen", role="head")
    world.person("Omar", role="staff")
    world.person("Tove", role="staff")

    await karen.says(words)
    assert "Skal jeg notere det?" not in karen.sees("Omar").text
    assert world.ask("SELECT count(*) FROM absences") == [(0,)]


@pytest.mark.parametrize("words", ["Omar og Tove er syge", "Omar, Tove er syge til fredag", "Omar and Tove are ill"])
async def test_two_who_are_away_are_both_shown(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    for name in ("Omar", "Tove", "Lise"):
        world.person(name, role="staff")
    await karen.says(words)
    assert "Lise" not in karen.sees("[Omar]", "[Tove]").text
    await karen.presses("Tove")
    karen.sees("Tove", "[Fravær]")


async def test_who_does_not_lead_notes_nobodys_absence_and_a_yes_notes_it_for_who_does(world: World) -> None:
    karen, omar = world.person("Karen", role="head"), world.person("Omar", role="staff")

    await omar.says("Karen er syg resten af ugen")
    assert "notere" not in omar.sees().text
    await karen.says("Omar er syg resten af ugen")
    karen.sees("Skal jeg notere det?")
    await karen.says("ja")
    karen.sees("Omar er væk fra onsdag 15. november", "Hvem dækker?")
    await karen.says("Omar er syg, så fællesspisningen på torsdag er aflyst")
    assert "notere" not in karen.sees().text
    assert world.ask("SELECT count(*) FROM absences") == [(1,)]


OPEN = {
    "a report": ("22 til fællesspisning i Vangdalen i går",),
    "where it was": ("22 til fællesspisning i går",),
    "what it was": ("22 i Vangdalen i går",),
    "several": ("22 til fællesspisning i Vangdalen i går og 12 til fællesspisning i Jennumparken i forgårs",),
    "a course": ("mødregruppe starter 1. december",),
    "an announcement": ("fællesspisning på fredag",),
    "figures": ("/tal 13. december",),
}


async def with_open(world: World, card: str) -> Phone:
    karen = world.person("Karen", role="head")
    world.person("Omar", role="ambassador", area="vangdalen")
    world.person("Tove", role="staff")
    for words in OPEN[card]:
        await karen.says(words)
    await world.passes(minutes=2)
    for phone in world.phones:
        phone.ignores_the_rest()
    return karen


@pytest.mark.parametrize("card", OPEN)
async def test_a_leader_is_heard_whatever_card_lies_open(world: World, card: str) -> None:
    karen = await with_open(world, card)
    asked = world.ask("SELECT subject FROM questions")

    await karen.says("Omar er syg fra mandag til onsdag, Tove tager over")
    karen.sees("Omar: væk mandag 20. november", "Tove dækker", "[Notér fraværet]")
    await karen.says("jeg er på ferie i uge 7")
    karen.sees("Skriv dit fravær ned")
    await karen.says("Omar er syg")
    karen.sees("Omar", "[Fravær]")
    await karen.says("hvem er ambassador i Vangdalen")
    karen.sees("1 person", "Omar")
    assert world.ask("SELECT subject FROM questions") == asked, "what was asked goes on waiting"


@pytest.mark.parametrize("card", [each for each in OPEN if each != "figures"])
async def test_the_card_that_lies_open_is_deleted_though_somebody_was_spoken_of_since(world: World, card: str) -> None:
    karen = await with_open(world, card)
    for words in ("hvem er ambassadør i Vangdalen", "Omar er syg"):
        await karen.says(words)
    karen.ignores_the_rest()

    await karen.says("slet")
    karen.sees("Slettet")


@pytest.mark.parametrize("words", ["Omar var syg, så vi var kun 12", "Omar er syg, så 12", "12, Omar er på ferie"])
async def test_somebody_who_is_away_beside_a_number_is_no_absence(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    world.person("Omar", role="ambassador", area="vangdalen")
    await karen.says("fællesspisning i Vangdalen i går")
    karen.sees("Hvor mange kom?")

    await karen.says(words)
    karen.sees("12 deltagere", "[Gem]")


@pytest.mark.parametrize(("words", "covers"), [
    ("Palle", "Palle dækker"), ("det gør Palle", "Palle dækker"), ("Palle tager over for ham", "Palle dækker"),
    ("Palle dækker", "Palle dækker"), ("ingen", "ingen dækker"), ("it's Palle", "Palle dækker"),
])  # fmt: skip
async def test_who_covers_is_answered_in_words(world: World, words: str, covers: str) -> None:
    karen = world.person("Karen", role="head")
    for name in ("Omar", "Palle", "Tove"):
        world.person(name, role="staff")
    await karen.says("Omar er syg fra mandag til onsdag")
    await karen.says("ja")
    assert "Hvem dækker?" in karen.unread[-1].text
    karen.ignores_the_rest()

    await karen.says(words)
    karen.sees("Omar" if covers else "", covers)


@pytest.mark.parametrize("words", ["hvem dækker for Omar?", "Omar er rask igen", "Omar er tilbage"])
async def test_who_is_spoken_of_is_shown_with_their_absence(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    for name in ("Omar", "Palle"):
        world.person(name, role="staff")
    await karen.says("Omar er syg fra mandag til onsdag, Palle dækker")
    await karen.says("ja")
    karen.ignores_the_rest()

    await karen.says(words)
    karen.sees("Omar", "Palle dækker", "[Ikke væk alligevel (20. nov.)]")


async def test_who_is_known_here_and_moves_is_no_new_neighbour(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Tove", role="volunteer")
    await karen.says("Tove er flyttet til Glarbjergvej")
    karen.sees("Tove", "frivillig", "[Fravær]")
    await karen.says("Kaj er flyttet til Glarbjergvej")
    karen.sees("Velkomst til nye beboere")
