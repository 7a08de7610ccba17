"""Whoever has not answered an invitation is asked again when whoever calls it wants so; a meeting that has moved."""

import pytest

from bot.meetings import asking, asking_again, wishing
from tests.meetings_alone import meetings_alone, planned
from tests.world import Phone, World


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("ryk dem, der ikke har svaret", True), ("mind dem om det", True), ("kan du rykke for svar hos dem?", True),
        ("mind Torben om at svare", True), ("send en påmindelse til styregruppen", True), ("remind them", True),
        ("mind mig om fællesspisningen", False), ("ryk mødet til kl. 14", False), ("hvem mangler?", False),
        ("ryk mødet til fredag", False), ("ryk mødet til ons. kl. 9", False), ("ryk mødet til lordag", False),
        ("ryk mødet til halv ti", False), ("ryk mødet til næste uge", False), ("ryk mødet til den 3. dec", False),
        ("ryk dem til mødet på fredag", True),
    ],
)  # fmt: skip
def test_that_somebody_shall_be_asked_again_is_told_in_many_words(text: str, asks: bool) -> None:
    assert asking_again.asks(text) == asks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mødet er flyttet til kl. 13.30", "mødet"),
        ("styregruppen bliver rykket til fredag kl. 9", "styregruppen"),
        ("mødet starter 13.30 i stedet", "mødet"),
        ("mødet starter først klokken halv to", "mødet"),
        ("mødet starter halv to", "mødet"),
        ("mødet starter uden mig", ""),
        ("er mødet flyttet?", ""),
        ("37 til fællesspisning", ""),
    ],
)
def test_that_something_has_moved_is_told(text: str, told: tuple[str, str]) -> None:
    assert wishing.told_moved(text) == told


@pytest.mark.parametrize("text", [
    "hvor er det?", "hvornår er det nu, det er?", "er det i morgen?", "where is it?", "hvad tid begynder det?",
    "hvornår slutter det?", "hvor længe varer det?", "er det aflyst?",
])  # fmt: skip
def test_it_is_whatever_was_spoken_of_last(text: str) -> None:
    assert asking.asks_it(text)


async def called(world: World) -> tuple[Phone, Phone, Phone]:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    torben = world.person("Torben", role="styregruppe")
    await karen.says("nyt møde i styregruppen 29. november kl. 13")
    await karen.presses("Indkald nu")
    await preben.says("jeg kommer")
    for phone in (karen, preben, torben):
        phone.ignores_the_rest()
    return karen, preben, torben


async def test_who_has_not_answered_is_asked_again_by_a_press_and_once_a_day(world: World) -> None:
    karen, preben, torben = await called(world)

    for text in ("ryk dem, der ikke har svaret", "send en påmindelse til styregruppen", "mind Torben om at svare"):
        await karen.says(text)
        karen.sees("Har ikke svaret: Torben", "[Spørg igen]")
    torben.sees_nothing()
    await karen.presses("Spørg igen")
    karen.sees("Jeg har spurgt 1 person igen")
    torben.sees("Styregruppen", "Du har ikke svaret endnu", "[Deltager]")
    preben.sees_nothing()
    await karen.says("ryk dem")
    karen.sees("Torben")
    await karen.presses("Spørg igen")
    karen.sees("allerede spurgt igen i dag")
    await torben.says("hvor er det?")
    torben.sees("Styregruppen", "Bysekretariatet", "[Deltager]")
    await torben.presses("Deltager")
    torben.sees("Du kommer")
    await karen.says("ryk styregruppen for svar")
    karen.sees("Alle, der er inviteret, har svaret")
    await preben.says("ryk dem, der ikke har svaret")
    assert "[Spørg igen]" not in preben.sees("").text


async def test_a_meeting_that_is_said_to_have_moved_is_moved_by_a_press(world: World) -> None:
    karen, preben, _ = await called(world)

    await karen.says("styregruppen er flyttet til kl. 13.30")
    karen.sees("Skal det flyttes til onsdag 29. november kl. 13.30–15.30?", "2 personer får besked", "[Flyt mødet]")
    preben.sees_nothing()
    await karen.says("fællesspisningen er flyttet til lørdag")
    assert "styregruppen" not in karen.sees("").text.lower()


async def test_it_is_the_meeting_right_after_its_invitation_and_else_what_was_shown(world: World) -> None:
    karen, preben, torben = await called(world)
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("fællesspisning i Vangdalen lørdag kl. 18")
    await fatima.presses("Læg i kalenderen")
    fatima.ignores_the_rest()

    for asks in ("hvad tid begynder det?", "hvornår slutter det?", "er mødet aflyst?"):
        await torben.says(asks)
        torben.sees("Styregruppen", "kl. 13.00–15.00")
    await torben.says("hvad sker der på lørdag?")
    torben.sees("Fællesspisning")
    await torben.presses("Se nr. 1")
    torben.sees("Fællesspisning i Vangdalen")
    await torben.says("hvad tid begynder det?")
    assert "Styregruppen" not in torben.sees("Fællesspisning i Vangdalen", "kl. 18.00").text
    for phone in (karen, preben):
        phone.sees_nothing()


MEETING = "nyt møde i styregruppen den 27. februar kl. 13"


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("skub styregruppemødet til kl 14", "tirsdag 27. februar kl. 14.00"),
        ("styregruppemødet den 27. februar rykker til den 6. marts", "tirsdag 6. marts kl. 13.00"),
        ("møde i styregruppen flyttes fra 27. februar til 1. marts", "torsdag 1. marts kl. 13.00"),
        ("kan du flytte styregruppemødet til den 6. marts kl. 10?", "tirsdag 6. marts kl. 10.00"),
        ("vi må desværre udsætte styregruppemødet en uge", "tirsdag 6. marts kl. 13.00"),
        ("styregruppen mødes den 6. marts i stedet", "tirsdag 6. marts kl. 13.00"),
        ("can you move the steering group meeting to 6 March", "tirsdag 6. marts kl. 13.00"),
        ("nej onsdag", "onsdag 28. februar kl. 13.00"),
        ("den 28. passer bedre", "onsdag 28. februar kl. 13.00"),
        ("kl. 14 i stedet for", "tirsdag 27. februar kl. 14.00"),
        ("vi starter halv to", "tirsdag 27. februar kl. 13.30"),
        ("dagen efter i stedet", "onsdag 28. februar kl. 13.00"),
        ("flyt det til ugen efter", "tirsdag 6. marts kl. 13.00"),
        ("flyt styregruppen til onsdag", "onsdag 28. februar kl. 13.00"),
        ("kan du rykke det en uge", "tirsdag 6. marts kl. 13.00"),
        ("ikke tirsdag men onsdag", "onsdag 28. februar kl. 13.00"),
    ],
)
@pytest.mark.parametrize("invited", [False, True])
async def test_a_meeting_is_moved_in_many_words_and_by_a_press_where_others_were_invited(
    world: World, words: str, when: str, invited: bool
) -> None:
    await meetings_alone(world)
    ragna = world.person("Ragna", role="styregruppe")
    karen = await planned(world, MEETING)
    if invited:
        await karen.presses("Indkald nu")
        karen.ignores_the_rest()
        ragna.ignores_the_rest()

    await karen.says(words)
    if invited:
        karen.sees("Skal det flyttes til", when, "1 person får besked")
        ragna.sees_nothing()
        await karen.says("ja")
        ragna.sees(when)
    karen.sees("Flyttet: Styregruppen", when)


async def test_a_day_alone_moves_nothing_before_it_is_agreed_to(world: World) -> None:
    await meetings_alone(world)
    karen = await planned(world, MEETING)

    await karen.says("onsdag")
    karen.sees("Skal det flyttes til onsdag 28. februar kl. 13.00–15.00?", "Ingen var inviteret")
    await karen.says("nej")
    karen.sees("tirsdag 27. februar 2018 kl. 13.00")
    await karen.says("vi dropper mødet")
    karen.sees("Aflyst: Styregruppen")


async def test_words_of_the_calendar_move_no_meeting_that_was_not_shown_last(world: World) -> None:
    await meetings_alone(world)
    karen = await planned(world, MEETING)
    await karen.says("fællesspisning lørdag kl. 18 i Vangdalen")
    await karen.presses("Læg i kalenderen")
    karen.ignores_the_rest()

    await karen.says("nej søndag")
    karen.sees("Ændret", "Fællesspisning", "søndag 19. november")
    assert "2018-02-27" in str(world.rows("meetings")[0]["starts_at"])
