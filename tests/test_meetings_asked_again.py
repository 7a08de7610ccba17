"""Whoever has not answered an invitation is asked again when whoever calls it wants so; a meeting that has moved."""

import pytest

from bot.meetings import asking, asking_again, wishing
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
        ("mødet er flyttet til kl. 13.30", ("mødet", "kl. 13.30")),
        ("styregruppen bliver rykket til fredag kl. 9", ("styregruppen", "fredag kl. 9")),
        ("mødet starter 13.30 i stedet", ("mødet", "13.30")),
        ("mødet starter først klokken halv to", ("mødet", "klokken halv to")),
        ("mødet starter halv to", ("mødet", "halv to")),
        ("mødet starter uden mig", ("", "")),
        ("er mødet flyttet?", ("", "")),
        ("37 til fællesspisning", ("", "")),
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
